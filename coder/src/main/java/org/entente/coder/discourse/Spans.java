package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.DateMention;

/**
 * Makes an interval of a day on which something began or ended and its length: "a achevé mercredi
 * un déplacement de deux jours", "docked on Monday for a three-day visit" (codebook, section 6).
 * Its verbs are the lexicon's {@code discourse/spans.txt}. Thread-safe.
 */
final class Spans {
  private static final int LONGEST = 60;
  private static final int NEAR = 3;

  /** The end of an open interval, as a pattern. */
  static final String OPEN = "/\\.\\.";

  static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final Set<ActKind> SPANNING =
      EnumSet.of(ActKind.EXERCISE, ActKind.VISIT, ActKind.TRAINING, ActKind.MEETING);

  private final Set<String> beginning = new HashSet<>();
  private final Set<String> opening = new HashSet<>();
  private final Set<String> ending = new HashSet<>();
  private final Set<String> leaving = new HashSet<>();

  private final Stays stays;

  /** Whether a sentence that opens with its verb goes on about the subject before. */
  private final boolean verbFirst;

  Spans(Lexicon lexicon) {
    boolean first = false;
    for (Stanza stanza : lexicon.folder("discourse")) {
      opening.addAll(stanza.values("begins"));
      beginning.addAll(stanza.values("begins"));
      beginning.addAll(stanza.values("arrives"));
      ending.addAll(stanza.values("ends"));
      leaving.addAll(stanza.values("leaves"));
      first |= stanza.values("verb-first").contains("yes");
    }
    verbFirst = first;
    stays = new Stays(leaving);
  }

  /** The interval of an act whose day is known, or that day. */
  String of(Frame frame, String date, Report report) {
    Syntax syntax = frame.syntax();
    if (date.matches("\\.\\./" + DAY)) {
      return day(syntax, beginning, report)
          .filter(begun -> begun.compareTo(date.substring("../".length())) < 0)
          .map(begun -> date.replace("..", begun))
          .orElse(date);
    }
    int trigger = frame.trigger();
    if (date.matches(DAY + OPEN)) {
      // "has been in port since Monday for a four-day call"
      LocalDate first = LocalDate.parse(date.substring(0, date.indexOf('/')));
      OptionalInt days = length(syntax, trigger);
      return days.isPresent() && days.getAsInt() > 1 && days.getAsInt() <= LONGEST
          ? first + "/" + first.plusDays(days.getAsInt() - 1)
          : date;
    }
    if (!date.matches(DAY)) {
      return date;
    }
    LocalDate day = LocalDate.parse(date);
    boolean ends = isAt(syntax, trigger, ending) || isAfterwards(syntax, trigger);
    OptionalInt length = length(syntax, trigger);
    if (length.isPresent() && length.getAsInt() > 1 && length.getAsInt() <= LONGEST) {
      int others = length.getAsInt() - 1;
      if (ends) {
        return day.minusDays(others) + "/" + date;
      }
      return isAt(syntax, trigger, beginning) || isGoing(frame) || isSettingOut(syntax, trigger)
          ? date + "/" + day.plusDays(others)
          : date;
    }
    if (((Rule.ActOutcome) frame.rule().outcome()).kind() == ActKind.EXERCISE) {
      // "opened on Monday and will close on Friday"
      Optional<String> whole = whole(syntax, report).filter(known -> known.contains("/"));
      if (whole.filter(known -> known.contains(date)).isPresent()) {
        return whole.get();
      }
    }
    if (isAt(syntax, trigger, ending)) {
      return day(syntax, beginning, report)
          .filter(begun -> LocalDate.parse(begun).isBefore(day))
          .map(begun -> begun + "/" + date)
          .orElse(date);
    }
    return date;
  }

  /** When, by a sentence's words, what it tells of began and ended, or either. */
  Optional<String> whole(Syntax syntax, Report report) {
    Optional<String> begun = day(syntax, opening, report);
    Optional<String> ended = day(syntax, ending, report);
    if (begun.isEmpty() || ended.isEmpty()) {
      return begun.or(() -> ended);
    }
    return begun.get().compareTo(ended.get()) < 0
        ? Optional.of(begun.get() + "/" + ended.get())
        : Optional.empty();
  }

  /**
   * A sentence that tells when the event of the sentence before began or ended: "It had opened on 1
   * June", "Cet exercice, commencé lundi, s'est achevé jeudi".
   */
  void tellOn(List<ActDraft> acts, Sentence sentence, Syntax syntax, Report report) {
    if (acts.isEmpty()) {
      return;
    }
    stays.close(acts, sentence, syntax, report);
    ActDraft act = acts.get(acts.size() - 1);
    if (!refersBack(syntax)) {
      return;
    }
    boolean next = act.lastSentence == sentence.index() - 1;
    if (!next || !SPANNING.contains(act.kind) || act.date.filter(d -> d.matches(DAY)).isEmpty()) {
      return;
    }
    String known = act.date.get();
    Optional<String> begun = day(syntax, beginning, report);
    Optional<String> ended = day(syntax, ending, report);
    if (begun.filter(d -> d.compareTo(known) < 0).isPresent()) {
      act.date = Optional.of(begun.get() + "/" + known);
    } else if (ended.filter(d -> d.compareTo(known) > 0).isPresent()) {
      act.date = Optional.of(known + "/" + ended.get());
    }
  }

