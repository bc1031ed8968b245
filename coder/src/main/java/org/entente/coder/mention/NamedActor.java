package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.mention.ActorMention.Form;
import org.entente.coder.mention.Naming.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Words that name an actor, or several in a compound, before it is settled which.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param sides for each actor named, the codes it can be, the likeliest first
 * @param form how it is named; null if the words only show that an actor is meant elsewhere
 */
record NamedActor(int from, int to, List<List<String>> sides, @Nullable Form form) {

  static NamedActor of(int from, int to, List<Meaning> meanings) {
    return new NamedActor(from, to, List.of(codes(meanings)), meanings.get(0).form().orElse(null));
  }

  static List<String> codes(List<Meaning> meanings) {
    if (meanings.size() == 1) {
      return List.of(meanings.get(0).code());
    }
    Set<String> codes = new LinkedHashSet<>();
    for (Meaning meaning : meanings) {
      codes.add(meaning.code());
    }
    return List.copyOf(codes);
  }

  /** This and the next as one compound. */
  NamedActor joined(NamedActor next) {
    List<List<String>> both = new ArrayList<>(sides);
    both.addAll(next.sides());
    return new NamedActor(from, next.to(), List.copyOf(both), Form.COMPOUND);
  }
}
