package org.entente.cli;

import java.util.List;
import picocli.CommandLine;

/**
 * Entente's verbs. Each is made only where it is asked for: picocli looks at every option of a
 * command that it is given, which for all of them takes longer than most commands do.
 */
final class Verbs {
  /** Their names, in the order in which help tells them. */
  static final List<String> ALL =
      List.of(
          "read",
          "explain",
          "ingest",
          "watch",
          "import",
          "show",
          "agreements",
          "acts",
          "people",
          "contradictions",
          "articles",
          "search",
          "stats",
          "sql",
          "network",
          "trends",
          "compare",
          "export",
          "why",
          "decide",
          "recode",
          "evaluate",
          "lexicon",
          "serve",
          "account",
          "demo",
          "completion",
          "version");

  private Verbs() {}

  /**
   * The command that a verb stands for, as it speaks on a console; its name is the verb.
   *
   * @throws IllegalArgumentException if the verb is not one of {@link #ALL}
   */
  static CommandLine command(String verb, Console console) {
    return switch (verb) {
      case "read" -> new CommandLine(new ReadCommand(console));
      case "explain" -> new CommandLine(new ExplainCommand(console));
      case "ingest" -> new CommandLine(new IngestCommand(console));
      case "watch" -> new CommandLine(new WatchCommand(console));
      case "import" ->
          new CommandLine(new ImportCommand())
              .addSubcommand(new ImportDcadCommand(console))
              .addSubcommand(new ImportJsonlCommand(console));
      case "show" -> new CommandLine(new ShowCommand(console));
      case "agreements" -> new CommandLine(new AgreementsCommand(console));
      case "acts" -> new CommandLine(new ActsCommand(console));
      case "people" -> new CommandLine(new PeopleCommand(console));
      case "contradictions" -> new CommandLine(new ContradictionsCommand(console));
      case "articles" -> new CommandLine(new ArticlesCommand(console));
      case "search" -> new CommandLine(new SearchCommand(console));
      case "stats" -> new CommandLine(new StatsCommand(console));
      case "sql" -> new CommandLine(new SqlCommand(console));
      case "network" -> new CommandLine(new NetworkCommand(console));
      case "trends" -> new CommandLine(new TrendsCommand(console));
      case "compare" -> new CommandLine(new CompareCommand(console));
      case "export" -> new CommandLine(new ExportCommand(console));
      case "why" -> new CommandLine(new WhyCommand(console));
      case "decide" -> DecideCommand.on(console);
      case "recode" -> new CommandLine(new RecodeCommand(console));
      case "evaluate" -> new CommandLine(new EvaluateCommand(console));
      case "lexicon" ->
          new CommandLine(new LexiconCommand())
              .addSubcommand(new LexiconCheckCommand(console))
              .addSubcommand(new LexiconTestCommand(console));
      case "serve" -> new CommandLine(new ServeCommand(console));
      case "account" ->
          new CommandLine(new AccountCommand()).addSubcommand(new AccountAddCommand(console));
      case "demo" -> new CommandLine(new DemoCommand(console));
      case "completion" -> new CommandLine(new CompletionCommand(console));
      case "version" -> new CommandLine(new VersionCommand(console));
      default -> throw new IllegalArgumentException(verb + ": no verb");
    };
  }
}
