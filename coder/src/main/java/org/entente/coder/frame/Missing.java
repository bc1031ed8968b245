package org.entente.coder.frame;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * What an attempt of a rule lacked. Most attempts fail, and nobody asks why: it is put into words
 * only when it is told.
 *
 * @param what what is missing
 * @param kinds of which kinds, printed by their {@code toString}; empty if there is no choice
 */
public record Missing(String what, Collection<?> kinds) {
  Missing(String what) {
    this(what, List.of());
  }

  @Override
  public String toString() {
    if (kinds.isEmpty()) {
      return what;
    }
    StringJoiner all = new StringJoiner(", ", what + " (", ")");
    kinds.forEach(kind -> all.add(kind.toString()));
    return all.toString();
  }
}
