package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.discourse.Enumeration.Member;
import org.entente.coder.frame.Frame;
import org.entente.coder.mention.DateMention;

/**
 * What of a stage that governs several instruments is each one's: the parties, date and signatories
 * that stand beside an instrument are its own, those outside the enumeration are everyone's; what
 * only the last one has may belong to all ("un accord sur A et un pacte sur B avec le Chili").
 */
record Distribution(
    Enumeration several,
    Frame frame,
    List<Referent> referents,
    Report report,
    StageDetails details) {

  /** The parties of a member; less than two where some are left unsaid. */
  Set<String> parties(Member member) {
    Set<String> own = own(member);
    if (isComplete(member)) {
      return own;
    }
    Set<String> parties =
        new LinkedHashSet<>(
            new FrameActors(
                    frame.only(chunk -> !several.holds(chunk) && !isOfWhole(chunk)), referents)
                .codes(frame.rule().actors()));
    parties.addAll(own.isEmpty() && isOnlyLast() ? own(last()) : own);
    if (parties.size() < 2 || own.isEmpty()) {
      parties.addAll(ofWhole());
    }
    return parties;
  }

  /** The governed stage as a member's. */
  StageDraft stage(Member member, Status status) {
    StageDraft stage = details.of(frame, referents, status, member.index());
    boolean inside = frame.date().filter(date -> several.holds(chunk(date))).isPresent();
    Optional<DateMention> own = date(member, stage.status);
    if (own.isEmpty() && isDateTrailing(stage.status)) {
      own = date(last(), stage.status);
    }
    if (own.isPresent()) {
      stage.date = report.resolve(own.get(), frame.looksAhead()).map(EdtfDates::start);
    } else if (inside) {
      stage.date = Optional.empty();
    }
    Set<String> signatories = people(member);
    if (!signatories.isEmpty()
        && (stage.status == Status.SIGNED || stage.status == Status.INITIALLED)) {
      stage.signatories.clear();
      stage.signatories.addAll(signatories);
    }
    return stage;
  }

  /** Whether the one date of the enumeration follows its last member and is no part of a name. */
  private boolean isDateTrailing(Status status) {
    return several.members().stream()
        .allMatch(
            member ->
                several.instrument(member).date().isEmpty()
                    && date(member, status).isPresent() == member.equals(last()));
  }

  private Member last() {
    return several.members().get(several.members().size() - 1);
  }

  /** Whether the last member alone has parties, so that they may be everyone's. */
  private boolean isOnlyLast() {
    return several.members().stream()
        .filter(member -> !own(member).isEmpty())
        .toList()
        .equals(List.of(last()));
  }

  /** The parties that a member's chunks name. */
  Set<String> own(Member member) {
    Set<String> own =
        new LinkedHashSet<>(InstrumentParties.said(several.syntax(), referents, member.index()));
    boolean agent = false;
    for (int k = member.index() + 1; k < member.end(); k++) {
      if (several.syntax().chunks().get(k) instanceof NounChunk noun) {
        Relation relation = several.syntax().relation(k);
        agent |= relation == Relation.BY;
        if (relation == Relation.WITH
            || relation == Relation.BETWEEN
            || (agent && noun.person().isPresent())) {
          own.addAll(referents.get(k).codes());
        }
      }
    }
    return own;
  }

  /** The persons who signed a member alone: "le plan, par M. A et M. B". */
  private Set<String> people(Member member) {
    Set<String> people = new LinkedHashSet<>();
    boolean agent = false;
    for (int k = member.index() + 1; k < member.end(); k++) {
      if (several.syntax().chunks().get(k) instanceof NounChunk noun) {
        agent |= noun.relation() == Relation.BY;
        if (agent) {
          details.name(noun).ifPresent(people::add);
        }
      }
    }
    return people;
  }

  /** "Entre A et B", "russo-turc", "par M. A et M. B": nobody else is a party. */
  private boolean isComplete(Member member) {
    boolean closed = InstrumentParties.areComplete(several.syntax(), referents, member.index());
    for (int k = member.index() + 1; k < member.end(); k++) {
      closed |=
          several.syntax().relation(k) == Relation.BY && referents.get(k).person().isPresent();
    }
    return closed && own(member).size() > 1;
  }

  private Set<String> ofWhole() {
    return several.whole() < 0
        ? Set.of()
        : InstrumentParties.said(several.syntax(), referents, several.whole());
  }

  /** Whether a chunk completes the phrase that counts: "deux accords avec la Chine : …". */
  private boolean isOfWhole(int chunk) {
    return several.whole() >= 0
        && chunk >= several.whole()
        && chunk < several.members().get(0).index()
        && several.syntax().relation(chunk) == Relation.WITH;
  }

  /** The date beside a member's phrase that is its stage's, if one is before any verb. */
  private Optional<DateMention> date(Member member, Status status) {
    Optional<DateMention> name = several.instrument(member).date();
    for (int k = member.index() + 1; k < member.end(); k++) {
      Chunk chunk = several.syntax().chunks().get(k);
      if (chunk instanceof VerbChunk) {
        return Optional.empty();
      }
      if (chunk instanceof NounChunk noun
          && noun.isDate()
          && noun.relation() != Relation.FOR
          && noun.date().orElseThrow().time().isDate()) {
        return name.equals(noun.date()) && status != Status.SIGNED ? Optional.empty() : noun.date();
      }
    }
    return Optional.empty();
  }

  private int chunk(DateMention date) {
    return several.syntax().indexOf(date.from());
  }
}
