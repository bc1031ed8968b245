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
 */
record Referent(Set<String> codes, Kind kind, Optional<PersonMention> person) {

  static final Referent NONE = new Referent(Set.of(), Kind.NONE, Optional.empty());

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
    return codes.isEmpty() ? NONE : new Referent(codes, kind, Optional.empty());
  }

  boolean isNamed() {
    return kind == Kind.NAMED;
  }
}
