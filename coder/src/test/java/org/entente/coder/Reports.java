package org.entente.coder;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.article.Article;

/** Reports made of a text alone, for tests. */
public final class Reports {
  private Reports() {}

  /** A report without title, publisher or address, published on a day. */
  public static Article of(String language, LocalDate day, String text) {
    return new Article(
        "test",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(day),
        language,
        text);
  }
}
