package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.coder.Coder;
import org.entente.record.claim.Digest;

/** Where commands get their coder. */
final class Coders {
  private static final int DIGITS = 12;

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

  /**
   * What a record notes as the version of a coder: Entente's, and where there is a user's own
   * lexicon, a digest of its files.
   */
  static String version(Optional<Path> lexicon) throws IOException {
    if (lexicon.isEmpty()) {
      return VersionCommand.version();
    }
    StringBuilder content = new StringBuilder();
    try (Stream<Path> files = Files.walk(lexicon.get())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = lexicon.get().relativize(file).toString().replace('\\', '/');
        byte[] bytes = Files.readAllBytes(file);
        content.append(name).append('\n');
        content.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
      }
    }
    return VersionCommand.version()
        + "+lexicon."
        + Digest.of(content.toString()).substring(0, DIGITS);
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
