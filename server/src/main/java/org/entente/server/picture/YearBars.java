package org.entente.server.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.entente.coder.Status;
import org.entente.record.query.Glance;

/**
 * Stages by year: a column for each year with a part for each phase of an agreement's life.
 *
 * @param columns the years without a gap
 * @param lines the values at which there is a line across, from the lowest
 * @param top the value at the upper edge
 */
@SuppressWarnings("EnumOrdinal") // a place for each phase, kept nowhere
public record YearBars(List<Column> columns, List<Integer> lines, int top) {
  /** The view box. */
  public static final int WIDTH = 960;

  /** The height of the view box. */
  public static final int HEIGHT = 260;

  private static final int LEFT = 40;
  private static final int RIGHT = 16;
  private static final int BOTTOM = 230;
  private static final int HIGHEST = 10;
  private static final int LONGEST = 40;
  private static final int LINES = 4;

  /** A phase of an agreement's life, from the first word of it to its end. */
  public enum Phase {
    PREPARED,
    SIGNED,
    FORCE,
    ENDED;

    /** The phase that a status belongs to. */
    public static Phase of(Status status) {
      return switch (status) {
        case INTENDED, NEGOTIATING, AGREED, INITIALLED -> PREPARED;
        case SIGNED, RENEWED, AMENDED -> SIGNED;
        case RATIFIED, IN_FORCE -> FORCE;
        case SUSPENDED, TERMINATED, EXPIRED, REFUSED -> ENDED;
      };
    }

    /** The name in keys of words and in classes of the style sheet. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A year.
   *
   * @param x its left edge
   * @param width how wide it is
   * @param labelled whether the year is written under it
   * @param counts how many stages of each phase lie in it, in the order of phases
   */
  public record Column(
      int year, int x, int width, boolean labelled, List<Integer> counts, List<Part> parts) {}

  /** A part of a column. */
  public record Part(Phase phase, int y, int height) {}

  /** The columns of the last forty years in which there is anything. */
  public static YearBars of(List<Glance.StageCount> counts) {
    TreeMap<Integer, int[]> years = new TreeMap<>();
    for (Glance.StageCount count : counts) {
      years
              .computeIfAbsent(count.year(), year -> new int[Phase.values().length])[
              Phase.of(count.status()).ordinal()] +=
          count.n();
    }
    if (years.isEmpty()) {
      return new YearBars(List.of(), List.of(), 0);
    }
    int last = years.lastKey();
    int first = Math.max(years.firstKey(), last - LONGEST + 1);
    int most = 1;
    for (int year = first; year <= last; year++) {
      most = Math.max(most, sum(years.getOrDefault(year, new int[0])));
    }
    int step = step(most);
    int top = (most + step - 1) / step * step;
    int slot = (WIDTH - LEFT - RIGHT) / (last - first + 1);
    int every = Math.max(1, (44 + slot - 1) / slot);
    List<Column> columns = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      columns.add(
          column(
              year,
              LEFT + (year - first) * slot,
              slot,
              (last - year) % every == 0,
              years.getOrDefault(year, new int[Phase.values().length]),
              top));
    }
    List<Integer> lines = new ArrayList<>();
    for (int value = 0; value <= top; value += step) {
      lines.add(value);
    }
    return new YearBars(List.copyOf(columns), List.copyOf(lines), top);
  }

  /** How far down a value lies. */
  public int y(int value) {
    return BOTTOM - value * (BOTTOM - HIGHEST) / Math.max(1, top);
  }

  private static Column column(int year, int x, int slot, boolean labelled, int[] counts, int top) {
    List<Part> parts = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    int below = 0;
    for (Phase phase : Phase.values()) {
      int n = counts[phase.ordinal()];
      values.add(n);
      if (n > 0) {
        int from = BOTTOM - below * (BOTTOM - HIGHEST) / top;
        below += n;
        int to = BOTTOM - below * (BOTTOM - HIGHEST) / top;
        parts.add(new Part(phase, to, from - to));
      }
    }
    int gap = Math.min(8, Math.max(1, slot / 5));
    return new Column(
        year, x, Math.max(1, slot - gap), labelled, List.copyOf(values), List.copyOf(parts));
  }

  private static int step(int most) {
    int step = 1;
    for (int next : new int[] {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000}) {
      if (most / step < LINES + 1) {
        return step;
      }
      step = next;
    }
    return Math.max(step, most / LINES);
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}
