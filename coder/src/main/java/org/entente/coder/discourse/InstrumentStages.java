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
  private static final double INFERRED_PARTY = 0.8;
  private static final double REFERENCE = 0.9;

  private final Report report;
  private final Scene scene;
  private final InstrumentParties partyReader;
  private final TellingReader tellings;
  private final AgreementLedger ledger;
  private final DefenceContext defence;
  private final boolean theme;
  private final Continuation continuation;

  InstrumentStages(
      Report report,
      Scene scene,
      InstrumentParties partyReader,
      TellingReader tellings,
      AgreementLedger ledger,
      DefenceContext defence,
      boolean theme,
      Continuation continuation) {
    this.report = report;
    this.scene = scene;
    this.partyReader = partyReader;
    this.tellings = tellings;
    this.ledger = ledger;
    this.defence = defence;
    this.theme = theme;
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
    Optional<AgreementDraft> known = ledger.told(instrument);
    if (known.isPresent() && instrument.count() == 1) {
      ledger.add(known.get(), telling, stage);
      return;
    }
    boolean reference = instrument.refersBack();
    boolean bare =
        instrument.title().isEmpty() || (instrument.kind().isEmpty() && !instrument.defence());
    if (bare
        && ledger.isOutOfScope()
        && (reference
            || (!named && !new FrameActors(frame, referents).areNamed(frame.rule().actors())))) {
      return;
    }
    if (reference && (parties.size() < 2 || bare)) {
      Optional<AgreementDraft> draft =
          ledger.referred(telling).filter(same -> !siblings.contains(same));
      if (draft.isPresent()) {
        stage.confidence *= REFERENCE;
        successor.ifPresent(next -> draft.get().successor = next);
        ledger.tell(instrument, draft.get(), telling.sentence());
        ledger.add(draft.get(), telling, stage);
        return;
      }
      boolean described = isDescribed(frame, index);
      if (described && parties.size() == 1) {
        // "the arrangement that lets Belgian jets fly from there"
        parties = new LinkedHashSet<>(parties);
        parties.addAll(new SentenceActors(frame.syntax(), referents).concernedOutright(index));
      }
      described &= parties.size() > 1;
      if (instrument.title().isEmpty() && !named && !described) {
        // it points back to something that is not in the record
        return;
      }
    }
    boolean ownWords = instrument.defence() || instrument.kind().isPresent();
    if (!theme && (parties.size() < 2 || !(ownWords || defence.speaks(frame.sentence())))) {
      return;
    }
    if (parties.size() < 2) {
      stage.confidence *= INFERRED_PARTY;
      parties = partyReader.complete(parties, frame.syntax(), referents, index);
    }
    if (parties.size() < 2
        || !defence.holds(instrument, frame.sentence())
        || (!ownWords && new FrameActors(frame, referents).areCivil())) {
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

  /**
   * "Le protocole qui encadre leur présence", "le procès-verbal signé par les deux ministres": what
   * follows tells which is meant.
   */
  private static boolean isDescribed(Frame frame, int index) {
    List<Chunk> chunks = frame.syntax().chunks();
    if (index + 1 >= chunks.size()) {
      return false;
    }
    Chunk next = chunks.get(index + 1);
    return (next instanceof Mark mark && mark.kind() == Mark.Kind.SUBJECT_RELATIVE)
        || (index + 1 == frame.trigger()
            && next instanceof VerbChunk verb
            && !verb.isFinite()
            && (!frame.slot(Slot.BY).isEmpty() || frame.noun(index).relation() == Relation.DURING));
  }

  /** An agreement beside the one that its phrase names: a newcomer's with its parties. */
  private void apart(Frame frame, List<Referent> referents, Telling told, int index) {
    InstrumentMention instrument = frame.noun(index).instrument().orElseThrow();
    Set<String> parties = new LinkedHashSet<>(told.parties());
    parties.addAll(new SentenceActors(frame.syntax(), referents).named(index));
    if (parties.size() < 2 && theme) {
      parties = partyReader.complete(parties, frame.syntax(), referents, index);
    }
    if (parties.size() < 2 || !defence.holds(instrument, frame.sentence())) {
      return;
    }
    Telling telling = told.with(parties);
    StageDraft stage = Objects.requireNonNull(telling.stage());
    AgreementDraft draft = ledger.same(telling).orElseGet(() -> ledger.create(telling));
    ledger.add(draft, telling, stage);
    scene.dealing(parties);
  }

  private AgreementDraft record(Telling telling, StageDraft stage, List<AgreementDraft> siblings) {
    AgreementDraft draft = ledger.named(telling);
    if (siblings.contains(draft)) {
      draft = ledger.create(telling);
      ledger.tell(Objects.requireNonNull(telling.instrument()), draft, telling.sentence());
    }
    ledger.add(draft, telling, stage);
    scene.dealing(telling.parties());
    return draft;
  }

  /** The agreement that takes the place of a frame's object: "il remplace un texte de 2010". */
  private Optional<AgreementDraft> successor(Frame frame, Status status) {
    if (status != Status.TERMINATED || !tellings.replaces(frame.syntax(), frame.trigger())) {
      return Optional.empty();
    }
    for (int subject : frame.slot(Slot.SUBJECT)) {
      Optional<AgreementDraft> told = frame.noun(subject).instrument().flatMap(ledger::told);
      if (told.isPresent()) {
        return told;
      }
    }
    return ledger.last();
  }

  /** Records one agreement for each partner with a date of its own; false if there are not two. */
  boolean readDated(
      Frame frame,
      List<Referent> referents,
      int index,
      InstrumentMention instrument,
      StageDraft stage) {
    List<PartnerDates.Partner> partners = PartnerDates.after(frame.syntax(), referents, index);
    if (partners.isEmpty() || !defence.holds(instrument, frame.sentence())) {
      return false;
    }
    Set<String> all = new LinkedHashSet<>();
    partners.forEach(partner -> all.addAll(partner.codes()));
    FrameActors actors = new FrameActors(frame, referents);
    Set<String> base = new LinkedHashSet<>(actors.codes(EnumSet.of(Slot.SUBJECT, Slot.BY)));
    base.removeAll(all);
    if (base.isEmpty()) {
      base.addAll(partyReader.other(all, frame.syntax(), referents, index));
    }
    for (PartnerDates.Partner partner : partners) {
      // "has pacts with Oslo (2017) and Rome (2019)": the years are those of signature
      boolean held = stage.status == Status.IN_FORCE && partner.date().isPresent();
      StageDraft own = stage.as(held ? Status.SIGNED : stage.status);
      partner
          .date()
          .flatMap(date -> report.resolve(date, false))
          .ifPresent(date -> own.date = Optional.of(date));
      own.evidence.clear();
      own.evidence.add(report.evidence(partner.from(), partner.to()));
      Set<String> parties = new LinkedHashSet<>(base);
      parties.addAll(partner.codes());
      if (parties.size() > 1) {
        record(
            tellings.of(frame.syntax(), frame.sentence(), index, instrument, parties, own),
            own,
            List.of());
      }
    }
    return true;
  }
}
