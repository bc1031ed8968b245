package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.RuleConfidence;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.InstrumentMention;
import org.jspecify.annotations.Nullable;

/**
 * Turns frames of stages into stages of the article's agreements. Not thread-safe: one for each
 * article.
 */
final class StageReader {
  /** The rule of a signature that only the date in an instrument's name tells. */
  static final String DATED_BY_NAME = "dated-by-name";

  private static final double NO_DATE = 0.97;
  private static final double HEARSAY = 0.8;
  private static final double INFERRED_PARTY = 0.8;
  private static final double REFERENCE = 0.9;

  private final Report report;
  private final Scene scene;
  private final InstrumentParties partyReader;
  private final Cast cast;
  private final AgreementLedger ledger;
  private final DefenceContext defence;
  private final boolean theme;
  private final RuleConfidence confidence;

  /**
   * @param theme whether the article's theme is dealings between states, so that a party left
   *     partyReader may be understood
   */
  StageReader(
      Report report,
      Scene scene,
      Cast cast,
      AgreementLedger ledger,
      DefenceContext defence,
      boolean theme,
      RuleConfidence confidence) {
    this.report = report;
    this.scene = scene;
    this.partyReader = new InstrumentParties(scene);
    this.cast = cast;
    this.ledger = ledger;
    this.defence = defence;
    this.theme = theme;
    this.confidence = confidence;
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
      } else if (frame.objectClitic() || frame.slot(Slot.OBJECT).isEmpty()) {
        reference(frame, referents, status.get());
      }
      return;
    }
    for (int index : instruments) {
      InstrumentMention instrument = frame.noun(index).instrument().orElseThrow();
      if (instrument.outOfScope()) {
        ledger.outOfScope(frame.sentence().index());
      } else {
        instrument(frame, referents, status.get(), index, instrument);
      }
    }
  }

  /** An entry of a list: one agreement for each actor before the colon, like the one before it. */
  private void item(Frame frame, List<Referent> referents, Status status) {
    Optional<AgreementDraft> like = ledger.last();
    if (like.isEmpty() || ledger.isOutOfScope()) {
      return;
    }
    List<DateMention> dates = dates(frame.syntax(), frame.trigger());
    List<Integer> partners = frame.slot(Slot.SUBJECT);
    for (int i = 0; i < partners.size(); i++) {
      Set<String> parties = new LinkedHashSet<>(referents.get(partners.get(i)).codes());
      Set<String> other = scene.others(parties);
      if (parties.size() != 1 || !like.get().parties.containsAll(other)) {
        return;
      }
      parties.addAll(other);
      StageDraft stage = stage(frame, referents, status, frame.trigger());
      if (dates.size() == partners.size()) {
        stage.date = report.resolve(dates.get(i), false);
      }
      AgreementDraft draft =
          ledger
              .referred(null, parties, stage)
              .orElseGet(() -> ledger.create(parties, frame.sentence().index()));
      if (draft.stages.isEmpty()) {
        draft.form = like.get().form;
        draft.kind = like.get().kind;
      }
      ledger.add(draft, null, stage, frame.sentence().index());
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
    StageDraft stage = stage(frame, referents, status, frame.trigger());
    Optional<AgreementDraft> draft = ledger.last();
    if (draft.isPresent() && !draft.get().parties.containsAll(parties)) {
      draft = ledger.referred(null, parties, stage);
    }
    if (draft.isPresent()) {
      stage.confidence *= REFERENCE;
      ledger.add(draft.get(), null, stage, frame.sentence().index());
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
    StageDraft stage = stage(frame, referents, status, frame.trigger());
    for (AgreementDraft known : ledger.drafts()) {
      StageDraft told = known.stage(status);
      if (known.parties.equals(parties)
          && told != null
          && known.form.equals(Optional.of(form))
          && (told.date.isEmpty() || stage.date.isEmpty() || told.date.equals(stage.date))) {
        ledger.add(known, null, stage, frame.sentence().index());
        return;
      }
    }
    AgreementDraft draft = ledger.create(parties, frame.sentence().index());
    draft.form = Optional.of(form);
    if (form == AgreementForm.CONTRACT) {
      draft.kind = Optional.of(AgreementKind.PROCUREMENT);
      draft.domains.add(Domain.PROCUREMENT);
    }
    draft.domains.addAll(report.domains(stage.evidence.get(0)));
    ledger.add(draft, null, stage, frame.sentence().index());
    scene.dealing(parties);
  }

  private void instrument(
      Frame frame,
      List<Referent> referents,
      Status status,
      int index,
      InstrumentMention instrument) {
    Set<String> own = partyReader.own(frame.syntax(), referents, index);
    Set<String> parties = partyReader.of(frame, referents, index);
    StageDraft stage = stage(frame, referents, status, index);
    if (eachWithItsDate(frame, referents, index, instrument, stage)) {
      return;
    }
    Optional<AgreementDraft> told = ledger.told(instrument);
    if (told.isPresent() && instrument.count() == 1) {
      ledger.add(told.get(), instrument, stage, frame.sentence().index());
      return;
    }
    boolean reference = instrument.refersBack();
    boolean bare =
        instrument.title().isEmpty() || (instrument.kind().isEmpty() && !instrument.defence());
    if (reference && bare && ledger.isOutOfScope()) {
      return;
    }
    if (reference && (parties.size() < 2 || bare)) {
      Optional<AgreementDraft> draft = ledger.referred(instrument, parties, stage);
      if (draft.isPresent()) {
        stage.confidence *= REFERENCE;
        ledger.tell(instrument, draft.get());
        ledger.add(draft.get(), instrument, stage, frame.sentence().index());
        return;
      }
      if (instrument.title().isEmpty() && own.isEmpty()) {
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
    if (parties.size() < 2 || !defence.holds(instrument, frame.sentence())) {
      return;
    }
    for (Set<String> pair : InstrumentParties.split(frame, referents, index, instrument, parties)) {
      record(instrument, pair, stage.copy(), frame);
    }
  }

  private void record(
      InstrumentMention instrument, Set<String> parties, StageDraft stage, Frame frame) {
    AgreementDraft draft = ledger.named(instrument, parties, stage, frame.sentence().index());
    ledger.add(draft, instrument, stage, frame.sentence().index());
    scene.dealing(parties);
  }

  /**
   * Partners that each have a date of their own: "avec la Turquie en 2022 et avec la Serbie en
   * 2023".
   *
   * @param codes the partner
   * @param from index of the first token of the passage
   * @param to index after its last token
   * @param date its date
   */
  private record Partner(Set<String> codes, int from, int to, Optional<DateMention> date) {}

  private static List<Partner> partners(Syntax syntax, List<Referent> referents, int index) {
    List<Partner> partners = new ArrayList<>();
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun) {
        if (noun.relation() == Relation.WITH && !referents.get(k).codes().isEmpty()) {
          partners.add(
              new Partner(referents.get(k).codes(), noun.from(), noun.to(), Optional.empty()));
        } else if (noun.isDate()
            && !partners.isEmpty()
            && partners.get(partners.size() - 1).date().isEmpty()) {
          Partner last = partners.remove(partners.size() - 1);
          partners.add(new Partner(last.codes(), last.from(), noun.to(), noun.date()));
        }
      } else if (chunk instanceof VerbChunk verb && verb.form() != VerbForm.PAST_PARTICIPLE) {
        break;
      } else if (chunk instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        break;
      }
    }
    return partners;
  }

  /** Records one agreement for each partner with a date of its own; false if there are not two. */
  private boolean eachWithItsDate(
      Frame frame,
      List<Referent> referents,
      int index,
      InstrumentMention instrument,
      StageDraft stage) {
    List<Partner> partners = partners(frame.syntax(), referents, index);
    if (partners.size() < 2
        || partners.stream().filter(p -> p.date().isPresent()).count() < 2
        || !defence.holds(instrument, frame.sentence())) {
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
    for (Partner partner : partners) {
      StageDraft own = stage.copy();
      partner
          .date()
          .flatMap(date -> report.resolve(date, false))
          .ifPresent(date -> own.date = Optional.of(date));
      own.evidence.clear();
      own.evidence.add(report.evidence(partner.from(), partner.to()));
      Set<String> parties = with(base, partner.codes());
      if (parties.size() > 1) {
        record(instrument, parties, own, frame);
      }
    }
    return true;
  }

  private StageDraft stage(Frame frame, List<Referent> referents, Status status, int instrument) {
    StageDraft stage = new StageDraft(status, frame.rule().id(), frame.sentence().index());
    stage.confidence = confidence.of(frame.rule().id());
    boolean future = frame.looksAhead();
    Optional<DateMention> name =
        frame.syntax().chunks().get(instrument) instanceof NounChunk noun
            ? noun.instrument().flatMap(InstrumentMention::date)
            : Optional.empty();
    frame
        .date()
        .filter(date -> status == Status.SIGNED || !name.equals(Optional.of(date)))
        .ifPresent(date -> stage.date = report.resolve(date, future).map(EdtfDates::start));
    stage.place = report.place(frame.syntax(), frame.sentence(), frame.trigger());
    if (status == Status.SIGNED || status == Status.INITIALLED) {
      stage.signatories.addAll(
          new FrameActors(frame, referents)
              .people(EnumSet.of(Slot.SUBJECT, Slot.WITH, Slot.BY), cast));
    }
    if (stage.date.isEmpty()) {
      stage.confidence *= NO_DATE;
    }
    if (frame.hearsay()) {
      stage.confidence *= HEARSAY;
      stage.attributedTo = Attribution.of(report, frame, cast);
    }
    stage.evidence.add(evidence(frame, instrument));
    return stage;
  }

  private Evidence evidence(Frame frame, int instrument) {
    return FrameEvidence.of(report, frame, instrument);
  }

  /** An instrument that is only mentioned: dated by its name, or said to bind. */
  void mention(Syntax syntax, List<Referent> referents, Sentence sentence, int index) {
    InstrumentMention instrument =
        ((NounChunk) syntax.chunks().get(index)).instrument().orElseThrow();
    if (instrument.outOfScope()) {
      ledger.outOfScope(sentence.index());
      return;
    }
    Set<String> parties = partyReader.own(syntax, referents, index);
    @Nullable String date =
        instrument.date().flatMap(named -> report.resolve(named, false)).orElse(null);
    if (date == null) {
      introduce(instrument, parties, sentence);
      return;
    }
    Optional<AgreementDraft> told = ledger.told(instrument);
    StageDraft stage = new StageDraft(Status.SIGNED, DATED_BY_NAME, sentence.index());
    stage.confidence = confidence.of(DATED_BY_NAME);
    stage.date = Optional.of(date);
    stage.evidence.add(report.evidence(instrument.from(), instrument.to()));
    if (told.isPresent()) {
      ledger.add(told.get(), instrument, stage, sentence.index());
      return;
    }
    if (parties.size() < 2) {
      Optional<AgreementDraft> draft = ledger.referred(instrument, parties, stage);
      if (draft.isPresent()) {
        ledger.add(draft.get(), instrument, stage, sentence.index());
        return;
      }
      if (!theme) {
        return;
      }
      parties = parties.isEmpty() ? scene.parties() : with(parties, scene.others(parties));
      stage.confidence *= INFERRED_PARTY;
    }
    if (parties.size() > 1 && defence.holds(instrument, sentence)) {
      AgreementDraft draft = ledger.named(instrument, parties, stage, sentence.index());
      ledger.add(draft, instrument, stage, sentence.index());
    }
  }

  /** An instrument of which nothing is told yet: what follows may point back to it. */
  private void introduce(InstrumentMention instrument, Set<String> parties, Sentence sentence) {
    if (parties.size() > 1
        && instrument.count() == 1
        && ledger.told(instrument).isEmpty()
        && defence.holds(instrument, sentence)) {
      ledger.introduce(instrument, parties, sentence.index());
      scene.dealing(parties);
    }
  }

  private static Set<String> with(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }
}
