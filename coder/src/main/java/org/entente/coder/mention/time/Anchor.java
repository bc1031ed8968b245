package org.entente.coder.mention.time;

/**
 * What picks one of the many years, months or weeks in which a date can fall.
 *
 * @param kind how
 * @param value the year if stated, else years counted from the anchor's
 */
record Anchor(Kind kind, int value) {
  enum Kind {
    /** The year is given. */
    STATED,
    /** The article's year, plus the value. */
    ARTICLE_YEAR,
    /** The year the text speaks of, plus the value. */
    STORY_YEAR,
    /** The nearest in the direction of the clause. */
    NEAREST,
    /** The last one wholly before the article: {@code mars dernier}. */
    LAST,
    /** The first one wholly after the article: {@code mars prochain}. */
    NEXT,
    /** The first one after what the text speaks of: {@code le 30 janvier suivant}. */
    FOLLOWING,
    /** The last one before what the text speaks of: {@code the previous autumn}. */
    PRECEDING
  }

  static final Anchor NEAREST = new Anchor(Kind.NEAREST, 0);

  static Anchor of(Kind kind) {
    return new Anchor(kind, 0);
  }

  static Anchor year(int year) {
    return new Anchor(Kind.STATED, year);
  }

  boolean isStated() {
    return kind == Kind.STATED;
  }
}
