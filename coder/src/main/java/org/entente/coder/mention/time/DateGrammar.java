package org.entente.coder.mention.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.time.Slot.Meaning;

/**
 * The grammar of time expressions over a stretch of slots: prepositions, then a date, then perhaps
 * the other end of a range.
 */
final class DateGrammar {
  /** A range of years longer than this is none. */
  private static final int LONGEST = 60;

  private static final Set<Sign> LEADING =
      EnumSet.of(
          Sign.IN,
          Sign.OF,
          Sign.FROM,
          Sign.ARTICLE,
          Sign.DAY_ARTICLE,
          Sign.PART,
          Sign.DAYPART,
          Sign.ABOUT,
          Sign.MERELY,
          Sign.SINCE,
          Sign.BOUND,
          Sign.WITHIN,
          Sign.AHEAD,
          Sign.AGO,
          Sign.BETWEEN);

  private static final long LEADING_BITS = LEADING.stream().mapToLong(Sign::bit).sum();

  private final TokenizedText text;
  private final List<Slot> slots;
  private final DatePoints points;

  DateGrammar(TokenizedText text, List<Slot> slots) {
    this.text = text;
    this.slots = slots;
    this.points = new DatePoints(text, slots);
  }

  /** The signs before a date, and the slots they take. */
  record Lead(int from, int to, Set<Sign> signs, int bound) {
    boolean has(Sign sign) {
      return signs.contains(sign);
    }
  }

  /** Reads the expression that begins at a slot, if any; returns the slot to go on from. */
  int read(int at, List<DateMention> found) {
    if (is(at, Sign.NAME)) {
      return at + 1;
    }
    if (is(at, Sign.NAMED)) {
      DatePoints.Point named = points.point(at + 1, lead(at + 1));
      return named == null ? at + 1 : named.to();
    }
    if (is(at, Sign.EVERY)) {
      int to = recurring(at + 1);
      if (to > 0) {
        add(found, mention(at, at, to, new Recurrence()));
        return to;
      }
    }
    Lead lead = lead(at);
    DatePoints.Point point = points.point(lead.to(), lead);
    if (point == null) {
      // what its article keeps from being a date ("the past year") is none without it either
      return begins(lead.to()) ? Math.max(lead.to(), at + 1) : lead.to() + 1;
    }
    int days = days(lead, point, found);
    if (days > 0) {
      return days;
    }
    int range = range(lead, point, found);
    if (range > 0) {
      return range;
    }
    if (!isSupported(lead, point)) {
      return point.to();
    }
    if (modifiesNoun(lead, point)) {
      // "out of the 1998 treaty": the preposition is the noun's
      add(found, mention(lead.to() - 1, lead.to(), point.to(), point.expression()));
      return point.to();
    }
    Expression expression = point.expression();
    int other = and(lead, point, found);
    if (other > 0) {
      return other;
    }
    add(found, mention(lead.from(), lead.to(), point.to(), led(lead, expression)));
    return point.to();
  }

  private boolean begins(int at) {
    return is(at, Sign.NAME) || is(at, Sign.NAMED) || is(at, Sign.EVERY);
  }

  /** "Every two years", "chaque mardi": the slot after, or 0. */
  private int recurring(int at) {
    int unit = is(at, Sign.NUMBER) || is(at, Sign.ORDINAL) ? at + 1 : at;
    boolean recurs =
        is(unit, Sign.UNIT)
            || is(unit, Sign.UNITS)
            || is(unit, Sign.WEEKDAY)
            || is(unit, Sign.MONTH)
            || is(unit, Sign.SEASON)
            || is(unit, Sign.SPAN);
    return recurs ? unit + 1 : 0;
  }

