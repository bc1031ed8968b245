package org.entente.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.ArticleReader;
import org.entente.article.Reading;
import org.entente.article.ReadingOptions;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.record.ingest.Ingest;
import org.entente.record.store.RecordFile;

/** Records of a few reports, one of them hostile, or of the bundled corpus, read as a user does. */
public final class TestRecord {
  /** What a hostile report has wherever it can. */
  public static final String SCRIPT = "<script>alert(1)</script>";

  /** Turns the direction of writing. */
  public static final String TURN = "\u202e";

  private static final Coder CODER = Coder.create();
  private static final Path CORPUS = Path.of("..", "corpus", "articles");

  private TestRecord() {}

  /** A new record in a folder. */
  public static Path in(Path folder) throws IOException {
    Path file = folder.resolve("entente.db");
    add(
        file,
        article(
            "signature",
            Optional.of("https://example.org/doha"),
            "Doha et Astana signent",
            "Le Courrier",
            "2023-12-14",
            "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de"
                + " coopération militaire. Le texte porte sur la formation des officiers."),
        article(
            "ratification",
            Optional.of("https://example.org/senat"),
            "Le Sénat kazakh se prononce",
            "Le Courrier",
            "2024-11-22",
            "Le Sénat du Kazakhstan a ratifié jeudi l'accord de coopération militaire avec le"
                + " Qatar, signé le 13 décembre 2023 à Doha."),
        article(
            "hostile/../<b>",
            Optional.of("javascript:alert(1)"),
            SCRIPT + TURN + " La France et le Mali signent " + "x".repeat(1_000_000),
            SCRIPT + TURN,
            "2024-02-03",
            SCRIPT
                + " La France et le Mali ont signé le 2 février 2024 à Paris un accord de"
                + " coopération militaire \"><img src=x onerror=alert(1)>.\n"
                + TURN
                + "Fin."));
    return file;
  }

  /** A new record of the bundled corpus in a folder. */
  static Path corpus(Path folder) throws IOException {
    Path file = folder.resolve("corpus.db");
    try (Readings readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(List.of(CORPUS.toString()))) {
      ingest(file, readings);
    }
    return file;
  }

  /** Adds reports to a record. */
  public static void add(Path file, Article... articles) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (Article article : articles) {
      readings.add(new Reading.Read(article, article.id()));
    }
    ingest(file, readings.iterator());
  }

  private static void ingest(Path file, Iterator<Reading> readings) throws IOException {
    new Ingest(RecordFile.open(file), CODER, "test", 2, Instant.parse("2025-01-10T12:00:00Z"))
        .run(readings, outcome -> {});
  }

  /** A report in French. */
  public static Article article(
      String id,
      Optional<String> url,
      String title,
      String publisher,
      String published,
      String text) {
    return new Article(
        id,
        url,
        Optional.of(title),
        Optional.of(publisher),
        Optional.of(LocalDate.parse(published)),
        "fr",
        text);
  }
}
