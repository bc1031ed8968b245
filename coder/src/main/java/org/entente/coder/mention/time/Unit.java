package org.entente.coder.mention.time;

/** A unit of time that expressions count in. */
enum Unit {
  DAY,
  WEEK,
  WEEKEND,
  FORTNIGHT,
  MONTH,
  QUARTER,
  YEAR,
  DECADE
}
