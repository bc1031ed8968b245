package org.entente.coder.mention.time;

import java.util.List;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.time.DateGrammar.Lead;
import org.entente.coder.mention.time.Slot.Meaning;
import org.jspecify.annotations.Nullable;

/** The part of the grammar that reads one date or length of time, without its prepositions. */
final class DatePoints {
  private static final int NONE = Integer.MIN_VALUE;

  /** Nobody counts more units than this in words of a date. */
  private static final int LONGEST = 365;

  private static final Unit[] UNITS = Unit.values();

  private final TokenizedText text;
  private final List<Slot> slots;

  DatePoints(TokenizedText text, List<Slot> slots) {
    this.text = text;
    this.slots = slots;
  }

  /**
   * A date read.
   *
   * @param expression the date
   * @param to the slot after it
   * @param isWeak whether the words before it must speak for a date
   */
  record Point(Expression expression, int to, boolean isWeak) {
    boolean isBareDay() {
      return expression instanceof Calendar date && date.day() > 0 && date.month() == 0;
    }

    boolean isYear() {
      return expression instanceof Calendar date
          && date.isStated()
          && date.month() == 0
          && date.day() == 0;
    }
  }

  /** What picks a date's year, and the slot after the words that say so. */
  record Dated(Anchor anchor, int to) {}

  /** The date that begins at a slot, or null. */
  @Nullable Point point(int at, Lead lead) {
    if (at >= slots.size()) {
      return null;
    }
    Point point = digits(at);
    point = point != null ? point : deictic(at);
    point = point != null ? point : weekday(at, lead);
    point = point != null ? point : span(at);
    point = point != null ? point : amount(at, lead);
    point = point != null ? point : day(at);
    point = point != null ? point : monthOrSeason(at, lead);
    point = point != null ? point : unit(at, lead);
    return point != null ? point : year(at, lead);
  }

  private @Nullable Point digits(int at) {
    int date = value(at, Sign.DIGITS);
    return date == NONE
        ? null
        : new Point(
            new Calendar(Anchor.year(date / 10000), date / 100 % 100, date % 100, 0),
            at + 1,
            false);
  }

  private @Nullable Point deictic(int at) {
    int days = value(at, Sign.DAY);
    if (days != NONE) {
      int next = daypart(at + 1);
      int comma = is(next, Sign.COMMA) ? next + 1 : next;
      Point date = calendarDay(comma);
      if (date != null && !date.isBareDay()) {
        boolean bare = date.expression() instanceof Calendar c && c.day() == 0;
        return bare
            ? new Point(new Shift(Shift.Base.ARTICLE, Unit.DAY, days), date.to(), false)
            : date;
      }
      return new Point(new Shift(Shift.Base.ARTICLE, Unit.DAY, days), next, false);
    }
    int story = value(at, Sign.STORY_DAY);
    if (story == NONE || is(at + 1, Sign.OF)) {
      return null;
    }
    return new Point(new Shift(Shift.Base.STORY, Unit.DAY, story), daypart(at + 1), false);
  }

  /** A weekday with what follows it, or a day of a month. */
  private @Nullable Point calendarDay(int at) {
    int weekday = value(at, Sign.WEEKDAY);
    if (weekday == NONE) {
      Point day = day(is(at, Sign.ARTICLE) ? at + 1 : at);
      return day;
    }
    int next = daypart(at + 1);
    int comma = is(next, Sign.COMMA) ? next + 1 : next;
    int article = is(comma, Sign.ARTICLE) ? comma + 1 : comma;
    Point date = day(article);
    if (date != null
        && date.expression() instanceof Calendar c
        && (!date.isBareDay() || article == next)) {
      return new Point(new Calendar(c.anchor(), c.month(), c.day(), weekday), date.to(), false);
    }
    return new Point(new Calendar(Anchor.NEAREST, 0, 0, weekday), next, false);
  }

  private @Nullable Point weekday(int at, Lead lead) {
    Sign before = relation(at, lead);
    int core = before == null ? at : afterRelation(at);
    if (!is(core, Sign.WEEKDAY)) {
      return null;
    }
    Point point = calendarDay(core);
    if (point == null || !(point.expression() instanceof Calendar date)) {
      return null;
    }
    Sign after = relation(point.to(), null);
    int to = point.to();
    if (after != null && after != Sign.THIS && after != Sign.SAME) {
      to = daypart(afterRelation(to));
      before = after;
    }
    Calendar chosen = date.isOpen() && before != null ? date.with(anchor(before, false)) : date;
    return new Point(chosen, to, false);
  }

