package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.Time;

/** The acts of one article, each once however often it is told. Not thread-safe. */
final class ActLedger {
  /** How many days at most lie between two days of one visit. */
  private static final int STAY = 7;

  /** How many sentences behind an act what it is may be said. */
  private static final int NEXT = 2;

  /** Length of a date that names a day. */
  private static final int DAY = "2024-05-13".length();

  private final List<ActDraft> drafts = new ArrayList<>();
  private final Cast cast;

  ActLedger(Cast cast) {
    this.cast = cast;
  }

  List<ActDraft> drafts() {
    return drafts;
  }

  /** Whether what some are now told to have talked of was the matter of the call just told. */
  boolean isOfCall(Set<String> actors, int sentence) {
    if (drafts.isEmpty()) {
      return false;
    }
    ActDraft last = drafts.get(drafts.size() - 1);
    return last.kind == ActKind.CALL && sentence - last.sentence <= 1 && last.all().equals(actors);
  }

  /** Whether the same is planned by what was told right before. */
  boolean isAwaited(ActDraft act) {
    return drafts.stream()
        .anyMatch(
            known ->
                known.kind == act.kind
                    && known.time == Time.PLANNED
                    && known.all().equals(act.all())
                    && act.sentence - known.lastSentence <= NEXT);
  }

  /** Adds an act, or what it tells anew of a known one; which is given back. */
  ActDraft add(ActDraft act) {
    for (ActDraft known : drafts) {
      boolean apart = act.another && known.sentence != act.sentence;
      if (!apart && known.isSame(act) && !isOthers(known, act)) {
        known.absorb(act);
        return known;
      }
      if (isStopOf(known, act)) {
        known.retold(act);
        return known;
      }
    }
    drafts.add(act);
    return act;
  }

  private static boolean areNear(String a, String b) {
    return a.length() >= DAY
        && b.length() >= DAY
        && !EdtfDates.areApart(a, b, STAY)
        && !EdtfDates.areApart(b, a, STAY);
  }

  /** Whether one who is on a visit went to see something there: "on Saturday he toured a plant". */
  private static boolean isStopOf(ActDraft known, ActDraft act) {
    return act.kind == ActKind.VISIT
        && known.kind == ActKind.VISIT
        && known.time == act.time
        && known.actors.equals(act.actors)
        && known.recipients.equals(act.recipients)
        && act.people.stream().anyMatch(known.people::contains)
        && known.date.isPresent()
        && act.date.isPresent()
        && areNear(known.date.get(), act.date.get());
  }

  /**
   * Whether two tellings name different persons for one state: who met the president met him
   * elsewhere than who met the minister, unless both are told of the same day.
   */
  private boolean isOthers(ActDraft known, ActDraft act) {
    if (act.kind != ActKind.MEETING && act.kind != ActKind.VISIT && act.kind != ActKind.CALL) {
      return false;
    }
    if (known.ownDate && act.ownDate && known.date.equals(act.date)) {
      return false;
    }
    for (String state : act.all()) {
      Set<String> before = of(state, known);
      Set<String> now = of(state, act);
      if (!before.isEmpty() && !now.isEmpty() && now.stream().noneMatch(before::contains)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> of(String state, ActDraft act) {
    Set<String> people = new LinkedHashSet<>();
    for (String name : act.people) {
      if (cast.statesOf(name).contains(state)) {
        people.add(name);
      }
    }
    return people;
  }
}
