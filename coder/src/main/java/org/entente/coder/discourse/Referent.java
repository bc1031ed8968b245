package org.entente.coder.discourse;

import java.util.Optional;
import java.util.Set;
import org.entente.coder.mention.PersonMention;

/**
 * What a noun phrase stands for.
 *
 * @param codes the actors it stands for, empty if none
 * @param kind how it was found
 * @param person the person or official it names
 * @param official whether it acts for them: a state, body or force by name, somebody in office, or
 *     a word that points back to one of these; not "Certains Ukrainiens", "l'entraîneur français"
 */
record Referent(Set<String> codes, Kind kind, Optional<PersonMention> person, boolean official) {

  static final Referent NONE = new Referent(Set.of(), Kind.NONE, Optional.empty(), false);

  /** How a referent was found: the less is said, the weaker it is. */
  enum Kind {
    /** Named in the phrase. */
    NAMED,
    /** A capital after a preposition of place. */
    PLACE,
    /** By an office or institution whose state was said before. */
    OFFICE,
    /** {@code les deux pays}. */
    PAIR,
    /** A pronoun, {@code le pays}, a counterpart. */
    REFERENCE,
    NONE
  }

  static Referent of(Set<String> codes, Kind kind) {
    return of(codes, kind, true);
  }

  static Referent of(Set<String> codes, Kind kind, boolean official) {
    return codes.isEmpty() ? NONE : new Referent(codes, kind, Optional.empty(), official);
  }

  boolean isNamed() {
    return kind == Kind.NAMED;
  }
}
