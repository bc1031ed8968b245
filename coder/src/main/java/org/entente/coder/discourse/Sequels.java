package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.Place;
import org.entente.coder.Time;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Word;

/**
 * Acts of which a clause says only that they are another of those told before: "Un deuxième est
 * prévu pour 2026", "the last was held in May". Kind, sides and direction are those of the nearest
 * act that fits; time, date and place are the clause's own. Not thread-safe: one for each article.
 */
final class Sequels {
  /** How many sentences an act stays in mind. */
  private static final int NEAR = 4;

  /** How many paragraphs may end in between. */
  private static final int BREAKS = 1;

  /** Kinds of which another is about the same. */
  private static final Set<ActKind> REPEATED =
      EnumSet.of(ActKind.EXERCISE, ActKind.TRANSFER, ActKind.MEETING);

  /** No gender, or either. */
  private static final char EITHER = 'e';

  /**
   * An act that others may follow.
   *
   * @param gender the grammatical gender of the noun that told of it, {@code e} if a verb did
   * @param sentence the sentence that told of it
   * @param paragraph that sentence's
   */
  private record Told(ActDraft act, char gender, int sentence, int paragraph) {}

  private final Report report;
  private final List<Told> told = new ArrayList<>();

  Sequels(Report report) {
    this.report = report;
  }

  /** An act was told, be it too vaguely to be recorded. */
  void told(ActDraft act, Frame frame) {
    Chunk trigger = frame.syntax().chunks().get(frame.trigger());
    told.add(
        new Told(
            act,
            trigger instanceof NounChunk noun ? gender(noun.headWord(), true) : EITHER,
            frame.sentence().index(),
            frame.sentence().paragraph()));
  }

  /** The act that a frame tells of, if it is clear another of which it is. */
  Optional<ActDraft> read(Frame frame) {
    NounChunk phrase = frame.noun(frame.trigger());
    Set<ActKind> kinds = ((Rule.SequelOutcome) frame.rule().outcome()).kinds();
    Optional<Time> time =
        switch (frame.factuality()) {
          case REALIS -> Optional.of(Time.PAST);
          case PLANNED, DECIDED -> Optional.of(Time.PLANNED);
          case OFFERED, URGED, POSSIBLE, NEGATED, REFUSED -> Optional.empty();
        };
    // "une deuxième séance" agrees with nothing but itself
    boolean ownNoun = frame.rule().marked().isPresent();
    Optional<ActDraft> before = before(frame, kinds, ownNoun ? EITHER : agreement(phrase));
    if (frame.rule().together()) {
      before = before.map(this::whole);
    }
    if (time.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> place = report.place(frame.syntax(), frame.trigger());
    Optional<String> date =
        frame.date().flatMap(named -> report.resolve(named, frame.looksAhead()));
    boolean ahead =
        date.isPresent()
            && report
                .article
                .published()
                .filter(day -> EdtfDates.isAfter(date.get(), day))
                .isPresent();
    ActDraft known = before.get();
    boolean back = isBack(known, place);
    ActDraft act =
        new ActDraft(
            known.kind,
            ahead ? Time.PLANNED : time.get(),
            back ? known.recipients : known.actors,
            back ? known.actors : known.recipients,
            frame.rule().id(),
            frame.sentence().index());
    act.date = date;
    act.day = date;
    act.ownDate = date.isPresent();
    act.place = place;
    if (REPEATED.contains(known.kind)) {
      act.domains.addAll(known.domains);
      act.matter.addAll(known.matter);
    }
    act.evidence.add(FrameEvidence.of(report, frame, frame.trigger()));
    return Optional.of(act);
  }

  /** "The three met. The Omani saw the Qatari. The next session will": of the three. */
  private ActDraft whole(ActDraft part) {
    for (int i = told.size() - 1; i >= 0; i--) {
      ActDraft act = told.get(i).act;
      if (act.kind == part.kind
          && act.actors.size() > part.actors.size()
          && act.actors.containsAll(part.actors)) {
        return act;
      }
    }
    return part;
  }

  /** "A visit to Quito. The next will be to Lima": the guest is the host this time. */
  private static boolean isBack(ActDraft known, Optional<Place> place) {
    return known.kind == ActKind.VISIT
        && place
            .flatMap(Place::state)
            .filter(state -> known.actors.size() == 1 && known.actors.contains(state))
            .isPresent();
  }

  private Optional<ActDraft> before(Frame frame, Set<ActKind> kinds, char gender) {
    int sentence = frame.sentence().index();
    for (int i = told.size() - 1; i >= 0; i--) {
      Told one = told.get(i);
      if (sentence - one.sentence > NEAR || frame.sentence().paragraph() - one.paragraph > BREAKS) {
        return Optional.empty();
      }
      boolean agrees = gender == EITHER || one.gender == EITHER || gender == one.gender;
      if (agrees && kinds.contains(one.act.kind)) {
        return Optional.of(one.act);
      }
    }
    return Optional.empty();
  }

  /** The gender that a phrase without a noun of its own takes over from what it stands for. */
  private char agreement(NounChunk phrase) {
    for (int i = phrase.body(); i < phrase.to(); i++) {
      char gender = gender(report.text.token(i).word(), false);
      if (gender != EITHER) {
        return gender;
      }
    }
    return EITHER;
  }

  /** The one gender that a word's readings have, those as a verb aside. */
  private static char gender(Word word, boolean noun) {
    char gender = EITHER;
    for (Reading reading : word.readings()) {
      boolean counts =
          noun ? reading.pos() == PartOfSpeech.NOUN : reading.pos() != PartOfSpeech.VERB;
      if (!counts) {
        continue;
      }
      if (reading.gender() == EITHER || (gender != EITHER && gender != reading.gender())) {
        return EITHER;
      }
      gender = reading.gender();
    }
    return gender;
  }
}
