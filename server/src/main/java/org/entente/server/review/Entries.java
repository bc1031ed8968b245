package org.entente.server.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.record.decision.Correction;
import org.entente.record.decision.InvalidDecisionException;
import org.entente.record.query.Actors;
import org.entente.server.review.FactForm.Group;

/** What a person has entered into a form. Thread-safe. */
final class Entries {
  /** The end of the name of the input for the state of a place. */
  static final String STATE = ":state";

  private Entries() {}

  /**
   * The form with what was entered: fields that were not sent stay as they are, names of states are
   * codes, and what a field cannot have is marked.
   *
   * @param sent the values by the names of inputs
   */
  static FactForm of(FactForm form, Map<String, List<String>> sent) {
    return each(form, field -> checked(form, entered(field, sent)));
  }

  /** The form with what was entered, of which only the names of states are looked up. */
  static FactForm unchecked(FactForm form, Map<String, List<String>> sent) {
    return each(form, field -> entered(field, sent));
  }

  /** What was entered that differs from what was there, as corrections write it. */
  static Map<String, String> changes(FactForm before, FactForm after) {
    Map<String, String> values = new LinkedHashMap<>();
    before.fields().forEach(field -> values.put(field.name(), plain(field.value())));
    Map<String, String> changes = new LinkedHashMap<>();
    after
        .fields()
        .filter(field -> !plain(field.value()).equals(values.get(field.name())))
        .forEach(field -> changes.put(field.name(), field.value()));
    return changes;
  }

  /** A value as it comes back from a browser, which sends no line breaks. */
  private static String plain(String value) {
    return value.replaceAll("\\s+", " ").strip();
  }

  /** The form with each field made another. */
  static FactForm each(FactForm form, UnaryOperator<Field> work) {
    return new FactForm(
        form.type(),
        form.groups().stream()
            .map(group -> new Group(group.stage(), group.fields().stream().map(work).toList()))
            .toList());
  }

  private static Field entered(Field field, Map<String, List<String>> sent) {
    List<String> values = sent.get(field.name());
    if (values == null) {
      return field;
    }
    List<String> said =
        values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
    return switch (field.input()) {
      case ACTORS ->
          actors(field, said, said.stream().map(Entries::code).distinct().sorted().toList());
      case ACTOR -> actors(field, said, said.stream().map(Entries::code).limit(1).toList());
      case NAMES -> field.entered(Field.names(String.join(";", said)));
      case PLACE -> place(field, said, sent.getOrDefault(field.name() + STATE, List.of()));
      default -> field.entered(said);
    };
  }

  private static Field place(Field field, List<String> said, List<String> state) {
    List<String> states =
        state.stream().map(String::strip).filter(each -> !each.isEmpty()).limit(1).toList();
    String name = said.isEmpty() ? "" : said.get(0);
    if (name.isEmpty()) {
      return states.isEmpty()
          ? field.entered(List.of())
          : field.entered(List.of("", states.get(0))).wrong("place");
    }
    String code = states.isEmpty() ? "" : code(states.get(0));
    Field entered = field.entered(List.of(name, code));
    return code.isEmpty() || isCode(code) ? entered : entered.wrong("actor");
  }

  private static Field actors(Field field, List<String> said, List<String> codes) {
    return codes.stream().allMatch(Entries::isCode)
        ? field.entered(codes)
        : field.entered(said).wrong("actor");
  }

  /** The code of a name; what is not known as it is. */
  private static String code(String said) {
    return Actors.code(said).orElse(said);
  }

  private static boolean isCode(String said) {
    return Actors.code(said).filter(said::equals).isPresent();
  }

  private static Field checked(FactForm form, Field field) {
    if (field.problem().isPresent()) {
      return field;
    }
    try {
      Correction.of(form.type(), field.name(), field.value());
      return field;
    } catch (InvalidDecisionException e) {
      return field.wrong(problem(field));
    }
  }

  /** The word for what is wrong with a value of a field. */
  static String problem(Field field) {
    return switch (field.input()) {
      case DATE -> "date";
      case ACTORS -> field.name().equals("parties") ? "parties" : "needed";
      case TEXT, ACT -> "needed";
      default -> "value";
    };
  }
}
