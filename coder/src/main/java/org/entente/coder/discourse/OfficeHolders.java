package org.entente.coder.discourse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonMention.Office;
import org.entente.coder.mention.PersonRegister.KnownPerson;

/** Says which named person an office without a name stands for: "le ministre turc". Thread-safe. */
final class OfficeHolders {
  private static final int CONTENT_WORD = 5;

  private final Set<String> deputies = new HashSet<>();

  OfficeHolders(Lexicon lexicon) {
    for (Stanza stanza : lexicon.folder("people")) {
      deputies.addAll(stanza.values("deputy"));
    }
  }

  /**
   * The person who holds an office of a state: among those whose office is of its class and of its
   * rank, the one whose roles share most words with it, then the one named last before it, then the
   * next one.
   */
  Optional<KnownPerson> holder(Cast cast, PersonMention role, String state) {
    KnownPerson best = null;
    int bestShared = 0;
    int bestDistance = Integer.MAX_VALUE;
    for (KnownPerson known : cast.persons()) {
      if (!holds(known, role) || !cast.statesOf(known).contains(state)) {
        continue;
      }
      int shared = shared(role, known);
      int distance = cast.distance(known, role.from());
      boolean led = role.office() == Office.HEAD && cast.isLeader(known);
      if (shared == 0 && !led && (!role.counterpart() || distance >= Cast.AHEAD)) {
        continue;
      }
      if (best == null
          || shared > bestShared
          || (shared == bestShared && distance < bestDistance)) {
        best = known;
        bestShared = shared;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean holds(KnownPerson known, PersonMention role) {
    if (role.counterpart()) {
      return !known.offices().isEmpty();
    }
    boolean deputy = isDeputy(role.roles().toString());
    return known.offices().isEmpty()
        || (known.offices().contains(role.office())
            && known.roles().stream().anyMatch(held -> isDeputy(held) == deputy));
  }

  private boolean isDeputy(String role) {
    for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (deputies.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** How many words of a role stand in one of a person's roles. */
  private static int shared(PersonMention role, KnownPerson known) {
    Set<String> words = new HashSet<>();
    known.roles().forEach(held -> words.addAll(words(held)));
    int shared = 0;
    for (String printed : role.roles()) {
      for (String word : words(printed)) {
        shared += words.contains(word) ? 1 : 0;
      }
    }
    return shared;
  }

  private static Set<String> words(String role) {
    Set<String> words = new HashSet<>();
    for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() >= CONTENT_WORD) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
