package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.entente.coder.OrderedCoding;

/**
 * Counts what a command has read and refused, shows it on a terminal while it runs, and closes with
 * every refused input and its reason.
 */
final class Tally {
  /** The refusals kept for the close; in a larger corpus they are told in lots of as many. */
  private static final int LOT = 10_000;

  /** Before that much is done, the time left is anybody's guess. */
  private static final double LEAST_SHARE = 0.01;

  private static final long REFRESH_NANOS = 200_000_000;

  private final Console console;
  private final boolean progress;
  private final List<String> refused = new ArrayList<>();
  private long read;
  private long refusals;
  private final LongSupplier nanos;
  private final long start;
  private long shown;
  private Optional<DoubleSupplier> share = Optional.empty();

  Tally(Console console) {
    this(console, System::nanoTime);
  }

  /**
   * @param nanos a clock, in nanoseconds from any moment
   */
  Tally(Console console, LongSupplier nanos) {
    this.console = console;
    this.progress = console.errTerminal() && !console.outTerminal();
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.shown = start;
  }

  /** Whether progress is shown. */
  boolean isShown() {
    return progress;
  }

  /** Tells the time that is left, by the share of the work that is done, from 0 to 1. */
  void expect(DoubleSupplier done) {
    share = Optional.of(done);
  }

  /** How many articles were read so far. */
  long read() {
    return read;
  }

  void add(OrderedCoding.Outcome<?> outcome) {
    if (outcome instanceof OrderedCoding.Refused<?> refusal) {
      refuse(refusal.source(), refusal.reason().in(console.messages().locale()));
    } else if (outcome instanceof OrderedCoding.Failed<?> failure) {
      refuse(
          failure.source(), console.messages().say("refused.fault", Faults.where(failure.fault())));
    } else {
      read++;
    }
    if (progress && nanos.getAsLong() - shown > REFRESH_NANOS) {
      shown = nanos.getAsLong();
      console.err().print("\r\u001b[K" + progress());
      console.err().flush();
    }
  }

  private void refuse(String source, String reason) {
    refusals++;
    refused.add(console.messages().say("tally.refusal", source, reason));
    if (refused.size() == LOT) {
      tellRefused();
    }
  }

  /** Tells the refusals and the sum; gives the command's exit code. */
  int close() {
    if (progress) {
      console.err().print("\r\u001b[K");
    }
    tellRefused();
    if (refusals > 0 || (progress && read > 1)) {
      console.say(line());
    }
    return refusals > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private String line() {
    return console.messages().count("tally.read", read)
        + ", "
        + console.messages().count("tally.refused", refusals);
  }

  /** How many of how many, how fast, and how long it will take. */
  private String progress() {
    double seconds = (shown - start) / 1e9;
    String so = line() + ", " + console.messages().say("tally.rate", Math.round(read / seconds));
    double done = share.map(DoubleSupplier::getAsDouble).orElse(0.0);
    if (done < LEAST_SHARE) {
      return so;
    }
    return console.messages().say("tally.percent", Math.min(99, Math.round(done * 100)))
        + " "
        + so
        + ", "
        + console.messages().say("tally.left", Math.round(seconds * (1 - done) / done));
  }

  private void tellRefused() {
    refused.forEach(console::say);
    refused.clear();
  }
}
