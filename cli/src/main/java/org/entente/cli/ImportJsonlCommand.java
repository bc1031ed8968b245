package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.entente.record.exchange.coding.CodingImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente import jsonl}: takes codings that were made before into a record. */
@Command(name = "jsonl", sortOptions = false)
final class ImportJsonlCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "import.jsonl.FILE")
  private String file = "-";

  @Mixin private RecordFlags record = new RecordFlags();

  ImportJsonlCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CodingImport.Tally tally;
    try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      tally = CodingImport.run(lines, record.open(), Instant.now());
    }
    Messages messages = console.messages();
    for (CodingImport.Refused refused : tally.refused()) {
      console.say(messages.say("tally.refusal", file + ":" + refused.line(), refused.reason()));
    }
    for (String claim : tally.kept()) {
      console.say(messages.say("ingest.kept", claim));
    }
    console.say(
        messages.count("import.codings", tally.taken())
            + ", "
            + messages.count("ingest.unchanged", tally.unchanged())
            + ", "
            + messages.count("tally.refused", tally.refused().size()));
    return tally.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
