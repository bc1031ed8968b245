package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coder.AgreementKind;
import org.entente.coder.mention.InstrumentMention;
import org.jspecify.annotations.Nullable;

/**
 * The agreements of one article: finds the one that a passage tells of, by the parties and by
 * {@link SameInstrument}. Not thread-safe.
 */
final class AgreementLedger {
  /** How far back in sentences a reference reaches before others are preferred. */
  private static final int NEAR = 1;

  /** Which agreement a phrase names, and in which sentence. */
  private record Naming(AgreementDraft draft, int sentence) {}

  private final SameInstrument rule;
  private final boolean headed;
  private final List<AgreementDraft> drafts = new ArrayList<>();
  private final Map<InstrumentMention, Naming> namings = new HashMap<>();
  private @Nullable AgreementDraft last;
  private int outOfScope = -1;
  private @Nullable Mentioned mentioned;
  private Optional<AgreementKind> kindBefore = Optional.empty();

  /** An instrument of which nothing is told yet, whose it is by its sentence, and the sentence. */
  private record Mentioned(InstrumentMention instrument, Set<String> parties, int sentence) {}

  /**
   * @param headed whether the text's first sentence is a headline
   */
  AgreementLedger(Optional<LocalDate> published, TitleWords titles, boolean headed) {
    this.rule = new SameInstrument(published, titles);
    this.headed = headed;
  }

  /** The agreements of which something is told. */
  List<AgreementDraft> drafts() {
    drafts.forEach(AgreementDraft::succeed);
    drafts.forEach(AgreementDraft::settle);
    return drafts.stream().filter(draft -> !draft.stages.isEmpty()).toList();
  }

