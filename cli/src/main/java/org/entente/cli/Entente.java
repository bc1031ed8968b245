package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code entente}: reads press reports and records cooperation between states. */
@Command(name = "entente", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
@SuppressWarnings("UnusedVariable") // picocli looks at the options
public final class Entente {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  /** Read by {@link #askedLocale} before anything else, since it changes how help is printed. */
  @Option(
      names = "--locale",
      paramLabel = "fr|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "locale")
  private Optional<String> locale = Optional.empty();

  private Entente() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    prepare();
    System.exit(run(args, System.getenv()));
  }

  /** Sets what holds for the whole process. */
  static void prepare() {
    // What depends on a locale says so; nothing may depend on the machine's by oversight.
    Locale.setDefault(Locale.ROOT);
    // SQLite's driver logs through SLF4J, which would tell users that nothing is set up to log.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  /** Runs a command on the process's own streams; gives its exit code and never throws. */
  static int run(String[] args, Map<String, String> environment) {
    Optional<String> asked = askedLocale(args);
    Settings settings;
    try {
      settings = Settings.of(environment);
    } catch (SettingsException e) {
      Console console = Console.standard(Messages.in(asked.orElse("")), environment);
      console.say(e.in(console.messages()));
      return ExitCode.USAGE;
    }
    Messages messages = Messages.in(asked.or(settings::locale).orElse(""));
    return run(args, settings, Console.standard(messages, environment));
  }

  /** Runs a command with its settings on a console; gives its exit code and never throws. */
  static int run(String[] args, Settings settings, Console console) {
    Faults faults = new Faults(console);
    try {
      boolean all = settings.inFile() || args.length == 0 || !Verbs.ALL.contains(args[0]);
      CommandLine entente = commandLine(console, all ? Verbs.ALL : List.of(args[0]));
      settings.check(entente);
      entente.setDefaultValueProvider(settings);
      entente.setParameterExceptionHandler(faults::usage);
      entente.setExecutionExceptionHandler((e, command, parsed) -> faults.failure(e));
      int code = entente.execute(args);
      console.flush();
      return code;
    } catch (SettingsException e) {
      console.say(e.in(console.messages()));
      return ExitCode.USAGE;
    } catch (Throwable e) {
      return faults.failure(e);
    }
  }

  /** The command with all its verbs, as they speak on a console. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, Verbs.ALL);
  }

  private static CommandLine commandLine(Console console, List<String> verbs) {
    CommandLine entente = new CommandLine(new Entente());
    verbs.forEach(verb -> entente.addSubcommand(Verbs.command(verb, console)));
    entente.setResourceBundle(console.messages().bundle());
    entente.setCaseInsensitiveEnumValuesAllowed(true);
    entente.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.style() == Style.ANSI ? Ansi.ON : Ansi.OFF));
    entente.setUsageHelpAutoWidth(false);
    entente.setUsageHelpWidth(100);
    entente.setOut(console.outWriter());
    entente.setErr(console.err());
    entente.getCommandSpec().versionProvider(VersionCommand::lines);
    return entente;
  }

  private static Optional<String> askedLocale(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--locale=")) {
        return Optional.of(args[i].substring("--locale=".length()));
      }
      if (args[i].equals("--locale") && i + 1 < args.length) {
        return Optional.of(args[i + 1]);
      }
    }
    return Optional.empty();
  }
}
