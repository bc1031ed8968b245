package org.entente.coder.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;
import org.entente.coder.Stage;

/**
 * One way of saying that something happened, with the fact that it tells. The files have a line for
 * each: {@code FRA>MLI past | sentences} in a file named after a kind of act, {@code signed FRA+MLI
 * | sentences} in {@code agreement.txt}, and {@code - | sentences} where nothing of the file's kind
 * may be recorded. Parties and actors without direction are joined by {@code +}, in any order.
 *
 * @param file language and kind, such as {@code fr/visit}
 * @param line counted from 1
 * @param expected the fact, or empty where there is none
 */
record Phrasing(String file, int line, Optional<String> expected, Article article) {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  /** What a page about such things says above them; a sentence alone would lack its context. */
  private static final Map<String, String> RUBRIC =
      Map.of(
          "fr", "Chronique de défense et de diplomatie.\n\n",
          "en", "Notes on defence and diplomacy.\n\n");

  /** All phrasings below a folder, by file name and line. */
  static List<Phrasing> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Phrasing> phrasings = new ArrayList<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/').replace(".txt", "");
      String language = name.substring(0, name.indexOf('/'));
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.isBlank() && !line.startsWith("#")) {
          phrasings.add(of(name, language, i + 1, line));
        }
      }
    }
    return phrasings;
  }

  private static Phrasing of(String file, String language, int number, String line) {
    int bar = line.indexOf(" | ");
    if (bar < 0) {
      throw new IllegalArgumentException(file + ":" + number + ": no ' | ' in: " + line);
    }
    String expected = line.substring(0, bar).strip();
    Article article =
        new Article(
            file + ":" + number,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(PUBLISHED),
            language,
            RUBRIC.get(language) + line.substring(bar + 3));
    return new Phrasing(
        file,
        number,
        expected.equals("-") ? Optional.empty() : Optional.of(inOrder(expected)),
        article);
  }

  /** Whether a coding has the fact, or has nothing where there is none. */
  boolean isRight(Coding coding) {
    List<String> facts = facts(coding);
    return expected.map(facts::contains).orElseGet(facts::isEmpty);
  }

  /** The facts of this phrasing's kind in a coding, in the words of the files. */
  List<String> facts(Coding coding) {
    String kind = file.substring(file.indexOf('/') + 1);
    List<String> facts = new ArrayList<>();
    if (kind.equals("agreement")) {
      for (Agreement agreement : coding.agreements()) {
        for (Stage stage : agreement.stages()) {
          facts.add(stage.status().code() + " " + joined(agreement.parties()));
        }
      }
    } else {
      for (Act act : coding.acts()) {
        if (act.kind().code().equals(kind)) {
          String sides =
              act.recipients().isEmpty()
                  ? joined(act.actors())
                  : joined(act.actors()) + ">" + joined(act.recipients());
          facts.add(sides + " " + act.time().code());
        }
      }
    }
    return facts;
  }

  private static String joined(List<String> codes) {
    return String.join("+", codes.stream().sorted().toList());
  }

  /** The same fact with joined codes in alphabetical order. */
  private static String inOrder(String fact) {
    List<String> words = new ArrayList<>();
    for (String word : fact.split(" ", -1)) {
      List<String> sides = new ArrayList<>();
      for (String side : word.split(">", -1)) {
        sides.add(joined(List.of(side.split("\\+", -1))));
      }
      words.add(String.join(">", sides));
    }
    return String.join(" ", words);
  }
}
