package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.ArticleReader;
import org.entente.article.Reading;
import org.entente.article.ReadingOptions;
import org.entente.article.Readings;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The articles that benchmarks read, one after the other and round again, from the file or folder
 * that the system property {@code entente.corpus} names.
 */
@State(Scope.Thread)
public class Texts {
  /** What was read; JMH prints it as a rate a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** UTF-16 code units. */
    public long characters;

    /** Bytes in UTF-8. */
    public long bytes;
  }

  private final List<Article> articles = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private int next;

  /** Reads the corpus. */
  public Texts() {
    String corpus = System.getProperty("entente.corpus", "corpus/articles");
    String language = System.getProperty("entente.lang", "");
    try (Readings readings = new ArticleReader(ReadingOptions.DEFAULT).read(List.of(corpus))) {
      while (readings.hasNext()) {
        if (readings.next() instanceof Reading.Read read
            && (language.isEmpty() || read.article().language().equals(language))) {
          articles.add(read.article());
          sizes.add(read.article().text().getBytes(StandardCharsets.UTF_8).length);
        }
      }
    }
    if (articles.isEmpty()) {
      throw new UncheckedIOException(new IOException("no articles in " + corpus));
    }
  }

  /** The next article, counted. */
  Article next(Volume volume) {
    Article article = articles.get(next);
    volume.characters += article.text().length();
    volume.bytes += sizes.get(next);
    next = (next + 1) % articles.size();
    return article;
  }
}
