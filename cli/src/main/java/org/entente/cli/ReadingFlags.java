package org.entente.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.article.ReadingOptions;
import org.entente.coder.Coder;
import picocli.CommandLine.Option;

/** The options that say how reports are to be read, shared by the commands that read some. */
final class ReadingFlags {
  @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "lang")
  private Optional<String> language = Optional.empty();

  @Option(names = "--published", paramLabel = "YYYY-MM-DD", descriptionKey = "published")
  private Optional<LocalDate> published = Optional.empty();

  @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
  private Optional<Charset> charset = Optional.empty();

  @Option(names = "--lexicon", paramLabel = "DIR", descriptionKey = "lexicon")
  private Optional<Path> lexicon = Optional.empty();

  /** How the reports are to be read. */
  ReadingOptions options() {
    return new ReadingOptions(charset, language, published, ReadingOptions.DEFAULT.coded());
  }

  /** The coder, with the user's own lexicon if there is one. */
  Coder coder() throws IOException {
    return Coders.create(lexicon);
  }

  /** The user's own lexicon folder. */
  Optional<Path> lexicon() {
    return lexicon;
  }
}
