package org.entente.coder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.entente.article.Article;
import org.entente.coder.frame.Attempt;

/**
 * Codes articles by the codebook. Pure and thread-safe: the same article gives the same coding.
 * Build it once and share it; a language is loaded when its first article comes.
 */
public final class Coder {
  /** ISO 639-1 codes of the languages that can be coded. */
  public static final List<String> LANGUAGES = List.of("fr", "en");

  private final Optional<Path> lexicon;
  private final Map<String, LanguageCoder> languages = new ConcurrentHashMap<>();

  private Coder(Optional<Path> lexicon) {
    this.lexicon = lexicon;
  }

  /** A coder with the built-in lexicon. */
  public static Coder create() {
    return create(Optional.empty());
  }

  /** A coder whose lexicon a user's folder adds to, one folder a language in it. */
  public static Coder create(Optional<Path> lexicon) {
    return new Coder(lexicon);
  }

  /**
   * The coding of an article.
   *
   * @throws IllegalArgumentException if the article's language is not one of {@link #LANGUAGES}
   * @throws org.entente.coder.lexicon.LexiconException if a file of the lexicon has a fault
   */
  public Coding code(Article article) {
    return code(article, attempt -> {});
  }

  /** The coding of an article, telling of every rule that was tried on the way. */
  public Coding code(Article article, Consumer<Attempt> attempts) {
    return language(article.language()).code(article, attempts);
  }

  private LanguageCoder language(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(language + ": not coded");
    }
    return languages.computeIfAbsent(language, code -> new LanguageCoder(code, lexicon));
  }
}
