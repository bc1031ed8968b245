package org.entente.record.merge;

import java.util.List;
import org.entente.record.claim.Claim;

/**
 * Claims of one fact.
 *
 * @param claims one or more, in the order of claims
 * @param links why they are together; one fewer than the claims
 */
public record Cluster<F>(List<Claim<F>> claims, List<Link> links) {

  /** The fact's id: that of its first claim. The ids of all its claims are addresses of it. */
  public String id() {
    return claims.get(0).id();
  }
}
