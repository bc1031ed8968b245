package org.entente.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.entente.article.Furniture;

/**
 * A text cut into runs at every border of marked words, so that words that overlap are each marked
 * whole. Immutable and thread-safe.
 *
 * @param paragraphs the lines of the text that say something
 */
public record MarkedText(List<Paragraph> paragraphs) {

  /**
   * A line of the text.
   *
   * @param first UTF-16 offset of its first character
   */
  public record Paragraph(int first, List<Run> runs, boolean furniture) {}

  /**
   * Characters that are marked in the same way.
   *
   * @param anchor the offset of the first, where marked words begin with it
   * @param marks the numbers of the marks they belong to, from 1 in the order of the list
   * @param ends the numbers of those of which no words go on after it
   */
  public record Run(String text, OptionalInt anchor, List<Integer> marks, List<Integer> ends) {}

  /**
   * Words to mark.
   *
   * @param first UTF-16 offset in the text
   * @param last offset after the last code unit
   * @param number the number of what they belong to
   */
  public record Mark(int first, int last, int number) {}

  /**
   * Marks words in a text. Takes time in proportion to its length, and to how many marks lie over
   * each other.
   *
   * @param marks in any order; what lies beyond the text is passed over
   */
  public static MarkedText of(String text, List<Mark> marks) {
    List<Mark> sorted =
        marks.stream()
            .filter(mark -> mark.first() >= 0 && mark.first() < mark.last())
            .filter(mark -> mark.last() <= text.length())
            .sorted((a, b) -> Integer.compare(a.first(), b.first()))
            .toList();
    Furniture furniture = Furniture.in(text);
    int[] borders = borders(sorted);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int nextMark = 0;
    int nextBorder = 0;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      List<Run> runs = new ArrayList<>();
      int from = start;
      while (from < end) {
        while (nextBorder < borders.length && borders[nextBorder] <= from) {
          nextBorder++;
        }
        int to = nextBorder < borders.length ? Math.min(end, borders[nextBorder]) : end;
        int here = from;
        open.removeIf(mark -> mark.last() <= here);
        while (nextMark < sorted.size() && sorted.get(nextMark).first() <= here) {
          Mark mark = sorted.get(nextMark++);
          if (mark.last() > here) {
            open.add(mark);
          }
        }
        runs.add(run(text, from, to, open));
        from = to;
      }
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(new Paragraph(start, List.copyOf(runs), furniture.touches(start, end)));
      }
      start = end + 1;
    }
    return new MarkedText(List.copyOf(paragraphs));
  }

  private static Run run(String text, int from, int to, List<Mark> open) {
    TreeSet<Integer> marks = new TreeSet<>();
    TreeSet<Integer> ends = new TreeSet<>();
    boolean begins = false;
    for (Mark mark : open) {
      marks.add(mark.number());
      begins |= mark.first() == from;
      if (mark.last() == to) {
        ends.add(mark.number());
      }
    }
    open.stream().filter(mark -> mark.last() > to).forEach(mark -> ends.remove(mark.number()));
    return new Run(
        text.substring(from, to),
        begins ? OptionalInt.of(from) : OptionalInt.empty(),
        List.copyOf(marks),
        List.copyOf(ends));
  }

  private static int[] borders(List<Mark> marks) {
    int[] borders = new int[marks.size() * 2];
    for (int i = 0; i < marks.size(); i++) {
      borders[2 * i] = marks.get(i).first();
      borders[2 * i + 1] = marks.get(i).last();
    }
    Arrays.sort(borders);
    return borders;
  }
}
