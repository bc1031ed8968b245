package org.entente.article;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * An HTTP response as an archive keeps it (RFC 9112).
 *
 * @param fields the header, names in lower case; of fields of one name, the last
 * @param body the body as it was sent
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record HttpResponse(int status, Map<String, String> fields, byte[] body) {

  /**
   * Takes a response apart.
   *
   * @throws IOException if it is none
   */
  static HttpResponse parse(byte[] block) throws IOException {
    int end = end(block);
    String[] lines =
        new String(block, 0, end, StandardCharsets.ISO_8859_1).stripTrailing().split("\r?\n");
    String[] first = lines[0].split(" ", 3);
    if (!first[0].startsWith("HTTP/") || first.length < 2 || !first[1].matches("\\d{3}")) {
      throw new IOException("no status line");
    }
    Map<String, String> fields = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return new HttpResponse(
        Integer.parseInt(first[1]), fields, Arrays.copyOfRange(block, end, block.length));
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /**
   * The content without what the transfer put around it.
   *
   * @throws IOException if it is not packed as the header says, or in a way that is not known
   */
  InputStream content() throws IOException {
    boolean chunked = field("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked");
    InputStream sent = chunked ? chunks() : new ByteArrayInputStream(body);
    String packing = field("content-encoding").toLowerCase(Locale.ROOT);
    return switch (packing) {
      case "", "identity" -> sent;
      // archives often keep the header of a body that the crawler has unpacked
      case "gzip", "x-gzip" -> Inflated.begins(sent) ? new GZIPInputStream(sent) : sent;
      case "deflate" -> new InflaterInputStream(sent);
      default -> throw new IOException("Content-Encoding: " + packing);
    };
  }

  private InputStream chunks() throws IOException {
    List<InputStream> chunks = new ArrayList<>();
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      String size =
          new String(body, at, end - at, StandardCharsets.ISO_8859_1).split(";", 2)[0].strip();
      if (at == 0 && !size.matches("[0-9a-fA-F]{1,7}")) {
        // the crawler has put the chunks together
        return new ByteArrayInputStream(body);
      }
      if (!size.matches("[0-9a-fA-F]{1,7}")) {
        throw new IOException("no chunk at " + at);
      }
      int length = Integer.parseInt(size, 16);
      if (length == 0) {
        return joined(chunks);
      }
      if (end + 1 + length > body.length) {
        throw new EOFException("chunk");
      }
      chunks.add(new ByteArrayInputStream(body, end + 1, length));
      at = end + 1 + length;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return joined(chunks);
  }

  private static InputStream joined(List<InputStream> chunks) throws IOException {
    try (InputStream all = new SequenceInputStream(Collections.enumeration(chunks))) {
      return new ByteArrayInputStream(all.readAllBytes());
    }
  }

  /** Where the header ends: after the first blank line. */
  private static int end(byte[] block) throws IOException {
    for (int i = 1; i < block.length; i++) {
      boolean blank =
          block[i] == '\n'
              && (block[i - 1] == '\n' || (i > 1 && block[i - 1] == '\r' && block[i - 2] == '\n'));
      if (blank) {
        return i + 1;
      }
    }
    throw new IOException("no end of the header");
  }
}
