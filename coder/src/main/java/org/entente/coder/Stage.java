package org.entente.coder;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened to an agreement (codebook, section 2).
 *
 * @param date EDTF, where stated
 * @param signatories names of the persons said to have signed
 * @param attributedTo who says so, where the article reports it as a claim
 * @param confidence from 0 to 1
 * @param rule the rule that read it
 * @param evidence at least one passage
 */
public record Stage(
    Status status,
    Optional<String> date,
    Optional<Place> place,
    List<String> signatories,
    Plover plover,
    Optional<String> attributedTo,
    double confidence,
    String rule,
    List<Evidence> evidence) {}
