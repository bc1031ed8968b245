package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Factuality;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.InstrumentMention;
import org.entente.coder.mention.InstrumentMention.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Turns frames of stages into stages of the article's agreements. Not thread-safe: one for each
 * article.
 */
final class StageReader {
  private final Dealings dealings;
  private final StageDetails details;
  private final Continuation continuation;
  private final InstrumentStages instruments;
  private final UnnamedAgreements unnamed;
  private final ListEntries entries;

  StageReader(Dealings dealings, StageDetails details, Continuation continuation) {
    this.dealings = dealings;
    this.details = details;
    this.continuation = continuation;
    this.instruments = new InstrumentStages(dealings, continuation);
    this.unnamed = new UnnamedAgreements(dealings, details);
    this.entries = new ListEntries(dealings, details, continuation);
  }

  /** The status that a frame amounts to, empty if it records nothing. */
  static Optional<Status> status(Frame frame) {
    Rule rule = frame.rule();
    Status done = ((Rule.StageOutcome) rule.outcome()).status();
    return switch (frame.factuality()) {
      case REALIS -> Optional.of(done);
      case DECIDED -> rule.decided() ? Optional.of(done) : rule.planned();
      case PLANNED, OFFERED -> rule.planned();
      case REFUSED -> rule.refused();
      case URGED, POSSIBLE, NEGATED -> Optional.empty();
    };
  }

  /** "Les deux pays signent un accord le 3 décembre", written before: it is still to come. */
  private boolean isToCome(Frame frame) {
    return frame.factuality() == Factuality.REALIS
        && frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk verb
        && verb.form() == VerbForm.PRESENT
        && !verb.perfect()
        && frame.date().flatMap(date -> dealings.report().resolve(date, false)).stream()
            .anyMatch(dealings.report()::isAhead);
  }

  void read(Frame frame, List<Referent> referents) {
    Optional<Status> status = isToCome(frame) ? frame.rule().planned() : status(frame);
    if (status.isEmpty()) {
      return;
    }
    Optional<Integer> complement = complement(frame, status.get());
    if (complement.isPresent()) {
      complemented(frame, referents, complement.get());
      return;
    }
    List<Integer> named = new ArrayList<>();
    for (Slot slot : List.of(Slot.OBJECT, Slot.SUBJECT)) {
      for (int index : frame.slot(slot)) {
        if (frame.noun(index).instrument().isPresent() && !named.contains(index)) {
          named.add(index);
        }
      }
      if (!named.isEmpty()) {
        break;
      }
    }
    if (named.isEmpty()) {
      if (frame.rule().form().isPresent()) {
        unnamed.read(frame, referents, status.get(), frame.rule().form().get());
      } else if (frame.item()) {
        entries.read(frame, referents, status.get());
      } else if (frame.objectClitic()
          || frame.slot(Slot.OBJECT).isEmpty()
          || frame.rule().object().isClass()) {
        reference(frame, referents, status.get());
      }
      return;
    }
    Optional<Enumeration> several = Enumeration.of(frame.syntax(), named, frame.trigger());
    if (several.isPresent()) {
      several(
          new Distribution(several.get(), frame, referents, dealings.report(), details),
          status.get());
    } else {
      one(frame, referents, status.get(), named.get(0));
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
        dealings.ledger().outOfScope(frame.sentence().index());
        continue;
      }
      Set<String> parties = distribution.parties(member);
      StageDraft stage = distribution.stage(member, status);
      instruments.read(
          frame,
          distribution.referents(),
          !distribution.own(member).isEmpty(),
          telling(frame, member.index(), instrument, parties, stage),
          member.index(),
          siblings);
      dealings.ledger().told(instrument).ifPresent(siblings::add);
    }
    for (Enumeration.Member member : distribution.several().members()) {
      InstrumentMention whole = distribution.several().instrument(member);
      if (whole.count() != 1 && !whole.defence() && whole.reference() != Reference.SUBSTITUTE) {
        dealings
            .ledger()
            .told(whole)
            .filter(draft -> draft.firstSentence == frame.sentence().index())
            .ifPresent(draft -> specify(draft, distribution.several()));
      }
    }
  }

  /** "Six agreements, including a defence pact": what is told of all is told of the pact alone. */
  private void specify(AgreementDraft whole, Enumeration several) {
    List<AgreementDraft> parts =
        several.members().stream()
            .map(several::instrument)
            .filter(InstrumentMention::defence)
            .flatMap(instrument -> dealings.ledger().told(instrument).stream())
            .filter(part -> part != whole && part.parties.equals(whole.parties))
            .distinct()
            .toList();
    for (AgreementDraft part : parts) {
      for (StageDraft told : whole.stages) {
        StageDraft own = part.stage(told.status);
        if (own != null) {
          own.absorb(told);
        }
      }
    }
    if (!parts.isEmpty()) {
      dealings.ledger().remove(whole);
    }
  }

  /** A stage of one instrument, or of several that the clause only counts. */
  private void one(Frame frame, List<Referent> referents, Status status, int index) {
    InstrumentMention instrument = frame.noun(index).instrument().orElseThrow();
    if (instrument.outOfScope()) {
      dealings.ledger().outOfScope(frame.sentence().index());
      return;
    }
    Set<String> parties = dealings.parties().of(frame, referents, index);
    StageDraft stage = details.of(frame, referents, status, index);
    boolean named = !dealings.parties().own(frame.syntax(), referents, index).isEmpty();
    if (instrument.count() != 1 && parties.size() < 2 && lacksPartner(frame.syntax(), index)) {
      continuation.open(instrument, parties, stage, List.of());
    } else if (!instruments.readDated(frame, referents, index, instrument, stage)) {
      Telling telling = telling(frame, index, instrument, parties, stage);
      instruments.read(frame, referents, named, telling, index, List.of());
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

  /** A stage whose agreement is only a pronoun: "l'a dénoncé", "il a été signé". */
  private void reference(Frame frame, List<Referent> referents, Status status) {
    Set<String> parties = new FrameActors(frame, referents).codes(frame.rule().actors());
    if (dealings.ledger().isOutOfScope()) {
      return;
    }
    StageDraft stage = details.of(frame, referents, status, frame.trigger());
    Telling telling = telling(frame, frame.trigger(), null, parties, stage);
    Optional<AgreementDraft> draft =
        frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk
            ? dealings.ledger().known(telling).or(() -> dealings.ledger().referred(telling))
            : dealings.ledger().referred(telling);
    if (draft.isPresent()) {
      stage.confidence *= Dealings.REFERENCE;
      dealings.ledger().add(draft.get(), telling, stage);
    } else {
      dealings
          .ledger()
          .mentioned(telling)
          .filter(meant -> meant.parties().size() > 1)
          .ifPresent(
              meant -> {
                stage.confidence *= Dealings.REFERENCE;
                dealings.ledger().add(dealings.ledger().named(meant), meant, stage);
              });
    }
  }

  private Telling telling(
      Frame frame,
      int index,
      @Nullable InstrumentMention instrument,
      Set<String> parties,
      StageDraft stage) {
    return dealings
        .tellings()
        .of(frame.syntax(), frame.sentence(), index, instrument, parties, stage);
  }
}
