package org.entente.article;

import java.util.List;
import java.util.Optional;

/** Reads a plain text file as an article. The text is kept whole, so that offsets fit the file. */
final class TextFile {

  private static final int HEAD_LINES = 12;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_LOOKED_AT = 300;

  /** Fewer words than this before a longer line are a section or the name of the paper. */
  private static final int SECTION_WORDS = 3;

  private TextFile() {}

  static Draft read(String text) {
    List<String> head =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(HEAD_LINES)
            .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LOOKED_AT)))
            .toList();
    return new Draft(
        Optional.empty(),
        Optional.empty(),
        title(head),
        Optional.empty(),
        PublicationDate.shown(head),
        Optional.empty(),
        text);
  }

  /** The first line that looks like a headline, if something stands under it. */
  private static Optional<String> title(List<String> head) {
    List<String> lines = head.stream().filter(line -> !isFurniture(line)).limit(3).toList();
    if (lines.size() < 2 || !looksLikeTitle(lines.get(0))) {
      return Optional.empty();
    }
    boolean section =
        lines.size() > 2
            && lines.get(0).split("\\s+").length <= SECTION_WORDS
            && lines.get(0).length() < lines.get(1).length()
            && looksLikeTitle(lines.get(1));
    return Optional.of(lines.get(section ? 1 : 0));
  }

  private static boolean looksLikeTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && ".,;:".indexOf(line.charAt(line.length() - 1)) < 0
        && line.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isFurniture(String line) {
    for (FurnitureCues.Place place : List.of(FurnitureCues.Place.ANY, FurnitureCues.Place.HEAD)) {
      for (FurnitureCues.Reach reach :
          List.of(FurnitureCues.Reach.LINE, FurnitureCues.Reach.BLOCK, FurnitureCues.Reach.REST)) {
        if (FurnitureCues.ALL.fit(place, reach, line, 0, line.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
