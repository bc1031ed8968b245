package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

  private static final String FRENCH =
      "Les deux ministres ont signé lundi un accord sur la formation des équipages.";
  private static final String ENGLISH =
      "The two ministers signed an agreement on the training of their crews on Monday.";

  private final Path folder;

  ArticleReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<Reading> readAll(ReadingOptions options, String... inputs) {
    List<Reading> all = new ArrayList<>();
    try (Readings readings =
        new ArticleReader(options).read(List.of(inputs), new ByteArrayInputStream(new byte[0]))) {
      readings.forEachRemaining(all::add);
    }
    return all;
  }

  static String told(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.source() + " = " + read.article().id();
    }
    return reading.source() + ": " + ((Reading.Refused) reading).reason();
  }

  private List<String> tell(String... names) {
    String[] inputs = List.of(names).stream().map(n -> folder + "/" + n).toArray(String[]::new);
    return readAll(ReadingOptions.DEFAULT, inputs).stream()
        .map(r -> told(r).replace(folder + "/", ""))
        .toList();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Test
  void readsEveryMemberOfAJsonObject() throws IOException {
    write(
        "a.json",
        """
        {
          "id": "x7", "url": "https://example.org/a", "title": "Un accord",
          "publisher": "La Gazette", "published": "2023-12-14T15:13:00+01:00",
          "language": "fr-FR", "keywords": ["a", {"b": 1}],
          "text": "\\ufeffDeux\\r\\npays."
        }
        """);
    Reading.Read read =
        (Reading.Read) readAll(ReadingOptions.DEFAULT, folder.resolve("a.json").toString()).get(0);
    assertThat(read.source()).endsWith("a.json:1");
    assertThat(read.article())
        .isEqualTo(
            new Article(
                "x7",
                Optional.of("https://example.org/a"),
                Optional.of("Un accord"),
                Optional.of("La Gazette"),
                Optional.of(LocalDate.of(2023, 12, 14)),
                "fr",
                "\ufeffDeux\r\npays."));
  }

  @Test
  void readsOnAfterEveryBrokenLine() throws IOException {
    String good = "{\"id\": \"%s\", \"language\": \"fr\", \"text\": \"Un.\"}\n";
    write(
        "a.jsonl",
        good.formatted("1")
            + "{\"id\": \"2\", \"text\": \"cut\n"
            + good.formatted("3")
            + "{\"id\": \"4\",\n"
            + good.formatted("5")
            + "nonsense {\n"
            + "\n"
            + "{\"id\": \"8\"}\n"
            + "{\"text\": [1]}\n"
            + "{\"text\": \"a\" \"b\"}\n"
            + "{\"text\": \" \\n\"}\n"
            + good.formatted("12").strip());
    assertThat(tell("a.jsonl"))
        .containsExactly(
            "a.jsonl:1 = 1",
            "a.jsonl:2: the JSON object is cut off",
            "a.jsonl:3 = 3",
            "a.jsonl:4: the JSON object is cut off",
            "a.jsonl:5 = 5",
            "a.jsonl:6: not a JSON object",
            "a.jsonl:8: no \"text\" in the JSON object",
            "a.jsonl:9: \"text\" is not a string",
            "a.jsonl:10: not valid JSON at character 14",
            "a.jsonl:11: empty",
            "a.jsonl:12 = 12");
  }

  @Test
  void readsAnArrayWhateverItsLines() throws IOException {
    write(
        "a.json",
        """
        [{"id": 1, "language": "fr", "text": "Un [{"}, {"id": "2",
          "language": "fr",
          "text": "Deux"}, 3,
          {"id": "4", "language": "fr", "text": "Quatre"}
        ]
        """);
    assertThat(tell("a.json"))
        .containsExactly(
            "a.json:1 = 1", "a.json:1 = 2", "a.json:3: not a JSON object", "a.json:4 = 4");
  }

  @Test
  void readsFoldersByNameAndPatterns() throws IOException {
    write("d/b.txt", FRENCH);
    write("d/a/z.txt", ENGLISH);
    write("d/.hidden", "x");
    write("d/c.json", "{\"id\": \"c\", \"text\": \"" + ENGLISH + "\"}");
    Files.createDirectories(folder.resolve("none"));
    assertThat(tell("d", "d/*.txt", "d/**.txt", "d/*.xml", "none", "no.txt"))
        .map(line -> line.replaceAll(" = [0-9a-f]{16}$", " = sha"))
        .containsExactly(
            "d/a/z.txt = sha",
            "d/b.txt = sha",
            "d/c.json:1 = c",
            "d/b.txt = sha",
            "d/a/z.txt = sha",
            "d/b.txt = sha",
            "d/*.xml: no file matches",
            "none: the folder holds no file",
            "no.txt: no such file");
  }

  @Test
  void namesAnArticleByItsText() throws IOException {
    write("a.txt", "abc");
    assertThat(
            told(
                readAll(
                        ReadingOptions.DEFAULT.withLanguage("fr"),
                        folder.resolve("a.txt").toString())
                    .get(0)))
        .endsWith("a.txt = ba7816bf8f01cfea");
  }

  @Test
  void optionsGoBeforeAndFillIn() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, FRENCH.getBytes(StandardCharsets.ISO_8859_1));
    ReadingOptions options =
        ReadingOptions.DEFAULT
            .withCharset(StandardCharsets.ISO_8859_1)
            .withLanguage("en")
            .withPublished(LocalDate.of(2020, 2, 3));
    Article article = ((Reading.Read) readAll(options, file.toString()).get(0)).article();
    assertThat(article.text()).isEqualTo(FRENCH);
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published()).contains(LocalDate.of(2020, 2, 3));
  }

  @Test
  void readsStandardInput() {
    Reading reading =
        new ArticleReader(ReadingOptions.DEFAULT)
            .read(List.of("-"), new ByteArrayInputStream(FRENCH.getBytes(StandardCharsets.UTF_8)))
            .next();
    assertThat(reading.source()).isEqualTo("standard input");
    assertThat(((Reading.Read) reading).article().language()).isEqualTo("fr");
  }

  @Test
  void readsTheGoldCorpusAsGiven() {
    List<Reading> all = readAll(ReadingOptions.DEFAULT, Shared.path("gold/articles").toString());
    assertThat(all).hasSizeGreaterThan(60).allMatch(Reading.Read.class::isInstance);
  }
}
