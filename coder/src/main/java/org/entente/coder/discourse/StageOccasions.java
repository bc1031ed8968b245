package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.coder.ActKind;
import org.entente.coder.Place;
import org.entente.coder.Status;
import org.entente.coder.Time;

/**
 * Gives a stage that tells no date or place of its own those of its occasion: the meeting or visit
 * at which it came about, or another signing there (codebook, section 6). Only what is told as news
 * belongs to an occasion; a signing told as background does not.
 */
final class StageOccasions {
  /** The lead's sentences. */
  private static final int LEAD = 2;

  /** How many sentences back an occasion may stand outside the lead. */
  private static final int REACH = 3;

  /** How many tokens part the verbs of "paraphé puis signé". */
  private static final int JOINED = 3;

  /** How many days an occasion is news. */
  private static final int NEWS = 60;

  private final Optional<LocalDate> published;
  private final List<AgreementDraft> agreements;
  private final List<ActDraft> acts;

  StageOccasions(
      Optional<LocalDate> published, List<AgreementDraft> agreements, List<ActDraft> acts) {
    this.published = published;
    this.agreements = agreements;
    this.acts = acts;
  }

  /**
   * What happened when and where.
   *
   * @param sentence index of the sentence that tells it
   */
  private record Occasion(int sentence, Optional<String> date, Optional<Place> place) {}

  /** Completes the stages of all agreements. */
  void complete() {
    for (AgreementDraft draft : agreements) {
      for (StageDraft stage : draft.stages) {
        shareWithTwin(draft, stage);
      }
    }
    for (AgreementDraft draft : agreements) {
      for (StageDraft stage : draft.stages) {
        if (stage.news && belongsToOccasion(stage.status)) {
          inherit(draft, stage);
        }
      }
    }
  }

  /** "Ont paraphé puis signé à Oslo le 3 mai": both verbs have the date and place of one. */
  private static void shareWithTwin(AgreementDraft draft, StageDraft stage) {
    for (StageDraft twin : draft.stages) {
      if (twin != stage
          && twin.sentence == stage.sentence
          && isDeed(twin.status)
          && isDeed(stage.status)
          && Math.abs(twin.token - stage.token) <= JOINED) {
        stage.date = stage.date.or(() -> twin.date);
        stage.place = stage.place.or(() -> twin.place);
        if (stage.signatories.isEmpty()) {
          stage.signatories.addAll(twin.signatories);
        }
      }
    }
  }

  private static boolean isDeed(Status status) {
    return status == Status.INITIALLED || status == Status.SIGNED;
  }

  private static boolean belongsToOccasion(Status status) {
    return status == Status.AGREED || isDeed(status);
  }

  private void inherit(AgreementDraft draft, StageDraft stage) {
    if (stage.date.filter(this::isOld).isPresent()) {
      return;
    }
    List<Occasion> occasions = occasions(draft, stage);
    if (stage.date.isEmpty()) {
      stage.date =
          nearest(occasions, stage, occasion -> occasion.date.filter(d -> !d.contains("/")))
              .flatMap(Occasion::date)
              .filter(date -> !isOld(date));
    }
    if (stage.place.isEmpty() && stage.date.isPresent()) {
      stage.place = nearest(occasions, stage, Occasion::place).flatMap(Occasion::place);
    }
  }

  /** The occasions on which the parties may have done what a stage tells. */
  private List<Occasion> occasions(AgreementDraft draft, StageDraft stage) {
    List<Occasion> occasions = new ArrayList<>();
    for (ActDraft act : acts) {
      if (act.time == Time.PAST
          && (act.kind == ActKind.MEETING || act.kind == ActKind.VISIT)
          && act.all().containsAll(draft.parties)) {
        occasions.add(new Occasion(act.sentence, act.date, act.place));
      }
    }
    for (AgreementDraft other : agreements) {
      for (StageDraft told : other.stages) {
        if (told != stage
            && told.news
            && belongsToOccasion(told.status)
            && other.parties.containsAll(draft.parties)) {
          occasions.add(new Occasion(told.sentence, told.date, told.place));
        }
      }
    }
    return occasions;
  }

  /** The last occasion told before a stage that has what it lacks and contradicts nothing. */
  private static Optional<Occasion> nearest(
      List<Occasion> occasions, StageDraft stage, Function<Occasion, Optional<?>> lacking) {
    Occasion nearest = null;
    for (Occasion occasion : occasions) {
      int distance = stage.sentence - occasion.sentence;
      if (distance >= 0
          && (distance <= REACH || occasion.sentence <= LEAD)
          && lacking.apply(occasion).isPresent()
          && agree(stage.date, occasion.date)
          && (stage.place.isEmpty()
              || occasion.place.isEmpty()
              || stage.place.equals(occasion.place))
          && (nearest == null || occasion.sentence > nearest.sentence)) {
        nearest = occasion;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private boolean isOld(String date) {
    return published
        .filter(day -> EdtfDates.isBefore(date, day.minusDays(NEWS).toString()))
        .isPresent();
  }

  private static boolean agree(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || EdtfDates.agree(a.get(), b.get());
  }
}
