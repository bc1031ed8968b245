package org.entente.coder.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.mention.TimeExpression.Direction;
import org.entente.coder.mention.time.Nearest.Period;

/**
 * A date by the calendar, with what it leaves out: {@code le 12 décembre 2023}, {@code en mars},
 * {@code mardi}, {@code le 12}, {@code en 2019}, {@code l'été dernier}.
 *
 * @param anchor what picks its year, or month or week
 * @param month 1 to 12, a season 21 to 24, or 0 for none
 * @param day day of the month, or 0
 * @param weekday from Monday 1 to Sunday 7, or 0
 */
record Calendar(Anchor anchor, int month, int day, int weekday) implements Expression {
  private static final int WINTER = 24;

  /** Years to search: last winter's last day may be in the year before the last. */
  private static final int YEARS = 2;

  /** The 29th of February can be eight years away. */
  private static final int LEAP_YEARS = 8;

  /** Months to search: not all have a 31st, but one of any two does. */
  private static final int MONTHS = 3;

  static Calendar year(int year) {
    return new Calendar(Anchor.year(year), 0, 0, 0);
  }

  Calendar with(Anchor other) {
    return new Calendar(other, month, day, weekday);
  }

  /** Whether both give the same parts of a date, so that they can be the ends of a range. */
  boolean isLike(Calendar other) {
    return (month > 0) == (other.month > 0)
        && (day > 0) == (other.day > 0)
        && (weekday > 0 && day == 0) == (other.weekday > 0 && other.day == 0);
  }

  /** Whether nothing but the direction of the clause tells its year. */
  boolean isOpen() {
    return anchor.kind() == Anchor.Kind.NEAREST;
  }

  @Override
  public boolean isStated() {
    return anchor.isStated();
  }

  @Override
  public boolean needsContext() {
    return switch (anchor.kind()) {
      case STORY_YEAR, FOLLOWING, PRECEDING -> true;
      case NEAREST -> month == 0 && day > 0;
      default -> false;
    };
  }

  @Override
  public Optional<String> in(Situation situation) {
    return switch (anchor.kind()) {
      case STATED -> inYear(anchor.value());
      case STORY_YEAR ->
          situation
              .datedStory(anchor.value() >= 0)
              .flatMap(story -> inYear(story.year() + anchor.value()));
      case ARTICLE_YEAR -> inArticleYear(situation);
      default -> month == 0 && day > 0 ? dayOfMonth(situation) : nearest(situation);
    };
  }

  private Optional<String> inYear(int year) {
    PartialDate date = new PartialDate(year, month, day);
    return date.exists() ? Optional.of(date.toString()) : Optional.empty();
  }

  private Optional<String> inArticleYear(Situation situation) {
    LocalDate published = situation.published();
    if (published == null) {
      return month == 0 ? Optional.empty() : Optional.of(unknownYear());
    }
    // in January, this winter is the one that began last year
    boolean running = month == WINTER && anchor.value() == 0 && published.getMonthValue() < 3;
    return inYear(published.getYear() + anchor.value() - (running ? 1 : 0));
  }

  private String unknownYear() {
    return new PartialDate(0, month, day).toString();
  }

  /** "Le 12": in the month the text speaks of, else in the nearest to the article. */
  private Optional<String> dayOfMonth(Situation situation) {
    Optional<PartialDate> story =
        situation
            .story(true)
            .filter(s -> isOpen() && s.month() > 0 && s.month() <= 12)
            .map(s -> new PartialDate(s.year(), s.month(), day))
            .filter(PartialDate::exists);
    return story.isPresent() ? story.map(PartialDate::toString) : nearest(situation);
  }

  private Optional<String> nearest(Situation situation) {
    Optional<Period> nearest =
        Nearest.pick(anchor, situation, this::candidates)
            .map(period -> onItsWeekday(period, situation));
    if (nearest.isEmpty() && situation.published() == null && month > 0 && !needsContext()) {
      return Optional.of(unknownYear());
    }
    return nearest.map(Period::value);
  }

  /**
   * A weekday printed with the date tells its year: where the clause's tense would have it fall on
   * another weekday, the date is on the other side of the article's.
   */
  private Period onItsWeekday(Period period, Situation situation) {
    if (weekday == 0 || day == 0 || period.first().getDayOfWeek().getValue() == weekday) {
      return period;
    }
    Direction other = situation.direction() == Direction.FUTURE ? Direction.PAST : Direction.FUTURE;
    return Nearest.pick(anchor, situation.towards(other), this::candidates)
        .filter(p -> p.first().getDayOfWeek().getValue() == weekday)
        .orElse(period);
  }

  private List<Period> candidates(LocalDate about) {
    List<Period> candidates = new ArrayList<>();
    if (month > 0) {
      int years = month == 2 && day == 29 ? LEAP_YEARS : YEARS;
      for (int year = about.getYear() - years; year <= about.getYear() + years; year++) {
        add(candidates, new PartialDate(year, month, day));
      }
    } else if (day > 0) {
      for (int offset = -MONTHS; offset <= MONTHS; offset++) {
        LocalDate inMonth = about.plusMonths(offset);
        add(candidates, new PartialDate(inMonth.getYear(), inMonth.getMonthValue(), day));
      }
    } else {
      for (int offset = -7; offset <= 7; offset++) {
        LocalDate date = about.plusDays(offset);
        if (date.getDayOfWeek().getValue() == weekday) {
          add(candidates, PartialDate.of(date));
        }
      }
    }
    return candidates;
  }

  private static void add(List<Period> candidates, PartialDate date) {
    if (date.exists()) {
      candidates.add(Period.of(date));
    }
  }
}
