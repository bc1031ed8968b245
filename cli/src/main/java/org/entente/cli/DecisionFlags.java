package org.entente.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addresses;
import org.entente.record.decision.Decision;
import org.entente.record.decision.DecisionTable;
import org.entente.record.decision.InvalidDecisionException;
import org.entente.record.merge.Merger;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say who decides and why, and the deciding itself. */
final class DecisionFlags {
  @Mixin private RecordFlags record = new RecordFlags();

  @Option(names = "--who", paramLabel = "NAME", descriptionKey = "decide.who")
  private Optional<String> who = Optional.empty();

  @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "decide.why")
  private Optional<String> why = Optional.empty();

  /** What a command decides, given the record as it is. */
  interface Choice {
    List<Action> on(Handle handle);
  }

  /**
   * Decides, merges what that bears on, and prints each decision.
   *
   * @throws WrongUseException if that makes no decision, or the record has no such fact
   */
  int decide(Console console, Choice choice) throws IOException {
    RecordFile file = record.open();
    Instant now = Instant.now();
    List<Decision> made = new ArrayList<>();
    file.write(
        handle -> {
          for (Action action : checked(() -> choice.on(handle))) {
            made.add(
                checked(
                    () ->
                        new Decision(
                            now, who.orElse(System.getProperty("user.name", "?")), why, action)));
          }
          return DecisionTable.add(handle, made);
        });
    Merger.mergeStale(file, now);
    for (Decision decision : made) {
      console.print(DecisionWords.brief(decision) + "\n");
    }
    return ExitCode.DONE;
  }

  /**
   * A claim that a user names.
   *
   * @throws WrongUseException if the record does not have it
   */
  static String claim(Handle handle, String id) {
    if (!Addresses.has(handle, id)) {
      throw new WrongUseException("why.unknown", id);
    }
    return id;
  }

  /**
   * What gives a decision.
   *
   * @throws WrongUseException if it gives none
   */
  static <T> T checked(Supplier<T> making) {
    try {
      return making.get();
    } catch (InvalidDecisionException e) {
      throw new WrongUseException(key(e), e.details().toArray(String[]::new));
    }
  }

  /** The key of the sentence that says what is wrong with a decision. */
  static String key(InvalidDecisionException e) {
    return "decision." + e.problem().name().toLowerCase(Locale.ROOT);
  }
}
