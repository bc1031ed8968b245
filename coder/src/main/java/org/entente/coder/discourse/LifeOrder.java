package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Status;
import org.entente.coder.mention.InstrumentMention;

/**
 * The order in which the stages of one instrument come: it is wanted, negotiated, agreed,
 * initialled, signed, ratified, in force, changed, ended (codebook, section 2). What breaks the
 * order is told of two instruments.
 */
final class LifeOrder {
  /** Days between two reports of one signing, at most: further apart they are two instruments. */
  private static final int ONE_SIGNING = 180;

  /** Days after which a signing is no longer the fulfilment of a plan that the report announces. */
  private static final int RECENT = 60;

  private final Optional<LocalDate> published;

  LifeOrder(Optional<LocalDate> published) {
    this.published = published;
  }

  /** Whether what is told cannot have happened to an agreement with these stages. */
  boolean forbids(AgreementDraft draft, Telling telling) {
    StageDraft stage = telling.stage();
    if (stage == null || draft.stages.isEmpty()) {
      return false;
    }
    if (datesConflict(draft, telling, stage) || (hasHappened(stage) && isToCome(draft))) {
      return true;
    }
    return switch (stage.status) {
      case INTENDED, NEGOTIATING, AGREED, INITIALLED -> comesTooLate(draft, telling, stage);
      case SIGNED -> breaksAsSigning(draft, telling, stage);
      default -> stage.date.isPresent() && precedes(stage.date.get(), draft.dates(Status.SIGNED));
    };
  }

  private static boolean hasHappened(StageDraft stage) {
    return stage.status.phase() != Status.Phase.PROSPECTIVE && stage.status != Status.REFUSED;
  }

  /** Whether its signing is on record as due on a day after the report's. */
  private boolean isToCome(AgreementDraft draft) {
    return draft.dates(Status.INTENDED).stream()
        .anyMatch(date -> published.filter(day -> EdtfDates.isAfter(date, day)).isPresent());
  }

  /** One stage with two dates: of two instruments, unless the words point back. */
  private static boolean datesConflict(AgreementDraft draft, Telling telling, StageDraft stage) {
    List<String> known = draft.dates(stage.status);
    if (known.isEmpty()
        || stage.date.isEmpty()
        || known.stream().anyMatch(date -> EdtfDates.agree(date, stage.date.get()))) {
      return false;
    }
    InstrumentMention instrument = telling.instrument();
    if (!telling.refersBack() || (instrument != null && instrument.date().isPresent())) {
      return true;
    }
    return stage.status == Status.SIGNED
        && known.stream().allMatch(date -> EdtfDates.areApart(date, stage.date.get(), ONE_SIGNING));
  }

  /** Something still to come, or under way, of what was concluded before. */
  private static boolean comesTooLate(AgreementDraft draft, Telling telling, StageDraft stage) {
    boolean concluded =
        draft.stages.stream().anyMatch(s -> s.status.phase() != Status.Phase.PROSPECTIVE);
    if (!concluded) {
      return false;
    }
    List<String> signed = draft.dates(Status.SIGNED);
    if (stage.date.isPresent() && !signed.isEmpty()) {
      return signed.stream().allMatch(date -> EdtfDates.isBefore(date, stage.date.get()))
          || (stage.status == Status.INTENDED
              && signed.stream().noneMatch(date -> EdtfDates.isBefore(stage.date.get(), date)));
    }
    return stage.status == Status.INTENDED || !telling.refersBack();
  }

  private boolean breaksAsSigning(AgreementDraft draft, Telling telling, StageDraft stage) {
    boolean ended = draft.stages.stream().anyMatch(s -> s.status.phase() == Status.Phase.ENDED);
    if (ended && !telling.refersBack()) {
      return true;
    }
    if (stage.date.isEmpty()) {
      return false;
    }
    String signed = stage.date.get();
    for (StageDraft known : draft.stages) {
      if (known.date.isPresent()
          && (known.status.phase() == Status.Phase.PROSPECTIVE
              ? EdtfDates.isBefore(signed, known.date.get())
              : known.status != Status.SIGNED && EdtfDates.isBefore(known.date.get(), signed))) {
        return true;
      }
    }
    boolean planned =
        draft.stages.stream()
            .allMatch(
                s ->
                    s.status == Status.INTENDED
                        || (s.status == Status.NEGOTIATING && s.date.isEmpty())
                        || (s.status == Status.AGREED && !telling.refersBack()));
    return planned
        && draft.dates(Status.INTENDED).isEmpty()
        && published
            .map(day -> EdtfDates.isBefore(signed, day.minusDays(RECENT).toString()))
            .orElse(!telling.refersBack());
  }

  private static boolean precedes(String date, List<String> signed) {
    return !signed.isEmpty() && signed.stream().allMatch(s -> EdtfDates.isBefore(date, s));
  }
}
