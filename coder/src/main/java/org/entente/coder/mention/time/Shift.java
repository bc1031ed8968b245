package org.entente.coder.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.entente.coder.mention.TimeExpression.Direction;

/**
 * Days, weeks, months or years counted from a day: {@code hier}, {@code la semaine dernière},
 * {@code il y a deux ans}, {@code un mois plus tard}.
 *
 * @param base what it is counted from
 * @param unit what is counted; the value is a day, a week from Monday to Sunday, a month, ...
 * @param amount how many, negative for the past
 */
record Shift(Base base, Unit unit, int amount) implements Expression {

  /** What an expression counts from. */
  enum Base {
    /** The article's day. */
    ARTICLE,
    /** The article's day, in clauses that look ahead only: {@code in two weeks}. */
    ARTICLE_AHEAD,
    /** What the text speaks of. */
    STORY
  }

  @Override
  public boolean needsContext() {
    return base == Base.STORY;
  }

  @Override
  public Optional<String> in(Situation situation) {
    if (base == Base.STORY
        || (situation.direction() == Direction.NARRATIVE && amount == 0 && unit != Unit.DAY)) {
      Optional<String> value = situation.story(amount >= 0).flatMap(this::from);
      if (value.isPresent() || base == Base.STORY) {
        return value;
      }
    }
    if (base == Base.ARTICLE_AHEAD && situation.direction() != Direction.FUTURE) {
      return Optional.empty();
    }
    LocalDate published = situation.published();
    if (published == null) {
      return Optional.empty();
    }
    return unit == Unit.WEEKEND
        ? Optional.of(weekend(published, situation.direction()))
        : from(PartialDate.of(published));
  }

  private Optional<String> from(PartialDate date) {
    if (date.year() == 0) {
      // of an unknown year only the days can be counted
      return unit != Unit.DAY
          ? Optional.empty()
          : date.asDay()
              .map(day -> PartialDate.of(day.plusDays(amount)))
              .filter(day -> day.year() == 0)
              .map(PartialDate::toString);
    }
    return switch (unit) {
      case DAY -> date.asDay().map(day -> PartialDate.of(day.plusDays(amount)).toString());
      case WEEK -> date.asDay().map(day -> week(day.plusWeeks(amount)));
      case FORTNIGHT -> date.asDay().map(day -> week(day.plusWeeks(2L * amount)));
      case WEEKEND -> date.asDay().map(day -> weekendOf(day.plusWeeks(amount)));
      case MONTH -> date.month() == 0 ? Optional.empty() : Optional.of(month(date.first(), amount));
      case QUARTER ->
          date.month() == 0 ? Optional.empty() : Optional.of(quarter(date.first(), amount));
      case YEAR -> Optional.of(year(date, amount));
      case DECADE -> Optional.of(year(date, 10 * amount));
    };
  }

  private static String week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return PartialDate.of(monday) + "/" + PartialDate.of(monday.plusDays(6));
  }

  private static String weekendOf(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return PartialDate.of(sunday.minusDays(1)) + "/" + PartialDate.of(sunday);
  }

  private String weekend(LocalDate published, Direction direction) {
    LocalDate saturday =
        amount < 0 || (amount == 0 && direction != Direction.FUTURE)
            ? published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
            : published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
    if (amount < 0 && saturday.plusDays(1).compareTo(published) >= 0) {
      saturday = saturday.minusWeeks(1);
    } else if (amount > 0 && !saturday.isAfter(published)) {
      saturday = saturday.plusWeeks(1);
    }
    return weekendOf(saturday);
  }

  private static String month(LocalDate date, int months) {
    LocalDate day = date.plusMonths(months);
    return new PartialDate(day.getYear(), day.getMonthValue(), 0).toString();
  }

  private static String quarter(LocalDate date, int quarters) {
    LocalDate day = date.minusMonths((date.getMonthValue() - 1) % 3).plusMonths(3L * quarters);
    return month(day, 0) + "/" + month(day, 2);
  }

  private static String year(PartialDate date, int years) {
    return new PartialDate(date.year() + years, 0, 0).toString();
  }
}
