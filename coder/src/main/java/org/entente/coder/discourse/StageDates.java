package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.AgreementForm;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.InstrumentMention;

/**
 * Finds the dates that can be a stage's: that of its own clause, never one that is of the
 * instrument's name, of another participle or of a plan's term (codebook, section 6).
 */
final class StageDates {
  /** The length of the EDTF value of a week. */
  private static final int WEEK = 21;

  private final Report report;

  StageDates(Report report) {
    this.report = report;
  }

  /** The dates that may be meant, the likeliest first. */
  List<DateMention> of(Frame frame, Status status, int instrument) {
    List<DateMention> dates = new ArrayList<>();
    frame
        .date()
        .filter(date -> status == Status.SIGNED || !isName(frame, instrument, date))
        .filter(date -> !isOfMainVerb(frame, instrument, date))
        .filter(date -> !isOfParticiple(frame, instrument, date))
        .filter(date -> !isOfOccasion(frame, date))
        .ifPresent(dates::add);
    if (!dates.isEmpty() && status.phase() != Status.Phase.PROSPECTIVE) {
      finer(frame.syntax(), dates.get(0)).ifPresent(date -> dates.add(0, date));
    }
    before(frame)
        .filter(date -> !isName(frame, instrument, date))
        .filter(date -> !isOfParticiple(frame, instrument, date))
        .ifPresent(dates::add);
    if (status == Status.TERMINATED || status == Status.SUSPENDED) {
      announcement(frame).ifPresent(dates::add);
    }
    if (isPlan(frame, instrument)) {
      dates.removeIf(date -> isYear(date) || isName(frame, instrument, date));
    }
    return dates;
  }

  private static Optional<InstrumentMention> phrase(Frame frame, int instrument) {
    return frame.syntax().chunks().get(instrument) instanceof NounChunk noun
        ? noun.instrument()
        : Optional.empty();
  }

  private static boolean isName(Frame frame, int instrument, DateMention date) {
    return phrase(frame, instrument).flatMap(InstrumentMention::date).equals(Optional.of(date));
  }

  /** The year of a plan is the one it covers. */
  private static boolean isPlan(Frame frame, int instrument) {
    return phrase(frame, instrument)
        .flatMap(InstrumentMention::form)
        .equals(Optional.of(AgreementForm.PLAN));
  }

  private boolean isYear(DateMention date) {
    return report.resolve(date, false).filter(value -> value.length() == 4).isPresent();
  }

  /** "Ils ont adopté jeudi l'accord conclu avec Oslo": the day is not that of the conclusion. */
  private static boolean isOfMainVerb(Frame frame, int instrument, DateMention date) {
    Syntax syntax = frame.syntax();
    return instrument < frame.trigger()
        && syntax.chunks().get(frame.trigger()) instanceof VerbChunk verb
        && verb.form() == VerbForm.PAST_PARTICIPLE
        && date.to() <= syntax.chunks().get(instrument).from();
  }

  /** "Le mémorandum signé en 2019 ne sera pas reconduit", "fin à l'accord révisé en 2019". */
  private boolean isOfParticiple(Frame frame, int instrument, DateMention date) {
    Syntax syntax = frame.syntax();
    if (date.from() < syntax.chunks().get(instrument).from()) {
      return false;
    }
    for (int k = syntax.chunks().size() - 1; k > instrument; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk.from() < date.from() && chunk instanceof VerbChunk verb) {
        boolean participle =
            verb.form() == VerbForm.PAST_PARTICIPLE
                || (verb.voice() == VerbChunk.Voice.EITHER && k < frame.trigger());
        boolean own =
            k <= frame.trigger() && syntax.chunks().get(frame.trigger()).from() < date.from();
        return !own && participle;
      }
    }
    int last = date.from() - 1;
    return frame.trigger() < instrument
        && phrase(frame, instrument).filter(phrase -> phrase.head() < last).isPresent()
        && last == syntax.chunks().get(instrument).to() - 1
        && report.text.token(last).word().canBe(VerbForm.PAST_PARTICIPLE);
  }

  /** "Signed on the sidelines of the forum from 8 to 10 May": the days are the forum's. */
  private boolean isOfOccasion(Frame frame, DateMention date) {
    Syntax syntax = frame.syntax();
    int at = syntax.indexOf(date.core());
    boolean occasion = false;
    for (int k = frame.trigger() + 1; k < at; k++) {
      occasion |= syntax.relation(k) == Relation.DURING;
    }
    return occasion && report.resolve(date, false).filter(value -> value.contains("/")).isPresent();
  }

  /** "La semaine dernière à Minsk, le 6 décembre": the day rather than the week. */
  private Optional<DateMention> finer(Syntax syntax, DateMention date) {
    Optional<String> coarse = report.resolve(date, false);
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounChunk noun && noun.isDate()) {
        DateMention other = noun.date().orElseThrow();
        Optional<String> value = report.resolve(other, false);
        if (coarse.isPresent()
            && coarse.get().length() == WEEK
            && value.isPresent()
            && value.get().length() == 10
            && EdtfDates.agree(coarse.get(), value.get())) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /** The date that opens the trigger's clause: "Mardi à Oslo, ils ont signé un plan pour 2025". */
  private static Optional<DateMention> before(Frame frame) {
    Syntax syntax = frame.syntax();
    if (!(syntax.chunks().get(frame.trigger()) instanceof VerbChunk trigger)
        || !trigger.isFinite()) {
      return Optional.empty();
    }
    for (int k = frame.trigger() - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun && noun.isDate() && noun.relation() == Relation.NONE) {
        if (isOfOther(syntax, k)) {
          return Optional.empty();
        }
        return noun.date().filter(date -> date.time().isDate());
      }
      if (chunk instanceof NounChunk noun && noun.person().isPresent()) {
        // "officials from Oman on Tuesday signed"
        Optional<DateMention> tail = noun.date().filter(date -> date.to() == noun.to());
        if (tail.isPresent()) {
          return tail;
        }
      }
      if (chunk instanceof VerbChunk || (chunk instanceof Mark && syntax.endsClause(k, -1))) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * "On a visit beginning yesterday, he signed", "recalling the signing last week, they signed".
   */
  private static boolean isOfOther(Syntax syntax, int date) {
    boolean object = true;
    for (int k = date - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb) {
        return object && verb.form() == VerbForm.PRESENT_PARTICIPLE;
      }
      if (!(syntax.chunks().get(k) instanceof NounChunk noun)) {
        return false;
      }
      // "meeting in Oslo on Monday" tells of a day of its own
      object = noun.isBare();
    }
    return false;
  }

  /**
   * The date of the verb under which an end is told: "le 2 mai, il publiait une note par laquelle
   * il dénonçait".
   */
  private static Optional<DateMention> announcement(Frame frame) {
    Syntax syntax = frame.syntax();
    for (int k = frame.trigger() - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
        return Optional.ofNullable(syntax.date(k));
      }
    }
    return Optional.empty();
  }
}
