package org.entente.coder.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of one list of an article, coded and gold, one to one: as many as possible of the
 * gold's that count, then of its optional ones, then with as many fields alike as possible.
 *
 * @param found gold items with the coded ones that they are; optional ones too
 * @param missed gold items that were not coded, without optional ones
 * @param wrong coded items that are not in the gold
 */
record Matching<T>(
    ItemRules<T> rules, List<Found<T>> found, List<T> missed, List<T> wrong, List<T> coded) {

  /** A gold item and the coded one that it is. */
  record Found<T>(Gold<T> gold, T coded, List<Check> checks) {}

  // more than any number of fields alike in one article
  private static final long OPTIONAL = 10_000;
  private static final long COUNTS = OPTIONAL * OPTIONAL;

  static <T> Matching<T> of(ItemRules<T> rules, List<Gold<T>> gold, List<T> coded) {
    long[][] scores = new long[gold.size()][coded.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        scores[i][j] = score(rules, gold.get(i), coded.get(j));
      }
    }
    int[] columns = Assignment.best(scores);
    List<Found<T>> found = new ArrayList<>();
    List<T> missed = new ArrayList<>();
    boolean[] used = new boolean[coded.size()];
    for (int i = 0; i < columns.length; i++) {
      Gold<T> item = gold.get(i);
      if (columns[i] >= 0) {
        T match = coded.get(columns[i]);
        used[columns[i]] = true;
        found.add(new Found<>(item, match, rules.checks(item.item(), match)));
      } else if (!item.optional()) {
        missed.add(item.item());
      }
    }
    List<T> wrong = new ArrayList<>();
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        wrong.add(coded.get(j));
      }
    }
    return new Matching<>(
        rules, List.copyOf(found), List.copyOf(missed), List.copyOf(wrong), List.copyOf(coded));
  }

  private static <T> long score(ItemRules<T> rules, Gold<T> gold, T coded) {
    if (!rules.same(gold.item(), coded)) {
      return 0;
    }
    long alike = rules.checks(gold.item(), coded).stream().filter(check -> !check.failed()).count();
    return alike + (gold.optional() ? OPTIONAL : COUNTS);
  }

  /** The items found that count. */
  List<Found<T>> right() {
    return found.stream().filter(item -> !item.gold().optional()).toList();
  }

  Counts counts() {
    return new Counts(right().size(), missed.size(), wrong.size());
  }
}
