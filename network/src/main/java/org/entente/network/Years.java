package org.entente.network;

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
}
