package org.entente.record.exchange.fact;

import java.util.List;
import java.util.Optional;

/**
 * A merged person.
 *
 * @param variants other spellings
 * @param state code of the actor they act for
 * @param sources how many independent sources name them
 */
public record PersonFact(
    String id,
    String name,
    List<String> variants,
    Optional<String> state,
    List<Role> roles,
    int sources,
    List<Passage> evidence) {

  /**
   * A title or rank as printed.
   *
   * @param first the first day on which a source published it
   * @param last the last such day
   */
  public record Role(
      String name,
      Optional<String> first,
      Optional<String> last,
      int sources,
      List<Passage> evidence) {}
}
