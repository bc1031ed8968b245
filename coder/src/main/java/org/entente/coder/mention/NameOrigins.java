package org.entente.coder.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.coder.lexicon.LexiconException;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.lexicon.Stanzas;

/**
 * Tells by a person's name which of several states he more likely acts for: "Nguyen Van Hai" for
 * Vietnam rather than for Chile. The last resort where a report does not say; its names are the
 * lexicon's {@code name-origins.txt}. Immutable and thread-safe.
 */
public final class NameOrigins {
  private static final String RESOURCE = "/lexicon/name-origins.txt";
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final int LONG_ENDING = 4;

  /** By how much a name must speak more for one state than for another. */
  private static final int MARGIN = 2;

  /** The origins of the names of each state. */
  private final Map<String, List<Origin>> origins = new HashMap<>();

  private NameOrigins(List<Origin> all) {
    for (Origin origin : all) {
      for (String state : origin.home()) {
        origins.computeIfAbsent(state, home -> new ArrayList<>()).add(origin);
      }
    }
  }

  /** The names of one language or region, folded except for letters and shapes. */
  private record Origin(
      Set<String> home,
      Set<String> words,
      List<String> starts,
      List<String> ends,
      Set<String> parts,
      Set<String> letters,
      List<Pattern> shapes) {

    /** How far the spelling of a whole name is that of these names. */
    int spelling(String name) {
      int score = 0;
      for (String letter : letters) {
        score += name.contains(letter) ? 3 : 0;
      }
      for (Pattern shape : shapes) {
        score += shape.matcher(name).find() ? 4 : 0;
      }
      return score;
    }

    int word(String word) {
      if (words.contains(word)) {
        return 4;
      }
      if (parts.contains(word)) {
        return 3;
      }
      int best = 0;
      for (String start : starts) {
        if (word.startsWith(start) && word.length() > start.length() + 1) {
          best = Math.max(best, 3);
        }
      }
      for (String end : ends) {
        if (word.endsWith(end) && word.length() > end.length()) {
          best = Math.max(best, Math.min(end.length(), LONG_ENDING) - 1);
        }
      }
      return best;
    }
  }

  /**
   * The built-in origins.
   *
   * @throws LexiconException if the file has a fault
   */
  public static NameOrigins load() {
    try (InputStream in = NameOrigins.class.getResourceAsStream(RESOURCE)) {
      String content = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Origin> origins = new ArrayList<>();
      for (Stanza stanza : Stanzas.parse(RESOURCE.substring(1), content)) {
        origins.add(origin(stanza));
      }
      return new NameOrigins(List.copyOf(origins));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static Origin origin(Stanza stanza) {
    List<Pattern> shapes = new ArrayList<>();
    for (Stanza.Field field : stanza.fields("shape")) {
      for (String shape : field.values()) {
        try {
          shapes.add(Pattern.compile(shape));
        } catch (PatternSyntaxException e) {
          throw stanza.fault(field, "\"" + shape + "\" is no regular expression");
        }
      }
    }
    Set<String> letters = new HashSet<>();
    stanza.values("letter").forEach(letter -> letters.add(composed(letter)));
    return new Origin(
        Set.copyOf(stanza.values("home")),
        Set.copyOf(folded(stanza.values("word"))),
        folded(stanza.values("start")),
        folded(stanza.values("end")),
        Set.copyOf(folded(stanza.values("part"))),
        letters,
        List.copyOf(shapes));
  }

  /**
   * The state among these that a name speaks for, more than for the one that is presumed; empty if
   * there is none. Among several alike it is the first, or none where nothing is presumed.
   *
   * @param states the states that may be meant, the likeliest first
   * @param presumed the states that a weaker sign than a word of the report suggests
   */
  public Optional<String> stateOf(String name, Collection<String> states, Set<String> presumed) {
    String printed = composed(name);
    List<String> words = folded(List.of(printed.split("[\\s\\u00a0\\u202f]+")));
    int least = MARGIN;
    for (String state : presumed) {
      least = Math.max(least, support(state, printed, words) + MARGIN);
    }
    String best = null;
    int bestScore = 0;
    for (String state : states) {
      int score = support(state, printed, words);
      if (score > bestScore) {
        best = state;
        bestScore = score;
      } else if (score == bestScore && presumed.isEmpty()) {
        best = null;
      }
    }
    return bestScore >= least ? Optional.ofNullable(best) : Optional.empty();
  }

  /** How much a name speaks for a state: names of several origins meet in one. */
  private int support(String state, String name, List<String> words) {
    List<Origin> own = origins.getOrDefault(state, List.of());
    int support = 0;
    for (Origin origin : own) {
      support = Math.max(support, origin.spelling(name));
    }
    for (String word : words) {
      int best = bestOf(own, word);
      if (word.indexOf('-') >= 0) {
        for (String part : word.split("-")) {
          best = Math.max(best, bestOf(own, part));
        }
      }
      support += best;
    }
    return support;
  }

  private static int bestOf(List<Origin> origins, String word) {
    int best = 0;
    for (Origin origin : origins) {
      best = Math.max(best, origin.word(word));
    }
    return best;
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static List<String> folded(Collection<String> words) {
    List<String> folded = new ArrayList<>();
    for (String word : words) {
      String plain =
          MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
              .replaceAll("")
              .toLowerCase(Locale.ROOT);
      if (!folded.contains(plain)) {
        folded.add(plain);
      }
    }
    return List.copyOf(folded);
  }
}
