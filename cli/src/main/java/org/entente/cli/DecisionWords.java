package org.entente.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;

/** Decisions as lines for people, in the words of the commands that make them. */
final class DecisionWords {
  private DecisionWords() {}

  /** The id, and what is decided. */
  static String brief(Decision decision) {
    return decision.id() + "  " + words(decision.action());
  }

  /** The whole decision. */
  static String full(Decision decision) {
    return decision.id()
        + "  "
        + decision.at()
        + "  "
        + decision.who()
        + "  "
        + words(decision.action())
        + decision.why().map(why -> "  # " + why).orElse("");
  }

  private static String words(Action action) {
    return action.code() + " " + details(action);
  }

  private static String details(Action action) {
    if (action instanceof Action.Correct correct) {
      return correct.fact() + " " + correct.field() + "=" + correct.value();
    } else if (action instanceof Action.Split split) {
      return String.join(" ", split.off()) + " / " + String.join(" ", split.from());
    } else if (action instanceof Action.Add add) {
      return add.addition().type().code() + " " + fields(add.addition().fields());
    } else if (action instanceof Action.Note note) {
      return note.fact() + " " + note.text();
    } else if (action instanceof Action.Undo undo) {
      return undo.decision();
    }
    return String.join(" ", action.claims());
  }

  private static String fields(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining(" "));
  }
}
