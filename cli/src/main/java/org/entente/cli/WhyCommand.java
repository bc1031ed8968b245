package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.record.merge.Link;
import org.entente.record.merge.Reason;
import org.entente.record.merge.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente why}: says which claims a fact is made of and why they are one. */
@Command(name = "why", sortOptions = false)
final class WhyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", descriptionKey = "why.ID")
  private String id = "";

  @Mixin private RecordFlags record = new RecordFlags();

  WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Why.Explanation> explanation =
        record.openToRead().<Optional<Why.Explanation>>read(handle -> Why.of(handle, id));
    if (explanation.isEmpty()) {
      console.say(console.messages().say("why.unknown", id));
      return ExitCode.FAILED;
    }
    console.print(text(explanation.get()));
    return ExitCode.DONE;
  }

  private String text(Why.Explanation explanation) {
    Messages messages = console.messages();
    StringBuilder text = new StringBuilder();
    text.append(explanation.id()).append("  ").append(explanation.what()).append('\n');
    List<Why.Witness> witnesses = explanation.witnesses();
    long sources = witnesses.stream().map(Why.Witness::dispatch).distinct().count();
    text.append(messages.count("why.claims", witnesses.size())).append(", ");
    text.append(messages.count("why.sources", sources)).append('\n');
    for (Why.Witness witness : witnesses) {
      text.append("  ").append(witness.claim()).append("  ");
      text.append(witness.published().orElse("----------")).append("  ");
      text.append(
          String.join(
              ", ",
              Stream.of(
                      witness.publisher(),
                      witness.title(),
                      witness.url().or(() -> Optional.of(witness.source())))
                  .flatMap(Optional::stream)
                  .toList()));
      text.append('\n');
    }
    for (Link link : explanation.links()) {
      text.append(messages.say("why.link", link.one(), link.other())).append('\n');
      for (Reason reason : link.reasons()) {
        text.append("  - ").append(sentence(reason, messages)).append('\n');
      }
    }
    return text.toString();
  }

  private static String sentence(Reason reason, Messages messages) {
    String sentence = messages.say("why." + reason.code().code());
    return reason.detail().isEmpty() ? sentence : sentence + " (" + reason.detail() + ")";
  }
}
