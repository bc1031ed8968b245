package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.coder.evaluation.Evaluation;
import org.entente.coder.evaluation.GoldCorpus;
import org.entente.coder.evaluation.Misses;
import org.entente.coder.evaluation.Report;
import org.entente.record.evaluation.ClusterCorpus;
import org.entente.record.evaluation.ClusterEvaluation;
import org.entente.record.evaluation.ClusterReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate}: codes a corpus and compares with its hand codings. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  /** How an evaluation is printed. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The corpus to compare with: one of the two. */
  private static final class Corpus {
    @Parameters(paramLabel = "GOLD", descriptionKey = "evaluate.GOLD")
    private Optional<Path> gold = Optional.empty();

    @Option(names = "--clusters", paramLabel = "DIR", descriptionKey = "evaluate.clusters")
    private Optional<Path> clusters = Optional.empty();
  }

  private final Console console;

  @ArgGroup(multiplicity = "1")
  private Corpus corpus = new Corpus();

  @Option(names = "--misses", fallbackValue = "true", descriptionKey = "evaluate.misses")
  private boolean misses;

  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "evaluate.lang")
  private Optional<String> language = Optional.empty();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "evaluate.format")
  private Format format = Format.TEXT;

  @Option(names = "--lexicon", paramLabel = "DIR", descriptionKey = "lexicon")
  private Optional<Path> lexicon = Optional.empty();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (corpus.clusters.isPresent()) {
      ClusterCorpus merged = ClusterCorpus.read(corpus.clusters.get());
      console.print(
          "hand codings\n" + ClusterReport.text(ClusterEvaluation.ofHandCodings(merged), misses));
      console.print(
          "\nas read\n"
              + ClusterReport.text(
                  ClusterEvaluation.of(merged, Coders.create(lexicon)::code), misses));
      return ExitCode.DONE;
    }
    GoldCorpus coded =
        GoldCorpus.read(
                corpus.gold.orElseThrow(() -> new WrongUseException("usage.missing", "GOLD")))
            .only(article -> language.map(article.article().language()::equals).orElse(true));
    Evaluation evaluation = Evaluation.of(coded, Coders.create(lexicon)::code);
    if (format == Format.JSON) {
      console.print(Report.json(evaluation, misses));
      return ExitCode.DONE;
    }
    console.print(Report.text(evaluation));
    if (misses) {
      console.print("\n");
      for (String line : Misses.of(evaluation)) {
        console.print(line + "\n");
      }
    }
    return ExitCode.DONE;
  }
}
