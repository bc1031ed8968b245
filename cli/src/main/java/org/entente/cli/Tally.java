package org.entente.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts what a command has read and refused, shows it on a terminal while it runs, and closes with
 * every refused input and its reason.
 */
final class Tally {
  /** The refusals kept for the close; in a larger corpus they are told in lots of as many. */
  private static final int LOT = 10_000;

  private static final long REFRESH_NANOS = 200_000_000;

  private final Console console;
  private final boolean progress;
  private final List<OrderedCoding.Refused<?>> refused = new ArrayList<>();
  private long read;
  private long refusals;
  private long shown = System.nanoTime();

  Tally(Console console) {
    this.console = console;
    this.progress = console.errTerminal() && !console.outTerminal();
  }

  /** How many articles were read so far. */
  long read() {
    return read;
  }

  void add(OrderedCoding.Outcome<?> outcome) {
    if (outcome instanceof OrderedCoding.Refused<?> refusal) {
      refusals++;
      refused.add(refusal);
      if (refused.size() == LOT) {
        tellRefused();
      }
    } else {
      read++;
    }
    if (progress && System.nanoTime() - shown > REFRESH_NANOS) {
      shown = System.nanoTime();
      console.err().print("\r" + line());
      console.err().flush();
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

  private void tellRefused() {
    for (OrderedCoding.Refused<?> refusal : refused) {
      console.say(
          console
              .messages()
              .say("tally.refusal", refusal.source(), refusal.reason().in(console.messages())));
    }
    refused.clear();
  }
}
