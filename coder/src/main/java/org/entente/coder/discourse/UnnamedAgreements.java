package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.coder.clause.Relation;
import org.entente.coder.frame.Frame;

/**
 * Agreements without an instrument: understandings, and orders of arms of which no contract is
 * named. Not thread-safe: one for each article.
 */
final class UnnamedAgreements {
  private final Dealings dealings;
  private final StageDetails details;

  UnnamedAgreements(Dealings dealings, StageDetails details) {
    this.dealings = dealings;
    this.details = details;
  }

  /** Records what a frame tells: "se sont mis d'accord pour renforcer leur coopération". */
  void read(Frame frame, List<Referent> referents, Status status, AgreementForm form) {
    if (form == AgreementForm.UNDERSTANDING && isInInstrument(frame)) {
      return;
    }
    FrameActors actors = new FrameActors(frame, referents);
    Set<String> parties = new LinkedHashSet<>(actors.codes(frame.rule().actors()));
    if (!dealings.theme() && parties.size() < 2) {
      return;
    }
    if (parties.size() == 1) {
      parties.addAll(dealings.parties().other(parties, frame.syntax(), referents, frame.trigger()));
    } else if (parties.isEmpty()) {
      parties.addAll(dealings.scene().parties());
    }
    if (parties.size() < 2 || !dealings.defence().holds(frame.sentence())) {
      return;
    }
    StageDraft stage = details.of(frame, referents, status, frame.trigger());
    if (!dealings.defence().speaks(frame.sentence())
        && DefenceContext.areCivil(
            dealings
                .report()
                .domains(
                    dealings.report().evidence(frame.sentence().from(), frame.sentence().to())))) {
      // "have agreed to deepen their cooperation on climate"
      return;
    }
    Telling telling =
        dealings
            .tellings()
            .of(frame.syntax(), frame.sentence(), frame.trigger(), null, parties, stage);
    for (AgreementDraft known : dealings.ledger().drafts()) {
      if (known.stage(status) != null
          && known.form.equals(Optional.of(form))
          && dealings.ledger().canBe(known, telling)) {
        dealings.ledger().add(known, telling, stage);
        return;
      }
    }
    AgreementDraft draft = dealings.ledger().create(telling);
    draft.form = Optional.of(form);
    if (form == AgreementForm.CONTRACT) {
      draft.kind = Optional.of(AgreementKind.PROCUREMENT);
      draft.domains.add(Domain.PROCUREMENT);
    }
    draft.domains.addAll(dealings.report().domains(stage.evidence.get(0)));
    dealings.ledger().add(draft, telling, stage);
    dealings.scene().dealing(parties);
  }

  /** "agreed in a memorandum to patrol together": the instrument is named. */
  private static boolean isInInstrument(Frame frame) {
    for (int index : frame.syntax().complements(frame.trigger())) {
      Relation relation = frame.syntax().relation(index);
      if ((relation == Relation.IN || relation == Relation.DURING)
          && frame.noun(index).instrument().isPresent()) {
        return true;
      }
    }
    return false;
  }
}
