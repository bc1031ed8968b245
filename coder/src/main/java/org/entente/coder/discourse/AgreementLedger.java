package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Status;
import org.entente.coder.mention.InstrumentMention;
import org.entente.coder.mention.InstrumentMention.Reference;
import org.jspecify.annotations.Nullable;

/** The agreements of one article: decides which phrases name the same one. Not thread-safe. */
final class AgreementLedger {
  private final List<AgreementDraft> drafts = new ArrayList<>();
  private @Nullable AgreementDraft last;

  List<AgreementDraft> drafts() {
    return drafts;
  }

  /** The agreement named last. */
  Optional<AgreementDraft> last() {
    return Optional.ofNullable(last);
  }

  /**
   * The agreement that a reference points back to: the last one that these parties, if any are
   * known, can have concluded.
   */
  Optional<AgreementDraft> referred(@Nullable InstrumentMention instrument, Set<String> parties) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      AgreementDraft draft = mostRecent(i);
      if (draft.parties.containsAll(parties) && (instrument == null || fits(draft, instrument))) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** The drafts by how lately they were named. */
  private AgreementDraft mostRecent(int rank) {
    List<AgreementDraft> sorted = new ArrayList<>(drafts);
    sorted.sort((a, b) -> Integer.compare(a.lastSentence, b.lastSentence));
    return sorted.get(rank);
  }

  /** The agreement of these parties that a phrase names, a new one if none fits. */
  AgreementDraft named(
      InstrumentMention instrument, Set<String> parties, StageDraft stage, int sentence) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      AgreementDraft draft = mostRecent(i);
      if (draft.parties.equals(parties)
          && fits(draft, instrument)
          && sameOccasion(draft, instrument, stage)) {
        return draft;
      }
    }
    AgreementDraft draft = new AgreementDraft(parties, sentence);
    drafts.add(draft);
    return draft;
  }

  void add(
      AgreementDraft draft,
      @Nullable InstrumentMention instrument,
      StageDraft stage,
      int sentence) {
    if (instrument != null) {
      draft.describe(instrument);
    }
    draft.lastSentence = sentence;
    last = draft;
    for (StageDraft known : draft.stages) {
      if (known.status == stage.status
          && (known.date.isEmpty()
              || stage.date.isEmpty()
              || EdtfDates.agree(known.date.get(), stage.date.get()))) {
        known.absorb(stage);
        return;
      }
    }
    draft.stages.add(stage);
  }

  private static boolean sameOccasion(
      AgreementDraft draft, InstrumentMention instrument, StageDraft stage) {
    boolean anew = instrument.reference() == Reference.INDEFINITE && instrument.title().isPresent();
    Optional<String> known = draft.date(stage.status);
    if (known.isPresent()
        && stage.date.isPresent()
        && !EdtfDates.agree(known.get(), stage.date.get())) {
      return !anew && stage.status != Status.SIGNED;
    }
    if (anew && draft.stage(stage.status) == null && !draft.stages.isEmpty()) {
      // "un accord" once more, of another occasion, is another agreement
      return draft.stages.stream().allMatch(s -> s.status.phase() == Status.Phase.PROSPECTIVE);
    }
    return true;
  }

  /** Whether form, kind and title allow a phrase to name a draft. */
  private static boolean fits(AgreementDraft draft, InstrumentMention instrument) {
    if (instrument.form().isPresent()
        && draft.form.isPresent()
        && !formsAgree(instrument.form().get(), draft.form.get(), instrument.reference())) {
      return false;
    }
    if (instrument.kind().isPresent()
        && draft.kind.isPresent()
        && !kindsAgree(instrument.kind().get(), draft.kind.get())) {
      return false;
    }
    return true;
  }

  private static boolean formsAgree(AgreementForm a, AgreementForm b, Reference reference) {
    if (a == b || a == AgreementForm.AGREEMENT || b == AgreementForm.UNDERSTANDING) {
      return true;
    }
    return b == AgreementForm.AGREEMENT
        && reference != Reference.INDEFINITE
        && a != AgreementForm.PROTOCOL
        && a != AgreementForm.PLAN
        && a != AgreementForm.CONTRACT;
  }

  private static boolean kindsAgree(AgreementKind a, AgreementKind b) {
    return a == b
        || (a == AgreementKind.FRAMEWORK && b == AgreementKind.STRATEGIC_PARTNERSHIP)
        || (b == AgreementKind.FRAMEWORK && a == AgreementKind.STRATEGIC_PARTNERSHIP)
        || (a == AgreementKind.FRAMEWORK && b == AgreementKind.ALLIANCE)
        || (b == AgreementKind.FRAMEWORK && a == AgreementKind.ALLIANCE);
  }

  /** The parties of all agreements so far. */
  Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>();
    drafts.forEach(draft -> parties.addAll(draft.parties));
    return parties;
  }
}
