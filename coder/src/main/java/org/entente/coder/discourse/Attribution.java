package org.entente.coder.discourse;

import java.util.Optional;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.frame.Frame;

/** Who says so, where the words mark a fact as somebody's claim. */
final class Attribution {
  private Attribution() {}

  static Optional<String> of(Report report, Frame frame, Cast cast) {
    for (Chunk chunk : frame.syntax().chunks()) {
      if (chunk instanceof NounChunk noun && noun.relation() == Relation.LIKE && !noun.isDate()) {
        return Optional.of(
            noun.person()
                .flatMap(cast::person)
                .map(person -> person.name())
                .orElseGet(() -> report.text.span(noun.body(), noun.to())));
      }
    }
    return Optional.empty();
  }
}
