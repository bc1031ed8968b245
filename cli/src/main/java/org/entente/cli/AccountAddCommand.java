package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.server.security.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente account add}: adds an account to a file, or gives it another password. */
@Command(name = "add", sortOptions = false)
final class AccountAddCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", descriptionKey = "account.NAME")
  private String name = "";

  @Option(names = "--accounts", paramLabel = "FILE", descriptionKey = "account.file")
  private Path file = Path.of("accounts.txt");

  AccountAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Accounts.isName(name)) {
      throw new WrongUseException("account.name", name);
    }
    String password = password().orElse("");
    if (password.length() < Accounts.SHORTEST) {
      throw new WrongUseException("account.short", Integer.toString(Accounts.SHORTEST));
    }
    Accounts.add(file, name, password);
    console.say(console.messages().say("account.added", name, file));
    return ExitCode.DONE;
  }

  /** The password: typed unseen at a terminal, else the first line of standard input. */
  @SuppressWarnings("SystemConsoleNull") // the launcher asks newer JDKs for null, as it was before
  private Optional<String> password() throws IOException {
    java.io.Console terminal = System.console();
    if (terminal != null) {
      char[] typed = terminal.readPassword("%s ", console.messages().say("account.password", name));
      return Optional.ofNullable(typed).map(String::new);
    }
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    return Optional.ofNullable(reader.readLine());
  }
}
