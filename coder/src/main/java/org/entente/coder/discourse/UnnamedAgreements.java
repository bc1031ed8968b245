package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.coder.frame.Frame;

/**
 * Agreements without an instrument: understandings, and orders of arms of which no contract is
 * named. Not thread-safe: one for each article.
 */
final class UnnamedAgreements {
  private final Report report;
  private final Scene scene;
  private final InstrumentParties partyReader;
  private final StageDetails details;
  private final TellingReader tellings;
  private final AgreementLedger ledger;
  private final DefenceContext defence;
  private final boolean theme;

  UnnamedAgreements(
      Report report,
      Scene scene,
      InstrumentParties partyReader,
      StageDetails details,
      TellingReader tellings,
      AgreementLedger ledger,
      DefenceContext defence,
      boolean theme) {
    this.report = report;
    this.scene = scene;
    this.partyReader = partyReader;
    this.details = details;
    this.tellings = tellings;
    this.ledger = ledger;
    this.defence = defence;
    this.theme = theme;
  }

  /** Records what a frame tells: "se sont mis d'accord pour renforcer leur coopération". */
  void read(Frame frame, List<Referent> referents, Status status, AgreementForm form) {
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
    Telling telling =
        tellings.of(frame.syntax(), frame.sentence(), frame.trigger(), null, parties, stage);
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
}
