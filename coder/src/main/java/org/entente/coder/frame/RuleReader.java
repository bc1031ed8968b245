package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.Status;
import org.entente.coder.frame.Rule.ActOutcome;
import org.entente.coder.frame.Rule.Outcome;
import org.entente.coder.frame.Rule.SequelOutcome;
import org.entente.coder.frame.Rule.StageOutcome;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.LexiconException;
import org.entente.coder.lexicon.Stanza;

/** Reads the rules of a lexicon's folder {@code rules}. */
public final class RuleReader {
  private static final Set<String> KEYS =
      Set.of(
          "stage",
          "act",
          "sequel",
          "verb",
          "noun",
          "subject",
          "object",
          "needs",
          "actors",
          "recipients",
          "planned",
          "decided",
          "refused",
          "form",
          "passive",
          "governor",
          "otherwise",
          "marked",
          "without",
          "urged",
          "together",
          "infinitive",
          "future",
          "under",
          "beside",
          "also",
          "habitual",
          "reduced",
          "through",
          "negated",
          "tense",
          "own",
          "alone",
          "apart",
          "dated",
          "joins",
          "resumes",
          "yes",
          "no");

  private RuleReader() {}

  /**
   * The rules of a language, in file order: an earlier rule wins over a later one on the same word.
   *
   * @throws LexiconException if a rule has a fault
   */
  public static List<Rule> read(Lexicon lexicon) {
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Stanza stanza : lexicon.folder("rules")) {
      Rule rule = rule(stanza);
      if (!ids.add(rule.id())) {
        throw stanza.fault("a second rule named \"" + rule.id() + "\"");
      }
      rules.add(rule);
    }
    return List.copyOf(rules);
  }

  private static Rule rule(Stanza stanza) {
    for (Stanza.Field field : stanza.fields()) {
      if (!KEYS.contains(field.key())) {
        throw stanza.fault(field, "unknown key \"" + field.key() + "\"; known are " + sorted(KEYS));
      }
    }
    boolean stage = stanza.value("stage").isPresent();
    boolean sequel = stanza.value("sequel").isPresent();
    if (Stream.of("stage", "act", "sequel").filter(k -> stanza.value(k).isPresent()).count() != 1) {
      throw stanza.fault("a rule has either a stage or an act, or is of a sequel");
    }
    Outcome outcome =
        stage
            ? stageOutcome(stanza)
            : sequel
                ? new SequelOutcome(kinds(stanza, stanza.fields("sequel").get(0)))
                : actOutcome(stanza);
    List<String> verbs = stanza.values("verb");
    List<String> nouns = stanza.values("noun");
    if (verbs.isEmpty() && nouns.isEmpty()) {
      throw stanza.fault("a rule needs a verb or a noun");
    }
    Optional<String> planned = stanza.value("planned");
    return new Rule(
        stanza.header(),
        outcome,
        verbs,
        nouns,
        type(stanza, "subject"),
        stage && stanza.value("object").isEmpty() && stanza.value("form").isEmpty()
            ? new SlotType(List.of("instrument"), true)
            : type(stanza, "object"),
        slots(stanza, "needs", Set.of()),
        slots(
            stanza,
            "actors",
            stage
                ? EnumSet.of(Slot.SUBJECT, Slot.BY, Slot.WITH, Slot.BETWEEN)
                : EnumSet.of(Slot.SUBJECT)),
        slots(stanza, "recipients", Set.of()),
        slots(stanza, "otherwise", Set.of()),
        stage ? status(stanza, "planned") : Optional.empty(),
        stage ? planned.isPresent() : !planned.equals(Optional.of("no")),
        stanza.value("urged").equals(Optional.of("yes")),
        !stanza.value("decided").equals(Optional.of("no")),
        voice(stanza),
        Collections.unmodifiableSet(new LinkedHashSet<>(stanza.values("governor"))),
        wordClass(stanza, "marked"),
        wordClass(stanza, "without"),
        stage ? status(stanza, "refused") : Optional.empty(),
        form(stanza),
        stanza.value("together").equals(Optional.of("yes")),
        !stanza.value("infinitive").equals(Optional.of("no")),
        stanza.value("future").equals(Optional.of("yes")),
        slots(stanza, "under", Set.of()),
        wordClass(stanza, "beside"),
        stanza.value("also").equals(Optional.of("yes")),
        !stanza.value("habitual").equals(Optional.of("no")),
        reduced(stanza),
        wordClass(stanza, "through").map(name -> new SlotType(List.of("@" + name), true)),
        negation(stanza),
        !stanza.value("own").equals(Optional.of("no")),
        stanza.value("alone").equals(Optional.of("yes")),
        stanza.value("apart").equals(Optional.of("yes")),
        dated(stanza),
        stanza.value("joins").equals(Optional.of("yes")),
        stanza.value("resumes").equals(Optional.of("yes")),
        tense(stanza),
        stanza);
  }

  private static Rule.Dated dated(Stanza stanza) {
    return switch (stanza.value("dated").orElse("no")) {
      case "no" -> Rule.Dated.NO;
      case "yes" -> Rule.Dated.ANY;
      case "since" -> Rule.Dated.SINCE;
      default -> throw stanza.fault(stanza.fields("dated").get(0), "write yes, since or no");
    };
  }

  private static Optional<AgreementForm> form(Stanza stanza) {
    if (stanza.value("form").isEmpty()) {
      return Optional.empty();
    }
    Stanza.Field field = stanza.fields("form").get(0);
    try {
      return Optional.of(AgreementForm.of(field.value()));
    } catch (IllegalArgumentException e) {
      throw stanza.fault(field, "unknown form \"" + field.value() + "\"");
    }
  }

  private static Outcome stageOutcome(Stanza stanza) {
    return new StageOutcome(status(stanza, "stage").orElseThrow());
  }

  private static Outcome actOutcome(Stanza stanza) {
    Stanza.Field field = stanza.fields("act").get(0);
    return new ActOutcome(kind(stanza, field, field.value()));
  }

  private static ActKind kind(Stanza stanza, Stanza.Field field, String value) {
    try {
      return ActKind.of(value);
    } catch (IllegalArgumentException e) {
      throw stanza.fault(field, "unknown kind of act \"" + value + "\"");
    }
  }

  private static Set<ActKind> kinds(Stanza stanza, Stanza.Field field) {
    Set<ActKind> kinds = EnumSet.noneOf(ActKind.class);
    for (String value : field.values()) {
      kinds.add(kind(stanza, field, value));
    }
    return Collections.unmodifiableSet(kinds);
  }

  private static Optional<Status> status(Stanza stanza, String key) {
    if (stanza.value(key).isEmpty()) {
      return Optional.empty();
    }
    Stanza.Field field = stanza.fields(key).get(0);
    try {
      return Optional.of(Status.of(field.value()));
    } catch (IllegalArgumentException e) {
      throw stanza.fault(field, "unknown status \"" + field.value() + "\"");
    }
  }

  private static Rule.Voice voice(Stanza stanza) {
    List<Stanza.Field> fields = stanza.fields("passive");
    if (fields.isEmpty()) {
      return Rule.Voice.BOTH;
    }
    return switch (fields.get(0).value()) {
      case "no" -> Rule.Voice.ACTIVE;
      case "only" -> Rule.Voice.PASSIVE;
      case "yes" -> Rule.Voice.BOTH;
      default -> throw stanza.fault(fields.get(0), "write yes, no or only");
    };
  }

  private static Rule.Reduced reduced(Stanza stanza) {
    List<Stanza.Field> fields = stanza.fields("reduced");
    if (fields.isEmpty()) {
      return Rule.Reduced.ALWAYS;
    }
    return switch (fields.get(0).value()) {
      case "yes" -> Rule.Reduced.ALWAYS;
      case "dated" -> Rule.Reduced.DATED;
      case "no" -> Rule.Reduced.NEVER;
      default -> throw stanza.fault(fields.get(0), "write yes, dated or no");
    };
  }

  private static Optional<Rule.Negation> negation(Stanza stanza) {
    List<Stanza.Field> fields = stanza.fields("negated");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    return switch (fields.get(0).value()) {
      case "any" -> Optional.of(Rule.Negation.ANY);
      case "ceased" -> Optional.of(Rule.Negation.CEASED);
      default -> throw stanza.fault(fields.get(0), "write any or ceased");
    };
  }

  private static Optional<Rule.Tense> tense(Stanza stanza) {
    List<Stanza.Field> fields = stanza.fields("tense");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    return switch (fields.get(0).value()) {
      case "past" -> Optional.of(Rule.Tense.PAST);
      case "present" -> Optional.of(Rule.Tense.PRESENT);
      case "future" -> Optional.of(Rule.Tense.FUTURE);
      default -> throw stanza.fault(fields.get(0), "write past, present or future");
    };
  }

  private static Optional<String> wordClass(Stanza stanza, String key) {
    List<Stanza.Field> fields = stanza.fields(key);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    String value = fields.get(0).value();
    if (!value.startsWith("@")) {
      throw stanza.fault(fields.get(0), "\"" + value + "\" is no class: write @class");
    }
    return Optional.of(value.substring(1));
  }

  private static SlotType type(Stanza stanza, String key) {
    List<Stanza.Field> fields = stanza.fields(key);
    if (fields.isEmpty()) {
      return SlotType.FREE;
    }
    Stanza.Field field = fields.get(0);
    List<String> alternatives = new ArrayList<>();
    boolean required = true;
    for (String value : field.values()) {
      if (value.equals("none")) {
        required = false;
      } else if (value.startsWith("@")
          || value.equals("instrument")
          || value.equals("actor")
          || value.equals("person")
          || value.equals("official")
          || value.equals("any")) {
        alternatives.add(value);
      } else {
        throw stanza.fault(
            field,
            "\""
                + value
                + "\" is no type: write instrument, actor, person, official, any, none or @class");
      }
    }
    return new SlotType(List.copyOf(alternatives), required);
  }

  private static Set<Slot> slots(Stanza stanza, String key, Set<Slot> otherwise) {
    List<Stanza.Field> fields = stanza.fields(key);
    if (fields.isEmpty()) {
      return otherwise;
    }
    Set<Slot> slots = new LinkedHashSet<>();
    for (Stanza.Field field : fields) {
      for (String value : field.values()) {
        if (value.equals("none")) {
          continue;
        }
        try {
          slots.add(Slot.valueOf(value.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          throw stanza.fault(field, "unknown slot \"" + value + "\"");
        }
      }
    }
    return slots;
  }

  private static String sorted(Set<String> keys) {
    return String.join(", ", keys.stream().sorted().toList());
  }
}
