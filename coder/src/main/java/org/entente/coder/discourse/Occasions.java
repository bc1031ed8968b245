package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.ActKind;
import org.entente.coder.Place;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.jspecify.annotations.Nullable;

/**
 * Gives an act whose own clause says not when, where or by whom what the text has said of the same
 * occasion: the visit during which a meeting was held, the meeting after which a pact was signed
 * (codebook, section 6). Not thread-safe: one for each article.
 */
final class Occasions {
  /** Headline and lead stand within the first sentences. */
  private static final int LEAD = 3;

  /** How many sentences an occasion stays in mind. */
  private static final int NEAR = 2;

  /** How many days an occasion is news. */
  private static final int NEWS = 60;

  private static final Set<ActKind> LENDING = EnumSet.of(ActKind.VISIT, ActKind.MEETING);
  private static final Set<ActKind> BORROWING =
      EnumSet.of(ActKind.VISIT, ActKind.MEETING, ActKind.SUPPORT);

  private final Report report;
  private final ActLedger acts;
  private final AgreementLedger agreements;

  Occasions(Report report, ActLedger acts, AgreementLedger agreements) {
    this.report = report;
    this.acts = acts;
    this.agreements = agreements;
  }

  /**
   * Something that happened at a time and place.
   *
   * @param people the names of those who took part
   * @param sentence the sentence that told it last
   * @param signing whether it is the signing of an agreement
   */
  private record Occasion(
      Set<String> actors,
      Optional<String> date,
      Optional<Place> place,
      Set<String> people,
      int sentence,
      boolean signing) {

    boolean isKnown() {
      return date.isPresent() || place.isPresent();
    }
  }

  /** Completes an act from the occasion it belongs to, if there is one. */
  void complete(ActDraft act, Cast cast) {
    if (!BORROWING.contains(act.kind)) {
      return;
    }
    Optional<Occasion> found = occasion(act);
    if (found.isEmpty()) {
      return;
    }
    Occasion occasion = found.get();
    if (act.date.isPresent()
        && (occasion.date().isEmpty() || !EdtfDates.agree(act.date.get(), occasion.date().get()))) {
      return;
    }
    if (act.date.isEmpty()) {
      act.date = occasion.date();
    }
    if (act.place.isEmpty()) {
      act.place = occasion.place();
    }
    people(act, occasion, cast);
  }

  /** Those who came are those who met: for each state of which nobody is named yet. */
  private static void people(ActDraft act, Occasion occasion, Cast cast) {
    if (act.kind == ActKind.SUPPORT) {
      return;
    }
    Set<String> open = new TreeSet<>(act.kind == ActKind.VISIT ? act.actors : act.all());
    for (String name : act.people) {
      open.removeAll(cast.statesOf(name));
    }
    for (String name : occasion.people()) {
      if (cast.statesOf(name).stream().anyMatch(open::contains)) {
        act.people.add(name);
      }
    }
  }

  /** The nearest occasion of these actors, failing that the one of the lead. */
  private Optional<Occasion> occasion(ActDraft act) {
    Occasion nearest = null;
    Occasion lead = null;
    for (ActDraft told : acts.drafts()) {
      if (LENDING.contains(told.kind) && told.time == act.time) {
        Occasion occasion =
            new Occasion(told.all(), told.date, told.place, told.people, told.lastSentence, false);
        nearest = nearer(nearest, occasion, act);
        lead = leading(lead, occasion, told.sentence, act);
      }
    }
    if (act.time == Time.PAST) {
      for (AgreementDraft agreement : agreements.drafts()) {
        for (StageDraft stage : agreement.stages) {
          if (stage.status == Status.SIGNED) {
            Occasion occasion =
                new Occasion(
                    agreement.parties,
                    stage.date,
                    stage.place,
                    stage.signatories,
                    stage.sentence,
                    true);
            nearest = nearer(nearest, occasion, act);
            lead = leading(lead, occasion, stage.sentence, act);
          }
        }
      }
    }
    return Optional.ofNullable(nearest != null ? nearest : lead);
  }

  private @Nullable Occasion nearer(@Nullable Occasion known, Occasion other, ActDraft act) {
    boolean near =
        act.sentence - other.sentence() <= NEAR
            && (act.sentence == other.sentence()
                || paragraph(act.sentence) - paragraph(other.sentence()) <= 1);
    return near && fits(other, act) && (known == null || other.sentence() >= known.sentence())
        ? other
        : known;
  }

  private @Nullable Occasion leading(
      @Nullable Occasion known, Occasion other, int first, ActDraft act) {
    return known == null && first < LEAD && fits(other, act) ? other : known;
  }

  private boolean fits(Occasion occasion, ActDraft act) {
    return occasion.isKnown()
        && (isTold(occasion, act) || isNews(occasion))
        && occasion.actors().containsAll(act.all())
        && (act.place.isEmpty()
            || occasion.place().isEmpty()
            || act.place.get().state().equals(occasion.place().get().state()));
  }

  /** Whether the text is at an occasion at this point, be it of long ago. */
  private boolean isTold(Occasion occasion, ActDraft act) {
    return act.sentence == occasion.sentence()
        || (!occasion.signing()
            && act.sentence - occasion.sentence() == 1
            && paragraph(act.sentence) == paragraph(occasion.sentence()));
  }

  /** Whether an occasion is not mere background: its date, if known, is of these weeks or ahead. */
  private boolean isNews(Occasion occasion) {
    Optional<LocalDate> published = report.article.published();
    return occasion.date().isEmpty()
        || published.isEmpty()
        || EdtfDates.isAfter(occasion.date().get(), published.get().minusDays(NEWS));
  }

  private int paragraph(int sentence) {
    return report.text.sentences().get(sentence).paragraph();
  }
}
