package org.entente.coder.discourse;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a title that tell it from others: not "accord de coopération", but "déminage". */
final class TitleWords {
  private static final Set<String> GENERIC =
      Set.of(
          "accord",
          "accords",
          "convention",
          "traite",
          "protocole",
          "memorandum",
          "entente",
          "pacte",
          "contrat",
          "cooperation",
          "militaire",
          "militaires",
          "defense",
          "bilateral",
          "bilaterale",
          "strategique",
          "domaine",
          "matiere",
          "dans",
          "entre",
          "gouvernement",
          "republique",
          "pour",
          "avec",
          "relatif",
          "relative",
          "portant",
          "cadre",
          "nouveau",
          "nouvel",
          "nouvelle",
          "premier",
          "premiere",
          "agreement",
          "treaty",
          "pact",
          "defence",
          "military",
          "understanding",
          "between",
          "field",
          "government",
          "republic",
          "with",
          "strategic",
          "deal",
          "accord-cadre",
          "framework",
          "the",
          "and",
          "for",
          "partenariat",
          "partnership",
          "year",
          "mutuelle",
          "mutual",
          "technique",
          "technical",
          "plan",
          "programme",
          "securite",
          "security",
          "contract");

  private TitleWords() {}

  /** The telling words of a title, folded to lower case without accents. */
  static Set<String> of(String title) {
    String folded =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>();
    for (String word : folded.split("[^\\p{L}\\p{N}-]+")) {
      if (word.length() > 2 && !GENERIC.contains(word)) {
        words.add(word.length() > 6 ? word.substring(0, 6) : word);
      }
    }
    return words;
  }

  /** Whether two titles have telling words and share none. */
  static boolean differ(String a, String b) {
    Set<String> x = of(a);
    Set<String> y = of(b);
    return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
  }
}
