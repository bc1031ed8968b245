package org.entente.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The content of a gzip stream of one member or several, as long as it does not swell like a bomb.
 * Not thread-safe.
 */
final class Inflated extends InputStream {
  /** Up to here any ratio is good: short files of one word repeated are no harm. */
  private static final long HARMLESS = 64_000_000;

  /** Text and markup do not shrink to less than a fiftieth. */
  private static final int RATIO = 200;

  private final Counted packed;
  private final GZIPInputStream unpacked;
  private long given;

  /** The stream swells beyond all that text does. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException() {
      super("gzip bomb");
    }
  }

  Inflated(InputStream in) throws IOException {
    this.packed = new Counted(in);
    this.unpacked = new GZIPInputStream(packed, 1 << 16);
  }

  /** Whether a stream that can be marked begins like gzip; it is left at its beginning. */
  static boolean begins(InputStream in) throws IOException {
    in.mark(2);
    byte[] head = in.readNBytes(2);
    in.reset();
    return head.length == 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = unpacked.read(target, offset, length);
    given += Math.max(count, 0);
    if (given > HARMLESS && given / RATIO > packed.taken) {
      throw new BombException();
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }

  private static final class Counted extends FilterInputStream {
    private long taken;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      taken += c < 0 ? 0 : 1;
      return c;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      taken += Math.max(count, 0);
      return count;
    }

    /** Never 0, or a pipe that is slow between two members would end the stream there. */
    @Override
    public int available() {
      return 1;
    }
  }
}
