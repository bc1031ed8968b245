package org.entente.coder.discourse;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.ActKind;
import org.entente.coder.Time;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Factuality;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonMention.Office;

/**
 * Whether what a clause tells is an act that counts (codebook, section 3): both sides told or
 * plainly understood, by those who act for their states, and about defence or diplomacy. Not
 * thread-safe: one for each article.
 */
final class ActWorth {
  private static final Set<ActKind> BY_OFFICIALS =
      EnumSet.of(ActKind.MEETING, ActKind.VISIT, ActKind.CALL, ActKind.SUPPORT, ActKind.CRITICISM);

  /** Offices whose visits and meetings always count (codebook, section 3). */
  private static final Set<Office> WEIGHTY =
      EnumSet.of(Office.HEAD, Office.MINISTER, Office.MILITARY, Office.DIPLOMAT);

  /** Kinds of which a side is left unsaid only between those whose dealings were told. */
  private static final Set<ActKind> RARELY_UNSAID =
      EnumSet.of(
          ActKind.MEETING,
          ActKind.VISIT,
          ActKind.RUPTURE,
          ActKind.DEPLOYMENT,
          ActKind.EXERCISE,
          ActKind.TRAINING);

  /** Kinds that are done to somebody. */
  private static final Set<ActKind> DIRECTED =
      EnumSet.of(
          ActKind.TRAINING,
          ActKind.TRANSFER,
          ActKind.DEPLOYMENT,
          ActKind.WITHDRAWAL,
          ActKind.CRITICISM);

  /** Kinds of which a side is left unsaid only between those, or where the sentence names it. */
  private static final Set<ActKind> HARDLY_UNSAID =
      EnumSet.of(ActKind.TRANSFER, ActKind.WITHDRAWAL, ActKind.SUPPORT);

  /** Kinds that are plainly of states where a clause names one on each side. */
  private static final Set<ActKind> BETWEEN_STATES =
      EnumSet.of(
          ActKind.SUPPORT,
          ActKind.CRITICISM,
          ActKind.RUPTURE,
          ActKind.TRANSFER,
          ActKind.TRAINING,
          ActKind.DEPLOYMENT,
          ActKind.WITHDRAWAL);

  private final Scene scene;
  private final Cast cast;
  private final DefenceContext defence;
  private final boolean theme;
  private final Hostilities hostilities;
  private final TokenizedText text;
  private final NounTypes types;

  /**
   * @param theme whether the article's theme is dealings between states
   */
  ActWorth(
      TokenizedText text,
      Scene scene,
      Cast cast,
      DefenceContext defence,
      Hostilities hostilities,
      NounTypes types,
      boolean theme) {
    this.types = types;
    this.text = text;
    this.hostilities = hostilities;
    this.scene = scene;
    this.cast = cast;
    this.defence = defence;
    this.theme = theme;
  }

  /** Whether an act counts. */
  boolean holds(Frame frame, FrameActors slots, ActSides sides, List<Referent> referents) {
    ActKind kind = ((Rule.ActOutcome) frame.rule().outcome()).kind();
    return hasSides(kind, sides)
        && !(kind == ActKind.MEETING && sides.inferred && isOfOneBody(frame))
        && !(kind == ActKind.VISIT && sides.inferred && isMereTime(frame, slots))
        && (!sides.inferred
            || ((sides.plain || isUnderstood(kind, sides.all(), slots, referents))
                && !isOfOthers(frame, kind, slots)
                && !(kind == ActKind.TRANSFER && isFromWorks(frame, slots))))
        && !hostilities.isPart(kind, sides, frame.sentence())
        && !isDriven(frame, kind, slots, sides, referents)
        && isOfficial(frame, kind, slots)
        && !isSlight(frame, kind, slots)
        && (theme || isPlain(frame, kind, slots, sides));
  }

  /** "Le Conseil des ministres s'est réuni": among themselves. */
  private boolean isOfOneBody(Frame frame) {
    List<Integer> subjects = frame.slot(Slot.SUBJECT);
    return frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk
        && subjects.size() == 1
        && (types.isOf(text, frame.noun(subjects.get(0)), "institution")
            || types.isOf(text, frame.noun(subjects.get(0)), "cabinet"))
        && !types.isPlural(text, frame.noun(subjects.get(0)))
        && frame.slot(Slot.WITH).isEmpty()
        && frame.slot(Slot.OBJECT).isEmpty();
  }

