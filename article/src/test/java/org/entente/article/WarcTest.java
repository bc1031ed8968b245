package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTest {
  private static final String FRENCH =
      "Les deux ministres ont signé lundi à Praia un accord sur la formation des équipages.";

  private final Path folder;

  WarcTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] record(String type, String target, byte[] block) {
    return join(
        bytes(
            "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(type, target, block.length)),
        block,
        bytes("\r\n\r\n"));
  }

  private static byte[] response(String fields, byte[] body) {
    return join(bytes("HTTP/1.1 200 OK\r\n" + fields + "\r\n"), body);
  }

  private static byte[] page(String end) {
    return bytes("<html><body><p>" + FRENCH + " " + end + "</p></body></html>");
  }

  private static byte[] html(String target, String end) {
    return record("response", target, response("Content-Type: text/html\r\n", page(end)));
  }

  private List<String> read(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return ArticleReaderTest.readAll(ReadingOptions.DEFAULT, file.toString()).stream()
        .map(WarcTest::told)
        .toList();
  }

  private static String told(Reading reading) {
    String source = reading.source().substring(reading.source().lastIndexOf('/') + 1);
    if (reading instanceof Reading.Read read) {
      String text = read.article().text();
      return source
          + " "
          + read.article().url().orElse("")
          + " "
          + text.substring(Math.min(text.length(), FRENCH.length())).strip();
    }
    return source + " " + ((Reading.Refused) reading).reason();
  }

  private static byte[] archive() throws IOException {
    return join(
        record("warcinfo", "", bytes("software: none\r\n")),
        html("https://a.example/1", "Une."),
        record("request", "https://a.example/1", bytes("GET / HTTP/1.1\r\n\r\n")),
        record(
            "response",
            "https://a.example/2",
            response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(page("Deux.")))),
        record(
            "response",
            "https://a.example/3",
            response("Content-Type: image/png\r\n", bytes("not a page"))),
        record(
            "response",
            "https://a.example/4",
            bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>no</p>")));
  }

  @Test
  void readsThePagesOfAnArchive() throws IOException {
    String[] expected = {"https://a.example/1 Une.", "https://a.example/2 Deux."};
    assertThat(read("a.warc", archive()))
        .containsExactly("a.warc:2 " + expected[0], "a.warc:4 " + expected[1]);
    assertThat(read("a.warc.gz", gzip(archive())))
        .containsExactly("a.warc.gz:2 " + expected[0], "a.warc.gz:4 " + expected[1]);
  }

  @Test
  void readsAnArchiveOfAMemberARecord() throws IOException {
    assertThat(
            read(
                "b.warc.gz",
                join(gzip(html("https://b/1", "Une.")), gzip(html("https://b/2", "Deux.")))))
        .containsExactly("b.warc.gz:1 https://b/1 Une.", "b.warc.gz:2 https://b/2 Deux.");
  }

  @Test
  void readsChunks() throws IOException {
    byte[] body = page("Une.");
    byte[] chunks =
        join(
            bytes(Integer.toHexString(20) + "\r\n"),
            Arrays.copyOf(body, 20),
            bytes("\r\n" + Integer.toHexString(body.length - 20) + "\r\n"),
            Arrays.copyOfRange(body, 20, body.length),
            bytes("\r\n0\r\n\r\n"));
    assertThat(
            read(
                "c.warc",
                record(
                    "response",
                    "https://c/1",
                    response("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunks))))
        .containsExactly("c.warc:1 https://c/1 Une.");
  }

  @Test
  void goesOnAfterARecordThatIsCut() throws IOException {
    byte[] cut = html("https://d/1", "Une.");
    assertThat(
            read(
                "d.warc",
                join(
                    Arrays.copyOf(cut, cut.length - 50),
                    bytes("\r\n"),
                    html("https://d/2", "Deux."),
                    bytes("rubbish\r\n"),
                    html("https://d/3", "Trois."),
                    Arrays.copyOf(cut, cut.length - 50))))
        .containsExactly(
            "d.warc:1 the record of the archive is cut off",
            "d.warc:2 https://d/2 Deux.",
            "d.warc:3 the record of the archive is cut off",
            "d.warc:4 https://d/3 Trois.",
            "d.warc:5 the record of the archive is cut off");
  }

  @Test
  void namesAGzipThatIsCut() throws IOException {
    byte[] whole = gzip(archive());
    assertThat(read("e.warc.gz", Arrays.copyOf(whole, whole.length - 12)))
        .last()
        .isEqualTo("e.warc.gz the gzip file is cut off");
  }

  @Test
  void namesWhatItCannotUnpack() throws IOException {
    assertThat(
            read(
                "f.warc",
                record(
                    "response",
                    "https://f/1",
                    response("Content-Type: text/html\r\nContent-Encoding: br\r\n", page("")))))
        .containsExactly("f.warc:1 no sound HTTP response: Content-Encoding: br");
    assertThat(read("g.warc", record("warcinfo", "", bytes("x"))))
        .containsExactly("g.warc no web page in the archive");
  }

  @Test
  void stopsABomb() throws IOException {
    byte[] zeros = new byte[100_000_000];
    Arrays.fill(zeros, (byte) ' ');
    byte[] inside =
        record(
            "response",
            "https://h/1",
            response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(zeros)));
    assertThat(read("h.warc", join(inside, html("https://h/2", "Deux."))))
        .containsExactly("h.warc:1 larger than 5 MB", "h.warc:2 https://h/2 Deux.");
    byte[] line = new byte[100_000_000];
    Arrays.fill(line, (byte) 'x');
    assertThat(read("i.jsonl.gz", gzip(line)))
        .containsExactly("i.jsonl.gz gzip that swells beyond all measure");
    assertThat(read("j.html.gz", gzip(zeros))).containsExactly("j.html.gz larger than 5 MB");
  }

  @Test
  void readsPackedFilesOfEveryShape() throws IOException {
    assertThat(read("k.html.gz", gzip(page("Une.")))).containsExactly("k.html.gz  Une.");
    assertThat(read("l.jsonl.gz", gzip(bytes("{\"text\":\"" + FRENCH + " Une.\"}\n"))))
        .containsExactly("l.jsonl.gz:1  Une.");
  }
}
