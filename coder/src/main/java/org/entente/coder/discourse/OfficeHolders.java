package org.entente.coder.discourse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonMention.Office;
import org.entente.coder.mention.PersonRegister.KnownPerson;

/** Says which named person an office without a name stands for: "le ministre turc". Thread-safe. */
final class OfficeHolders {
  private static final int CONTENT_WORD = 5;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

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
      if (!fits(known, role) || !cast.statesOf(known).contains(state)) {
        continue;
      }
      int shared = shared(role, known);
      int distance = cast.distance(known, role.from());
      boolean led = role.office() == Office.HEAD && cast.isLeader(known);
      boolean loose = role.counterpart() || (role.office() == Office.MILITARY && isOneWord(role));
      if (shared == 0 && !led && (!loose || distance >= Cast.AHEAD)) {
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

  private boolean fits(KnownPerson known, PersonMention role) {
    return role.counterpart()
        ? !known.offices().isEmpty()
        : known.offices().isEmpty() || known.offices().contains(role.office());
  }

  /** "les deux officiers": the word says nothing of whom. */
  private static boolean isOneWord(PersonMention role) {
    return role.plural() && role.roles().size() == 1 && role.roles().get(0).indexOf(' ') < 0;
  }

  private boolean isDeputy(String role) {
    for (String word : NO_LETTERS.split(role.toLowerCase(Locale.ROOT), -1)) {
      if (deputies.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** How many words of a role stand in one of a person's roles of its rank. */
  private int shared(PersonMention role, KnownPerson known) {
    int best = 0;
    for (String printed : role.roles()) {
      Set<String> own = words(printed);
      for (String held : known.roles()) {
        if (isDeputy(held) == isDeputy(printed)) {
          Set<String> words = words(held);
          words.retainAll(own);
          best = Math.max(best, words.size());
        }
      }
    }
    return best;
  }

  private static Set<String> words(String role) {
    Set<String> words = new HashSet<>();
    for (String word : NO_LETTERS.split(role.toLowerCase(Locale.ROOT), -1)) {
      if (word.length() >= CONTENT_WORD) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
