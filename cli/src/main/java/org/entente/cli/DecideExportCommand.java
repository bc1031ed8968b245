package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionFile;
import org.entente.record.decision.DecisionTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decide export}: writes all decisions to a file. */
@Command(name = "export", sortOptions = false)
final class DecideExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "decide.export.FILE")
  private String file = "";

  @Mixin private RecordFlags record = new RecordFlags();

  DecideExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Decision> decisions = record.openToRead().<List<Decision>>read(DecisionTable::all);
    if (file.equals("-")) {
      DecisionFile.write(decisions, console.out());
    } else {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(file)))) {
        DecisionFile.write(decisions, out);
      }
    }
    return ExitCode.DONE;
  }
}
