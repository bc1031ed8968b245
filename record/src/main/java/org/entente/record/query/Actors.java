package org.entente.record.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.coder.Coder;
import org.entente.coder.language.EditDistance;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * The names of states and organisations in French and English. Case, accents and hyphens do not
 * matter, and a short article before the name is passed over. Immutable and thread-safe.
 */
public final class Actors {
  private static final int ARTICLE = 3;
  private static final int NEAR = 2;
  private static final int SUGGESTIONS = 3;
  private static final Actors ALL = new Actors();

  private final Map<String, String> codes = new TreeMap<>();
  private final Map<String, Map<String, String>> names = new HashMap<>();

  private Actors() {
    for (String language : Coder.LANGUAGES) {
      Map<String, String> known = new LinkedHashMap<>();
      for (Stanza stanza : Lexicon.load(language, "actors").folder("actors")) {
        if (isGroup(stanza)) {
          continue;
        }
        codes.put(folded(stanza.header()), stanza.header());
        for (String name : stanza.values("name")) {
          known.putIfAbsent(stanza.header(), name);
          codes.putIfAbsent(folded(name), stanza.header());
        }
        for (String acronym : stanza.values("acronym")) {
          codes.putIfAbsent(folded(acronym), stanza.header());
        }
      }
      names.put(language, known);
    }
  }

  /** A group of states has no code of its own. */
  private static boolean isGroup(Stanza stanza) {
    return stanza.source().contains("/groups");
  }

  /** The code that is meant by a code or a name in either language. */
  public static Optional<String> code(String asked) {
    String folded = folded(asked);
    String code = ALL.codes.get(folded);
    int space = folded.indexOf(' ');
    if (code == null && space > 0 && space <= ARTICLE) {
      code = ALL.codes.get(folded.substring(space + 1));
    }
    return Optional.ofNullable(code);
  }

  /** Names like one that is not known, with their codes, the likest first; a few at most. */
  public static List<String> like(String asked) {
    String folded = folded(asked);
    Map<Integer, List<String>> near = new TreeMap<>();
    ALL.codes.forEach(
        (name, code) -> {
          int distance =
              name.startsWith(folded) && folded.length() > 2 ? 1 : distance(folded, name);
          if (distance <= NEAR) {
            near.computeIfAbsent(distance, d -> new ArrayList<>()).add(code);
          }
        });
    return near.values().stream().flatMap(List::stream).distinct().limit(SUGGESTIONS).toList();
  }

  /**
   * The usual name of an actor, or its code where the lexicon does not know it.
   *
   * @param language {@code fr} or {@code en}
   */
  public static String name(String code, String language) {
    return ALL.names.getOrDefault(language, Collections.emptyMap()).getOrDefault(code, code);
  }

  /**
   * The usual names of all actors that the lexicon knows, by their codes, in the order of the
   * lexicon.
   *
   * @param language {@code fr} or {@code en}
   */
  public static Map<String, String> names(String language) {
    return Collections.unmodifiableMap(ALL.names.getOrDefault(language, Collections.emptyMap()));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\d]+", " ")
        .strip();
  }

  private static int distance(String a, String b) {
    return Math.abs(a.length() - b.length()) > NEAR ? NEAR + 1 : EditDistance.between(a, b);
  }
}
