package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente serve}: shows a record as pages until it is stopped. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RecordFlags record = new RecordFlags();
  @Mixin private ServerFlags flags = new ServerFlags();

  @Option(names = "--open", fallbackValue = "true", descriptionKey = "serve.open")
  private boolean open;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new Serving(console).serve(flags.options(record.file()), open);
  }
}
