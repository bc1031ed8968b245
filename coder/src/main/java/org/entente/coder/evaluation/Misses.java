package org.entente.coder.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Evidence;

/**
 * What a coder got wrong, one line an item, for the person who improves it.
 *
 * <pre>
 * C05 MISS act meeting FRA+SUR past 2023-02 «les deux ministres…» | actors coded BRA+FRA, rule=meet
 * C05 FALSE agreement FRA+TCD concluded agreement/framework [signed 2019] rule=sign «…»
 * C05 FIELD stage.date: gold signed 2020-11, coded null | agreement FRA+SUR … rule=sign «…»
 * </pre>
 */
public final class Misses {
  private static final int QUOTED = 170;

  private Misses() {}

  /** The lines of all articles: missed, then false, then fields that differ, list by list. */
  public static List<String> of(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    evaluation.articles().forEach(article -> lines.addAll(of(article)));
    return lines;
  }

  /** The lines of one article. */
  public static List<String> of(ArticleEvaluation article) {
    List<String> lines = new ArrayList<>();
    for (Matching<?> matching : article.matchings().values()) {
      add(article.article().id(), matching, lines);
    }
    return lines;
  }

  private static <T> void add(String id, Matching<T> matching, List<String> lines) {
    ItemRules<T> rules = matching.rules();
    for (T item : matching.missed()) {
      lines.add(
          id
              + " MISS "
              + rules.describe(item)
              + " "
              + quote(rules.evidence(item))
              + near(matching, item).map(near -> " | " + near).orElse(""));
    }
    for (T item : matching.wrong()) {
      lines.add(id + " FALSE " + made(rules, item) + repeated(matching, item));
    }
    for (Matching.Found<T> found : matching.right()) {
      for (Check check : found.checks()) {
        if (check.failed()) {
          lines.add(
              id
                  + " FIELD "
                  + check.measure().code()
                  + ": gold "
                  + check.gold()
                  + ", coded "
                  + check.coded()
                  + " | "
                  + made(rules, found.coded()));
        }
      }
    }
  }

  private static <T> String made(ItemRules<T> rules, T item) {
    List<String> names = rules.rules(item);
    return rules.describe(item)
        + (names.isEmpty() ? "" : " rule=" + String.join(",", names))
        + " "
        + quote(rules.evidence(item));
  }

  /** The coded item most like a missed one: a false one before one that is right elsewhere. */
  private static <T> Optional<String> near(Matching<T> matching, T missed) {
    ItemRules<T> rules = matching.rules();
    List<T> candidates = new ArrayList<>(matching.wrong());
    matching.coded().stream().filter(item -> !candidates.contains(item)).forEach(candidates::add);
    Optional<T> nearest = Optional.empty();
    for (T item : candidates) {
      if (rules.akin(missed, item)
          && (nearest.isEmpty()
              || rules.differences(missed, item).size()
                  < rules.differences(missed, nearest.get()).size())) {
        nearest = Optional.of(item);
      }
    }
    return nearest.map(
        item -> {
          List<String> differences = rules.differences(missed, item);
          List<String> names = rules.rules(item);
          return (differences.isEmpty()
                  ? "coded once, matched to another"
                  : String.join(", ", differences))
              + (names.isEmpty() ? "" : ", rule=" + String.join(",", names))
              + (matching.wrong().contains(item) ? "" : " (right elsewhere)");
        });
  }

  private static <T> String repeated(Matching<T> matching, T item) {
    boolean repeats =
        matching.found().stream()
            .anyMatch(found -> matching.rules().same(found.gold().item(), item));
    return repeats ? " | repeats an item found" : "";
  }

  /** Passages on one line, cut where they are long. */
  static String quote(List<Evidence> passages) {
    List<String> quoted = new ArrayList<>();
    for (Evidence passage : passages) {
      String line = passage.exact().replaceAll("\\s+", " ").strip();
      quoted.add("«" + (line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line) + "»");
    }
    return String.join(" ", quoted);
  }
}
