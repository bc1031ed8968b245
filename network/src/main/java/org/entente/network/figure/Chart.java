package org.entente.network.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.network.figure.Shape.Anchor;
import org.entente.network.figure.Shape.Disc;
import org.entente.network.figure.Shape.Path;
import org.entente.network.figure.Shape.Point;
import org.entente.network.figure.Shape.Surface;
import org.entente.network.figure.Shape.Text;

/**
 * Values over years, with labelled axes from 0. Immutable and thread-safe.
 *
 * @param title above the chart
 * @param across the label of the years
 * @param up the label of the values
 * @param lines what is drawn, each with its entry in the key
 * @param marks years that something ends or changes with, as upright dashes with a word
 * @param note what the figure covers and does not, below it
 * @param locale of the numbers
 */
public record Chart(
    String title,
    String across,
    String up,
    List<Line> lines,
    List<Mark> marks,
    String note,
    Locale locale) {
  private static final double LEFT = 60;
  private static final double RIGHT = 680;
  private static final double TOP = 62;
  private static final double BOTTOM = 366;
  private static final double SMALL = 10.5;
  private static final double LARGE = 13;
  private static final double LETTER = 5.6;

  /** How a line is drawn. */
  public enum Look {
    /** Points joined by a line; a gap of a year is a gap. */
    POINTS,
    /** A line with a band around it. */
    FIT
  }

  /**
   * A line.
   *
   * @param name in the key
   * @param values by year, in order
   */
  public record Line(String name, Look look, List<Value> values) {}

  /**
   * A value.
   *
   * @param low the lower end of its interval; of a plain value, the value
   * @param high the upper end
   */
  public record Value(int year, double value, double low, double high) {
    /** A plain value. */
    public Value(int year, double value) {
      this(year, value, value, value);
    }
  }

  /** A year after which something is different, and what. */
  public record Mark(int year, String name) {}

  /** Draws it. */
  public Drawing draw() {
    List<Shape> shapes = new ArrayList<>();
    int first = years().min().orElse(2000);
    int last = Math.max(first + 1, years().max().orElse(2001));
    double top = step(highest()) * Math.ceil(highest() / step(highest()));
    Plane plane = new Plane(first, last, top);
    axes(shapes, plane);
    for (Mark mark : marks) {
      double x = plane.x(mark.year() + 0.5);
      shapes.add(new Path(List.of(new Point(x, TOP - 6), new Point(x, BOTTOM)), Ink.GREY, 1, 3));
      boolean crowded = x > (LEFT + RIGHT) / 2;
      shapes.add(
          new Text(
              new Point(crowded ? x - 4 : x + 4, TOP - 1),
              mark.name(),
              SMALL,
              crowded ? Anchor.END : Anchor.START,
              false));
    }
    for (int i = 0; i < lines.size(); i++) {
      line(shapes, plane, lines.get(i), Ink.of(i), i);
    }
    key(shapes);
    shapes.add(new Text(new Point(LEFT, 20), title, LARGE, Anchor.START, false));
    shapes.addAll(Note.of(note, 416));
    return new Drawing(title, shapes);
  }

  private IntStream years() {
    return lines.stream().flatMap(line -> line.values().stream()).mapToInt(Value::year);
  }

  private double highest() {
    return Math.max(
        1e-9,
        lines.stream()
            .flatMap(line -> line.values().stream())
            .mapToDouble(value -> Double.isNaN(value.value()) ? 0 : value.high())
            .max()
            .orElse(1));
  }

  /** Steps of 1, 2 or 5 times a power of ten, so that there are five at most. */
  private static double step(double highest) {
    double power = Math.pow(10, Math.floor(Math.log10(highest / 5)));
    for (double factor : new double[] {1, 2, 5, 10}) {
      if (highest / (power * factor) <= 5) {
        return power * factor;
      }
    }
    return power * 10;
  }

  private void axes(List<Shape> shapes, Plane plane) {
    double step = step(highest());
    int digits = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    for (int k = 0; k * step <= plane.top + step / 2; k++) {
      double y = plane.y(k * step);
      shapes.add(new Path(List.of(new Point(LEFT, y), new Point(RIGHT, y)), Ink.PALE, 0.5, 0));
      String label = String.format(locale, "%." + digits + "f", k * step);
      shapes.add(new Text(new Point(LEFT - 6, y + 4), label, SMALL, Anchor.END, false));
    }
    int each = Math.max(1, (int) Math.ceil((plane.last - plane.first) / 12.0));
    each = each > 2 ? (each + 4) / 5 * 5 : each;
    for (int year = (plane.first + each - 1) / each * each; year <= plane.last; year += each) {
      double x = plane.x(year);
      shapes.add(
          new Path(List.of(new Point(x, BOTTOM), new Point(x, BOTTOM + 4)), Ink.BLACK, 1, 0));
      String label = Integer.toString(year);
      shapes.add(new Text(new Point(x, BOTTOM + 16), label, SMALL, Anchor.MIDDLE, false));
    }
    shapes.add(
        new Path(
            List.of(new Point(LEFT, TOP), new Point(LEFT, BOTTOM), new Point(RIGHT, BOTTOM)),
            Ink.BLACK,
            1,
            0));
    double middle = (LEFT + RIGHT) / 2;
    shapes.add(new Text(new Point(middle, BOTTOM + 33), across, LARGE - 1, Anchor.MIDDLE, false));
    shapes.add(new Text(new Point(18, (TOP + BOTTOM) / 2), up, LARGE - 1, Anchor.MIDDLE, true));
  }

  private static void line(List<Shape> shapes, Plane plane, Line line, Ink ink, int number) {
    List<Point> run = new ArrayList<>();
    List<Point> band = new ArrayList<>();
    int before = Integer.MIN_VALUE;
    for (Value value : line.values()) {
      boolean joined = before + 1 == value.year() && !Double.isNaN(value.value());
      if (!joined) {
        path(shapes, run, line, ink, number);
        run = new ArrayList<>();
      }
      if (!Double.isNaN(value.value())) {
        run.add(new Point(plane.x(value.year()), plane.y(value.value())));
        before = value.year();
      }
    }
    path(shapes, run, line, ink, number);
    if (line.look() == Look.FIT) {
      line.values().forEach(v -> band.add(new Point(plane.x(v.year()), plane.y(v.high()))));
      for (int i = line.values().size() - 1; i >= 0; i--) {
        Value v = line.values().get(i);
        band.add(new Point(plane.x(v.year()), plane.y(v.low())));
      }
      shapes.add(new Surface(band, ink, 0.15));
    }
  }

  private static void path(List<Shape> shapes, List<Point> run, Line line, Ink ink, int number) {
    if (run.size() > 1) {
      double dash = line.look() == Look.FIT ? 6 : number * 2.0;
      shapes.add(new Path(run, ink, line.look() == Look.FIT ? 1.5 : 1.2, dash));
    }
    if (line.look() == Look.POINTS) {
      run.forEach(point -> shapes.add(new Disc(point, 2.6, ink)));
    }
  }

  private void key(List<Shape> shapes) {
    double x = LEFT;
    for (int i = 0; i < lines.size(); i++) {
      Ink ink = Ink.of(i);
      boolean fit = lines.get(i).look() == Look.FIT;
      shapes.add(
          new Path(List.of(new Point(x, 38), new Point(x + 22, 38)), ink, 1.5, fit ? 6 : i * 2.0));
      if (!fit) {
        shapes.add(new Disc(new Point(x + 11, 38), 2.6, ink));
      }
      String name = lines.get(i).name();
      shapes.add(new Text(new Point(x + 28, 42), name, SMALL, Anchor.START, false));
      x += 40 + name.length() * LETTER;
    }
  }

  /** Where years and values lie. */
  private record Plane(int first, int last, double top) {
    double x(double year) {
      return LEFT + 8 + (RIGHT - LEFT - 16) * (year - first) / (last - first);
    }

    double y(double value) {
      return BOTTOM - (BOTTOM - TOP) * value / top;
    }
  }
}
