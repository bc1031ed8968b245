package org.entente.article;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The reports found in some inputs, one at a time, in the order of the inputs. Holds one report and
 * one open file at most. Never throws for a bad input: that is a {@link Reading.Refused}. Not
 * thread-safe; close it to let go of the open file.
 */
public final class Readings implements Iterator<Reading>, AutoCloseable {

  private final Iterator<Inputs.Input> inputs;
  private final InputStream standardInput;
  private final ReadingOptions options;
  private final String address;
  private long bytes;
  private Optional<Series> open = Optional.empty();
  private Optional<Reading> ahead = Optional.empty();

  Readings(List<String> paths, InputStream standardInput, ReadingOptions options) {
    this.inputs = new Inputs(paths);
    this.standardInput = standardInput;
    this.options = options;
    this.address = "";
  }

  /** The reports of one stream, which an address of the web gave. */
  Readings(String address, InputStream stream, ReadingOptions options) {
    this.inputs = List.of(new Inputs.Input(address, Optional.empty(), Optional.empty())).iterator();
    this.standardInput = stream;
    this.options = options;
    this.address = address;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty()) {
      if (open.isPresent()) {
        ahead = open.get().next();
        if (ahead.isEmpty()) {
          close();
        }
      } else if (inputs.hasNext()) {
        ahead = read(inputs.next());
      } else {
        return false;
      }
    }
    return true;
  }

  /** How many bytes were taken from the inputs so far. */
  public long bytes() {
    return bytes;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = ahead.orElseThrow();
    ahead = Optional.empty();
    return reading;
  }

  @Override
  public void close() {
    open.ifPresent(Series::close);
    open = Optional.empty();
  }

  private Optional<Reading> read(Inputs.Input input) {
    String name = input.name();
    if (input.refusal().isPresent()) {
      return Optional.of(new Reading.Refused(name, input.refusal().get()));
    }
    InputStream in = InputStream.nullInputStream();
    try {
      in =
          new BufferedInputStream(
              counted(
                  input.path().isPresent()
                      ? Files.newInputStream(input.path().get())
                      : standardInput),
              1 << 16);
      if (Inflated.begins(in)) {
        in = new BufferedInputStream(new Inflated(in), 1 << 16);
      }
      Report report = Report.of(in, name);
      if (report.holdsSeveral()) {
        open = Optional.of(report.series(in, name, address, options));
        return Optional.empty();
      }
      Article article = report.draft(in, options).at(address).finish(options);
      in.close();
      return Optional.of(new Reading.Read(article, name));
    } catch (RefusedException e) {
      closeQuietly(in);
      return Optional.of(new Reading.Refused(name, e.refusal()));
    } catch (IOException e) {
      closeQuietly(in);
      return Optional.of(new Reading.Refused(name, unreadable(e)));
    }
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        bytes += Math.max(count, 0);
        return count;
      }
    };
  }

  static Refusal unreadable(IOException e) {
    if (e instanceof Inflated.BombException) {
      return Refusal.of(Refusal.Cause.GZIP_BOMB);
    }
    if (e instanceof java.io.EOFException) {
      return Refusal.of(Refusal.Cause.CUT_GZIP);
    }
    String why =
        e instanceof java.nio.file.AccessDeniedException
            ? "access denied"
            : String.valueOf(e.getMessage());
    return Refusal.of(Refusal.Cause.UNREADABLE, why);
  }

  static void closeQuietly(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // The report was read or refused already; a failure to close changes neither.
    }
  }
}
