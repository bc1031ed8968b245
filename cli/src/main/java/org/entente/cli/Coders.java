package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.entente.article.Article;
import org.entente.coder.Coding;
import org.entente.coder.lexicon.Lexicon;

/** Where commands get their coder. */
final class Coders {
  private Coders() {}

  /** A coder with a user's own lexicon, if there is one. */
  static Function<Article, Coding> create(Optional<Path> lexicon) {
    if (lexicon.isPresent()) {
      Lexicon.load("fr", lexicon);
      Lexicon.load("en", lexicon);
    }
    return Coding::empty;
  }
}
