package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.entente.record.exchange.dcad.DcadImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente import dcad}: takes the main file of DCAD into a record. */
@Command(name = "dcad", sortOptions = false)
final class ImportDcadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "import.dcad.FILE")
  private Path file = Path.of("");

  @Mixin private RecordFlags record = new RecordFlags();

  ImportDcadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    DcadImport.Tally tally = DcadImport.run(file, record.open(), Instant.now());
    Messages messages = console.messages();
    for (DcadImport.Refused refused : tally.refused()) {
      console.say(messages.say("tally.refusal", file + ":" + refused.line(), refused.reason()));
    }
    for (String claim : tally.kept()) {
      console.say(messages.say("ingest.kept", claim));
    }
    console.say(
        messages.count("import.rows", tally.taken())
            + ", "
            + messages.count("ingest.unchanged", tally.unchanged())
            + ", "
            + messages.count("tally.refused", tally.refused().size()));
    return tally.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
