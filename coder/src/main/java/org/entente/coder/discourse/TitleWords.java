package org.entente.coder.discourse;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * The words of a title that tell it from others: not "accord de coopération", but "déminage". The
 * words that tell nothing are in the lexicon's folder {@code discourse}. Thread-safe.
 */
final class TitleWords {
  private static final int STEM = 6;
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private final Set<String> generic = new HashSet<>();

  TitleWords(Lexicon lexicon) {
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("generic-title")) {
        stanza.values("word").forEach(word -> generic.add(folded(word)));
      }
    }
  }

  /** The telling words of a title, folded to lower case without accents, and cut to their stem. */
  Set<String> of(String title) {
    Set<String> words = new HashSet<>();
    for (String word : BETWEEN_WORDS.split(folded(title))) {
      if (word.length() > 2 && !generic.contains(word)) {
        words.add(word.length() > STEM ? word.substring(0, STEM) : word);
      }
    }
    return words;
  }

  /** Whether two titles have telling words and share none. */
  boolean differ(String a, String b) {
    Set<String> x = of(a);
    Set<String> y = of(b);
    return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
  }

  private static String folded(String text) {
    return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
