package org.entente.network;

import java.util.List;
import java.util.Optional;
import org.entente.record.exchange.Pairs.Pair;

/**
 * An agreement or act as the network has it: between which states, since when and until when.
 *
 * @param id id of the fact in the record
 * @param act whether it is an act, else an agreement
 * @param kind code of its kind (codebook, sections 2 and 3)
 * @param domains codes of its domains (section 4)
 * @param states the states that take part, sorted; organisations are left out
 * @param pairs every two states that it ties; none where a state is alone with an organisation
 * @param origin where the record has it from
 * @param confidence from 0 to 1
 * @param year the year of signature, or of the act; empty where the record does not know it
 * @param inForce the years in which an agreement is in force; empty where it never was, or since
 *     nobody knows when
 */
public record Deed(
    String id,
    boolean act,
    String kind,
    List<String> domains,
    List<String> states,
    List<Pair> pairs,
    Origin origin,
    double confidence,
    Optional<Integer> year,
    Optional<Years> inForce) {
  public Deed {
    domains = List.copyOf(domains);
    states = List.copyOf(states);
    pairs = List.copyOf(pairs);
  }
}
