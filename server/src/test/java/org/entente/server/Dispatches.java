package org.entente.server;

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

/** Made-up reports, and a record of them, read as a user does. */
public final class Dispatches {
  private static final Coder CODER = Coder.create();

  private Dispatches() {}

  /** A new record of all reports. */
  public static Path record(Path folder) throws IOException {
    Path file = folder.resolve("entente.db");
    ingest(file, all());
    return file;
  }

  /** Brings reports into a record. */
  public static void ingest(Path file, List<Article> articles) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (Article article : articles) {
      readings.add(new Reading.Read(article, article.id()));
    }
    new Ingest(RecordFile.open(file), CODER, "test", 1, Instant.parse("2025-01-10T12:00:00Z"))
        .run(readings.iterator(), outcome -> {});
  }

  private static List<Article> all() {
    return List.of(
        french(
            "signature",
            "2023-12-14",
            "Doha et Astana signent",
            "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de"
                + " coopération militaire. Le texte porte sur la formation des officiers."),
        french(
            "signature-bis",
            "2023-12-15",
            "Un accord à Doha",
            "Le Qatar et le Kazakhstan ont signé le 13 décembre 2023 à Doha un accord de"
                + " coopération militaire.\nLes deux ministres se sont ensuite entretenus."),
        french(
            "ratification",
            "2024-11-22",
            "Le Sénat kazakh se prononce",
            "Le Sénat kazakh a ratifié jeudi 21 novembre 2024 l'accord de coopération militaire"
                + " avec le Qatar."),
        french(
            "manoeuvres",
            "2024-04-20",
            "Manœuvres en mer Caspienne",
            "Le Kazakhstan et l'Azerbaïdjan ont mené le 18 avril 2024 à Aktaou un exercice naval"
                + " conjoint en mer Caspienne. Les œuvres d'art du port ont été protégées."),
        french(
            "lisbonne",
            "2024-02-03",
            "Lisbonne et Praia",
            "Le Portugal et le Cap-Vert ont signé le 2 février 2024 à Praia un accord de défense."),
        french(
            "rabat",
            "2024-03-12",
            "Rabat et Dakar",
            "Le Maroc et le Sénégal ont signé le 11 mars 2024 à Dakar un protocole d'accord de"
                + " coopération militaire."),
        english(
            "visit",
            "2024-09-05",
            "French minister in Astana",
            "French Defence Minister Paul Lenoir visited Kazakhstan on 3 September 2024 and met his"
                + " Kazakh counterpart in Astana."),
        english(
            "nordic",
            "2024-06-02",
            "Oslo and Tallinn",
            "Norway and Estonia signed a defence cooperation agreement in Tallinn on 1 June 2024."),
        english(
            "drill",
            "2024-07-09",
            "Drill in the Andes",
            "Chile and Peru held a joint military exercise in Arica on 8 July 2024."),
        english(
            "talks",
            "2024-08-16",
            "Talks in Hanoi",
            "Vietnam and India held talks on defence cooperation in Hanoi on 15 August 2024."),
        english(
            "gift",
            "2024-10-02",
            "Patrol boats for Suva",
            "Australia delivered two patrol boats to Fiji on 1 October 2024."),
        english(
            "training",
            "2024-05-21",
            "Training in Accra",
            "Ghana and Togo signed a memorandum of understanding on military training in Accra on"
                + " 20 May 2024."));
  }

  /** A report in French. */
  public static Article french(String id, String published, String title, String text) {
    return article(id, "fr", published, title, text);
  }

  private static Article english(String id, String published, String title, String text) {
    return article(id, "en", published, title, text);
  }

  private static Article article(
      String id, String language, String published, String title, String text) {
    return new Article(
        id,
        Optional.of("https://example.org/" + id),
        Optional.of(title),
        Optional.of(language.equals("fr") ? "Les Dépêches" : "The Dispatch"),
        Optional.of(LocalDate.parse(published)),
        language,
        text);
  }
}
