package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Slot;
import org.entente.coder.mention.InstrumentMention;

/**
 * Puts a stage of an instrument that a phrase names on record, with the agreement that it is of.
 * Not thread-safe: one for each article.
 */
final class InstrumentStages {
  private final Dealings dealings;
  private final Continuation continuation;

  InstrumentStages(Dealings dealings, Continuation continuation) {
    this.dealings = dealings;
    this.continuation = continuation;
  }

  /**
   * Records what is told of an instrument.
   *
   * @param named whether the instrument's own phrase names a party
   * @param siblings the agreements that the same stage governs: this is none of them
   */
  void read(
      Frame frame,
      List<Referent> referents,
      boolean named,
      Telling told,
      int index,
      List<AgreementDraft> siblings) {
    InstrumentMention instrument = frame.noun(index).instrument().orElseThrow();
    Set<String> parties = told.parties();
    StageDraft stage = Objects.requireNonNull(told.stage());
    if (frame.rule().apart()) {
      apart(frame, referents, told, index);
      return;
    }
    Optional<AgreementDraft> successor = successor(frame, stage.status);
    stage.pending =
        successor.isPresent()
            && frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk verb
            && !verb.perfect();
    Telling telling = successor.map(told::not).orElse(told);
    Optional<AgreementDraft> known = dealings.ledger().told(instrument);
    if (known.isPresent() && instrument.count() == 1) {
      dealings.ledger().add(known.get(), telling, stage);
      return;
    }
    boolean reference = instrument.refersBack();
    boolean bare =
        instrument.title().isEmpty() || (instrument.kind().isEmpty() && !instrument.defence());
    if (bare
        && dealings.ledger().isOutOfScope()
        && (reference
            || (!named && !new FrameActors(frame, referents).areNamed(frame.rule().actors())))) {
      return;
    }
    if (reference && (parties.size() < 2 || bare)) {
      Optional<AgreementDraft> draft =
          dealings.ledger().referred(telling).filter(same -> !siblings.contains(same));
      if (draft.isPresent()) {
        stage.confidence *= Dealings.REFERENCE;
        successor.ifPresent(next -> draft.get().successor = next);
        dealings.ledger().tell(instrument, draft.get(), telling.sentence());
        dealings.ledger().add(draft.get(), telling, stage);
        return;
      }
      boolean described = isDescribed(frame, referents, index);
      if (described && parties.size() == 1) {
        // "the arrangement that lets Belgian jets fly from there"
        parties = new LinkedHashSet<>(parties);
        parties.addAll(new SentenceActors(frame.syntax(), referents).concernedOutright(index));
      }
      if (described && parties.isEmpty()) {
        // "the Chilean and Peruvian ministers reviewed the memorandum signed in 2010"
        parties = new SentenceActors(frame.syntax(), referents).mainSubject(index);
      }
      described &= parties.size() > 1;
      if (instrument.title().isEmpty() && !named && !described) {
        // it points back to something that is not in the record
        return;
      }
    }
    boolean ownWords = instrument.defence() || instrument.kind().isPresent();
    if (!dealings.theme()
        && (parties.size() < 2 || !(ownWords || dealings.defence().speaks(frame.sentence())))) {
      awaitPartners(instrument, parties, stage);
      return;
    }
    if (parties.size() < 2) {
      stage.confidence *= Dealings.INFERRED_PARTY;
      parties = dealings.parties().complete(parties, frame.syntax(), referents, index);
      awaitPartners(instrument, parties, stage);
    }
    if (parties.size() < 2
        || !dealings.defence().holds(instrument, frame.sentence())
        || (!ownWords
            && (new FrameActors(frame, referents).areCivil()
                || dealings.hostilities().areEnemies(parties)))) {
      return;
    }
    List<AgreementDraft> drafts = new ArrayList<>();
    for (Set<String> pair : InstrumentParties.split(frame, referents, index, instrument, parties)) {
      StageDraft copy = stage.copy();
      AgreementDraft draft = record(telling.with(pair).with(copy), copy, siblings);
      successor.ifPresent(next -> draft.successor = next);
      drafts.add(draft);
    }
    if (instrument.count() != 1) {
      Set<String> subject =
          new FrameActors(frame, referents).codes(EnumSet.of(Slot.SUBJECT, Slot.BY));
      continuation.open(instrument, subject, stage, drafts);
    }
  }

  /** "Le Ghana a signé deux accords militaires.": with whom, only what follows can say. */
  private void awaitPartners(InstrumentMention instrument, Set<String> parties, StageDraft stage) {
    if (instrument.count() != 1 && parties.size() == 1) {
      continuation.open(instrument, parties, stage, List.of());
    }
  }

