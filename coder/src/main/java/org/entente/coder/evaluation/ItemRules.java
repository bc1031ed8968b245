package org.entente.coder.evaluation;

import java.util.List;
import org.entente.coder.Evidence;

/** How the items of one list are matched, compared and shown. */
sealed interface ItemRules<T> permits AgreementRules, ActRules, PersonRules, ContradictionRules {

  /** Whether the coded item is the gold's. */
  boolean same(T gold, T coded);

  /** The comparisons of a coded item with the gold's that it is. */
  List<Check> checks(T gold, T coded);

  /** How a coded item differs in what it is matched by; empty if it does not. */
  List<String> differences(T gold, T coded);

  /** Whether a coded item that differs is still worth showing beside a missed one. */
  boolean akin(T gold, T coded);

  /** The item in a few words. */
  String describe(T item);

  List<Evidence> evidence(T item);

  /** The rules that made it, in order, each once. */
  List<String> rules(T item);

  static boolean overlap(List<Evidence> some, List<Evidence> others) {
    return some.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(two -> one.start() < two.end() && two.start() < one.end()));
  }
}