  /** "Ouverts dimanche, les travaux étaient présidés": the day is not that of the trigger. */
  boolean isOfOpening(Frame frame) {
    Syntax syntax = frame.syntax();
    if (frame.date().isEmpty() || !(syntax.chunks().get(0) instanceof VerbChunk participle)) {
      return false;
    }
    return frame.trigger() > 0
        && participle.form() == VerbForm.PAST_PARTICIPLE
        && (isOne(participle.lemmas(), beginning) || isOne(participle.lemmas(), ending))
        && frame.date().get().equals(syntax.date(0));
  }

  /** "The visit ends tomorrow", "the drills will close on Friday": it is under way. */
  boolean isOfEnd(Frame frame) {
    Syntax syntax = frame.syntax();
    int governor = syntax.governingVerbIndex(frame.trigger());
    return syntax.chunks().get(frame.trigger()) instanceof NounChunk
        && governor > frame.trigger()
        && isOne(((VerbChunk) syntax.chunks().get(governor)).lemmas(), ending);
  }

  /** Whether a sentence's subject is a pronoun or the event itself: "it", "l'exercice". */
  private boolean refersBack(Syntax syntax) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounChunk noun && noun.isBare() && !noun.isDate()) {
        return noun.pronoun() || (noun.actors().isEmpty() && noun.person().isEmpty());
      }
      if (chunk instanceof VerbChunk) {
        return verbFirst;
      }
    }
    return false;
  }

  /** The day on which, by the sentence's words, something began or ended. */
  private static Optional<String> day(Syntax syntax, Set<String> verbs, Report report) {
    return date(syntax, verbs, report).filter(date -> date.matches(DAY));
  }

  /** The date of the first dated verb of some. */
  private static Optional<String> date(Syntax syntax, Set<String> verbs, Report report) {
    for (int k = 0; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && isOne(verb.lemmas(), verbs)) {
        DateMention date = syntax.date(k);
        if (date != null) {
          return report.resolve(date, isAhead(verb));
        }
      }
    }
    return Optional.empty();
  }

  static boolean isAhead(VerbChunk verb) {
    return verb.form() == VerbForm.FUTURE
        || (verb.form() == VerbForm.PRESENT && !verb.governors().isEmpty());
  }

  /** "left after a three-day visit", "a quitté le port après une escale". */
  private boolean isAfterwards(Syntax syntax, int trigger) {
    if (!(syntax.chunks().get(trigger) instanceof NounChunk)) {
      // "left Poti on Monday after a three-day call"
      return isAt(syntax, trigger, leaving)
          && syntax.complements(trigger).stream()
              .anyMatch(i -> syntax.noun(i).relation() == Relation.AFTER);
    }
    for (int k = trigger; k >= 0 && k > trigger - NEAR; k--) {
      if (syntax.chunks().get(k) instanceof NounChunk noun && noun.relation() == Relation.AFTER) {
        return true;
      }
      if (!(syntax.chunks().get(k) instanceof NounChunk noun && (k == trigger || noun.isDate()))) {
        break;
      }
    }
    return isAt(syntax, trigger, leaving) && !isSettingOut(syntax, trigger);
  }

  /** "left on Tuesday on a six-day tour": the event is what the verb leads to. */
  private boolean isSettingOut(Syntax syntax, int trigger) {
    return syntax.chunks().get(trigger) instanceof NounChunk noun
        && (noun.relation() == Relation.FOR || noun.relation() == Relation.IN)
        && isAt(syntax, trigger, leaving);
  }

  /** "left on Sunday for a five-day visit". */
  private static boolean isGoing(Frame frame) {
    return frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk
        && ((Rule.ActOutcome) frame.rule().outcome()).kind() == ActKind.VISIT;
  }

  /** The length told of an act: in its phrase, or for its verb in the phrase that says for what. */
  private static OptionalInt length(Syntax syntax, int trigger) {
    for (int k = Math.max(0, trigger - 1); k < syntax.chunks().size(); k++) {
      if (k > trigger && syntax.endsClause(k, 1)) {
        break;
      }
      boolean near =
          syntax.chunks().get(trigger) instanceof VerbChunk || Math.abs(k - trigger) <= NEAR;
      if (near && syntax.chunks().get(k) instanceof NounChunk noun) {
        OptionalInt length =
            noun.date()
                .map(DateMention::time)
                .map(t -> t.lengthInDays())
                .orElse(OptionalInt.empty());
        if (length.isPresent()) {
          return length;
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isAt(Syntax syntax, int trigger, Set<String> verbs) {
    int verb =
        syntax.chunks().get(trigger) instanceof VerbChunk
            ? trigger
            : syntax.governingVerbIndex(trigger);
    return verb >= 0 && isOne(((VerbChunk) syntax.chunks().get(verb)).lemmas(), verbs);
  }

  static boolean isOne(List<String> lemmas, Set<String> verbs) {
    return lemmas.stream().anyMatch(verbs::contains);
  }
}
