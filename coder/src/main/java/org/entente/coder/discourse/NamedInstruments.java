package org.entente.coder.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.RuleConfidence;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.InstrumentMention;

/**
 * Puts on record the instruments that a text only names: what follows may point back to them, and a
 * date in the name is that of the signature (codebook, section 2). Not thread-safe.
 */
final class NamedInstruments {
  /** The rule of a signature that only the date in an instrument's name tells. */
  static final String DATED_BY_NAME = "dated-by-name";

  /** The rule of an instrument by virtue of which something is done. */
  static final String GROUND = "in-force-ground";

  private final Dealings dealings;
  private final RuleConfidence confidence;

  NamedInstruments(Dealings dealings, RuleConfidence confidence) {
    this.dealings = dealings;
    this.confidence = confidence;
  }

  /** An instrument that is only mentioned: dated by its name, or said to bind. */
  void read(Syntax syntax, List<Referent> referents, Sentence sentence, int index) {
    InstrumentMention instrument =
        ((NounChunk) syntax.chunks().get(index)).instrument().orElseThrow();
    if (instrument.outOfScope()) {
      dealings.ledger().outOfScope(sentence.index());
      return;
    }
    dealings.ledger().heard(instrument);
    if (dealings.ledger().told(instrument).isEmpty()) {
      Enumeration.apposed(syntax, index)
          .flatMap(dealings.ledger()::told)
          .ifPresent(draft -> dealings.ledger().tell(instrument, draft, sentence.index()));
    }
    Set<String> parties = dealings.parties().own(syntax, referents, index);
    Telling telling = dealings.tellings().of(syntax, sentence, index, instrument, parties, null);
    Optional<String> date = signature(instrument, syntax, index);
    if (date.isEmpty() && isGround(syntax, index)) {
      ground(instrument, telling, syntax, referents, sentence, index);
      return;
    }
    if (date.isEmpty()) {
      introduce(instrument, telling, sentence);
      return;
    }
    StageDraft stage = new StageDraft(Status.SIGNED, DATED_BY_NAME, sentence.index());
    stage.confidence = confidence.of(DATED_BY_NAME);
    stage.date = date;
    stage.evidence.add(dealings.report().evidence(instrument.from(), instrument.to()));
    telling = telling.with(stage);
    Optional<AgreementDraft> told = dealings.ledger().told(instrument);
    if (told.isPresent()) {
      dealings.ledger().add(told.get(), telling, stage);
      return;
    }
    if (parties.size() < 2) {
      Optional<AgreementDraft> draft = dealings.ledger().referred(telling);
      if (draft.isPresent()) {
        dealings.ledger().add(draft.get(), telling, stage);
        return;
      }
      if (!dealings.theme()) {
        return;
      }
      parties = dealings.parties().complete(parties, syntax, referents, index);
      telling = telling.with(parties);
      stage.confidence *= Dealings.INFERRED_PARTY;
    }
    if (parties.size() > 1 && dealings.defence().holds(instrument, sentence)) {
      dealings.ledger().add(dealings.ledger().named(telling), telling, stage);
    }
  }

  /**
   * Whether something is done by virtue of an instrument: "train there under a pact", "a pact by
   * which they train there".
   */
  private static boolean isGround(Syntax syntax, int index) {
    if (((NounChunk) syntax.chunks().get(index)).relation() == Relation.DURING) {
      return true;
    }
    return index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index + 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.OBLIQUE_RELATIVE
        && mark.to() - mark.from() > 1
        && nextVerb(syntax, index).filter(verb -> verb.form() == VerbForm.PRESENT).isPresent();
  }

  private static Optional<VerbChunk> nextVerb(Syntax syntax, int index) {
    return syntax.chunks().stream()
        .skip(index)
        .filter(VerbChunk.class::isInstance)
        .map(VerbChunk.class::cast)
        .findFirst();
  }

