package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.record.recode.FactChange;
import org.entente.record.recode.Recode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente recode}: codes the reports of a record again. */
@Command(name = "recode", sortOptions = false)
final class RecodeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RecordFlags record = new RecordFlags();

  @Option(names = "--lexicon", paramLabel = "DIR", descriptionKey = "lexicon")
  private Optional<Path> lexicon = Optional.empty();

  @Option(names = "--again", descriptionKey = "recode.again")
  private boolean again;

  @Option(names = "--show", descriptionKey = "recode.show")
  private boolean show;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "recode.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  RecodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new WrongUseException("usage.value", String.valueOf(jobs), "--jobs", "1, 2, 3…");
    }
    Tally tally = new Tally(console);
    Recode.Result result =
        new Recode(record.open(), Coders.create(lexicon), Coders.version(lexicon), jobs)
            .run(again, Instant.now(), tally::add);
    int code = tally.close();
    if (show) {
      for (FactChange change : result.changes()) {
        console.print(sign(change.what()) + " " + change.fact() + "  " + change.words() + "\n");
      }
    }
    Messages messages = console.messages();
    for (String claim : result.kept()) {
      console.say(messages.say("recode.kept", claim));
    }
    console.say(
        messages.count("recode.coded", tally.read())
            + ", "
            + messages.count("recode.added", count(result, FactChange.What.ADDED))
            + ", "
            + messages.count("recode.changed", count(result, FactChange.What.CHANGED))
            + ", "
            + messages.count("recode.withdrawn", count(result, FactChange.What.WITHDRAWN)));
    return code;
  }

  private static long count(Recode.Result result, FactChange.What what) {
    return result.changes().stream().filter(change -> change.what() == what).count();
  }

  private static String sign(FactChange.What what) {
    return switch (what) {
      case ADDED -> "+";
      case CHANGED -> "~";
      case WITHDRAWN -> "-";
    };
  }
}
