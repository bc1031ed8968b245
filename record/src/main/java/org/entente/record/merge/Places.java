package org.entente.record.merge;

import java.util.function.BiPredicate;
import org.entente.coder.Place;

/** Places as sources name them: the state may be left out, and languages spell them differently. */
final class Places {
  private Places() {}

  /** An empty support for places. */
  static Support<Place> support() {
    BiPredicate<Place, Place> none = (vague, exact) -> false;
    return new Support<>(ActorWords.all()::place, none);
  }

  /** Whether two places are different ones. */
  static boolean differ(Place one, Place other) {
    return !ActorWords.all().place(one).equals(ActorWords.all().place(other));
  }
}