  /** "Ratified a few days before the trip": which trip was told elsewhere, or nowhere. */
  private static boolean isMereTime(Frame frame, FrameActors slots) {
    return frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk noun
        && noun.relation() == Relation.BEFORE
        && slots.codes(frame.rule().actors()).isEmpty()
        && slots.codes(frame.rule().recipients()).isEmpty();
  }

  /** "They withdrew from the town as the Russians advanced": a retreat, from no host. */
  private static boolean isDriven(
      Frame frame, ActKind kind, FrameActors slots, ActSides sides, List<Referent> referents) {
    if (kind != ActKind.WITHDRAWAL || slots.areNamed(frame.rule().recipients())) {
      return false;
    }
    for (int k = frame.trigger() + 1; k < frame.syntax().chunks().size(); k++) {
      if (frame.syntax().chunks().get(k) instanceof VerbChunk verb
          && verb.isFinite()
          && frame.syntax().subjects(k).stream()
              .anyMatch(subject -> referents.get(subject).codes().equals(sides.recipients))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSides(ActKind kind, ActSides sides) {
    return sides.all().size() > 1
        && !sides.actors.isEmpty()
        && !(DIRECTED.contains(kind) && sides.recipients.isEmpty());
  }

  /** Whether a side that the clause leaves unsaid is plain from what was told. */
  private boolean isUnderstood(
      ActKind kind, Set<String> all, FrameActors slots, List<Referent> referents) {
    if (RARELY_UNSAID.contains(kind)) {
      return scene.areDealing(all)
          || (areNamed(all, referents) && scene.topic().filter(all::equals).isPresent());
    }
    return !HARDLY_UNSAID.contains(kind)
        || scene.areDealing(all)
        || areNamed(all, kind == ActKind.TRANSFER ? told(slots) : referents)
        || isGivenHere(kind, all, slots);
  }

  /** The referents of a sentence, but not of ", which will replace their old Soviet ones". */
  private static List<Referent> told(FrameActors slots) {
    List<Chunk> chunks = slots.frame().syntax().chunks();
    for (int k = slots.frame().trigger() + 1; k < chunks.size(); k++) {
      if (slots.frame().rule().recipients().contains(Slot.SUBJECT)
          && chunks.get(k) instanceof Mark mark
          && mark.kind().isRelative()
          && chunks.get(k - 1) instanceof Mark) {
        return slots.referents().subList(0, k);
      }
    }
    return slots.referents();
  }

  /** "Received twelve trucks from the plant in Kutaisi": its own, if nobody else's is said. */
  private boolean isFromWorks(Frame frame, FrameActors slots) {
    return frame.syntax().complements(frame.trigger()).stream()
        .anyMatch(
            index ->
                types.isHead(text, frame.noun(index), "works")
                    && slots.referents().get(index).codes().isEmpty());
  }

  /** "China delivered two boats in 2014", in a report on the Seychelles. */
  private boolean isGivenHere(ActKind kind, Set<String> all, FrameActors slots) {
    return kind == ActKind.TRANSFER
        && theme
        && slots.frame().factuality() == Factuality.REALIS
        && slots.areNamed(EnumSet.of(Slot.SUBJECT))
        && !Collections.disjoint(scene.protagonist(), all);
  }

  private static boolean isOfficial(Frame frame, ActKind kind, FrameActors slots) {
    if (kind == ActKind.WITHDRAWAL && frame.rule().future()) {
      // not "the Congolese want the mission to leave"
      return slots.areOfficial(frame.rule().recipients());
    }
    return BY_OFFICIALS.contains(kind)
        ? slots.areOfficial(frame.rule().actors())
        : kind != ActKind.TRANSFER || !slots.isPrivate(Slot.SUBJECT);
  }

  /**
   * Whether a side that no actor fills is told all the same, but is none of those that count: "he
   * blamed the West", "most countries recognise it".
   */
  private boolean isOfOthers(Frame frame, ActKind kind, FrameActors slots) {
    boolean judged = kind == ActKind.SUPPORT || kind == ActKind.CRITICISM;
    if (slots.nameStranger(cast)) {
      // "M. Watling, of an institute, has been to Ukraine"
      return true;
    }
    if (kind == ActKind.VISIT) {
      // "his tour of Asia"
      return slots.codes(frame.rule().recipients()).isEmpty()
          && slots.nameRegion(text, types, frame.rule().recipients());
    }
    return judged
        && ((slots.codes(frame.rule().recipients()).isEmpty()
                && slots.nameUnknown(text, frame.rule().recipients()))
            || (slots.codes(frame.rule().actors()).isEmpty() && slots.hasSubject()));
  }

  /** Whether only those came or met of whom that is no act, unless about defence. */
  private boolean isSlight(Frame frame, ActKind kind, FrameActors slots) {
    if (kind == ActKind.VISIT && frame.rule().also() && isAtPost(frame)) {
      return true;
    }
    return ActReader.CONTACTS.contains(kind)
        && isMinor(frame)
        && (slots.areCivil(frame.rule().actors())
            || !(theme ? defence.holds(frame.sentence()) : defence.speaks(frame.sentence())));
  }

  /** Whether an envoy who lives there, or somebody unnamed, is all that came. */
  private boolean isAtPost(Frame frame) {
    for (Slot slot : frame.rule().actors()) {
      for (int index : frame.slot(slot)) {
        NounChunk noun = frame.noun(index);
        boolean envoy =
            noun.person().filter(p -> cast.offices(p).contains(Office.DIPLOMAT)).isPresent();
        if (!noun.pronoun() && !envoy) {
          return false;
        }
      }
    }
    return true;
  }

  /** "promise more drills", "the two navies patrol": no exercise in particular. */
  boolean isVague(Frame frame, Time time, Report report) {
    Chunk trigger = frame.syntax().chunks().get(frame.trigger());
    boolean open = time == Time.PLANNED;
    if (trigger instanceof VerbChunk verb) {
      open |= verb.form() == VerbForm.PRESENT && !verb.perfect() && verb.governors().isEmpty();
    }
    boolean dated =
        frame
            .date()
            .flatMap(date -> report.resolve(date, frame.looksAhead()))
            .filter(date -> isAhead(date, report) || date.endsWith("/.."))
            .isPresent();
    if (!open || dated) {
      return false;
    }
    if (trigger instanceof NounChunk noun) {
      return isOfNoNumber(noun);
    }
    List<Integer> objects = frame.slot(Slot.OBJECT);
    return objects.isEmpty() || objects.stream().allMatch(i -> isOfNoNumber(frame.noun(i)));
  }

  private static boolean isAhead(String date, Report report) {
    return report
        .article
        .published()
        .filter(day -> !EdtfDates.isAfter(date, day) && !EdtfDates.isBefore(day.toString(), date))
        .isEmpty();
  }

  private static boolean isOfNoNumber(NounChunk noun) {
    String form = noun.headWord().form();
    return !noun.headWord().hasLemma(form) && !noun.pronoun();
  }

  /** Whether a sentence names all of some actors, be it not in the clause. */
  private static boolean areNamed(Set<String> codes, List<Referent> referents) {
    Set<String> named = new TreeSet<>();
    referents.forEach(referent -> named.addAll(referent.codes()));
    return named.containsAll(codes);
  }

  /**
   * Whether only officials of lesser weight came or met, a member of parliament or a minister of
   * trade: then the subject must be defence or security (codebook, section 3).
   */
  private boolean isMinor(Frame frame) {
    boolean minor = false;
    for (Slot slot : frame.rule().actors()) {
      for (int index : frame.slot(slot)) {
        Optional<PersonMention> person = frame.noun(index).person();
        if (person.isPresent()) {
          if (cast.offices(person.get()).stream().anyMatch(WEIGHTY::contains)) {
            return false;
          }
          minor = true;
        } else if (!frame.noun(index).actors().isEmpty()
            && frame.noun(index).relation() != Relation.OF) {
          return false;
        }
      }
    }
    return minor;
  }

  /** Whether a sentence of a report about something else is plainly about this kind of act. */
  private boolean isPlain(Frame frame, ActKind kind, FrameActors slots, ActSides sides) {
    if (BETWEEN_STATES.contains(kind)
        && !sides.inferred
        && slots.areNamed(frame.rule().actors())
        && slots.areNamed(frame.rule().recipients())) {
      // "Riga expelled two Russian attachés"
      return true;
    }
    return BY_OFFICIALS.contains(kind)
        ? slots.nameOfficial(EnumSet.allOf(Slot.class)) && !slots.leanOnPair(frame.rule())
        : defence.speaks(frame.sentence());
  }
}
