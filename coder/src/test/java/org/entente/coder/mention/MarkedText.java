package org.entente.coder.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.coder.language.TokenizedText;

/** A text of a test file with its expected mentions in brackets: {@code [words|what they are]}. */
record MarkedText(String marked) {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]*)\\|[^\\]]*]");

  /** The texts of a test file, one a line, without comments and blank lines. */
  static Stream<MarkedText> read(String file) {
    try (InputStream in = Objects.requireNonNull(MarkedText.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(MarkedText::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text without its marks. */
  String text() {
    return MARK.matcher(marked).replaceAll("$1");
  }

  /** A text with marks for these mentions, which do not overlap. */
  static <M extends Mention> String mark(
      TokenizedText text, List<M> mentions, Function<M, String> label) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (M mention : mentions) {
      int start = text.token(mention.from()).start();
      marked.append(text.text(), done, start);
      marked.append('[').append(text.span(mention.from(), mention.to()));
      marked.append('|').append(label.apply(mention)).append(']');
      done = text.token(mention.to() - 1).end();
    }
    return marked.append(text.text().substring(done)).toString();
  }

  @Override
  public String toString() {
    return marked;
  }
}
