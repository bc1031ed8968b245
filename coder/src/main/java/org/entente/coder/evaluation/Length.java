package org.entente.coder.evaluation;

import java.util.Locale;
import org.entente.article.Article;

/** How long a report is: a brief, a report, or a long read. */
public enum Length {
  SHORT,
  MEDIUM,
  LONG;

  private static final int MEDIUM_FROM = 1000;
  private static final int MEDIUM_TO = 3500;

  /** Below 1000 UTF-16 code units, up to 3500, or more. */
  public static Length of(Article article) {
    int length = article.text().length();
    return length < MEDIUM_FROM ? SHORT : length <= MEDIUM_TO ? MEDIUM : LONG;
  }

  /** Its name in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
