package org.entente.coder.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Articles with their hand codings. Immutable and thread-safe.
 *
 * @param articles in the order of their files' names
 */
public record GoldCorpus(List<GoldArticle> articles) {

  /**
   * Reads a corpus folder: {@code articles/ID.json} and, for each, {@code codings/ID.json}.
   *
   * @throws IOException if a file cannot be read, or a coding is not one of its article by the
   *     codebook; the message names the file and the fault
   */
  public static GoldCorpus read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder.resolve("articles"))) {
      files = listed.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      Path coding = folder.resolve("codings").resolve(file.getFileName().toString());
      articles.add(GoldReader.read(file, coding));
    }
    return new GoldCorpus(List.copyOf(articles));
  }

  /** The part of the corpus whose articles are wanted. */
  public GoldCorpus only(Predicate<GoldArticle> wanted) {
    return new GoldCorpus(articles.stream().filter(wanted).toList());
  }
}
