package org.entente.article;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How reports are to be read. Immutable and thread-safe.
 *
 * @param charset the character set of every input, else each is detected
 * @param language the ISO 639-1 code of the language of every report, else what the report declares
 *     or its text shows
 * @param published the publication day of reports that do not give their own
 * @param coded the ISO 639-1 codes of the languages that are read; the others are refused
 */
public record ReadingOptions(
    Optional<Charset> charset,
    Optional<String> language,
    Optional<LocalDate> published,
    Set<String> coded) {

  /** Everything detected; French and English read. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(Optional.empty(), Optional.empty(), Optional.empty(), Set.of("fr", "en"));

  public ReadingOptions {
    coded = Set.copyOf(coded);
  }

  public ReadingOptions withCharset(Charset charset) {
    return new ReadingOptions(Optional.of(charset), language, published, coded);
  }

  public ReadingOptions withLanguage(String language) {
    return new ReadingOptions(charset, Optional.of(language), published, coded);
  }

  public ReadingOptions withPublished(LocalDate published) {
    return new ReadingOptions(charset, language, Optional.of(published), coded);
  }

  public ReadingOptions withCoded(Set<String> coded) {
    return new ReadingOptions(charset, language, published, coded);
  }
}
