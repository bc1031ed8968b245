package org.entente.server.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.record.query.Timeline;
import org.entente.server.picture.YearBars.Phase;

/**
 * Agreements and acts by year: above a line a column for the stages of agreements with a part for
 * each phase of their life, below it a column for acts, to one scale.
 *
 * @param columns the years without a gap
 * @param rows every year in which there is anything, for the table
 * @param lines the lines across
 */
@SuppressWarnings("EnumOrdinal") // a place for each phase, kept nowhere
public record Years(List<Column> columns, List<Row> rows, List<Line> lines) {
  /** The width of the view box. */
  public static final int WIDTH = 960;

  /** The height of the view box. */
  public static final int HEIGHT = 280;

  private static final int LEFT = 40;
  private static final int TOP = 10;
  private static final int BOTTOM = 250;
  private static final int LONGEST = 40;
  private static final int WIDEST = 56;
  private static final int LABEL = 44;

  /** A line across, at a number above or below the middle. */
  public record Line(int n, int y) {}

  /** A part of a column. */
  public record Part(Phase phase, int y, int height) {}

  /**
   * A year.
   *
   * @param x its left edge
   * @param labelled whether the year is written under it
   * @param parts of the column above the middle
   * @param below how long the column below the middle is
   */
  public record Column(int year, int x, int width, boolean labelled, List<Part> parts, int below) {}

  /**
   * The numbers of a year.
   *
   * @param stages how many of each phase, in the order of phases
   */
  public record Row(int year, List<Integer> stages, int acts) {
    int sum() {
      return stages.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** A timeline as columns: the last forty years of it. */
  public static Years of(Timeline timeline) {
    TreeMap<Integer, int[]> counts = new TreeMap<>();
    int phases = Phase.values().length;
    for (Timeline.StageCount count : timeline.stages()) {
      counts
              .computeIfAbsent(count.year(), year -> new int[phases + 1])[
              Phase.of(count.status()).ordinal()] +=
          count.n();
    }
    for (Timeline.ActCount count : timeline.acts()) {
      counts.computeIfAbsent(count.year(), year -> new int[phases + 1])[phases] += count.n();
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach((year, numbers) -> rows.add(row(year, numbers)));
    if (rows.isEmpty()) {
      return new Years(List.of(), List.of(), List.of());
    }
    int last = counts.lastKey();
    int first = Math.max(counts.firstKey(), last - LONGEST + 1);
    List<Row> drawn = rows.stream().filter(row -> row.year() >= first).toList();
    int up = drawn.stream().mapToInt(Row::sum).max().orElse(0);
    int down = drawn.stream().mapToInt(Row::acts).max().orElse(0);
    Scale scale = new Scale(up, down);
    int slot = Math.min(WIDEST, (WIDTH - LEFT) / (last - first + 1));
    int every = (LABEL + slot - 1) / slot;
    List<Column> columns = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      columns.add(
          scale.column(
              row(year, counts.getOrDefault(year, new int[phases + 1])),
              LEFT + (year - first) * slot,
              slot,
              (last - year) % every == 0));
    }
    return new Years(List.copyOf(columns), List.copyOf(rows), scale.lines());
  }

  /** How wide the drawn part is: a few years do not fill the sheet. */
  public int width() {
    return columns.isEmpty()
        ? WIDTH
        : Math.max(
            WIDTH / 2,
            columns.get(columns.size() - 1).x() + columns.get(columns.size() - 1).width() + 20);
  }

  private static Row row(int year, int[] numbers) {
    List<Integer> stages = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      stages.add(numbers[phase.ordinal()]);
    }
    return new Row(year, List.copyOf(stages), numbers[Phase.values().length]);
  }

  /** One scale for both sides. */
  private record Scale(int up, int down) {
    int total() {
      return Math.max(1, up + down);
    }

    int middle() {
      return TOP + length(up);
    }

    int length(int n) {
      return n * (BOTTOM - TOP) / total();
    }

    Column column(Row row, int x, int slot, boolean labelled) {
      List<Part> parts = new ArrayList<>();
      int below = 0;
      for (Phase phase : Phase.values()) {
        int n = row.stages().get(phase.ordinal());
        if (n > 0) {
          int from = middle() - length(below);
          below += n;
          int to = middle() - length(below);
          parts.add(new Part(phase, to, from - to));
        }
      }
      int gap = Math.min(8, Math.max(1, slot / 5));
      return new Column(
          row.year(), x, Math.max(1, slot - gap), labelled, List.copyOf(parts), length(row.acts()));
    }

    List<Line> lines() {
      int step = 1;
      for (int next : new int[] {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000}) {
        if (total() / step > 8) {
          step = next;
        }
      }
      List<Line> lines = new ArrayList<>();
      for (int n = up / step * step; n > 0; n -= step) {
        lines.add(new Line(n, middle() - length(n)));
      }
      lines.add(new Line(0, middle()));
      for (int n = step; n <= down; n += step) {
        lines.add(new Line(n, middle() + length(n)));
      }
      return List.copyOf(lines);
    }
  }
}
