package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.article.ArticleReader;
import org.entente.article.Reading;
import org.entente.article.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente lexicon test}: shows what is recognised in a sentence and what it records. */
@Command(name = "test", sortOptions = false)
final class LexiconTestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "SENTENCE", descriptionKey = "lexicon.test.SENTENCE")
  private List<String> sentence = List.of();

  @Mixin private ReadingFlags flags = new ReadingFlags();

  LexiconTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    byte[] text = String.join(" ", sentence).getBytes(StandardCharsets.UTF_8);
    try (Readings readings =
        new ArticleReader(flags.options().withCharset(StandardCharsets.UTF_8))
            .read(List.of("-"), new ByteArrayInputStream(text))) {
      Reading reading = readings.next();
      if (reading instanceof Reading.Read read) {
        console
            .out()
            .write(
                new TextPrinter(console.messages(), console.style(), true)
                    .print(flags.coder().code(read.article())));
        return ExitCode.DONE;
      }
      Reading.Refused refused = (Reading.Refused) reading;
      console.say(
          console
              .messages()
              .say("lexicon.test.refused", refused.reason().in(console.messages().locale())));
      return ExitCode.REFUSED;
    }
  }
}
