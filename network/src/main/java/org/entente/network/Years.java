package org.entente.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Years in a row.
 *
 * @param first the first year
 * @param last the last one, not before the first; {@link #OPEN} where there is no end
 */
public record Years(int first, int last) {
  /** The last year of what has no end. */
  public static final int OPEN = Integer.MAX_VALUE;

  public Years {
    if (last < first) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  /** Whether one of these years is among the others. */
  public boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  /** Years that are in order as few stretches. */
  public static List<Years> runs(Iterable<Integer> years) {
    List<Years> runs = new ArrayList<>();
    for (int year : years) {
      int at = runs.size() - 1;
      if (at >= 0 && runs.get(at).last() == year - 1) {
        runs.set(at, new Years(runs.get(at).first(), year));
      } else {
        runs.add(new Years(year, year));
      }
    }
    return runs;
  }
}
