package org.entente.network;

import java.util.List;
import java.util.Optional;

/**
 * Which facts tie states, and how long.
 *
 * @param basis what ties two states
 * @param kinds codes of kinds; empty for all agreements, or for the acts of cooperation: all but
 *     criticism, rupture and withdrawal
 * @param domains codes of domains, of which a fact has one; empty for all
 * @param minConfidence from 0 to 1
 * @param source id or address of an article, or a publisher's name
 * @param term how long agreements are in force
 */
public record Question(
    Basis basis,
    List<String> kinds,
    List<String> domains,
    double minConfidence,
    Optional<String> source,
    Term term) {
  /** Agreements in force by the usual rule. */
  public static final Question IN_FORCE = of(Basis.IN_FORCE);

  public Question {
    kinds = List.copyOf(kinds);
    domains = List.copyOf(domains);
  }

  /** All of a basis by the usual rule. */
  public static Question of(Basis basis) {
    return new Question(basis, List.of(), List.of(), 0, Optional.empty(), Term.USUAL);
  }

  /** The same on another basis. */
  public Question on(Basis other) {
    return new Question(other, kinds, domains, minConfidence, source, term);
  }
}
