package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Status;
import org.entente.coder.mention.InstrumentMention;
import org.entente.coder.mention.InstrumentMention.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a passage tells of an agreement that is on record: nothing in it may contradict
 * the record, and what speaks for must outweigh what speaks against. Parties are not weighed here.
 * Decision 4 tells the rule in words.
 */
final class SameInstrument {
  /** What the evidence must come to. */
  static final int ENOUGH = 2;

  /** The weight of a contradiction. */
  static final int NEVER = -100;

  /** Headline and lead stand within the first sentences. */
  private static final int LEAD = 3;

  private final LifeOrder order;
  private final TitleWords titles;

  SameInstrument(Optional<LocalDate> published, TitleWords titles) {
    this.titles = titles;
    this.order = new LifeOrder(published);
  }

  /**
   * The weight of what speaks for the draft being the one told of, {@link #NEVER} if it cannot be.
   *
   * @param beside whether another phrase of the same sentence names the draft
   */
  int weigh(AgreementDraft draft, Telling telling, boolean beside) {
    if (contradicts(draft, telling, beside)) {
      return NEVER;
    }
    int weight = reference(telling) + likeness(draft, telling) + nearness(draft, telling);
    if (datesMeet(draft, telling)) {
      weight += 3;
    }
    if (telling.refersBack()) {
      return weight;
    }
    weight += isRetold(draft, telling) ? 2 : -2;
    if (telling.sequel()) {
      weight -= 3;
    }
    return weight;
  }

  /**
   * Whether the lead tells in its own words of what the headline announced: "un pacte militaire" is
   * the memorandum signed on Monday.
   */
  boolean echoes(AgreementDraft headline, Telling telling) {
    @Nullable InstrumentMention instrument = telling.instrument();
    StageDraft stage = telling.stage();
    if (instrument == null
        || stage == null
        || telling.sentence() > LEAD
        || !telling.another().isEmpty()
        || instrument.count() != headline.count
        || headline.stages.size() != 1) {
      return false;
    }
    StageDraft announced = headline.stages.get(0);
    boolean same =
        announced.status == stage.status
            || (announced.status == Status.INITIALLED && stage.status == Status.SIGNED);
    return same
        && (announced.date.isEmpty()
            || stage.date.isEmpty()
            || EdtfDates.agree(announced.date.get(), stage.date.get()))
        && (instrument.kind().isEmpty()
            || headline.kind.isEmpty()
            || isGeneral(headline.kind.get())
            || instrument.kind().equals(headline.kind));
  }

  private static int reference(Telling telling) {
    InstrumentMention instrument = telling.instrument();
    if (instrument == null) {
      return 3;
    }
    return switch (instrument.reference()) {
      case DEMONSTRATIVE -> 3;
      case DEFINITE, POSSESSIVE -> 2;
      case INDEFINITE, SUBSTITUTE -> 0;
    };
  }

  private int likeness(AgreementDraft draft, Telling telling) {
    InstrumentMention instrument = telling.instrument();
    if (instrument == null) {
      return 0;
    }
    int weight = 0;
    if (instrument.form().isPresent() && instrument.form().equals(draft.form)) {
      weight++;
    }
    if (instrument.kind().isPresent()
        && instrument.kind().equals(draft.kind)
        && !isGeneral(instrument.kind().get())) {
      weight++;
    }
    if (instrument.title().isPresent() && sharesTitle(draft, instrument.title().get())) {
      weight++;
    }
    if (!instrument.domains().isEmpty()
        && !draft.domains.isEmpty()
        && Collections.disjoint(instrument.domains(), draft.domains)) {
      weight -= 2;
    }
    return weight;
  }

  private static int nearness(AgreementDraft draft, Telling telling) {
    return telling.sentence() - draft.lastSentence <= 1 ? 1 : 0;
  }

  private static boolean datesMeet(AgreementDraft draft, Telling telling) {
    return telling.stage() != null
        && telling.date().isPresent()
        && draft
            .date(telling.stage().status)
            .filter(date -> EdtfDates.agree(date, telling.date().get()))
            .isPresent();
  }

  /** Whether "un accord" tells again of one that headline, lead or plan announced. */
  private boolean isRetold(AgreementDraft draft, Telling telling) {
    if (telling.stage() == null) {
      return true;
    }
    StageDraft known = draft.stage(telling.stage().status);
    if (telling.instrument() != null && telling.instrument().reference() == Reference.SUBSTITUTE) {
      return false;
    }
    if (known == null) {
      return telling.stage().status.phase() != Status.Phase.ENDED
          && draft.stages.stream().allMatch(s -> s.status.phase() == Status.Phase.PROSPECTIVE);
    }
    return datesMeet(draft, telling)
        || draft.firstSentence <= LEAD
        || telling.sentence() - draft.lastSentence <= 1;
  }

  private boolean contradicts(AgreementDraft draft, Telling telling, boolean beside) {
    @Nullable InstrumentMention instrument = telling.instrument();
    if (draft == telling.not()) {
      return true;
    }
    if (!telling.another().isEmpty() && !telling.another().equals(draft.another)) {
      return true;
    }
    if (telling.stage() != null && order.forbids(draft, telling)) {
      return true;
    }
    if (telling.named().isPresent()
        && !draft.dates(Status.SIGNED).isEmpty()
        && draft.dates(Status.SIGNED).stream()
            .noneMatch(date -> EdtfDates.agree(date, telling.named().get()))) {
      return true;
    }
    if (!telling.goods().isEmpty()
        && !draft.goods.isEmpty()
        && Collections.disjoint(telling.goods(), draft.goods)) {
      return true;
    }
    if (instrument == null) {
      return false;
    }
    if (beside && (!instrument.refersBack() || instrument.date().isPresent())) {
      return true;
    }
    if (instrument.form().isPresent()
        && draft.form.isPresent()
        && !formsAgree(instrument, instrument.form().get(), draft.form.get())) {
      return true;
    }
    if (instrument.title().isPresent()
        && draft.title.isPresent()
        && titles.differ(instrument.title().get(), draft.title.get())) {
      return true;
    }
    return instrument.kind().isPresent()
        && draft.kind.isPresent()
        && !kindsAgree(instrument.kind().get(), draft.kind.get());
  }

  private boolean sharesTitle(AgreementDraft draft, String title) {
    return draft.title.isPresent()
        && !titles.of(title).isEmpty()
        && titles.of(title).equals(titles.of(draft.title.get()));
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
    return a == b || (isGeneral(a) && isGeneral(b));
  }

  private static boolean isGeneral(AgreementKind kind) {
    return kind == AgreementKind.FRAMEWORK
        || kind == AgreementKind.STRATEGIC_PARTNERSHIP
        || kind == AgreementKind.ALLIANCE;
  }
}
