package org.entente.record.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.Coding;
import org.entente.coder.evaluation.Gold;
import org.entente.coder.evaluation.GoldArticle;
import org.entente.coder.evaluation.GoldCorpus;

/**
 * A corpus whose hand codings say of each fact which one it is: facts of the same list with the
 * same {@code cluster} are one, in whatever articles they are told. Immutable and thread-safe.
 */
public record ClusterCorpus(List<Item> items) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * An article with its hand coding, and the clusters of the facts of each list, in their order.
   */
  public record Item(
      GoldArticle gold, List<String> agreements, List<String> acts, List<String> people) {

    /** The hand coding as a coder would have given it. */
    public Coding coding() {
      return new Coding(
          gold.article(),
          gold.agreements().stream().map(Gold::item).toList(),
          gold.acts().stream().map(Gold::item).toList(),
          gold.people().stream().map(Gold::item).toList(),
          gold.contradictions().stream().map(Gold::item).toList(),
          List.of());
    }
  }

  /**
   * Reads a corpus folder: {@code articles/ID.json} and, for each, {@code codings/ID.json}.
   *
   * @throws IOException if a file cannot be read, or a fact lacks its cluster
   */
  public static ClusterCorpus read(Path folder) throws IOException {
    List<Item> items = new ArrayList<>();
    for (GoldArticle gold : GoldCorpus.read(folder).articles()) {
      Path file = folder.resolve("codings").resolve(gold.article().id() + ".json");
      JsonNode coding = JSON.readTree(Files.readString(file));
      items.add(
          new Item(
              gold,
              clusters(coding, "agreements", file),
              clusters(coding, "acts", file),
              clusters(coding, "people", file)));
    }
    return new ClusterCorpus(List.copyOf(items));
  }

  private static List<String> clusters(JsonNode coding, String list, Path file) throws IOException {
    List<String> clusters = new ArrayList<>();
    for (JsonNode fact : coding.path(list)) {
      if (!fact.path("cluster").isTextual()) {
        throw new IOException(file + ": a fact of \"" + list + "\" lacks its \"cluster\"");
      }
      clusters.add(fact.get("cluster").asText());
    }
    return List.copyOf(clusters);
  }
}
