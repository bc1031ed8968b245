package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.InstrumentMention;
import org.jspecify.annotations.Nullable;

/**
 * Turns frames of stages into stages of the article's agreements. Not thread-safe: one for each
 * article.
 */
final class StageReader {
  private static final double INFERRED_PARTY = 0.8;
  private static final double REFERENCE = 0.9;

  private final Report report;
  private final Scene scene;
  private final InstrumentParties partyReader;
  private final StageDetails details;
  private final TellingReader tellings;
  private final AgreementLedger ledger;
  private final DefenceContext defence;
  private final boolean theme;
  private final Continuation continuation;

  /**
   * @param theme whether the article's theme is dealings between states, so that a party left
   *     unsaid may be understood
   */
  StageReader(
      Report report,
      Scene scene,
      StageDetails details,
      TellingReader tellings,
      AgreementLedger ledger,
      DefenceContext defence,
      boolean theme,
      Continuation continuation) {
    this.report = report;
    this.scene = scene;
    this.partyReader = new InstrumentParties(scene);
    this.details = details;
    this.tellings = tellings;
    this.ledger = ledger;
    this.defence = defence;
    this.theme = theme;
    this.continuation = continuation;
  }

  /** The status that a frame amounts to, empty if it records nothing. */
  static Optional<Status> status(Frame frame) {
    Rule rule = frame.rule();
    Status done = ((Rule.StageOutcome) rule.outcome()).status();
    return switch (frame.factuality()) {
      case REALIS -> Optional.of(done);
      case DECIDED -> rule.decided() ? Optional.of(done) : rule.planned();
      case PLANNED -> rule.planned();
      case REFUSED -> rule.refused();
      case URGED, POSSIBLE, NEGATED -> Optional.empty();
    };
  }

  void read(Frame frame, List<Referent> referents) {
    Optional<Status> status = status(frame);
    if (status.isEmpty()) {
      return;
    }
    Optional<Integer> complement = complement(frame, status.get());
    if (complement.isPresent()) {
      complemented(frame, referents, complement.get());
      return;
    }
    List<Integer> instruments = new ArrayList<>();
    for (Slot slot : List.of(Slot.OBJECT, Slot.SUBJECT)) {
      for (int index : frame.slot(slot)) {
        if (frame.noun(index).instrument().isPresent() && !instruments.contains(index)) {
          instruments.add(index);
        }
      }
      if (!instruments.isEmpty()) {
        break;
      }
    }
    if (instruments.isEmpty()) {
      if (frame.rule().form().isPresent()) {
        unnamed(frame, referents, status.get(), frame.rule().form().get());
      } else if (frame.item()) {
        item(frame, referents, status.get());
      } else if (frame.objectClitic()
          || frame.slot(Slot.OBJECT).isEmpty()
          || frame.rule().object().isClass()) {
        reference(frame, referents, status.get());
      }
      return;
    }
    Optional<Enumeration> several = Enumeration.of(frame.syntax(), instruments, frame.trigger());
    if (several.isPresent()) {
      several(new Distribution(several.get(), frame, referents, report, details), status.get());
    } else {
      one(frame, referents, status.get(), instruments.get(0));
    }
  }

  /** The instrument by which another is amended: "complété par un protocole". */
  private static Optional<Integer> complement(Frame frame, Status status) {
    return status != Status.AMENDED
        ? Optional.empty()
        : frame.slot(Slot.BY).stream()
            .filter(index -> frame.noun(index).instrument().isPresent())
            .findFirst();
  }

  /**
   * What completes an agreement is an instrument of its own, signed at that date (codebook, section
   * 2: one instrument is one agreement), unless its own participle or name tells when.
   */
  private void complemented(Frame frame, List<Referent> referents, int complement) {
    List<Chunk> chunks = frame.syntax().chunks();
    boolean told =
        complement + 1 < chunks.size()
            && chunks.get(complement + 1) instanceof VerbChunk verb
            && !verb.isFinite();
    if (!told && frame.noun(complement).instrument().get().date().isEmpty()) {
      one(frame, referents, Status.SIGNED, complement);
    }
  }