  /** What is done by virtue of it, and with no word of a stage: it is in force. */
  private void ground(
      InstrumentMention instrument,
      Telling telling,
      Syntax syntax,
      List<Referent> referents,
      Sentence sentence,
      int index) {
    boolean own = instrument.defence() || instrument.kind().isPresent();
    boolean two = new SentenceActors(syntax, referents).named(index).size() == 2;
    if (dealings.ledger().told(instrument).isPresent()
        || dealings.ledger().referred(telling).isPresent()
        || instrument.count() != 1
        || !(own || (two && dealings.defence().speaks(sentence)))) {
      introduce(instrument, telling, sentence);
      return;
    }
    Set<String> parties =
        telling.parties().size() > 1 || !(two || (dealings.theme() && own))
            ? telling.parties()
            : dealings.parties().complete(telling.parties(), syntax, referents, index);
    if (parties.size() < 2 || !dealings.defence().holds(instrument, sentence)) {
      return;
    }
    StageDraft stage = new StageDraft(Status.IN_FORCE, GROUND, sentence.index());
    stage.confidence = confidence.of(GROUND) * Dealings.INFERRED_PARTY;
    stage.alone = true;
    stage.evidence.add(dealings.report().evidence(instrument.from(), instrument.to()));
    Telling told = telling.with(parties).with(stage);
    dealings.ledger().add(dealings.ledger().named(told), told, stage);
  }

  /** The day of signature that the name gives; a plan's year is that which it covers. */
  private Optional<String> signature(InstrumentMention instrument, Syntax syntax, int index) {
    if (instrument.form().equals(Optional.of(AgreementForm.PLAN))) {
      return Optional.empty();
    }
    return instrument
        .date()
        .or(() -> bracketed(syntax, index))
        .or(() -> ordered(instrument, syntax, index))
        .filter(named -> !named.time().needsContext())
        .flatMap(named -> dealings.report().resolve(named, false))
        .filter(
            date ->
                dealings
                    .report()
                    .article
                    .published()
                    .filter(day -> EdtfDates.isAfter(date, day))
                    .isEmpty());
  }

  /** The date of an order of which no verb tells: "a 3 billion dollar order for tanks in May". */
  private Optional<DateMention> ordered(InstrumentMention instrument, Syntax syntax, int index) {
    if (!instrument.form().equals(Optional.of(AgreementForm.CONTRACT))
        || instrument.refersBack()
        || dealings.ledger().told(instrument).isPresent()) {
      return Optional.empty();
    }
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      if (!(syntax.chunks().get(k) instanceof NounChunk noun)) {
        return Optional.empty();
      }
      if (noun.isDate()) {
        return noun.date().filter(date -> date.time().isDate());
      }
    }
    return Optional.empty();
  }

  /** The date in the brackets after an instrument: "l'accord avec Oman (Mascate, 3 mai 2011)". */
  private Optional<DateMention> bracketed(Syntax syntax, int index) {
    boolean open = false;
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun) {
        if (open && noun.isDate()) {
          return noun.date().filter(date -> date.time().isDate());
        }
        if (noun.instrument().isPresent()) {
          return Optional.empty();
        }
      } else if (dealings.report().text.token(chunk.from()).is("(")) {
        open = true;
      } else if (chunk instanceof VerbChunk
          || (open && dealings.report().text.token(chunk.from()).is(")"))
          || (!open && ((Mark) chunk).kind() != Mark.Kind.AND)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An instrument of which nothing is told yet: what follows may point back to it. */
  private void introduce(InstrumentMention instrument, Telling telling, Sentence sentence) {
    if (telling.parties().size() > 1
        && instrument.count() == 1
        && dealings.ledger().told(instrument).isEmpty()
        && dealings.defence().holds(instrument, sentence)) {
      dealings.ledger().introduce(instrument, telling);
      dealings.scene().dealing(telling.parties());
    } else if (telling.parties().size() < 2
        && instrument.count() == 1
        && (instrument.defence() || instrument.kind().isPresent())) {
      Set<String> parties =
          telling.parties().isEmpty() ? dealings.scene().recentSubjects() : telling.parties();
      dealings.ledger().mention(instrument, parties, sentence.index());
    }
  }
}
