package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.article.Article;
import org.entente.article.ArticleReader;
import org.entente.article.Reading;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.coder.Coding;
import org.entente.coder.OrderedCoding;
import org.entente.coder.frame.Attempt;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente explain}: goes down the staircase for each report of a file, rule by rule. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "explain.FILE")
  private String file = "-";

  @Mixin private ReadingFlags flags = new ReadingFlags();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Tally tally = new Tally(console);
    TextPrinter printer = new TextPrinter(console.messages(), console.style(), false);
    Explanation explanation = new Explanation(console.messages(), console.style());
    Coder coder = flags.coder();
    try (Readings readings = new ArticleReader(flags.options()).read(List.of(file), console.in())) {
      while (readings.hasNext()) {
        Reading reading = readings.next();
        if (reading instanceof Reading.Read read) {
          List<Attempt> attempts = new ArrayList<>();
          Coding coding = coder.code(read.article(), attempts::add);
          console.print(explanation.of(coding, words(read.article(), flags.lexicon()), attempts));
          console.print("\n");
          console.out().write(printer.print(coding));
          tally.add(new OrderedCoding.Coded<>(coding));
        } else if (reading instanceof Reading.Refused refused) {
          tally.add(new OrderedCoding.Refused<>(refused.source(), refused.reason()));
        }
      }
    }
    console.flush();
    return tally.close();
  }

  /** The words that attempts count; cutting a text into them always gives the same. */
  private static TokenizedText words(Article article, Optional<Path> lexicon) {
    return Lexicon.load(article.language(), lexicon).tokenizer().tokenize(article.text());
  }
}
