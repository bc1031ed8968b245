package org.entente.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cues of page furniture, from the data files in {@code furniture}. Immutable, thread-safe. */
final class FurnitureCues {

  /** How far the furniture goes from its cue. The data files' README says what each means. */
  enum Reach {
    LINE,
    BLOCK,
    REST,
    INLINE,
    END
  }

  /** Where the line of a cue must be. */
  enum Place {
    ANY,
    HEAD,
    TAIL
  }

  static final FurnitureCues ALL = new FurnitureCues();

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Map<Place, Map<Reach, Pattern>> patterns = new EnumMap<>(Place.class);
  private final Pattern starts;

  private FurnitureCues() {
    Map<Place, Map<Reach, List<String>>> sources = new EnumMap<>(Place.class);
    for (String file : Resources.lines("furniture/INDEX.txt")) {
      Reach reach = Reach.LINE;
      Place place = Place.ANY;
      for (String line : Resources.lines("furniture/" + file)) {
        String[] words = line.split(" ", 2);
        switch (words[0]) {
          case "@reach" -> reach = Reach.valueOf(words[1].toUpperCase(Locale.ROOT));
          case "@place" -> place = Place.valueOf(words[1].toUpperCase(Locale.ROOT));
          default ->
              sources
                  .computeIfAbsent(place, p -> new EnumMap<>(Reach.class))
                  .computeIfAbsent(reach, r -> new ArrayList<>())
                  .add(line.replace(" ", "\\h").replace("'", "['’]"));
        }
      }
    }
    sources.forEach(
        (place, byReach) -> {
          Map<Reach, Pattern> compiled = new EnumMap<>(Reach.class);
          byReach.forEach((reach, lines) -> compiled.put(reach, compile(reach, lines)));
          patterns.put(place, compiled);
        });
    starts = starts();
  }

  private static Pattern compile(Reach reach, List<String> lines) {
    String any = "(?:" + String.join("|", lines) + ")";
    String whole =
        switch (reach) {
          case INLINE -> "(?<![\\p{L}\\p{N}])" + any + "\\h*$";
          case END -> "(?<=[.!?…»”\"]\\h{1,3})" + any + "$";
          default -> any;
        };
    return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Pattern starts() {
    TreeSet<String> words = new TreeSet<>();
    for (String file : List.of("furniture/fr/starts.txt", "furniture/en/starts.txt")) {
      Resources.lines(file).forEach(line -> words.addAll(List.of(line.split(" "))));
    }
    String any = String.join("|", words).replace("'", "['’]");
    return Pattern.compile(
        "(?<=[\\p{L}\\p{N}\"»”')!?]{4}\\h|\\p{Lu}{2}\\h)(?:" + any + ")(?:(?<=['’])|(?=\\h))");
  }

  /** The lines, or for {@link Reach#INLINE} and {@link Reach#END} the words before the end. */
  Matcher matcher(Place place, Reach reach, CharSequence text) {
    return patterns.getOrDefault(place, Map.of()).getOrDefault(reach, NEVER).matcher(text);
  }

  /** Where a sentence begins with no stop before it; not after a short word, as in à La Mecque. */
  Matcher sentenceStarts(CharSequence text) {
    return starts.matcher(text);
  }
}