  /** A stage of several instruments: one agreement each. */
  private void several(Distribution distribution, Status status) {
    Frame frame = distribution.frame();
    List<AgreementDraft> siblings = new ArrayList<>();
    for (Enumeration.Member member : distribution.several().members()) {
      InstrumentMention instrument = distribution.several().instrument(member);
      if (instrument.outOfScope()) {
        ledger.outOfScope(frame.sentence().index());
        continue;
      }
      Set<String> parties = distribution.parties(member);
      StageDraft stage = distribution.stage(member, status);
      instrument(
          frame,
          distribution.referents(),
          !distribution.own(member).isEmpty(),
          telling(frame, member.index(), instrument, parties, stage),
          member.index(),
          siblings);
      ledger.told(instrument).ifPresent(siblings::add);
    }
  }

  /** A stage of one instrument, or of several that the clause only counts. */
  private void one(Frame frame, List<Referent> referents, Status status, int index) {
    InstrumentMention instrument = frame.noun(index).instrument().orElseThrow();
    if (instrument.outOfScope()) {
      ledger.outOfScope(frame.sentence().index());
      return;
    }
    Set<String> parties = partyReader.of(frame, referents, index);
    StageDraft stage = details.of(frame, referents, status, index);
    boolean named = !partyReader.own(frame.syntax(), referents, index).isEmpty();
    if (instrument.count() != 1 && parties.size() < 2 && lacksPartner(frame.syntax(), index)) {
      continuation.open(instrument, parties, stage, List.of());
    } else if (!eachWithItsDate(frame, referents, index, instrument, stage)) {
      Telling telling = telling(frame, index, instrument, parties, stage);
      instrument(frame, referents, named, telling, index, List.of());
    }
  }

