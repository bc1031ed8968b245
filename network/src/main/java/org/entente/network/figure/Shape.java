package org.entente.network.figure;

import java.util.List;

/** A part of a drawing. Coordinates are quarters of a millimetre from the upper left corner. */
sealed interface Shape {
  /** A point. */
  record Point(double x, double y) {}

  /**
   * A line through points.
   *
   * @param dash how long its dashes are; 0 for a whole line
   */
  record Path(List<Point> points, Ink ink, double width, double dash) implements Shape {}

  /** A filled surface. */
  record Surface(List<Point> points, Ink ink, double opacity) implements Shape {}

  /** A filled circle with a thin dark rim. */
  record Disc(Point centre, double radius, Ink ink) implements Shape {}

  /**
   * A text on one line.
   *
   * @param anchor where the point lies in it: at its start, middle or end
   * @param upwards whether it is written from below upwards
   */
  record Text(Point at, String text, double size, Anchor anchor, boolean upwards)
      implements Shape {}

  /** Where a text's point lies. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
