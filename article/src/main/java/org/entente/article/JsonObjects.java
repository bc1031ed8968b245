package org.entente.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Optional;

/**
 * Cuts a stream of UTF-8 JSON into its top-level objects without holding more than one: JSON Lines,
 * an array of objects, one object, or several in a row. After a fault it goes on at the next line,
 * or at the next object where that is clear. Not thread-safe.
 */
final class JsonObjects {

  /** One object, or what stands in its place: {@code bytes} is empty when {@code fault} is not. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Piece(long line, byte[] bytes, Optional<Refusal> fault) {}

  private static final int END = -1;
  private static final int NONE = -2;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;
  private int at;
  private int pushed = NONE;
  private long line = 1;
  private boolean inArray;
  private boolean byLine;
  private boolean spanned;

  /**
   * @param limit the most bytes an object may have
   * @param byLine whether the source is known to be JSON Lines, so that no object spans lines
   */
  JsonObjects(InputStream in, int limit, boolean byLine) {
    this.in = in;
    this.limit = limit;
    this.byLine = byLine;
  }

  /** The next object or fault, or empty at the end. */
  Optional<Piece> next() throws IOException {
    while (true) {
      int c = read();
      switch (c) {
        case END -> {
          return Optional.empty();
        }
        case '{' -> {
          return Optional.of(object());
        }
        case ' ', '\t', '\r', '\n' -> {}
        case '[' -> {
          if (inArray || byLine) {
            return Optional.of(skip());
          }
          inArray = true;
        }
        case ',', ']' -> {
          if (!inArray) {
            return Optional.of(skip());
          }
        }
        default -> {
          return Optional.of(skip());
        }
      }
    }
  }

  /** Passes over what is no object. */
  private Piece skip() throws IOException {
    long start = line;
    int c = read();
    while (c != END && c != '\n' && !(inArray && c == '{')) {
      c = read();
    }
    if (c == '{') {
      pushed = c;
    }
    return fault(start, Refusal.of(Refusal.Cause.NOT_AN_OBJECT));
  }

  private Piece object() throws IOException {
    long start = line;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    bytes.write('{');
    BitSet arrays = new BitSet();
    int depth = 1;
    int before = '{';
    boolean quoted = false;
    boolean escaped = false;
    while (true) {
      int c = read();
      if (c == END || (c == '\n' && (quoted || byLine))) {
        return fault(start, Refusal.of(Refusal.Cause.CUT_JSON));
      }
      if (c == '{' && !quoted && before != ':' && !arrays.get(depth)) {
        pushed = c;
        return fault(start, Refusal.of(Refusal.Cause.CUT_JSON));
      }
      if (bytes.size() <= limit) {
        bytes.write(c);
      }
      if (quoted) {
        if (escaped) {
          escaped = false;
        } else if (c == '\\') {
          escaped = true;
        } else if (c == '"') {
          quoted = false;
          before = c;
        }
        continue;
      }
      switch (c) {
        case '"' -> quoted = true;
        case '{', '[' -> {
          depth++;
          arrays.set(depth, c == '[');
        }
        case '}', ']' -> depth--;
        default -> {}
      }
      if (depth == 0) {
        break;
      }
      if (c > ' ') {
        before = c;
      }
    }
    spanned |= line > start;
    byLine |= !inArray && !spanned;
    return bytes.size() > limit
        ? fault(start, Refusal.of(Refusal.Cause.TOO_LARGE, limit / 1_000_000))
        : new Piece(start, bytes.toByteArray(), Optional.empty());
  }

  private static Piece fault(long line, Refusal refusal) {
    return new Piece(line, new byte[0], Optional.of(refusal));
  }

  private int read() throws IOException {
    if (pushed != NONE) {
      int c = pushed;
      pushed = NONE;
      return c;
    }
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    int c = buffer[at++] & 0xff;
    if (c == '\n') {
      line++;
    }
    return c;
  }
}
