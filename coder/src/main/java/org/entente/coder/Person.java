package org.entente.coder;

import java.util.List;
import java.util.Optional;

/**
 * A person who acts for an actor (codebook, section 5).
 *
 * @param name as printed first
 * @param variants other spellings in the article
 * @param state code of the actor, where known
 * @param roles titles and ranks as printed
 */
public record Person(
    String name,
    List<String> variants,
    Optional<String> state,
    List<String> roles,
    List<Evidence> evidence) {}
