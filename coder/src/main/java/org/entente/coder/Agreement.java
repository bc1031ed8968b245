package org.entente.coder;

import java.util.List;
import java.util.Optional;

/**
 * An instrument or explicit understanding with its life so far (codebook, section 2).
 *
 * @param id its number in the article, {@code a1} and up
 * @param parties actor codes, sorted
 * @param title the words that name it, as printed
 * @param current the status of the latest stage that has happened, else the furthest prospective
 *     one
 * @param stages what happened to it, oldest first
 */
public record Agreement(
    String id,
    List<String> parties,
    AgreementForm form,
    AgreementKind kind,
    Optional<String> title,
    List<Domain> domains,
    Status current,
    List<Stage> stages) {}
