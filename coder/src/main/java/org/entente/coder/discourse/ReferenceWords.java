package org.entente.coder.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * Small numbers in words, pronouns that are plural or stand for who was named last, and relative
 * words for an owner, from the lexicon's folder {@code discourse}.
 */
final class ReferenceWords {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> plural = new HashSet<>();
  private final Set<String> latter = new HashSet<>();
  private final Set<String> owner = new HashSet<>();

  ReferenceWords(Lexicon lexicon) {
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("plural-pronoun")) {
        plural.addAll(stanza.values("form"));
      } else if (stanza.header().equals("latter-pronoun")) {
        latter.addAll(stanza.values("form"));
      } else if (stanza.header().equals("owner")) {
        owner.addAll(stanza.values("form"));
      } else if (stanza.header().matches("[0-9]+")) {
        for (String form : stanza.values("form")) {
          numbers.put(form, Integer.parseInt(stanza.header()));
        }
      }
    }
  }

  /** The small number among these tokens, or 0. */
  int count(TokenizedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      Integer number = numbers.get(text.token(i).word().form());
      if (number != null) {
        return number;
      }
    }
    return 0;
  }

  /** Whether a relative word stands for whose its noun is: {@code dont, whose}. */
  boolean isOwner(String form) {
    return owner.contains(form);
  }

  /** Whether a pronoun stands for who was named last: {@code ce dernier, the latter}. */
  boolean isLatter(String pronoun) {
    return latter.contains(pronoun);
  }

  boolean isPlural(String pronoun) {
    return plural.contains(pronoun);
  }
}