  /**
   * "Le protocole qui encadre leur présence", "le procès-verbal signé par les deux ministres", "le
   * mémorandum signé en 2010": what follows tells which is meant.
   */
  private static boolean isDescribed(Frame frame, List<Referent> referents, int index) {
    List<Chunk> chunks = frame.syntax().chunks();
    if (index + 1 >= chunks.size()) {
      return false;
    }
    Chunk next = chunks.get(index + 1);
    return (next instanceof Mark mark && mark.kind() == Mark.Kind.SUBJECT_RELATIVE)
        || isSignedByBoth(frame, referents)
        || (index + 1 == frame.trigger()
            && next instanceof VerbChunk verb
            && (!verb.isFinite() || verb.voice() == VerbChunk.Voice.EITHER)
            && (frame.date().isPresent()
                || !frame.slot(Slot.BY).isEmpty()
                || frame.noun(index).relation() == Relation.DURING));
  }

  /** "Signed by the Omani minister and his Peruvian counterpart". */
  private static boolean isSignedByBoth(Frame frame, List<Referent> referents) {
    Set<String> named = new LinkedHashSet<>();
    for (int index : frame.slot(Slot.BY)) {
      if (referents.get(index).isNamed()) {
        named.addAll(referents.get(index).codes());
      }
    }
    return named.size() > 1;
  }

  /** An agreement beside the one that its phrase names: a newcomer's with its parties. */
  private void apart(Frame frame, List<Referent> referents, Telling told, int index) {
    InstrumentMention instrument = frame.noun(index).instrument().orElseThrow();
    Set<String> parties = new LinkedHashSet<>(told.parties());
    parties.addAll(new SentenceActors(frame.syntax(), referents).named(index));
    if (parties.size() < 2 && dealings.theme()) {
      parties = dealings.parties().complete(parties, frame.syntax(), referents, index);
    }
    if (parties.size() < 2 || !dealings.defence().holds(instrument, frame.sentence())) {
      return;
    }
    Telling telling = told.with(parties);
    StageDraft stage = Objects.requireNonNull(telling.stage());
    AgreementDraft draft =
        dealings.ledger().same(telling).orElseGet(() -> dealings.ledger().create(telling));
    dealings.ledger().add(draft, telling, stage);
    dealings.scene().dealing(parties);
  }

  private AgreementDraft record(Telling telling, StageDraft stage, List<AgreementDraft> siblings) {
    AgreementDraft draft = dealings.ledger().named(telling);
    if (siblings.contains(draft)) {
      draft = dealings.ledger().create(telling);
      dealings
          .ledger()
          .tell(Objects.requireNonNull(telling.instrument()), draft, telling.sentence());
    }
    dealings.ledger().add(draft, telling, stage);
    dealings.scene().dealing(telling.parties());
    return draft;
  }

  /** The agreement that takes the place of a frame's object: "il remplace un texte de 2010". */
  private Optional<AgreementDraft> successor(Frame frame, Status status) {
    if (status != Status.TERMINATED
        || !dealings.tellings().replaces(frame.syntax(), frame.trigger())) {
      return Optional.empty();
    }
    for (int subject : frame.slot(Slot.SUBJECT)) {
      Optional<AgreementDraft> told =
          frame.noun(subject).instrument().flatMap(dealings.ledger()::told);
      if (told.isPresent()) {
        return told;
      }
    }
    return dealings.ledger().last();
  }

  /** Records one agreement for each partner with a date of its own; false if there are not two. */
  boolean readDated(
      Frame frame,
      List<Referent> referents,
      int index,
      InstrumentMention instrument,
      StageDraft stage) {
    List<PartnerDates.Partner> partners = PartnerDates.after(frame.syntax(), referents, index);
    if (partners.isEmpty() || !dealings.defence().holds(instrument, frame.sentence())) {
      return false;
    }
    Set<String> all = new LinkedHashSet<>();
    partners.forEach(partner -> all.addAll(partner.codes()));
    FrameActors actors = new FrameActors(frame, referents);
    Set<String> base = new LinkedHashSet<>(actors.codes(EnumSet.of(Slot.SUBJECT, Slot.BY)));
    base.removeAll(all);
    if (base.isEmpty()) {
      base.addAll(dealings.parties().other(all, frame.syntax(), referents, index));
    }
    for (PartnerDates.Partner partner : partners) {
      // "has pacts with Oslo (2017) and Rome (2019)": the years are those of signature
      boolean held = stage.status == Status.IN_FORCE && partner.date().isPresent();
      StageDraft own = stage.as(held ? Status.SIGNED : stage.status);
      partner
          .date()
          .flatMap(date -> dealings.report().resolve(date, false))
          .ifPresent(date -> own.date = Optional.of(date));
      own.evidence.clear();
      own.evidence.add(dealings.report().evidence(partner.from(), partner.to()));
      Set<String> parties = new LinkedHashSet<>(base);
      parties.addAll(partner.codes());
      if (parties.size() > 1) {
        record(
            dealings
                .tellings()
                .of(frame.syntax(), frame.sentence(), index, instrument, parties, own),
            own,
            List.of());
      }
    }
    return true;
  }
}
