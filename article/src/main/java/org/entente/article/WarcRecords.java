package org.entente.article;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a WARC file (ISO 28500) into its records without holding more than one. A record that is
 * shorter than it says is told as cut, and reading goes on at the next. Not thread-safe.
 */
final class WarcRecords {
  /** The most bytes a record's block may have to be held: a report and its HTTP header. */
  private static final int LIMIT = ArticleReader.MAX_BYTES + (1 << 16);

  private static final int LONGEST_LINE = 1 << 16;
  private static final int PEEK = 4096;
  private static final String VERSION = "WARC/";
  private static final byte[] END = {'\r', '\n', '\r', '\n'};

  private final PushbackInputStream in;
  private int number;

  /**
   * A record, or what stands in its place.
   *
   * @param number its place in the file, from 1
   * @param fields the header, names in lower case
   * @param block the content; of a record that is too large to be held, the beginning
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Piece(int number, Map<String, String> fields, byte[] block, Optional<Refusal> fault) {
    String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  WarcRecords(InputStream in) {
    this.in = new PushbackInputStream(in, LIMIT + END.length);
  }

  /** The next record, or empty at the end. */
  Optional<Piece> next() throws IOException {
    Optional<String> line = line();
    while (line.isPresent() && line.get().isBlank()) {
      line = line();
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    number++;
    if (!line.get().startsWith(VERSION)) {
      resume();
      return Optional.of(fault(Map.of(), Refusal.Cause.CUT_RECORD));
    }
    Map<String, String> fields = new HashMap<>();
    line = line();
    while (line.isPresent() && !line.get().isEmpty()) {
      int colon = line.get().indexOf(':');
      if (colon > 0) {
        fields.put(
            line.get().substring(0, colon).toLowerCase(Locale.ROOT).strip(),
            line.get().substring(colon + 1).strip());
      }
      line = line();
    }
    String length = fields.getOrDefault("content-length", "");
    if (line.isEmpty() || !length.matches("\\d{1,15}")) {
      resume();
      return Optional.of(fault(fields, Refusal.Cause.CUT_RECORD));
    }
    return Optional.of(block(fields, Long.parseLong(length)));
  }

  private Piece block(Map<String, String> fields, long length) throws IOException {
    if (length > LIMIT) {
      byte[] head = in.readNBytes(PEEK);
      try {
        in.skipNBytes(length - head.length);
      } catch (EOFException e) {
        return fault(fields, Refusal.Cause.CUT_RECORD);
      }
      return new Piece(number, fields, head, Optional.of(tooLarge()));
    }
    byte[] block = in.readNBytes((int) length);
    byte[] end = in.readNBytes(END.length);
    boolean whole = block.length == length;
    if (whole && (end.length == 0 || java.util.Arrays.equals(end, END))) {
      return new Piece(number, fields, block, Optional.empty());
    }
    byte[] all = java.util.Arrays.copyOf(block, block.length + end.length);
    System.arraycopy(end, 0, all, block.length, end.length);
    int next = start(all);
    in.unread(all, next, all.length - next);
    return fault(fields, Refusal.Cause.CUT_RECORD);
  }

  /** Where the next record begins inside a block that is cut, or its end. */
  private static int start(byte[] block) {
    byte[] mark = ("\n" + VERSION + "1.").getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + mark.length <= block.length; i++) {
      if (java.util.Arrays.equals(block, i, i + mark.length, mark, 0, mark.length)) {
        return i + 1;
      }
    }
    return block.length;
  }

  /** Passes over everything before the next line that begins a record. */
  private void resume() throws IOException {
    Optional<String> line = line();
    while (line.isPresent() && !line.get().startsWith(VERSION)) {
      line = line();
    }
    if (line.isPresent()) {
      in.unread((line.get() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private Piece fault(Map<String, String> fields, Refusal.Cause cause) {
    return new Piece(number, fields, new byte[0], Optional.of(Refusal.of(cause)));
  }

  private static Refusal tooLarge() {
    return Refusal.of(Refusal.Cause.TOO_LARGE, ArticleReader.MAX_BYTES / 1_000_000);
  }

  /** A line without its end, cut at the longest length, or empty at the end of the file. */
  private Optional<String> line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    while (c >= 0 && c != '\n') {
      if (bytes.size() < LONGEST_LINE) {
        bytes.write(c);
      }
      c = in.read();
    }
    String line = bytes.toString(StandardCharsets.ISO_8859_1);
    return Optional.of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
  }
}
