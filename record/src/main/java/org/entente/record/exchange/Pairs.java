package org.entente.record.exchange;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.exchange.fact.ActFact;

/** Breaks facts of several actors into pairs, which is all that dyadic formats know. */
public final class Pairs {
  private Pairs() {}

  /**
   * Two actors.
   *
   * @param directed whether the first does it to, with or for the second, and not both together
   */
  public record Pair(String one, String other, boolean directed) {}

  /** Every two of some actors, once. */
  public static List<Pair> of(List<String> actors) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (String other : actors.subList(i + 1, actors.size())) {
        pairs.add(new Pair(actors.get(i), other, false));
      }
    }
    return pairs;
  }

  /** Every actor with every recipient; where there is no direction, every two actors. */
  public static List<Pair> of(ActFact act) {
    if (act.recipients().isEmpty()) {
      return of(act.actors());
    }
    List<Pair> pairs = new ArrayList<>();
    for (String actor : act.actors()) {
      for (String recipient : act.recipients()) {
        if (!actor.equals(recipient)) {
          pairs.add(new Pair(actor, recipient, true));
        }
      }
    }
    return pairs;
  }
}
