package org.entente.coder.evaluation;

import java.util.Arrays;
import java.util.List;
import org.entente.coder.Coding;

/**
 * Which facts of a coding are which of the gold's: for each fact of a list of the coding, in its
 * order, the place of the gold's in its list, or {@link #NONE}. Optional items count too.
 */
public record Pairing(List<Integer> agreements, List<Integer> acts, List<Integer> people) {
  /** The coded fact is not in the gold. */
  public static final int NONE = -1;

  /** Pairs the facts of one article as its evaluation does. */
  public static Pairing of(GoldArticle gold, Coding coding) {
    return new Pairing(
        pair(new AgreementRules(), gold.agreements(), coding.agreements()),
        pair(new ActRules(), gold.acts(), coding.acts()),
        pair(new PersonRules(), gold.people(), coding.people()));
  }

  private static <T> List<Integer> pair(ItemRules<T> rules, List<Gold<T>> gold, List<T> coded) {
    Integer[] places = new Integer[coded.size()];
    Arrays.fill(places, NONE);
    for (Matching.Found<T> found : Matching.of(rules, gold, coded).found()) {
      places[place(coded, found.coded())] = place(gold, found.gold());
    }
    return List.of(places);
  }

  /** Two items may be equal: it is this very one. */
  private static <T> int place(List<T> items, T item) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == item) {
        return i;
      }
    }
    throw new IllegalArgumentException("not in the list: " + item);
  }
}
