package org.entente.server.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.network.figure.Chart;
import org.entente.network.figure.Chart.Look;
import org.entente.network.figure.Chart.Value;

/**
 * Values over years: points joined where years follow each other, trends as lines with a band, and
 * upright lines after which something is different.
 *
 * @param series as many as were given, in their order
 * @param ups lines across
 * @param years the years written below
 */
public record YearLines(List<Series> series, List<Up> ups, List<Year> years, List<Mark> marks) {
  /** The width of the view box. */
  public static final int WIDTH = 960;

  /** The height of the view box. */
  public static final int HEIGHT = 320;

  /** Where lines across begin. */
  public static final int LEFT = 44;

  /** Where the values begin. */
  public static final int BOTTOM = 290;

  private static final int RIGHT = 945;
  private static final int TOP = 48;
  private static final int MOST_YEARS = 16;
  private static final int ROWS = 2;
  private static final int ROW = 17;

  /**
   * A line.
   *
   * @param number its number, from 1, which decides its colour and sign
   * @param path its stretches; empty where no two years follow each other
   * @param band the outline of its interval; empty where it has none
   */
  public record Series(
      int number, String name, Look look, String path, String band, List<Dot> dots) {}

  /** A value. */
  public record Dot(int year, double value, int x, int y) {}

  /** A line across. */
  public record Up(double value, int y) {}

  /** A year below. */
  public record Year(int year, int x) {}

  /**
   * An upright line.
   *
   * @param y where its words stand
   * @param before whether its words stand left of it
   */
  public record Mark(String name, int x, int y, boolean before) {}

  private record Plane(int first, int last, double top) {
    int x(double year) {
      double wide = RIGHT - LEFT - 24.0;
      return (int) Math.round(LEFT + 12 + wide * (year - first) / Math.max(1, last - first));
    }

    int y(double value) {
      return (int) Math.round(BOTTOM - (BOTTOM - TOP) * Math.min(value, top) / top);
    }
  }

  /** A picture of lines; without values it has no series. */
  public static YearLines of(List<Chart.Line> lines, List<Chart.Mark> marks) {
    if (years(lines).findAny().isEmpty()) {
      return new YearLines(List.of(), List.of(), List.of(), List.of());
    }
    // a band that opens wide must not press the values flat
    double highest =
        Math.max(
            1,
            lines.stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Value::value)
                .filter(Double::isFinite)
                .max()
                .orElse(1));
    double step = step(highest);
    Plane plane =
        new Plane(
            years(lines).min().orElse(0),
            years(lines).max().orElse(1),
            step * Math.ceil(highest / step));
    List<Series> series = new ArrayList<>();
    for (Chart.Line line : lines) {
      series.add(series(series.size() + 1, line, plane));
    }
    List<Up> ups = new ArrayList<>();
    for (int k = 0; k * step <= plane.top + step / 2; k++) {
      ups.add(new Up(k * step, plane.y(k * step)));
    }
    return new YearLines(List.copyOf(series), ups, below(plane), marks(marks, plane));
  }

  private static IntStream years(List<Chart.Line> lines) {
    return lines.stream().flatMap(line -> line.values().stream()).mapToInt(Value::year);
  }

  /** Steps of 1, 2 or 5 times a power of ten, so that there are five at most. */
  private static double step(double highest) {
    double power = 1;
    while (true) {
      for (double factor : new double[] {1, 2, 5}) {
        if (highest / (power * factor) <= 5) {
          return power * factor;
        }
      }
      power *= 10;
    }
  }

  private static List<Year> below(Plane plane) {
    int each = 1;
    for (int wider : new int[] {2, 5, 10, 20, 50, 100}) {
      if ((plane.last - plane.first) / each >= MOST_YEARS) {
        each = wider;
      }
    }
    List<Year> years = new ArrayList<>();
    for (int year = (plane.first + each - 1) / each * each; year <= plane.last; year += each) {
      years.add(new Year(year, plane.x(year)));
    }
    return years;
  }

  private static List<Mark> marks(List<Chart.Mark> marks, Plane plane) {
    List<Mark> placed = new ArrayList<>();
    for (Chart.Mark mark :
        marks.stream().sorted(Comparator.comparingInt(Chart.Mark::year)).toList()) {
      int x = plane.x(mark.year() + 0.5);
      int row = placed.size() % ROWS;
      placed.add(new Mark(mark.name(), x, 14 + row * ROW, x > WIDTH / 2));
    }
    return placed;
  }

  private static Series series(int number, Chart.Line line, Plane plane) {
    List<Dot> dots = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    int before = Integer.MIN_VALUE;
    for (Value value : line.values()) {
      if (Double.isFinite(value.value())) {
        Dot dot =
            new Dot(value.year(), value.value(), plane.x(value.year()), plane.y(value.value()));
        path.append(before + 1 == value.year() ? 'L' : 'M').append(dot.x()).append(' ');
        path.append(dot.y());
        before = value.year();
        dots.add(dot);
      }
    }
    return new Series(
        number, line.name(), line.look(), path.toString(), band(line, plane), List.copyOf(dots));
  }

  private static String band(Chart.Line line, Plane plane) {
    if (line.look() != Look.FIT) {
      return "";
    }
    StringBuilder band = new StringBuilder();
    for (Value value : line.values()) {
      band.append(band.length() == 0 ? 'M' : 'L').append(plane.x(value.year())).append(' ');
      band.append(plane.y(value.high()));
    }
    for (int i = line.values().size() - 1; i >= 0; i--) {
      Value value = line.values().get(i);
      band.append('L').append(plane.x(value.year())).append(' ').append(plane.y(value.low()));
    }
    return band.append('z').toString();
  }
}