  /** The day of a month, in either order, or a bare number that can be one. */
  @Nullable Point day(int at) {
    int day = dayNumber(at);
    if (day != NONE) {
      int next = is(at + 1, Sign.ORDINAL_LETTERS) ? at + 2 : at + 1;
      int of = is(next, Sign.OF) ? next + 1 : next;
      int month = value(of, Sign.MONTH);
      if (month != NONE && dayExists(month, day)) {
        return dated(month, day, of + 1);
      }
      return new Point(new Calendar(Anchor.NEAREST, 0, day, 0), next, true);
    }
    int month = value(at, Sign.MONTH);
    int number = month == NONE ? NONE : dayNumber(at + 1);
    if (number == NONE || !dayExists(month, number) || is(at + 2, Sign.MONTH)) {
      return null;
    }
    return dated(month, number, at + 2);
  }

  private Point dated(int month, int day, int at) {
    Dated year = yearAfterComma(at);
    if (year == null) {
      year = yearOrRelation(at);
    }
    int to = daypart(year.to());
    return new Point(new Calendar(year.anchor(), month, day, 0), to, false);
  }

  private static boolean dayExists(int month, int day) {
    return new PartialDate(2000, month, day).exists();
  }

  private int dayNumber(int at) {
    int number = value(at, Sign.ORDINAL);
    if (number == NONE && at < slots.size() && isDigits(at)) {
      number = value(at, Sign.NUMBER);
    }
    return number >= 1 && number <= 31 ? number : NONE;
  }

