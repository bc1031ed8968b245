package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.decision.Addresses;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionFile;
import org.entente.record.decision.DecisionTable;
import org.entente.record.merge.Merger;
import org.entente.record.store.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decide import}: takes decisions of others in. */
@Command(name = "import", sortOptions = false)
final class DecideImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "decide.import.FILE")
  private String file = "";

  @Mixin private RecordFlags record = new RecordFlags();

  DecideImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    DecisionFile.Content content = read();
    List<Decision> decisions = content.decisions();
    RecordFile to = record.open();
    int added = to.write(handle -> DecisionTable.add(handle, decisions));
    Merger.mergeStale(to, Instant.now());
    long waiting =
        to.read(
            handle ->
                decisions.stream()
                    .filter(
                        decision ->
                            decision.action().claims().stream()
                                .anyMatch(claim -> !Addresses.has(handle, claim)))
                    .count());
    Messages messages = console.messages();
    for (DecisionFile.Refused refused : content.refused()) {
      console.say(
          messages.say(
              "tally.refusal",
              file + ":" + refused.line(),
              messages.say(
                  DecisionFlags.key(refused.fault()), refused.fault().details().toArray())));
    }
    console.say(
        messages.count("decide.imported", added)
            + ", "
            + messages.count("decide.known", decisions.size() - added)
            + ", "
            + messages.count("decide.waiting", waiting)
            + ", "
            + messages.count("tally.refused", content.refused().size()));
    return content.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private DecisionFile.Content read() throws IOException {
    try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return DecisionFile.read(lines);
    }
  }
}
