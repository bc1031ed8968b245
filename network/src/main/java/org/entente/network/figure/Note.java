package org.entente.network.figure;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.figure.Shape.Anchor;
import org.entente.network.figure.Shape.Point;
import org.entente.network.figure.Shape.Text;

/** Breaks what stands below a figure into lines as wide as it is. */
final class Note {
  private static final int LETTERS = 136;
  private static final int MOST_LINES = 3;
  private static final double SIZE = 8.5;

  private Note() {}

  /**
   * The lines of a note; three at most.
   *
   * @param top where the first one stands
   */
  static List<Shape> of(String note, double top) {
    List<Shape> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : note.split(" ", -1)) {
      if (line.length() + 1 + word.length() > LETTERS) {
        add(lines, line, top);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    add(lines, line, top);
    return lines.subList(0, Math.min(MOST_LINES, lines.size()));
  }

  private static void add(List<Shape> lines, StringBuilder line, double top) {
    Point at = new Point(8, top + lines.size() * (SIZE + 1.5));
    lines.add(new Text(at, line.toString(), SIZE, Anchor.START, false));
    line.setLength(0);
  }
}
