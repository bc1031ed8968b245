package org.entente.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente completion}: prints what makes a shell complete Entente's words. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
  /** A shell that the words can be completed in; one script serves both. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(paramLabel = "bash|zsh", descriptionKey = "completion.shell")
  private Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("entente", Entente.commandLine(console));
    console.print(shell == Shell.ZSH ? "#compdef entente\n" + script : script);
    return ExitCode.DONE;
  }
}
