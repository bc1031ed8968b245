package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.OrderedCoding;
import org.entente.record.ingest.Ingest;

/** Counts what came of an ingest and closes with the sums. */
final class IngestTally {
  private final Console console;
  private final Tally tally;
  private long coded;
  private long unchanged;
  private long copies;
  private final List<String> kept = new ArrayList<>();

  IngestTally(Console console, Tally tally) {
    this.console = console;
    this.tally = tally;
  }

  void add(Ingest.Outcome outcome) {
    if (outcome instanceof Ingest.Added added) {
      coded++;
      copies += added.copy() ? 1 : 0;
      kept.addAll(added.kept());
      tally.add(new OrderedCoding.Coded<>(added));
    } else if (outcome instanceof Ingest.Unchanged same) {
      unchanged++;
      tally.add(new OrderedCoding.Coded<>(same));
    } else if (outcome instanceof Ingest.Refused refused) {
      tally.add(refused.refusal());
    } else if (outcome instanceof Ingest.Failed failed) {
      tally.add(failed.failure());
    }
  }

  /** Tells the refusals and the sums; gives the command's exit code. */
  int close() {
    int code = tally.close();
    Messages messages = console.messages();
    kept.forEach(claim -> console.say(messages.say("ingest.kept", claim)));
    console.say(
        String.join(
            ", ",
            messages.count("tally.read", tally.read()),
            messages.count("ingest.added", coded),
            messages.count("ingest.unchanged", unchanged),
            messages.count("ingest.copies", copies)));
    return code;
  }
}
