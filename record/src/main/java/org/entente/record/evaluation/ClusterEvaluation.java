package org.entente.record.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.article.Article;
import org.entente.coder.Coding;
import org.entente.coder.evaluation.Pairing;
import org.entente.coder.json.FactJson;
import org.entente.record.claim.Claim;
import org.entente.record.claim.ClaimRow;
import org.entente.record.claim.Claims;
import org.entente.record.claim.FactType;
import org.entente.record.merge.Constraints;
import org.entente.record.merge.Merged;
import org.entente.record.merge.Merging;

/**
 * Merges the facts of a corpus and compares, pair by pair, with what its hand codings say belongs
 * together: every two facts of one cluster are a pair. Immutable and thread-safe.
 *
 * @param counts by type of fact
 * @param faults each wrong and missed pair in a line
 */
public record ClusterEvaluation(Map<FactType, PairCounts> counts, List<String> faults) {

  /** A claim, the cluster it is of, and the fact it was merged into. */
  private record Placed(String name, String cluster, String fact) {}

  /** Merges the hand codings themselves: merging apart from reading. */
  public static ClusterEvaluation ofHandCodings(ClusterCorpus corpus) {
    List<Coded> coded = new ArrayList<>();
    for (ClusterCorpus.Item item : corpus.items()) {
      coded.add(new Coded(item, item.coding()));
    }
    return of(corpus, coded);
  }

  /** Merges what a coder reads in the articles: a pair with a fact that is not read is missed. */
  public static ClusterEvaluation of(ClusterCorpus corpus, Function<Article, Coding> coder) {
    List<Coded> coded = new ArrayList<>();
    for (ClusterCorpus.Item item : corpus.items()) {
      coded.add(new Coded(item, coder.apply(item.gold().article())));
    }
    return of(corpus, coded);
  }

  private record Coded(ClusterCorpus.Item item, Coding coding) {
    /**
     * The clusters of the coded facts, in the order of claims; of one that is not gold, its own.
     */
    List<String> clusters() {
      Pairing pairing = Pairing.of(item.gold(), coding);
      List<String> clusters = new ArrayList<>();
      add(pairing.agreements(), item.agreements(), "agreement", clusters);
      add(pairing.acts(), item.acts(), "act", clusters);
      add(pairing.people(), item.people(), "person", clusters);
      return clusters;
    }

    private void add(List<Integer> places, List<String> known, String list, List<String> clusters) {
      for (int i = 0; i < places.size(); i++) {
        int place = places.get(i);
        clusters.add(
            place == Pairing.NONE
                ? "(" + item.gold().article().id() + " " + list + " " + i + ")"
                : known.get(place));
      }
    }
  }

  private static ClusterEvaluation of(ClusterCorpus corpus, List<Coded> coded) {
    Map<FactType, Map<String, List<Claim<String>>>> blocks = new EnumMap<>(FactType.class);
    Map<String, String> clusters = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Coded each : coded) {
      Article article = each.item().gold().article();
      List<String> own = each.clusters();
      List<ClaimRow> rows = Claims.of(each.coding());
      for (int i = 0; i < own.size(); i++) {
        ClaimRow row = rows.get(i);
        clusters.put(row.id(), own.get(i));
        names.put(row.id(), article.id() + " " + row.type().code() + " " + row.block());
        blocks
            .computeIfAbsent(row.type(), type -> new TreeMap<>())
            .computeIfAbsent(row.block(), block -> new ArrayList<>())
            .add(
                new Claim<>(
                    0,
                    row.id(),
                    article.id(),
                    article.id(),
                    article.published().map(Object::toString).orElse(""),
                    article.language(),
                    row.json(),
                    row.context()));
      }
    }
    Map<FactType, PairCounts> counts = new EnumMap<>(FactType.class);
    List<String> faults = new ArrayList<>();
    for (FactType type : List.of(FactType.AGREEMENT, FactType.ACT, FactType.PERSON)) {
      List<Placed> placed = new ArrayList<>();
      for (List<Claim<String>> block : blocks.getOrDefault(type, Map.of()).values()) {
        facts(type, block)
            .forEach(
                (claim, fact) ->
                    placed.add(
                        new Placed(
                            names.getOrDefault(claim, ""),
                            clusters.getOrDefault(claim, ""),
                            fact)));
      }
      counts.put(type, count(placed, goldPairs(corpus, type), faults));
    }
    return new ClusterEvaluation(Collections.unmodifiableMap(counts), List.copyOf(faults));
  }

  private static Map<String, String> facts(FactType type, List<Claim<String>> block) {
    Map<String, String> facts = new TreeMap<>();
    switch (type) {
      case AGREEMENT ->
          file(Merging.agreements(read(block, FactJson::agreement), Constraints.NONE), facts);
      case ACT -> file(Merging.acts(read(block, FactJson::act), Constraints.NONE), facts);
      case PERSON -> file(Merging.people(read(block, FactJson::person), Constraints.NONE), facts);
      case CONTRADICTION -> {
        // those of single sources are not merged
      }
    }
    return facts;
  }

  private static <F> List<Claim<F>> read(List<Claim<String>> block, Function<String, F> json) {
    return block.stream()
        .map(
            claim ->
                new Claim<>(
                    claim.number(),
                    claim.id(),
                    claim.source(),
                    claim.dispatch(),
                    claim.published(),
                    claim.language(),
                    json.apply(claim.fact()),
                    claim.context()))
        .toList();
  }

  private static <F> void file(List<Merged<F>> merged, Map<String, String> facts) {
    for (Merged<F> fact : merged) {
      fact.cluster().claims().forEach(claim -> facts.put(claim.id(), fact.id()));
    }
  }

  private static PairCounts count(List<Placed> placed, long goldPairs, List<String> faults) {
    long right = 0;
    long wrong = 0;
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < placed.size(); j++) {
        Placed one = placed.get(i);
        Placed other = placed.get(j);
        boolean merged = one.fact().equals(other.fact());
        boolean together = one.cluster().equals(other.cluster());
        if (merged && together) {
          right++;
        } else if (merged) {
          wrong++;
        }
        if (merged != together) {
          faults.add(
              (merged ? "wrong  " : "missed ")
                  + one.cluster()
                  + " ("
                  + one.name()
                  + ") and "
                  + other.cluster()
                  + " ("
                  + other.name()
                  + ")");
        }
      }
    }
    return new PairCounts(right, wrong, goldPairs - right);
  }

  private static long goldPairs(ClusterCorpus corpus, FactType type) {
    Map<String, Integer> sizes = new HashMap<>();
    for (ClusterCorpus.Item item : corpus.items()) {
      List<String> clusters =
          switch (type) {
            case AGREEMENT -> item.agreements();
            case ACT -> item.acts();
            case PERSON -> item.people();
            case CONTRADICTION -> List.of();
          };
      clusters.forEach(cluster -> sizes.merge(cluster, 1, Integer::sum));
    }
    return sizes.values().stream().mapToLong(size -> (long) size * (size - 1) / 2).sum();
  }

  /** The pairs of one type. */
  public PairCounts counts(FactType type) {
    return counts.getOrDefault(type, new PairCounts(0, 0, 0));
  }

  /** Of all types together. */
  public PairCounts all() {
    return counts.values().stream().reduce(new PairCounts(0, 0, 0), PairCounts::plus);
  }
}
