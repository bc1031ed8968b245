package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.record.exchange.ExportFormat;
import org.entente.record.exchange.Exporter;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Since;
import org.entente.record.exchange.fact.Withdrawn;
import org.entente.record.store.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente export}: gives a record away in the format of others. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "export.FORMAT")
  private ExportFormat format = ExportFormat.JSONL;

  @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", descriptionKey = "export.PATH")
  private Optional<Path> path = Optional.empty();

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "export.since")
  private Optional<LocalDate> since = Optional.empty();

  @Mixin private RecordFlags record = new RecordFlags();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Since from = since.map(Since::of).orElse(Since.EVER);
    if (format.folder()) {
      if (path.isEmpty()) {
        console.say(console.messages().say("usage.missing", "PATH"));
        return ExitCode.USAGE;
      }
      Exporter.toFolder(record.openToRead(), format, from, path.get());
      return ExitCode.DONE;
    }
    RecordFile opened = record.openToRead();
    Facts.Taker<Withdrawn> withdrawn = format.tellsWithdrawn() ? fact -> {} : this::tell;
    if (path.isPresent()) {
      Exporter.toFile(opened, format, from, path.get(), withdrawn);
    } else {
      Exporter.toStream(opened, format, from, console.out(), withdrawn);
    }
    return ExitCode.DONE;
  }

  private void tell(Withdrawn fact) {
    String key = fact.into().isPresent() ? "export.merged" : "export.withdrawn";
    console.say(console.messages().say(key, fact.id(), fact.into().orElse("")));
  }
}
