package org.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as a stream of UTF-8 bytes, without a byte order mark. Not thread-safe. */
final class Transcoded extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[8192];
  private byte[] bytes = new byte[0];
  private int at;
  private int kept;
  private boolean begun;

  Transcoded(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int count = reader.read(chars, kept, chars.length - kept);
      if (count < 0 && kept == 0) {
        return false;
      }
      int end = kept + Math.max(count, 0);
      // The first half of a surrogate pair waits for the second.
      boolean half = count > 0 && Character.isHighSurrogate(chars[end - 1]);
      int whole = half ? end - 1 : end;
      int start = !begun && whole > 0 && chars[0] == '\uFEFF' ? 1 : 0;
      begun |= whole > 0;
      bytes = new String(chars, start, whole - start).getBytes(StandardCharsets.UTF_8);
      at = 0;
      kept = end - whole;
      if (half) {
        chars[0] = chars[end - 1];
      }
    }
    return true;
  }
}
