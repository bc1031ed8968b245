package org.entente.server.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.server.picture.EqualEarth.Point;

/**
 * The outlines and capitals of states on a sheet, from {@code outlines.txt} and {@code
 * capitals.txt}. Immutable and thread-safe.
 */
final class Atlas {
  /** How wide the sheet is. */
  static final int WIDTH = 1600;

  /** The world. */
  static final Atlas WORLD = new Atlas();

  private static final String NOBODY = "-";

  private final EqualEarth projection = new EqualEarth(WIDTH);
  private final Map<String, String> paths = new LinkedHashMap<>();
  private final Map<String, Point> capitals = new LinkedHashMap<>();

  private Atlas() {
    for (String line : lines("outlines.txt")) {
      int space = line.indexOf(' ');
      StringBuilder path = new StringBuilder();
      for (String ring : line.substring(space).split(";", -1)) {
        path.append(path(ring.strip().split(" ", -1)));
      }
      paths.put(line.substring(0, space), path.toString());
    }
    for (String line : lines("capitals.txt")) {
      String[] parts = line.split(" ", -1);
      capitals.put(
          parts[0], projection.of(Double.parseDouble(parts[2]), Double.parseDouble(parts[1])));
    }
  }

  /** How high the sheet is. */
  int height() {
    return (int) Math.ceil(projection.height());
  }

  /** The states that have an outline, in the order of codes, each with its path in SVG. */
  Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>(paths);
    states.remove(NOBODY);
    return Collections.unmodifiableMap(states);
  }

  /** The path of the land that is of no state of the codebook. */
  String rest() {
    return paths.getOrDefault(NOBODY, "");
  }

  /** Where a state stands: its capital. Empty for an organisation. */
  Optional<Point> capital(String code) {
    return Optional.ofNullable(capitals.get(code));
  }

  /** A ring in whole units of the sheet; steps that are shorter are left out. */
  private String path(String[] numbers) {
    StringBuilder path = new StringBuilder();
    int longitude = 0;
    int latitude = 0;
    List<long[]> points = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      longitude += Integer.parseInt(numbers[i]);
      latitude += Integer.parseInt(numbers[i + 1]);
      Point point = projection.of(longitude / 10.0, latitude / 10.0);
      long[] now = {Math.round(point.x()), Math.round(point.y())};
      long[] before = points.isEmpty() ? null : points.get(points.size() - 1);
      if (before == null) {
        path.append('M').append(now[0]).append(' ').append(now[1]).append('l');
        points.add(now);
      } else if (now[0] != before[0] || now[1] != before[1]) {
        path.append(points.size() > 1 ? " " : "")
            .append(now[0] - before[0])
            .append(' ')
            .append(now[1] - before[1]);
        points.add(now);
      }
    }
    return points.size() < 3 ? "" : path.append('z').toString();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Atlas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
