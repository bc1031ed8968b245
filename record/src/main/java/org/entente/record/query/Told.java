package org.entente.record.query;

import java.util.List;
import java.util.Optional;

/**
 * A fact as the record tells it.
 *
 * @param fact its values, without evidence
 * @param sources how many independent sources tell of it
 * @param confidence from 0 to 1; of a person, 1
 * @param review what a person has decided about it
 * @param parent of an agreement, the one that it changes
 * @param passages the words behind it, where they were asked for
 */
public record Told<F>(
    String id,
    F fact,
    int sources,
    double confidence,
    Optional<String> review,
    Optional<String> parent,
    List<Passage> passages) {

  /** The passages that state a part of it. */
  public List<Passage> passages(String part) {
    return passages.stream().filter(passage -> passage.part().equals(part)).toList();
  }

  /** The same as if nobody had judged it. */
  Told<F> unjudged() {
    return new Told<>(id, fact, sources, confidence, Optional.empty(), parent, passages);
  }

  /** The same with passages. */
  Told<F> with(List<Passage> words) {
    return new Told<>(id, fact, sources, confidence, review, parent, List.copyOf(words));
  }
}