  /** "Ses accords avec une dizaine de pays": which, only what follows can say. */
  private static boolean lacksPartner(Syntax syntax, int index) {
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      if (syntax.relation(k) == Relation.WITH) {
        NounChunk partner = (NounChunk) syntax.chunks().get(k);
        return !partner.pronoun() && partner.actors().isEmpty() && partner.person().isEmpty();
      }
    }
    return false;
  }

  /** An entry of a list: one agreement for each actor before the colon, like the one before it. */
  private void item(Frame frame, List<Referent> referents, Status status) {
    Optional<InstrumentMention> heading = continuation.heading();
    Optional<AgreementDraft> like = heading.isPresent() ? Optional.empty() : ledger.last();
    if ((like.isEmpty() && heading.isEmpty()) || ledger.isOutOfScope()) {
      return;
    }
    List<DateMention> dates = dates(frame.syntax(), frame.trigger());
    List<Integer> partners = frame.slot(Slot.SUBJECT);
    Set<String> all = new LinkedHashSet<>();
    partners.forEach(partner -> all.addAll(referents.get(partner).codes()));
    Set<String> other = heading.isPresent() ? continuation.side() : scene.others(all);
    for (int i = 0; i < partners.size(); i++) {
      Set<String> parties = new LinkedHashSet<>(referents.get(partners.get(i)).codes());
      if (parties.size() != 1
          || like.filter(known -> !known.parties.containsAll(other)).isPresent()) {
        return;
      }
      parties.addAll(other);
      StageDraft stage = details.of(frame, referents, status, frame.trigger());
      if (dates.size() == partners.size()) {
        stage.date = report.resolve(dates.get(i), false);
      }
      Telling telling = telling(frame, frame.trigger(), null, parties, stage);
      AgreementDraft draft = ledger.referred(telling).orElseGet(() -> ledger.create(telling));
      if (draft.stages.isEmpty()) {
        draft.form = like.map(known -> known.form).orElseGet(() -> heading.get().form());
        draft.kind = like.map(known -> known.kind).orElseGet(() -> heading.get().kind());
      }
      ledger.add(draft, telling, stage);
    }
  }

  private static List<DateMention> dates(Syntax syntax, int from) {
    List<DateMention> dates = new ArrayList<>();
    for (int k = from; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof NounChunk noun && noun.isDate()) {
        noun.date().ifPresent(dates::add);
      }
    }
    return dates;
  }

  /** A stage whose agreement is only a pronoun: "l'a dénoncé", "il a été signé". */
  private void reference(Frame frame, List<Referent> referents, Status status) {
    Set<String> parties = new FrameActors(frame, referents).codes(frame.rule().actors());
    if (ledger.isOutOfScope()) {
      return;
    }
    StageDraft stage = details.of(frame, referents, status, frame.trigger());
    Telling telling = telling(frame, frame.trigger(), null, parties, stage);
    Optional<AgreementDraft> draft =
        frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk
            ? ledger.known(telling).or(() -> ledger.referred(telling))
            : ledger.referred(telling);
    if (draft.isPresent()) {
      stage.confidence *= REFERENCE;
      ledger.add(draft.get(), telling, stage);
    }
  }

  /** An agreement without an instrument: "se sont mis d'accord pour renforcer leur coopération". */
  private void unnamed(Frame frame, List<Referent> referents, Status status, AgreementForm form) {
    FrameActors actors = new FrameActors(frame, referents);
    Set<String> parties = new LinkedHashSet<>(actors.codes(frame.rule().actors()));
    if (!theme && parties.size() < 2) {
      return;
    }
    if (parties.size() == 1) {
      parties.addAll(partyReader.other(parties, frame.syntax(), referents, frame.trigger()));
    } else if (parties.isEmpty()) {
      parties.addAll(scene.parties());
    }
    if (parties.size() < 2 || !defence.holds(frame.sentence())) {
      return;
    }
    StageDraft stage = details.of(frame, referents, status, frame.trigger());
    Telling telling = telling(frame, frame.trigger(), null, parties, stage);
    for (AgreementDraft known : ledger.drafts()) {
      if (known.stage(status) != null
          && known.form.equals(Optional.of(form))
          && ledger.canBe(known, telling)) {
        ledger.add(known, telling, stage);
        return;
      }
    }
    AgreementDraft draft = ledger.create(telling);
    draft.form = Optional.of(form);
    if (form == AgreementForm.CONTRACT) {
      draft.kind = Optional.of(AgreementKind.PROCUREMENT);
      draft.domains.add(Domain.PROCUREMENT);
    }
    draft.domains.addAll(report.domains(stage.evidence.get(0)));
    ledger.add(draft, telling, stage);
    scene.dealing(parties);
  }

  /**
   * Records what is told of an instrument.
   *
   * @param named whether the instrument's own phrase names a party
   * @param siblings the agreements that the same stage governs: this is none of them
   */
  private void instrument(
      Frame frame,
      List<Referent> referents,
      boolean named,
      Telling told,
      int index,
      List<AgreementDraft> siblings) {
    InstrumentMention instrument = frame.noun(index).instrument().orElseThrow();
    Set<String> parties = told.parties();
    StageDraft stage = Objects.requireNonNull(told.stage());
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
        && (reference || (!named && !new FrameActors(frame, referents).areNamed()))) {
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
      boolean described = parties.size() > 1 && isDescribed(frame, index);
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
            && !frame.slot(Slot.BY).isEmpty());
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

  private Telling telling(
      Frame frame,
      int index,
      @Nullable InstrumentMention instrument,
      Set<String> parties,
      StageDraft stage) {
    return tellings.of(frame.syntax(), frame.sentence(), index, instrument, parties, stage);
  }

  /** Records one agreement for each partner with a date of its own; false if there are not two. */
  private boolean eachWithItsDate(
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
        record(telling(frame, index, instrument, parties, own), own, List.of());
      }
    }
    return true;
  }
}
