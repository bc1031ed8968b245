package org.entente.coder;

import java.util.List;
import java.util.Optional;

/**
 * Something one actor did with, for or to another (codebook, section 3).
 *
 * @param id its number in the article, {@code e1} and up
 * @param actors codes, sorted
 * @param recipients codes, sorted; empty where there is no direction
 * @param people names of the persons who took part
 * @param date EDTF, where stated
 * @param attributedTo who says so, where the article reports it as a claim
 * @param confidence from 0 to 1
 * @param rule the rule that read it
 */
public record Act(
    String id,
    ActKind kind,
    List<String> actors,
    List<String> recipients,
    List<String> people,
    Optional<String> date,
    Optional<Place> place,
    Time time,
    List<Domain> domains,
    Optional<String> attributedTo,
    Plover plover,
    double confidence,
    String rule,
    List<Evidence> evidence) {}
