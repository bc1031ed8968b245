package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  /** Headline and lead stand within the first sentences. */
  private static final int LEAD = 3;

  private final List<AgreementDraft> drafts = new ArrayList<>();
  private final Map<InstrumentMention, AgreementDraft> byPhrase = new HashMap<>();
  private @Nullable AgreementDraft last;
  private int outOfScope = -1;

  /** The agreements of which something is told. */
  List<AgreementDraft> drafts() {
    return drafts.stream().filter(draft -> !draft.stages.isEmpty()).toList();
  }

  /** The agreement named last. */
  Optional<AgreementDraft> last() {
    return Optional.ofNullable(last);
  }

  /** A phrase named an instrument that is not to be recorded; references to it record nothing. */
  void outOfScope(int sentence) {
    outOfScope = sentence;
  }

  /** Whether the instrument named last is one that is not to be recorded. */
  boolean isOutOfScope() {
    return outOfScope >= 0 && (last == null || last.lastSentence <= outOfScope);
  }

  /**
   * The agreement that a reference points back to: the last one named that these parties, if any
   * are known, can have concluded, and that the words can mean.
   */
  Optional<AgreementDraft> referred(
      @Nullable InstrumentMention instrument, Set<String> parties, StageDraft stage) {
    for (AgreementDraft draft : latestFirst()) {
      if (draft.parties.containsAll(parties)
          && (instrument == null
              || (fits(draft, instrument) && hasDate(draft, instrument, stage)))) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private List<AgreementDraft> latestFirst() {
    List<AgreementDraft> sorted = new ArrayList<>(drafts);
    sorted.sort((a, b) -> Integer.compare(b.lastSentence, a.lastSentence));
    return sorted;
  }

  /** The agreement of these parties that a phrase names, a new one if none fits. */
  AgreementDraft named(
      InstrumentMention instrument, Set<String> parties, StageDraft stage, int sentence) {
    AgreementDraft told = byPhrase.get(instrument);
    if (told != null && (told.parties.equals(parties) || told.parties.containsAll(parties))) {
      return told;
    }
    AgreementDraft draft = found(instrument, parties, stage, sentence);
    byPhrase.put(instrument, draft);
    return draft;
  }

  /** A phrase names an agreement without telling a stage of it. */
  void introduce(InstrumentMention instrument, Set<String> parties, int sentence) {
    for (AgreementDraft draft : latestFirst()) {
      if (draft.parties.equals(parties) && fits(draft, instrument)) {
        draft.lastSentence = sentence;
        last = draft;
        return;
      }
    }
    AgreementDraft draft = create(parties, sentence);
    draft.describe(instrument);
    byPhrase.put(instrument, draft);
    last = draft;
  }

  /** Remembers which agreement a phrase names. */
  void tell(InstrumentMention instrument, AgreementDraft draft) {
    byPhrase.put(instrument, draft);
  }

  /** The agreement that a phrase was already found to name. */
  Optional<AgreementDraft> told(InstrumentMention instrument) {
    return Optional.ofNullable(byPhrase.get(instrument));
  }

  private AgreementDraft found(
      InstrumentMention instrument, Set<String> parties, StageDraft stage, int sentence) {
    for (AgreementDraft draft : latestFirst()) {
      if (draft.parties.equals(parties)
          && fits(draft, instrument)
          && hasDate(draft, instrument, stage)
          && (instrument.refersBack() || isRetold(draft, instrument, stage, sentence))) {
        return draft;
      }
    }
    return create(parties, sentence);
  }

  /** A new agreement of these parties. */
  AgreementDraft create(Set<String> parties, int sentence) {
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

  /** Whether the dates allow it: the one in the phrase's name, and for a new phrase the stage's. */
  private static boolean hasDate(
      AgreementDraft draft, InstrumentMention instrument, StageDraft stage) {
    if (stage.status == Status.INTENDED
        && draft.stages.stream().anyMatch(s -> s.status.phase() != Status.Phase.PROSPECTIVE)) {
      // what is still to be signed is not what was signed before
      return false;
    }
    Optional<String> known = draft.date(stage.status);
    boolean disagree =
        known.isPresent()
            && stage.date.isPresent()
            && !EdtfDates.agree(known.get(), stage.date.get());
    if (!disagree) {
      return true;
    }
    // "le texte a été signé" with another day contradicts; "l'accord de 1999" is another accord
    return instrument.date().isEmpty()
        && instrument.refersBack()
        && (stage.status != Status.SIGNED
            || instrument.title().isEmpty()
            || sharesTitle(draft, instrument.title().get()));
  }

  private static boolean sharesTitle(AgreementDraft draft, String title) {
    return draft.title.isPresent() && TitleWords.of(title).equals(TitleWords.of(draft.title.get()));
  }

  /** Whether "un accord" tells again of one that headline, lead or plan announced. */
  private static boolean isRetold(
      AgreementDraft draft, InstrumentMention instrument, StageDraft stage, int sentence) {
    StageDraft known = draft.stage(stage.status);
    if (instrument.reference() == Reference.SUBSTITUTE) {
      return known != null && known.date.isPresent() && stage.date.isPresent();
    }
    if (known == null) {
      return stage.status.phase() != Status.Phase.ENDED
          && draft.stages.stream().allMatch(s -> s.status.phase() == Status.Phase.PROSPECTIVE);
    }
    if (known.date.isPresent() && stage.date.isPresent()) {
      return true;
    }
    return draft.firstSentence <= LEAD || sentence - draft.lastSentence <= 1;
  }

  /** Whether form, kind and title allow a phrase to name a draft. */
  private static boolean fits(AgreementDraft draft, InstrumentMention instrument) {
    if (instrument.form().isPresent()
        && draft.form.isPresent()
        && !formsAgree(instrument, instrument.form().get(), draft.form.get())) {
      return false;
    }
    if (instrument.title().isPresent()
        && draft.title.isPresent()
        && TitleWords.differ(instrument.title().get(), draft.title.get())) {
      return false;
    }
    return instrument.kind().isEmpty()
        || draft.kind.isEmpty()
        || kindsAgree(instrument.kind().get(), draft.kind.get());
  }

  /**
   * Whether one instrument can be called both: any of them "cet accord", few by another's full
   * name.
   */
  private static boolean formsAgree(
      InstrumentMention instrument, AgreementForm named, AgreementForm known) {
    if (named == known || known == AgreementForm.UNDERSTANDING) {
      return true;
    }
    if (named == AgreementForm.AGREEMENT) {
      return instrument.kind().isEmpty() || isBroad(known);
    }
    return known == AgreementForm.AGREEMENT && instrument.refersBack() && isBroad(named);
  }

  private static boolean isBroad(AgreementForm form) {
    return form == AgreementForm.TREATY
        || form == AgreementForm.MEMORANDUM
        || form == AgreementForm.ARRANGEMENT;
  }

  private static boolean kindsAgree(AgreementKind a, AgreementKind b) {
    return a == b || isGeneral(a) && isGeneral(b);
  }

  private static boolean isGeneral(AgreementKind kind) {
    return kind == AgreementKind.FRAMEWORK
        || kind == AgreementKind.STRATEGIC_PARTNERSHIP
        || kind == AgreementKind.ALLIANCE;
  }
}
