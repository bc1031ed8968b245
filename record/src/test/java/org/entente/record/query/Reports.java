package org.entente.record.query;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.Reading;
import org.entente.coder.Coder;
import org.entente.record.ingest.Ingest;
import org.entente.record.store.RecordFile;

/** A record of a few reports, read as a user does. */
public final class Reports {
  private static final Coder CODER = Coder.create();

  private Reports() {}

  /** A new record of all reports, added in two goes: the first two in 2024, the rest in 2025. */
  public static RecordFile record(Path folder) throws IOException {
    RecordFile record = RecordFile.open(folder.resolve("entente.db"));
    List<Article> all = articles();
    ingest(record, all.subList(0, 2), Instant.parse("2024-05-01T12:00:00Z"));
    ingest(record, all.subList(2, all.size()), Instant.parse("2025-01-10T12:00:00Z"));
    return record;
  }

  private static void ingest(RecordFile record, List<Article> articles, Instant now)
      throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (Article article : articles) {
      readings.add(new Reading.Read(article, article.id()));
    }
    new Ingest(record, CODER, "test", 1, now).run(readings.iterator(), outcome -> {});
  }

  private static List<Article> articles() {
    return List.of(
        article(
            "signature",
            "fr",
            "2023-12-14",
            "Doha et Astana signent",
            "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de"
                + " coopération militaire. Le texte porte sur la formation des officiers."),
        article(
            "manoeuvres",
            "fr",
            "2024-04-20",
            "Manœuvres en mer Caspienne",
            "Le Kazakhstan et l'Azerbaïdjan ont mené le 18 avril 2024 à Aktaou un exercice naval"
                + " conjoint en mer Caspienne. Les œuvres d'art du port ont été protégées."),
        article(
            "ratification",
            "fr",
            "2024-11-22",
            "Le Sénat kazakh se prononce",
            "Le Sénat kazakh a ratifié jeudi 21 novembre 2024 l'accord de coopération militaire"
                + " avec le Qatar."),
        article(
            "visit",
            "en",
            "2024-09-05",
            "French minister in Astana",
            "French Defence Minister Paul Lenoir visited Kazakhstan on 3 September 2024 and met his"
                + " Kazakh counterpart in Astana."));
  }

  private static Article article(
      String id, String language, String published, String title, String text) {
    return new Article(
        id,
        Optional.of("https://example.org/" + id),
        Optional.of(title),
        Optional.of("Les Dépêches"),
        Optional.of(LocalDate.parse(published)),
        language,
        text);
  }
}
