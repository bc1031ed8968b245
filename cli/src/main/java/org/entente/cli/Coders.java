package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Coder;

/** Where commands get their coder. */
final class Coders {
  private Coders() {}

  /**
   * A coder with a user's own lexicon, if there is one. A fault of the user's shows here, before
   * the first article, in whichever language it is.
   *
   * @throws NoSuchFileException if the folder has no folder of a language
   * @throws org.entente.coder.lexicon.LexiconException if a file of the lexicon has a fault
   */
  static Coder create(Optional<Path> lexicon) throws IOException {
    Coder coder = Coder.create(lexicon);
    if (lexicon.isPresent()) {
      Path folder = lexicon.get();
      if (Coder.LANGUAGES.stream().map(folder::resolve).noneMatch(Files::isDirectory)) {
        throw new NoSuchFileException(folder.resolve(Coder.LANGUAGES.get(0)).toString());
      }
      for (String language : Coder.LANGUAGES) {
        coder.code(blank(language));
      }
    }
    return coder;
  }

  private static Article blank(String language) {
    return new Article(
        "blank",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        " ");
  }
}
