package org.entente.article;

import java.util.List;

/**
 * The parts of a text that are page furniture and not the story: bylines, the author's biography,
 * comments and their forms, key words, links to other stories, share buttons, cookie walls,
 * copyright, newsletters, press contacts, initials after the end. Codebook section 2: none of it is
 * coded. The headline, subheads and captions are not furniture. Immutable and thread-safe.
 *
 * @param ranges the parts in the order of the text, apart from each other
 */
public record Furniture(List<Range> ranges) {

  /**
   * A part of a text.
   *
   * @param start where it begins, in UTF-16 code units
   * @param end where it ends, that unit not included
   */
  public record Range(int start, int end) {}

  public Furniture {
    ranges = List.copyOf(ranges);
  }

  /** The furniture in a text. Never throws; takes time in proportion to the length of the text. */
  public static Furniture in(String text) {
    return new FurnitureFinder(text).find();
  }

  /** Whether any unit from {@code start} up to {@code end} is furniture. */
  public boolean touches(int start, int end) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ranges.size() && ranges.get(low).start() < end;
  }
}
