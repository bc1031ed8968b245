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

  private final Map<Place, Map<Reach, LineCues>> lines = new EnumMap<>(Place.class);
  private final Map<Place, Map<Reach, Pattern>> ends = new EnumMap<>(Place.class);
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
    sources.forEach((place, byReach) -> byReach.forEach((reach, cues) -> add(place, reach, cues)));
    starts = starts();
  }

  private void add(Place place, Reach reach, List<String> cues) {
    String any = "(?:" + String.join("|", cues) + ")";
    switch (reach) {
      case INLINE -> end(place, reach, "(?<![\\p{L}\\p{N}])" + any + "\\h*$");
      case END -> end(place, reach, "(?<=[.!?…»”\"]\\h{1,3})" + any + "$");
      default ->
          lines
              .computeIfAbsent(place, p -> new EnumMap<>(Reach.class))
              .put(reach, new LineCues(cues));
    }
  }

  private void end(Place place, Reach reach, String words) {
    ends.computeIfAbsent(place, p -> new EnumMap<>(Reach.class))
        .put(reach, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
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

  /** Whether a line of a text, without the white space around it, is a cue. */
  boolean fit(Place place, Reach reach, CharSequence text, int start, int end) {
    return lines
        .getOrDefault(place, Map.of())
        .getOrDefault(reach, LineCues.NONE)
        .fit(text, start, end);
  }

  /** For {@link Reach#INLINE} and {@link Reach#END}: the words before the end. */
  Matcher ends(Place place, Reach reach, CharSequence text) {
    return ends.getOrDefault(place, Map.of()).getOrDefault(reach, NEVER).matcher(text);
  }

  /** Where a sentence begins with no stop before it; not after a short word, as in à La Mecque. */
  Matcher sentenceStarts(CharSequence text) {
    return starts.matcher(text);
  }
}
