package org.entente.record.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which decisions hold: those that no decision undoes that holds itself. */
public final class Standing {
  private final Map<String, List<Decision>> undoing = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  private Standing(Collection<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision.action() instanceof Action.Undo undo) {
        undoing.computeIfAbsent(undo.decision(), id -> new ArrayList<>()).add(decision);
      }
    }
  }

  /** The decisions that hold, in their order. */
  public static List<Decision> of(Collection<Decision> decisions) {
    Standing standing = new Standing(decisions);
    return decisions.stream().filter(standing::holds).sorted(Decision.ORDER).toList();
  }

  /** The ids of the claims that decisions which hold are about. */
  public static Set<String> claims(Collection<Decision> decisions) {
    Set<String> claims = new HashSet<>();
    of(decisions).forEach(decision -> claims.addAll(decision.action().claims()));
    return claims;
  }

  /** An id stands for all that a decision says, so none can undo itself in a circle. */
  private boolean holds(Decision decision) {
    String id = decision.id();
    Boolean before = known.get(id);
    if (before != null) {
      return before;
    }
    boolean holds = undoing.getOrDefault(id, List.of()).stream().noneMatch(this::holds);
    known.put(id, holds);
    return holds;
  }
}
