package org.entente.record.source;

import java.util.Locale;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.record.claim.Digest;

/**
 * What says something: a report, a row of a data set, or a person.
 *
 * @param text what it says; evidence counts its UTF-16 code units
 */
public record Source(Kind kind, Article text) {

  /** What a source is. */
  public enum Kind {
    REPORT,
    DATASET,
    PERSON;

    /** The code in the record's tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A report. */
  public static Source of(Article report) {
    return new Source(Kind.REPORT, report);
  }

  /** The id that tells it from every other source. */
  public String id() {
    return text.id();
  }

  /** Changes whenever anything of the source does. */
  public String digest() {
    return Digest.of(
        String.join(
            "\u0000",
            kind.code(),
            text.url().orElse(""),
            text.title().orElse(""),
            text.publisher().orElse(""),
            text.published().map(Object::toString).orElse(""),
            text.language(),
            text.text()));
  }

  /** The day of publication as ISO 8601 has it. */
  public Optional<String> published() {
    return text.published().map(Object::toString);
  }
}
