package org.entente.coder.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.PersonMention.Office;
import org.entente.coder.mention.PersonRegister.KnownPerson;

/**
 * The heads of state and government whose state the press need not name ("le président N"), from
 * the entries {@code leader} of the lexicon's folder {@code people}. Immutable and thread-safe.
 */
public final class Leaders {
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

  private final Map<String, List<Leader>> bySurname = new HashMap<>();

  /** A leader's state and the words of the name, folded to lower case without accents. */
  private record Leader(String code, List<String> words) {}

  /** The leaders of a lexicon. */
  public Leaders(Lexicon lexicon) {
    for (Stanza stanza : lexicon.folder("people")) {
      for (String name : stanza.values("leader")) {
        List<String> words = words(name);
        bySurname
            .computeIfAbsent(words.get(words.size() - 1), surname -> new ArrayList<>())
            .add(new Leader(stanza.header(), words));
      }
    }
  }

  /**
   * The state that a person leads or led: one named as a known leader in full, or by surname alone
   * with a head's office. Empty if the names of leaders of several states fit.
   */
  public Optional<String> stateOf(KnownPerson person) {
    List<String> words = words(person.name());
    List<Leader> leaders = bySurname.getOrDefault(words.get(words.size() - 1), List.of());
    String state = null;
    for (Leader leader : leaders) {
      boolean fits =
          words.size() == 1
              ? person.offices().contains(Office.HEAD)
              : words.get(0).equals(leader.words().get(0));
      if (fits) {
        if (state != null && !state.equals(leader.code())) {
          return Optional.empty();
        }
        state = leader.code();
      }
    }
    return Optional.ofNullable(state);
  }

  private static List<String> words(String name) {
    String folded =
        MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return List.of(SPACES.split(folded.strip()));
  }
}
