package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Replays the folder of hostile inputs: each is refused by name, or read, and nothing is thrown.
 */
class HostileInputTest {

  private static final List<String> EXPECTED =
      List.of(
          "array.json: empty",
          "badbytes.jsonl:1: not valid UTF-8 at byte 37",
          "badbytes.jsonl:2 = 2",
          "binary.txt: not text: NUL",
          "blank.txt: empty",
          "damaged.txt: not valid UTF-8 at byte 180",
          "deep.json:1 = ca978112ca1bbdca",
          "document.txt: not text: PDF",
          "empty.txt: empty",
          "feed.xml: empty",
          "notext.json:1: no \"text\" in the JSON object",
          "nothing.html: no text found in the page",
          "null.json:1: not a JSON object",
          "numbers.txt: language not recognised",
          "picture.txt: not text: NUL",
          "russian.txt: ru: not coded",
          "surrogate.json:1 = lone",
          "truncated.txt: UTF-8 cut off in the middle of a character at byte 191",
          "unclosed.json:1: the JSON object is cut off",
          "utf16le.jsonl:1 = u16");

  private final Path folder;

  HostileInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "tr"})
  void eachIsToldTheSameInEveryLocale(String language) throws URISyntaxException {
    Path hostile =
        Path.of(Objects.requireNonNull(HostileInputTest.class.getResource("hostile")).toURI());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(
              ArticleReaderTest.readAll(ReadingOptions.DEFAULT, hostile.toString()).stream()
                  .map(r -> ArticleReaderTest.told(r).replace(hostile + "/", "")))
          .containsExactlyElementsOf(EXPECTED);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyReasonIsToldInBothLanguages() {
    for (Refusal.Cause cause : Refusal.Cause.values()) {
      Refusal refusal = Refusal.of(cause, "AA", "BB");
      assertThat(refusal.in(Locale.FRENCH)).isNotBlank().doesNotContain("{");
      assertThat(refusal.in(Locale.ENGLISH)).isEqualTo(refusal.toString()).doesNotContain("{");
    }
  }

  @Test
  void refusesAFolderInsideItselfAndABrokenLink() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("d/e"));
    Files.createSymbolicLink(inner.resolve("loop"), folder.resolve("d"));
    Files.createSymbolicLink(inner.resolve("nowhere"), folder.resolve("gone"));
    Files.writeString(
        inner.resolve("a.json"), "{\"id\":\"a\",\"language\":\"fr\",\"text\":\"Un.\"}");
    assertThat(
            ArticleReaderTest.readAll(ReadingOptions.DEFAULT, folder.resolve("d").toString())
                .stream()
                .map(r -> ArticleReaderTest.told(r).replace(folder + "/", "")))
        .containsExactly(
            "d/e/a.json:1 = a",
            "d/e/loop: a link back to a folder that contains it",
            "d/e/nowhere: no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a|200", "{\"language\":\"fr\",\"text\":\"|200", "[{\"text\":\"|20", "<p>|20"})
  void refusesAHugeLineWithoutHoldingIt(String start, int megabytes) {
    Reading first;
    try (Readings readings =
        new ArticleReader(ReadingOptions.DEFAULT)
            .read(List.of("-"), new Endless(start, megabytes * 1_000_000L))) {
      first = readings.next();
      assertThat(readings.hasNext()).isFalse();
    }
    assertThat(((Reading.Refused) first).reason().cause())
        .isIn(Refusal.Cause.TOO_LARGE, Refusal.Cause.CUT_JSON);
  }

  @Test
  void readsOnAfterAHugeLine() {
    String good = "{\"id\":\"%s\",\"language\":\"fr\",\"text\":\"Un.\"}\n";
    InputStream in =
        new java.io.SequenceInputStream(
            java.util.Collections.enumeration(
                List.of(
                    stream(good.formatted("1")),
                    new Endless("{\"text\":\"", 50_000_000L),
                    stream("\"}\n" + good.formatted("3")))));
    try (Readings readings = new ArticleReader(ReadingOptions.DEFAULT).read(List.of("-"), in)) {
      assertThat(ArticleReaderTest.told(readings.next())).isEqualTo("standard input:1 = 1");
      assertThat(ArticleReaderTest.told(readings.next()))
          .isEqualTo("standard input:2: larger than 5 MB");
      assertThat(ArticleReaderTest.told(readings.next())).isEqualTo("standard input:3 = 3");
      assertThat(readings.hasNext()).isFalse();
    }
  }

  private static InputStream stream(String text) {
    return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A beginning, and then one letter over and over. */
  private static final class Endless extends InputStream {
    private final byte[] start;
    private final long length;
    private long at;

    Endless(String start, long length) {
      this.start = start.getBytes(StandardCharsets.UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      if (at >= length) {
        return -1;
      }
      return at < start.length ? start[(int) at++] : next();
    }

    private int next() {
      at++;
      return 'x';
    }

    @Override
    public int read(byte[] target, int offset, int count) {
      if (at >= length) {
        return -1;
      }
      int given = (int) Math.min(count, length - at);
      for (int i = 0; i < given; i++) {
        target[offset + i] = (byte) read();
      }
      return given;
    }
  }
}
