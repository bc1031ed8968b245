package org.entente.record.query;

import java.util.List;
import java.util.Optional;

/**
 * A person as the record knows them.
 *
 * @param variants other spellings of the name
 * @param state code of the actor they act for
 * @param roles their titles, with when they were seen in them
 * @param sources how many independent sources name them
 * @param review what a person has decided about it
 * @param passages the words behind it, where they were asked for
 */
public record KnownPerson(
    String id,
    String name,
    List<String> variants,
    Optional<String> state,
    List<Role> roles,
    int sources,
    Optional<String> review,
    List<Passage> passages) {

  /**
   * A title.
   *
   * @param first the day of the first source that gives it, ISO 8601
   * @param last the day of the last one
   * @param sources how many independent sources give it
   */
  public record Role(String title, Optional<String> first, Optional<String> last, int sources) {}

  /** The same with passages. */
  public KnownPerson with(List<Passage> words) {
    return new KnownPerson(id, name, variants, state, roles, sources, review, List.copyOf(words));
  }
}
