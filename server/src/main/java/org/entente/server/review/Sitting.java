package org.entente.server.review;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one visit has done since it began: what can be undone and redone, which facts were skipped,
 * and what is to be said on the next page. Thread-safe.
 */
final class Sitting {
  private static final int LONGEST = 1000;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final Set<String> skipped = new LinkedHashSet<>();
  private Optional<String> notice = Optional.empty();
  private String shown = "";
  private Instant shownAt = Instant.EPOCH;

  /**
   * Something done.
   *
   * @param fact the fact that it was done to
   * @param decisions the ids of the decisions that were taken, or of those that have undone them;
   *     none if the fact was skipped
   */
  record Step(String fact, List<String> decisions) {
    boolean isSkip() {
      return decisions.isEmpty();
    }
  }

  /** Notes something new that was done; what was undone before cannot be redone any more. */
  synchronized void did(Step step) {
    undone.clear();
    push(done, step);
    if (step.isSkip()) {
      skipped.remove(step.fact());
      skipped.add(step.fact());
    }
  }

  /** Takes the latest step that was done; it is the caller's to undo it and to say so. */
  synchronized Optional<Step> takeDone() {
    return Optional.ofNullable(done.pollLast());
  }

  /** Takes the step that was undone last. */
  synchronized Optional<Step> takeUndone() {
    return Optional.ofNullable(undone.pollLast());
  }

  /** Notes that a step was undone. */
  synchronized void undid(Step step) {
    push(undone, step);
    if (step.isSkip()) {
      skipped.remove(step.fact());
    }
  }

  /** Notes that a step was done again. */
  synchronized void redid(Step step) {
    push(done, step);
    if (step.isSkip()) {
      skipped.add(step.fact());
    }
  }

  synchronized boolean canUndo() {
    return !done.isEmpty();
  }

  synchronized boolean canRedo() {
    return !undone.isEmpty();
  }

  /** The facts that were skipped, in that order. */
  synchronized List<String> skipped() {
    return List.copyOf(skipped);
  }

  /** Notes which fact the visit has before it. */
  synchronized void shows(String fact, Instant now) {
    shown = fact;
    shownAt = now;
  }

  /** The fact that the visit has before it, if it was shown after some time. */
  synchronized Optional<String> shown(Instant since) {
    return Optional.of(shown).filter(fact -> !fact.isEmpty() && shownAt.isAfter(since));
  }

  /** Leaves word for the next page. */
  synchronized void say(String key) {
    notice = Optional.of(key);
  }

  /** The word that was left, once. */
  synchronized Optional<String> said() {
    Optional<String> said = notice;
    notice = Optional.empty();
    return said;
  }

  private static void push(Deque<Step> steps, Step step) {
    steps.addLast(step);
    if (steps.size() > LONGEST) {
      steps.removeFirst();
    }
  }
}
