package org.entente.coder.mention;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * What the lexicon knows of the actors themselves: which are organisations, and the capitals of
 * states. Immutable and thread-safe.
 */
public final class ActorNames {
  private final Set<String> codes = new LinkedHashSet<>();
  private final Set<String> organisations = new HashSet<>();
  private final Map<String, Set<String>> capitals = new LinkedHashMap<>();
  private final Map<String, String> states = new HashMap<>();

  /**
   * Reads the lexicon's folder {@code actors}; its files {@code organisations*} hold the latter,
   * its files {@code groups*} no actors of their own.
   */
  public ActorNames(Lexicon lexicon) {
    for (Stanza stanza : lexicon.folder("actors")) {
      if (isGroups(stanza)) {
        continue;
      }
      String code = stanza.header();
      codes.add(code);
      if (isOrganisations(stanza)) {
        organisations.add(code);
      }
      for (String capital : stanza.values("capital")) {
        capitals.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(capital);
        states.putIfAbsent(capital.toLowerCase(Locale.ROOT), code);
      }
    }
  }

  /** The codes of all actors, in the lexicon's order. */
  public Set<String> codes() {
    return Collections.unmodifiableSet(codes);
  }

  /** Whether a code is an international organisation's; false for a state or an unknown code. */
  public boolean isOrganisation(String code) {
    return organisations.contains(code);
  }

  /** The capital of a state in the lexicon's language, if it knows one. */
  public Optional<String> capitalOf(String code) {
    return capitalsOf(code).stream().findFirst();
  }

  /** All names and spellings of a state's capitals, the usual first; empty if none is known. */
  public Set<String> capitalsOf(String code) {
    return Collections.unmodifiableSet(capitals.getOrDefault(code, Set.of()));
  }

  /** The state whose capital has this name, whatever its case. */
  public Optional<String> stateOfCapital(String capital) {
    return Optional.ofNullable(states.get(capital.toLowerCase(Locale.ROOT)));
  }

  static boolean isOrganisations(Stanza stanza) {
    return file(stanza).startsWith("organisations");
  }

  /** Whether a stanza names a group of states, which is coded as its members. */
  static boolean isGroups(Stanza stanza) {
    return file(stanza).startsWith("groups");
  }

  private static String file(Stanza stanza) {
    return stanza.source().substring(stanza.source().lastIndexOf('/') + 1);
  }
}
