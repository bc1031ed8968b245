package org.entente.coder.discourse;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Status;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Factuality;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.RuleConfidence;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;

/** Reads when, where and by whom a stage came about (codebook, sections 2 and 6). */
final class StageDetails {
  private static final double NO_DATE = 0.97;
  private static final double HEARSAY = 0.8;

  private final Report report;
  private final Cast cast;
  private final StageDates dates;
  private final Attribution attribution;
  private final RuleConfidence confidence;

  StageDetails(Report report, Cast cast, Attribution attribution, RuleConfidence confidence) {
    this.report = report;
    this.cast = cast;
    this.attribution = attribution;
    this.dates = new StageDates(report);
    this.confidence = confidence;
  }

  /**
   * The stage that a frame tells.
   *
   * @param instrument the chunk of the instrument's phrase, or of the trigger where there is none
   */
  StageDraft of(Frame frame, List<Referent> referents, Status status, int instrument) {
    Optional<String> date = date(frame, status, instrument);
    Status told =
        isNarrated(frame, date) ? ((Rule.StageOutcome) frame.rule().outcome()).status() : status;
    StageDraft stage = new StageDraft(told, frame.rule().id(), frame.sentence().index());
    stage.confidence = confidence.of(frame.rule().id());
    stage.token = frame.syntax().chunks().get(frame.trigger()).from();
    stage.news = isNews(frame);
    stage.alone = frame.rule().alone();
    stage.presupposed = isPresupposed(frame, told);
    if (!stage.presupposed) {
      stage.date = date;
      if (hasPlace(told)) {
        stage.place = report.place(frame.syntax(), frame.trigger());
      }
      if (told == Status.SIGNED || told == Status.INITIALLED) {
        stage.signatories.addAll(new Signatories(cast).of(frame, referents));
      }
    }
    if (stage.date.isEmpty()) {
      stage.confidence *= NO_DATE;
    }
    stage.attributedTo = attribution.of(frame);
    if (frame.hearsay() || stage.attributedTo.isPresent()) {
      stage.confidence *= HEARSAY;
    }
    stage.evidence.add(FrameEvidence.of(report, frame, instrument));
    return stage;
  }

  /** "The Senate is to ratify the treaty": when and by whom it was signed is not told. */
  private static boolean isPresupposed(Frame frame, Status told) {
    return told == Status.SIGNED
        && ((Rule.StageOutcome) frame.rule().outcome()).status() == Status.RATIFIED;
  }

  /** "Un accord de défense suivra en 1976": the future of a story that is past. */
  private boolean isNarrated(Frame frame, Optional<String> date) {
    return frame.factuality() == Factuality.PLANNED
        && frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk verb
        && verb.form() == VerbForm.FUTURE
        && verb.governors().isEmpty()
        && date.isPresent()
        && report
            .article
            .published()
            .filter(day -> !EdtfDates.isAfter(date.get(), day))
            .filter(day -> !date.get().startsWith(String.valueOf(day.getYear())))
            .isPresent();
  }

  /** Whether it is told by a verb of its own and not in the pluperfect, as background is. */
  private static boolean isNews(Frame frame) {
    if (!(frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk verb)) {
      return true;
    }
    boolean pluperfect =
        verb.perfect() && (verb.form() == VerbForm.IMPERFECT || verb.form() == VerbForm.PAST);
    boolean aside =
        verb.voice() == VerbChunk.Voice.EITHER
            && frame.trigger() > 0
            && frame.syntax().chunks().get(frame.trigger() - 1) instanceof Mark;
    return verb.isFinite() && !pluperfect && !aside;
  }

  /** Taking force and ending happen at no place. */
  private static boolean hasPlace(Status status) {
    return switch (status) {
      case IN_FORCE, AMENDED, SUSPENDED, TERMINATED, EXPIRED -> false;
      default -> true;
    };
  }

  private Optional<String> date(Frame frame, Status status, int instrument) {
    boolean ahead = frame.looksAhead();
    for (DateMention date : dates.of(frame, status, instrument)) {
      Optional<String> value =
          report.resolve(date, ahead).map(EdtfDates::start).filter(v -> isPossible(v, status));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** What has happened did not happen after the article's day. */
  private boolean isPossible(String date, Status status) {
    return switch (status) {
      case INITIALLED, SIGNED, RATIFIED, RENEWED, AMENDED, REFUSED -> !report.isAhead(date);
      default -> true;
    };
  }

  /** The name of the person of a phrase, as first printed. */
  Optional<String> name(NounChunk noun) {
    return noun.person().flatMap(cast::person).map(known -> known.name());
  }
}