  /** Days are printed in digits; "trois mars" and "two May" are none. */
  private boolean isDigits(int at) {
    for (Meaning meaning : slots.get(at).meanings()) {
      if (meaning.sign() == Sign.NUMBER && meaning.digits()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Point monthOrSeason(int at, Lead lead) {
    Sign before = relation(at, lead);
    int core = before == null ? at : afterRelation(at);
    int month = value(core, Sign.MONTH);
    if (month == NONE) {
      month = value(core, Sign.SEASON);
    }
    if (month == NONE) {
      return feast(at, lead);
    }
    if (before != null) {
      return new Point(new Calendar(anchor(before, true), month, 0, 0), core + 1, false);
    }
    Dated year = yearAfterComma(core + 1);
    if (year == null) {
      year = yearOrRelation(core + 1);
    }
    boolean bare = year.anchor().kind() == Anchor.Kind.NEAREST;
    return new Point(new Calendar(year.anchor(), month, 0, 0), year.to(), bare);
  }

  private @Nullable Point feast(int at, Lead lead) {
    int feast = value(at, Sign.FEAST);
    if (feast == NONE || lead.signs().isEmpty()) {
      return null;
    }
    Dated year = yearOrRelation(at + 1);
    return new Point(new Calendar(year.anchor(), feast / 100, feast % 100, 0), year.to(), true);
  }

  /** "Premier semestre 2026", "Q2", "the first half of next year". */
  private @Nullable Point span(int at) {
    int quarter = value(at, Sign.QUARTER);
    int index = value(at, Sign.ORDINAL);
    boolean last = is(at, Sign.LAST);
    int months = NONE;
    int next = at + 1;
    boolean half = false;
    if (quarter != NONE) {
      index = quarter;
      months = 3;
    } else if (index != NONE || last) {
      half = is(next, Sign.HALF);
      months = half ? 6 : value(next, Sign.SPAN);
      next++;
    }
    if (months == NONE) {
      return null;
    }
    index = last ? 12 / months : index;
    if (index > 12 / months) {
      return null;
    }
    int of = is(next, Sign.OF) ? next + 1 : next;
    if (half && is(of, Sign.MONTH)) {
      Dated year = yearOrRelation(of + 1);
      return new Point(new Calendar(year.anchor(), value(of, Sign.MONTH), 0, 0), year.to(), false);
    }
    Dated year = yearOrRelation(next);
    int article = is(of, Sign.ARTICLE) ? of + 1 : of;
    if (isOpen(year) && of > next && is(article, Sign.UNIT) && unit(article) == Unit.YEAR) {
      year = new Dated(new Anchor(Anchor.Kind.ARTICLE_YEAR, 0), article + 1);
    }
    if (isOpen(year) && (half || last)) {
      return null;
    }
    return new Point(
        new Months(year.anchor(), (index - 1) * months + 1, index * months), year.to(), false);
  }

  private static boolean isOpen(Dated year) {
    return year.anchor().kind() == Anchor.Kind.NEAREST;
  }

  /** A number of units: "il y a deux ans", "trois jours plus tard", "pour cinq ans". */
  private @Nullable Point amount(int at, Lead lead) {
    int amount = value(at, Sign.NUMBER);
    boolean round = amount == NONE;
    amount = round ? value(at, Sign.ROUND) : amount;
    int next = at + 1;
    boolean single = false;
    if (amount == NONE && is(at, Sign.UNIT) && lead.has(Sign.ARTICLE)) {
      // "the day before", "la semaine d'après"
      amount = 1;
      next = at;
      single = true;
      round = false;
    }
    if (amount == NONE || amount > LONGEST) {
      return null;
    }
    next = is(next, Sign.HYPHEN) ? next + 1 : next;
    if (!is(next, Sign.UNIT) && !is(next, Sign.UNITS)) {
      return null;
    }
    Unit unit = unit(next);
    int to = next + 1;
    int tail = to;
    boolean about = round || lead.has(Sign.ABOUT);
    while (is(tail, Sign.MERELY) || is(tail, Sign.ABOUT)) {
      about |= is(tail, Sign.ABOUT);
      tail++;
    }
    Shift shift = null;
    if (is(tail, Sign.AGO_AFTER)) {
      shift = new Shift(Shift.Base.ARTICLE, unit, -amount);
      tail++;
    } else if (is(tail, Sign.EARLIER) || isLast(tail, Sign.EARLIER_END)) {
      shift = new Shift(Shift.Base.STORY, unit, -amount);
      tail++;
    } else if (is(tail, Sign.LATER) || isLast(tail, Sign.LATER_END)) {
      shift = new Shift(Shift.Base.STORY, unit, amount);
      tail++;
    } else if (single) {
      return null;
    } else if (lead.has(Sign.AGO)) {
      shift = new Shift(Shift.Base.ARTICLE, unit, -amount);
    } else if (lead.has(Sign.SINCE)) {
      shift = new Shift(Shift.Base.ARTICLE, unit, -amount);
    } else if (lead.has(Sign.WITHIN)) {
      Shift end = new Shift(Shift.Base.ARTICLE, unit, amount);
      return new Point(new Bound(Bound.Side.UNTIL_AHEAD, end), to, false);
    } else if (lead.has(Sign.AHEAD) && !lead.has(Sign.ARTICLE)) {
      shift = new Shift(Shift.Base.ARTICLE_AHEAD, unit, amount);
    }
    if (shift == null) {
      return new Point(new Duration(unit, amount), to, false);
    }
    return new Point(about && !lead.has(Sign.ABOUT) ? new About(shift) : shift, tail, false);
  }

  /** Whether a preposition stands without its noun: "deux jours après, ...". */
  private boolean isLast(int at, Sign sign) {
    if (!is(at, sign)) {
      return false;
    }
    int after = slots.get(at).to();
    return after == text.tokens().size()
        || text.token(after).isPunctuation()
        || is(at + 1, Sign.AND);
  }

  /** "La semaine dernière", "this month", "cette année-là", "the end of the year". */
  private @Nullable Point unit(int at, Lead lead) {
    Sign before = relation(at, lead);
    int core = before == null ? at : afterRelation(at);
    if (is(core, Sign.UNITS) && before == null) {
      Point decade = decade(core);
      if (decade != null) {
        return decade;
      }
    }
    if (!is(core, Sign.UNIT)) {
      return null;
    }
    Unit unit = unit(core);
    int to = core + 1;
    if (unit == Unit.YEAR && is(to, Sign.YEAR)) {
      return new Point(Calendar.year(value(to, Sign.YEAR)), to + 1, false);
    }
    if (unit == Unit.DECADE && is(to, Sign.YEAR)) {
      return new Point(new Decade(value(to, Sign.YEAR)), to + 1, false);
    }
    int tail = is(to, Sign.HYPHEN) ? to + 1 : to;
    if (tail > to && is(tail, Sign.PART) && before == null) {
      return new Point(new Shift(Shift.Base.ARTICLE, unit, 0), tail + 1, false); // "year-end"
    }
    Sign after = relation(tail, null);
    if (after != null && !(after == Sign.THIS && tail == to && is(tail, Sign.ARTICLE))) {
      to = afterRelation(tail);
    } else {
      after = null;
    }
    if (after == null && (before == Sign.LAST || before == Sign.NEXT) && lead.has(Sign.ARTICLE)) {
      return null; // "the past year", "la dernière semaine": a length of time
    }
    if (before == Sign.FOLLOWING && is(at, Sign.NEXT) && lead.has(Sign.IN)) {
      return null; // "in the next year"
    }
    Sign relation = after == null ? before : before == Sign.SAME ? before : after;
    Expression expression = shift(relation, unit, lead);
    return expression == null ? null : new Point(expression, daypart(to), false);
  }

  private static @Nullable Expression shift(@Nullable Sign relation, Unit unit, Lead lead) {
    if (relation == null) {
      boolean part = lead.has(Sign.PART) || (lead.has(Sign.WITHIN) && lead.has(Sign.ARTICLE));
      boolean weekend = unit == Unit.WEEKEND && lead.has(Sign.ARTICLE);
      boolean whole = part && unit != Unit.DAY && unit != Unit.DECADE;
      return whole || weekend ? new Shift(Shift.Base.ARTICLE, unit, 0) : null;
    }
    boolean day = unit == Unit.DAY;
    return switch (relation) {
      case LAST -> day ? null : new Shift(Shift.Base.ARTICLE, unit, -1);
      case NEXT -> day ? null : new Shift(Shift.Base.ARTICLE, unit, 1);
      case THIS -> new Shift(Shift.Base.ARTICLE, unit, 0);
      case FOLLOWING -> new Shift(Shift.Base.STORY, unit, 1);
      case PRECEDING -> new Shift(Shift.Base.STORY, unit, -1);
      default -> new Shift(Shift.Base.STORY, unit, 0);
    };
  }

  /** "Les années 1960", "les années 90". */
  private @Nullable Point decade(int at) {
    if (unit(at) != Unit.YEAR) {
      return null;
    }
    int year = value(at + 1, Sign.YEAR);
    if (year != NONE) {
      boolean list = is(at + 2, Sign.AND) || is(at + 2, Sign.HYPHEN) || is(at + 2, Sign.TO);
      return year % 10 == 0 && !list
          ? new Point(new Decade(year), at + 2, false)
          : new Point(Calendar.year(year), at + 2, false);
    }
    int number = value(at + 1, Sign.NUMBER);
    boolean decade = number >= 10 && number <= 90 && number % 10 == 0;
    return decade ? new Point(new Decade(1900 + number), at + 2, false) : null;
  }

  private @Nullable Point year(int at, Lead lead) {
    int decade = value(at, Sign.DECADE);
    if (decade != NONE) {
      return lead.signs().isEmpty() ? null : new Point(new Decade(decade), at + 1, false);
    }
    int year = value(at, Sign.YEAR);
    if (year == NONE) {
      return null;
    }
    int twin = afterTwinYear(at);
    return twin > 0
        ? new Point(new Range(Calendar.year(year), Calendar.year(year + 1)), twin, true)
        : new Point(Calendar.year(year), at + 1, true);
  }

  /** A year in digits right after, or after a comma: "July 27, 2021"; or null. */
  @Nullable Dated yearAfterComma(int at) {
    int next = is(at, Sign.COMMA) ? at + 1 : at;
    int year = value(next, Sign.YEAR);
    if (year == NONE || (year % 50 == 0 && Surroundings.isQuantity(text, slots.get(next).to()))) {
      return null;
    }
    int twin = afterTwinYear(next);
    return new Dated(Anchor.year(year), twin > 0 ? twin : next + 1);
  }

  /** "2022-23" in one token: the slot after, or 0. */
  private int afterTwinYear(int at) {
    int second = is(at + 1, Sign.HYPHEN) ? value(at + 2, Sign.NUMBER) : NONE;
    boolean twin =
        second != NONE
            && slots.get(at).from() == slots.get(at + 2).from()
            && second == (value(at, Sign.YEAR) + 1) % 100;
    return twin ? at + 3 : 0;
  }

  /**
   * The year that follows a month or a season, else the word that chooses one, else the nearest.
   */
  private Dated yearOrRelation(int at) {
    int of = is(at, Sign.OF) || is(at, Sign.IN) ? at + 1 : at;
    Dated stated = is(of, Sign.YEAR) ? yearAfterComma(of) : null;
    if (stated != null) {
      return stated;
    }
    int article = is(of, Sign.ARTICLE) ? of + 1 : of;
    Sign before = relation(article, null);
    int core = before == null ? article : afterRelation(article);
    if (is(core, Sign.UNIT) && unit(core) == Unit.YEAR) {
      int year = value(core + 1, Sign.YEAR);
      if (year != NONE) {
        return new Dated(Anchor.year(year), core + 2);
      }
      int tail = is(core + 1, Sign.HYPHEN) ? core + 2 : core + 1;
      Sign after = relation(tail, null);
      Sign relation = after == null || before == Sign.SAME ? before : after;
      if (relation != null) {
        return new Dated(yearAnchor(relation), after == null ? core + 1 : afterRelation(tail));
      }
    }
    Sign relation = relation(at, null);
    if (relation != null && relation != Sign.THIS && relation != Sign.SAME) {
      int to = afterRelation(at);
      if (!is(to, Sign.UNIT) && !is(to, Sign.UNITS)) {
        return new Dated(anchor(relation, true), to);
      }
    }
    return new Dated(Anchor.NEAREST, at);
  }

  private static Anchor yearAnchor(Sign relation) {
    return switch (relation) {
      case LAST -> new Anchor(Anchor.Kind.ARTICLE_YEAR, -1);
      case NEXT -> new Anchor(Anchor.Kind.ARTICLE_YEAR, 1);
      case THIS -> new Anchor(Anchor.Kind.ARTICLE_YEAR, 0);
      case FOLLOWING -> new Anchor(Anchor.Kind.STORY_YEAR, 1);
      case PRECEDING -> new Anchor(Anchor.Kind.STORY_YEAR, -1);
      default -> new Anchor(Anchor.Kind.STORY_YEAR, 0);
    };
  }

  private static Anchor anchor(Sign relation, boolean inYear) {
    return switch (relation) {
      case LAST -> Anchor.of(Anchor.Kind.LAST);
      case NEXT -> Anchor.of(Anchor.Kind.NEXT);
      case FOLLOWING -> Anchor.of(Anchor.Kind.FOLLOWING);
      case PRECEDING -> Anchor.of(Anchor.Kind.PRECEDING);
      case SAME -> inYear ? Anchor.of(Anchor.Kind.STORY_YEAR) : Anchor.NEAREST;
      default -> inYear ? Anchor.of(Anchor.Kind.ARTICLE_YEAR) : Anchor.NEAREST;
    };
  }

  /**
   * What the word or words at a slot say of the period next to them: one of {@code LAST, NEXT,
   * THIS, SAME, FOLLOWING, PRECEDING}, or null. "The next" counts from the story, "next" from the
   * article; "cette dernière année" is the one just named.
   */
  private @Nullable Sign relation(int at, @Nullable Lead lead) {
    if (is(at, Sign.THIS)) {
      return is(at + 1, Sign.LAST) || is(at + 1, Sign.SAME) ? Sign.SAME : Sign.THIS;
    }
    boolean article = lead != null && lead.has(Sign.ARTICLE);
    if (is(at, Sign.FOLLOWING) && (article || !is(at, Sign.NEXT))) {
      return Sign.FOLLOWING;
    }
    for (Sign sign : List.of(Sign.LAST, Sign.NEXT, Sign.SAME, Sign.PRECEDING)) {
      if (is(at, sign)) {
        // "le même été" is a season, "a même été" is not
        return sign == Sign.SAME && lead != null && !article && isParticiple(at + 1) ? null : sign;
      }
    }
    return null;
  }

  private boolean isParticiple(int at) {
    return at < slots.size()
        && text.token(slots.get(at).from()).word().canBe(VerbForm.PAST_PARTICIPLE);
  }

  private int afterRelation(int at) {
    boolean two = is(at, Sign.THIS) && (is(at + 1, Sign.LAST) || is(at + 1, Sign.SAME));
    return two ? at + 2 : at + 1;
  }

  private int daypart(int at) {
    int to = at;
    while (is(to, Sign.DAYPART)) {
      to++;
    }
    return to;
  }

  /** The unit at a slot, which must have one. */
  Unit unit(int at) {
    int unit = value(at, Sign.UNIT);
    return UNITS[unit == NONE ? value(at, Sign.UNITS) : unit];
  }

  private boolean is(int at, Sign sign) {
    return at >= 0 && at < slots.size() && slots.get(at).is(sign);
  }

  private int value(int at, Sign sign) {
    Meaning meaning = at >= 0 && at < slots.size() ? slots.get(at).meaning(sign) : null;
    return meaning == null ? NONE : meaning.value();
  }
}
