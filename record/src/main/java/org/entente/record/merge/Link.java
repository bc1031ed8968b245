package org.entente.record.merge;

import java.util.List;

/**
 * Why two claims are of one fact.
 *
 * @param one id of the claim that comes first in the order of claims
 * @param other id of the other
 * @param score how much speaks for it
 * @param reasons what speaks for it, and what against
 */
public record Link(String one, String other, double score, List<Reason> reasons) {}