  private Lead lead(int at) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    int bound = 0;
    int from = at;
    int to = at;
    while (to < slots.size()) {
      int part = firstOf(to);
      if (part > 0) {
        signs.add(Sign.PART);
        to = part;
        continue;
      }
      if (!leads(to, signs)) {
        break;
      }
      if (isOutside(to, signs)) {
        signs.clear();
        from = to;
      }
      for (Meaning meaning : slots.get(to).meanings()) {
        if (LEADING.contains(meaning.sign())) {
          signs.add(meaning.sign());
          bound = meaning.sign() == Sign.BOUND ? meaning.value() : bound;
        }
      }
      to++;
    }
    return new Lead(from, to, signs, bound);
  }

  /** Whether what leads so far is no part of the expression: "handed over | on 7 July". */
  private boolean isOutside(int at, Set<Sign> before) {
    boolean over = before.contains(Sign.ABOUT) && is(at, Sign.IN) && !is(at, Sign.ABOUT);
    boolean ends =
        is(at - 1, Sign.PART)
            && before.contains(Sign.PART)
            && (is(at, Sign.DAY_ARTICLE) || (is(at, Sign.IN) && !is(at, Sign.OF)));
    return over || ends;
  }

  private boolean leads(int at, Set<Sign> before) {
    if (is(at, Sign.THIS) && !is(at, Sign.PART)) {
      // "ce 12 mai", but "ce mardi", "cet été"
      return is(at, Sign.DAY_ARTICLE) && (is(at + 1, Sign.NUMBER) || is(at + 1, Sign.ORDINAL));
    }
    if (is(at, Sign.EDGE) && is(at + 1, Sign.WEEKDAY)) {
      // "a mis fin vendredi à l'accord"
      return false;
    }
    if (is(at, Sign.HYPHEN)) {
      return before.contains(Sign.PART) && is(at - 1, Sign.PART);
    }
    return slots.get(at).isAny(LEADING_BITS);
  }

  /** "The last week of", "les premiers jours de": the slot after, or 0. */
  private int firstOf(int at) {
    // but "took delivery last month of tanks"
    boolean counted =
        is(at, Sign.ORDINAL) || (is(at, Sign.LAST) && at > 0 && is(at - 1, Sign.ARTICLE));
    boolean unit =
        (is(at + 1, Sign.UNIT) || is(at + 1, Sign.UNITS))
            && points.unit(at + 1).compareTo(Unit.MONTH) <= 0;
    return counted && unit && is(at + 2, Sign.OF) ? at + 3 : 0;
  }

  /** Days of one month: "les 15 et 16 juin", "8-10 July", "du 3 au 7 mai"; the slot after, or 0. */
  private int days(Lead lead, DatePoints.Point first, List<DateMention> found) {
    if (!(first.expression() instanceof Calendar start) || start.day() == 0) {
      return 0;
    }
    List<DatePoints.Point> days = new ArrayList<>(List.of(first));
    DatePoints.Point last = first;
    boolean to = lead.has(Sign.BETWEEN);
    while (last.isBareDay() || (last.equals(first) && start.month() > 0)) {
      int link = last.to();
      to |= is(link, Sign.TO) || is(link, Sign.HYPHEN);
      boolean links =
          is(link, Sign.TO)
              || is(link, Sign.HYPHEN)
              || is(link, Sign.AND)
              || (is(link, Sign.COMMA) && last.isBareDay());
      int at = is(link + 1, Sign.ARTICLE) || is(link + 1, Sign.DAY_ARTICLE) ? link + 2 : link + 1;
      DatePoints.Point next = links ? points.day(at) : null;
      if (next == null) {
        break;
      }
      days.add(next);
      last = next;
    }
    if (days.size() < 2 || !(last.expression() instanceof Calendar end)) {
      return 0;
    }
    if (start.month() > 0 && !last.isBareDay()) {
      return 0;
    }
    Calendar dated = start.month() > 0 ? start : end;
    if (dated.month() == 0) {
      return 0;
    }
    if (start.month() > 0 && start.isOpen()) {
      // "July 8 to 10, 2024"
      DatePoints.Dated year = points.yearAfterComma(last.to());
      if (year != null) {
        dated = dated.with(year.anchor());
        last = new DatePoints.Point(last.expression(), year.to(), false);
      }
    }
    Calendar from = new Calendar(dated.anchor(), dated.month(), start.day(), 0);
    Calendar until = new Calendar(dated.anchor(), dated.month(), end.day(), 0);
    boolean consecutive = end.day() - start.day() == days.size() - 1;
    if ((to && days.size() == 2) || consecutive) {
      if (start.day() >= end.day()) {
        return 0;
      }
      add(found, mention(lead.from(), lead.to(), last.to(), led(lead, new Range(from, until))));
      return last.to();
    }
    int at = lead.to();
    for (DatePoints.Point day : days) {
      int dayOfMonth = ((Calendar) day.expression()).day();
      int end2 = day.equals(days.get(days.size() - 1)) ? last.to() : day.to();
      add(
          found,
          mention(
              day.equals(first) ? lead.from() : day.to() - 1,
              day.equals(first) ? at : day.to() - 1,
              end2,
              new Calendar(dated.anchor(), dated.month(), dayOfMonth, 0)));
    }
    return last.to();
  }

  /** A range between two dates of one kind; the slot after, or 0. */
  private int range(Lead lead, DatePoints.Point first, List<DateMention> found) {
    int link = first.to();
    boolean between = lead.has(Sign.BETWEEN) && is(link, Sign.AND);
    boolean to = is(link, Sign.TO) || is(link, Sign.HYPHEN);
    boolean consecutive = is(link, Sign.AND);
    if (!between && !to && !consecutive) {
      return 0;
    }
    if (!(first.expression() instanceof Calendar from)) {
      return 0;
    }
    Lead second = lead(link + 1);
    DatePoints.Point last = points.point(second.to(), second);
    if (last == null || !(last.expression() instanceof Calendar until)) {
      return 0;
    }
    if (from.month() == 0 && from.day() > 0 && until.month() > 0 && until.day() > 0) {
      // "du lundi 3 au vendredi 7 mai"
      from = new Calendar(until.anchor(), until.month(), from.day(), 0);
    }
    if (!from.isLike(until) || !isRising(from, until)) {
      return 0;
    }
    if (!between && consecutive && !follows(from, until)) {
      return 0;
    }
    boolean bareDays = from.month() == 0 && from.day() > 0;
    if (bareDays && !(lead.has(Sign.FROM) || lead.has(Sign.BETWEEN))) {
      return 0;
    }
    if (bareDays && !Surroundings.endsDay(text, slots.get(last.to() - 1).to())) {
      return 0;
    }
    if (last.isYear() && Surroundings.isQuantity(text, slots.get(last.to() - 1).to())) {
      return 0;
    }
    add(found, mention(lead.from(), lead.to(), last.to(), led(lead, new Range(from, until))));
    return last.to();
  }

  /** "19 novembre et 18 décembre 2024": the first of two dates has the second's year. */
  private int and(Lead lead, DatePoints.Point first, List<DateMention> found) {
    if (!is(first.to(), Sign.AND) || !(first.expression() instanceof Calendar from)) {
      return 0;
    }
    int at = first.to() + 1;
    Lead second = lead(at);
    DatePoints.Point last = points.point(second.to(), second);
    if (last == null
        || !(last.expression() instanceof Calendar until)
        || !from.isLike(until)
        || !until.isStated()) {
      return 0;
    }
    Expression completed = from.isOpen() && from.month() > 0 ? from.with(until.anchor()) : from;
    add(found, mention(lead.from(), lead.to(), first.to(), led(lead, completed)));
    add(found, mention(second.from(), second.to(), last.to(), until));
    return last.to();
  }

  private static boolean isRising(Calendar from, Calendar until) {
    if (!from.isStated() || !until.isStated()) {
      return true;
    }
    int years = until.anchor().value() - from.anchor().value();
    return from.month() > 0 ? years >= 0 : years > 0 && years <= LONGEST;
  }

  private static boolean follows(Calendar from, Calendar until) {
    if (from.weekday() > 0 && from.day() == 0) {
      return from.weekday() % 7 + 1 == until.weekday();
    }
    if (from.day() > 0) {
      return false;
    }
    if (from.month() > 0) {
      return from.isOpen() && until.month() == from.month() + 1;
    }
    return until.anchor().value() - from.anchor().value() == 1;
  }

  /** "the 1998 treaty": a year between a determiner and a noun. */
  private boolean modifiesNoun(Lead lead, DatePoints.Point year) {
    return year.isYear()
        && lead.to() - 1 > lead.from()
        && is(lead.to() - 1, Sign.MODIFIER)
        && Surroundings.isAttribute(text, slots.get(year.to() - 1).to());
  }

  private Expression led(Lead lead, Expression expression) {
    if (!expression.isDate() || expression instanceof Bound) {
      return expression;
    }
    Expression date =
        lead.has(Sign.ABOUT) && !lead.has(Sign.WITHIN) ? new About(expression) : expression;
    if (lead.has(Sign.SINCE)) {
      return new Bound(Bound.Side.SINCE, date);
    }
    if (lead.has(Sign.BOUND)) {
      return new Bound(lead.bound() == 1 ? Bound.Side.UNTIL_AHEAD : Bound.Side.UNTIL, date);
    }
    return date;
  }

  /** Whether the words around a date that could be something else speak for a date. */
  private boolean isSupported(Lead lead, DatePoints.Point point) {
    if (!point.isWeak()) {
      return true;
    }
    int after = slots.get(point.to() - 1).to();
    if (point.isBareDay()) {
      // "le 12", but not "le premier"
      boolean digits = Character.isDigit(text.token(slots.get(lead.to()).from()).text().charAt(0));
      return digits && lead.has(Sign.DAY_ARTICLE) && Surroundings.endsDay(text, after);
    }
    boolean attribute = is(lead.to() - 1, Sign.MODIFIER) && Surroundings.isAttribute(text, after);
    if (attribute) {
      return true;
    }
    boolean strong =
        lead.has(Sign.IN)
            || lead.has(Sign.SINCE)
            || lead.has(Sign.BOUND)
            || lead.has(Sign.PART)
            || lead.has(Sign.BETWEEN);
    boolean weak = lead.has(Sign.OF) || lead.has(Sign.FROM) || lead.has(Sign.ABOUT);
    if (point.isYear()) {
      boolean enclosed = is(lead.from() - 1, Sign.OPEN) && is(point.to(), Sign.CLOSE);
      return enclosed
          || Surroundings.isEntry(text, slots.get(lead.to()).from(), after)
          || ((strong || weak) && !Surroundings.isQuantity(text, after))
          || (lead.has(Sign.IN) && Surroundings.mayBeVerb(text, after));
    }
    boolean season = point.expression() instanceof Calendar date && date.month() > 12;
    return strong || (weak && (!season || lead.has(Sign.ARTICLE)));
  }

  /** Parts of one compound cannot be told apart by tokens: the first mention keeps it. */
  private static void add(List<DateMention> found, DateMention mention) {
    if (found.isEmpty() || found.get(found.size() - 1).to() <= mention.from()) {
      found.add(mention);
    }
  }

  private DateMention mention(int from, int core, int to, Expression expression) {
    return new DateMention(
        slots.get(from).from(), slots.get(core).from(), slots.get(to - 1).to(), expression);
  }

  private boolean is(int at, Sign sign) {
    return at >= 0 && at < slots.size() && slots.get(at).is(sign);
  }
}
