package org.entente.coder.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How good the codings of some articles are. Immutable and thread-safe.
 *
 * @param articles how many articles
 * @param counts of every list
 * @param measures of every field, over the items found that count
 */
public record Scores(int articles, Map<ItemList, Counts> counts, Map<Measure, Ratio> measures) {

  /** The counts of a list. */
  public Counts counts(ItemList list) {
    return counts.getOrDefault(list, Counts.NONE);
  }

  /** The ratio of a field. */
  public Ratio measure(Measure measure) {
    return measures.getOrDefault(measure, Ratio.NONE);
  }

  static Scores of(List<ArticleEvaluation> articles) {
    Map<ItemList, Counts> counts = new EnumMap<>(ItemList.class);
    Map<Measure, Ratio> measures = new EnumMap<>(Measure.class);
    for (ItemList list : ItemList.values()) {
      counts.put(list, Counts.NONE);
    }
    for (Measure measure : Measure.values()) {
      measures.put(measure, Ratio.NONE);
    }
    for (ArticleEvaluation article : articles) {
      article
          .matchings()
          .forEach(
              (list, matching) -> {
                counts.merge(list, matching.counts(), Counts::plus);
                matching.right().stream()
                    .flatMap(found -> found.checks().stream())
                    .forEach(check -> measures.merge(check.measure(), check.ratio(), Ratio::plus));
              });
    }
    return new Scores(
        articles.size(),
        Collections.unmodifiableMap(counts),
        Collections.unmodifiableMap(measures));
  }
}
