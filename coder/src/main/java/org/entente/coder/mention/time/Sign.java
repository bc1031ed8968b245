package org.entente.coder.mention.time;

/**
 * What a word or phrase can mean in a time expression. The lexicon's files name these signs, in
 * lower case, with a value where the sign takes one: {@code month 3}.
 */
enum Sign {
  /** 1 to 12. */
  MONTH,
  /** From Monday 1 to Sunday 7. */
  WEEKDAY,
  /** EDTF's numbers: spring 21 to winter 24. */
  SEASON,
  /** A feast with a fixed day: month times 100 and day. */
  FEAST,
  /** A cardinal number; digits get it by themselves. */
  NUMBER,
  /** A rounded number: {@code une dizaine de}. */
  ROUND,
  /** An ordinal number; {@code 1er, 27th} get it by themselves. */
  ORDINAL,
  /** The letters of an ordinal that stand apart from their digits: {@code 1 er}. */
  ORDINAL_LETTERS,
  /** A year by its four digits, beside {@link #NUMBER}. */
  YEAR,
  /** A decade: {@code 1960s}; the value is its first year. */
  DECADE,
  /** A date all in digits: year times 10000, month times 100 and day. */
  DIGITS,
  /** One unit: the value is an ordinal of {@link Unit}. */
  UNIT,
  /** Several units: the value is an ordinal of {@link Unit}. */
  UNITS,
  /** A span of the value's months, counted within its year: {@code semestre}. */
  SPAN,
  /** Half of what follows: {@code the first half of}. */
  HALF,
  /** The value's quarter of a year: {@code Q2}. */
  QUARTER,
  /** A part of what follows, which the record does not keep: {@code début, fin, mi, earlier}. */
  PART,
  /** A part that only what is longer than a day has: {@code fin, end}. */
  EDGE,
  /** A part of the day: {@code matin, dans la soirée de}. */
  DAYPART,
  /** A day counted from the article's. */
  DAY,
  /** A day counted from the one the text speaks of: {@code la veille}. */
  STORY_DAY,
  LAST,
  NEXT,
  THIS,
  SAME,
  FOLLOWING,
  PRECEDING,
  /** Before a length of time: {@code il y a}. */
  AGO,
  /** After a length of time: {@code ago}. */
  AGO_AFTER,
  /** After a length of time: {@code plus tôt}. */
  EARLIER,
  /** After a length of time: {@code plus tard}. */
  LATER,
  /** After a length of time, unless it leads to an event: {@code avant}. */
  EARLIER_END,
  /** After a length of time, unless it leads to an event: {@code après}. */
  LATER_END,
  /** Before a length of time to come: {@code dans}. */
  AHEAD,
  /** Before a length of time or a period that bounds it: {@code within, d'ici}. */
  WITHIN,
  SINCE,
  BOUND,
  ABOUT,
  /** Adds nothing: {@code à peine, just}. */
  MERELY,
  BETWEEN,
  FROM,
  TO,
  AND,
  OF,
  IN,
  ARTICLE,
  /** An article that makes a date of a bare number: {@code le 12}. */
  DAY_ARTICLE,
  /** A word before which a year can be an attribute: {@code a 2016 agreement}. */
  MODIFIER,
  /** Makes what follows recur: {@code chaque}. */
  EVERY,
  /** Makes a name of the date that follows: {@code place du}. */
  NAMED,
  /** A whole name that only looks like a date. */
  NAME,
  COMMA,
  HYPHEN,
  OPEN,
  CLOSE;

  @SuppressWarnings("EnumOrdinal") // kept nowhere
  private final long bit = 1L << ordinal();

  /** A bit of its own; there are fewer signs than bits. */
  long bit() {
    return bit;
  }
}