  /** Whether nothing is on record yet. */
  boolean isEmpty() {
    return drafts.isEmpty();
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
   * The agreement that a reference points back to: of those that the parties, if any are known, can
   * have concluded, and that the words can mean, the likeliest and then the last.
   */
  Optional<AgreementDraft> referred(Telling telling) {
    return referred(telling, draft -> true);
  }

  /** The same of those whose stage is on record: "the signing was attended by ...". */
  Optional<AgreementDraft> known(Telling telling) {
    StageDraft stage = telling.stage();
    return stage == null
        ? Optional.empty()
        : referred(telling, draft -> draft.stage(stage.status) != null);
  }

  private Optional<AgreementDraft> referred(Telling telling, Predicate<AgreementDraft> meant) {
    AgreementDraft best = null;
    int most = SameInstrument.NEVER;
    for (AgreementDraft draft : latestFirst()) {
      if (meant.test(draft) && draft.parties.containsAll(telling.parties())) {
        int weight = weigh(draft, telling);
        if (weight > SameInstrument.NEVER
            && draft == last
            && telling.sentence() - draft.lastSentence <= NEAR) {
          weight += 2;
        }
        if (weight > most) {
          best = draft;
          most = weight;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private int weigh(AgreementDraft draft, Telling telling) {
    boolean beside = false;
    for (Map.Entry<InstrumentMention, Naming> naming : namings.entrySet()) {
      beside |=
          naming.getValue().draft == draft
              && naming.getValue().sentence == telling.sentence()
              && !naming.getKey().equals(telling.instrument());
    }
    return rule.weigh(draft, telling, beside);
  }

  private List<AgreementDraft> latestFirst() {
    List<AgreementDraft> sorted = new ArrayList<>(drafts);
    sorted.sort((a, b) -> Integer.compare(b.lastSentence, a.lastSentence));
    return sorted;
  }

  /** The agreement of these parties that a phrase names, a new one if none is the same. */
  AgreementDraft named(Telling telling) {
    InstrumentMention instrument = telling.instrument();
    Naming told = namings.get(instrument);
    if (told != null && told.draft.parties.containsAll(telling.parties())) {
      return told.draft;
    }
    AgreementDraft draft = same(telling).orElseGet(() -> create(telling));
    if (instrument != null) {
      tell(instrument, draft, telling.sentence());
    }
    return draft;
  }

  /** The agreement of exactly these parties that the passage tells of, if it is on record. */
  Optional<AgreementDraft> same(Telling telling) {
    AgreementDraft best = null;
    int most = SameInstrument.ENOUGH - 1;
    for (AgreementDraft draft : drafts) {
      if (draft.headline
          && draft.parties.equals(telling.parties())
          && rule.echoes(draft, telling)) {
        return Optional.of(draft);
      }
    }
    for (AgreementDraft draft : latestFirst()) {
      if (draft.parties.equals(telling.parties())) {
        int weight = weigh(draft, telling);
        if (weight > most) {
          best = draft;
          most = weight;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether nothing contradicts that a passage tells of an agreement of just these parties. */
  boolean canBe(AgreementDraft draft, Telling telling) {
    return draft.parties.equals(telling.parties()) && weigh(draft, telling) > SameInstrument.NEVER;
  }

  /** A phrase names an agreement without telling a stage of it. */
  void introduce(InstrumentMention instrument, Telling telling) {
    AgreementDraft draft = same(telling).orElse(null);
    if (draft == null) {
      draft = create(telling);
      draft.describe(instrument);
      tell(instrument, draft, telling.sentence());
    }
    draft.lastSentence = telling.sentence();
    last = draft;
  }

  /**
   * A phrase names an instrument, and not between whom: "Poland has a new defence treaty. It was
   * signed with France".
   *
   * @param parties whose it is, as far as its sentence tells
   */
  void mention(InstrumentMention instrument, Set<String> parties, int sentence) {
    mentioned = new Mentioned(instrument, Set.copyOf(parties), sentence);
  }

  /**
   * The same reference to the instrument that this sentence or the one before mentioned, if any.
   */
  Optional<Telling> mentioned(Telling reference) {
    if (mentioned == null
        || reference.sentence() - mentioned.sentence() > 1
        || told(mentioned.instrument()).isPresent()) {
      return Optional.empty();
    }
    Set<String> parties = new LinkedHashSet<>(mentioned.parties());
    parties.addAll(reference.parties());
    return Optional.of(reference.with(mentioned.instrument()).with(parties));
  }

  /** Remembers which agreement a phrase names. */
  void tell(InstrumentMention instrument, AgreementDraft draft, int sentence) {
    namings.put(instrument, new Naming(draft, sentence));
  }

  /** The agreement that a phrase was already found to name. */
  Optional<AgreementDraft> told(InstrumentMention instrument) {
    return Optional.ofNullable(namings.get(instrument)).map(Naming::draft);
  }

  /** A new agreement. */
  AgreementDraft create(Telling telling) {
    AgreementDraft draft = new AgreementDraft(telling.parties(), telling.sentence());
    draft.another = telling.another();
    draft.headline = headed && telling.sentence() == 0;
    if (isLikeOneBefore(telling)) {
      draft.likely = kindBefore;
    }
    drafts.add(draft);
    return draft;
  }

  /** Remembers the kind that a phrase gives, for those after it that give none. */
  void heard(InstrumentMention instrument) {
    if (instrument.kind().isPresent()) {
      kindBefore = instrument.kind();
    }
  }

  /** "The Canadian accord", "celui avec Oman", "un second texte": of the kind spoken of. */
  private static boolean isLikeOneBefore(Telling telling) {
    InstrumentMention instrument = telling.instrument();
    return instrument != null
        && instrument.kind().isEmpty()
        && instrument.domains().isEmpty()
        && !instrument.defence()
        && (instrument.reference() == InstrumentMention.Reference.DEFINITE
            || instrument.reference() == InstrumentMention.Reference.SUBSTITUTE
            || !telling.another().isEmpty());
  }

  /** Gives up an agreement that only stood for several others. */
  void remove(AgreementDraft draft) {
    drafts.remove(draft);
    if (draft.equals(last)) {
      last = null;
    }
  }

  /** Puts what is told on record; one stage told twice is one. */
  void add(AgreementDraft draft, Telling telling, StageDraft stage) {
    if (telling.instrument() != null) {
      if (draft.headline && telling.sentence() > draft.firstSentence) {
        draft.echo(telling.instrument(), stage);
      }
      draft.describe(telling.instrument());
    }
    draft.goods.addAll(telling.goods());
    draft.lastSentence = telling.sentence();
    last = draft;
    for (StageDraft known : draft.stages) {
      if (known.status == stage.status
          && known.presupposed == stage.presupposed
          && (known.date.isEmpty()
              || stage.date.isEmpty()
              || EdtfDates.agree(known.date.get(), stage.date.get()))) {
        known.absorb(stage);
        return;
      }
    }
    draft.stages.add(stage);
  }
}
