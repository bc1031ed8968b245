package org.entente.server.picture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.query.Actors;
import org.entente.server.picture.EqualEarth.Point;
import org.junit.jupiter.api.Test;

/** The outlines and capitals of states. */
class AtlasTest {
  private static final Pattern RING = Pattern.compile("M([^lz]+)l([^z]+)z");

  /** Capitals on islands that are too small to have been kept. */
  private static final List<String> ON_ISLANDS = List.of("BHS", "GNQ", "VUT");

  @Test
  void everyOutlineIsOfAKnownState() {
    assertThat(Atlas.WORLD.states().keySet())
        .hasSizeGreaterThan(160)
        .allSatisfy(code -> assertThat(Actors.code(code)).contains(code));
  }

  @Test
  void everyStateHasACapital() {
    assertThat(Atlas.WORLD.states().keySet())
        .allSatisfy(code -> assertThat(Atlas.WORLD.capital(code)).isPresent());
    for (String small : List.of("SGP", "MLT", "BHR", "MDV", "SUN", "XKX", "TUV")) {
      assertThat(Atlas.WORLD.capital(small)).as(small).isPresent();
    }
    assertThat(Atlas.WORLD.capital("NATO")).isEmpty();
  }

  @Test
  void everyCapitalLiesInItsState() {
    TreeSet<String> outside = new TreeSet<>();
    for (Map.Entry<String, String> state : Atlas.WORLD.states().entrySet()) {
      Point capital = Atlas.WORLD.capital(state.getKey()).orElseThrow();
      // coasts are coarse: two units of the sheet are half a degree
      if (distance(capital, rings(state.getValue())) > 2.5) {
        outside.add(state.getKey());
      }
    }
    assertThat(outside).isSubsetOf(ON_ISLANDS);
  }

  @Test
  void nothingCrossesTheSheet() {
    for (Map.Entry<String, String> state : Atlas.WORLD.states().entrySet()) {
      for (List<Point> ring : rings(state.getValue())) {
        for (int i = 1; i < ring.size(); i++) {
          assertThat(Math.abs(ring.get(i).x() - ring.get(i - 1).x()))
              .as(state.getKey())
              .isLessThan(400);
        }
      }
    }
  }

  @Test
  void areasKeepTheirProportions() {
    // Algeria is 2.38, Kazakhstan 2.72 million square kilometres
    double algeria = area(rings(requireNonNull(Atlas.WORLD.states().get("DZA"))));
    double kazakhstan = area(rings(requireNonNull(Atlas.WORLD.states().get("KAZ"))));
    assertThat(kazakhstan / algeria).isBetween(1.1, 1.18);
  }

  private static List<List<Point>> rings(String path) {
    List<List<Point>> rings = new ArrayList<>();
    Matcher ring = RING.matcher(path);
    while (ring.find()) {
      String[] start = ring.group(1).split(" ", -1);
      double x = Double.parseDouble(start[0]);
      double y = Double.parseDouble(start[1]);
      List<Point> points = new ArrayList<>();
      points.add(new Point(x, y));
      String[] steps = ring.group(2).split(" ", -1);
      for (int i = 0; i + 1 < steps.length; i += 2) {
        x += Double.parseDouble(steps[i]);
        y += Double.parseDouble(steps[i + 1]);
        points.add(new Point(x, y));
      }
      rings.add(points);
    }
    return rings;
  }

  /** 0 within any of the rings, else how far it is to the nearest side. */
  private static double distance(Point at, List<List<Point>> rings) {
    double nearest = Double.MAX_VALUE;
    boolean inside = false;
    for (List<Point> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        Point a = ring.get(i);
        Point b = ring.get((i + 1) % ring.size());
        if ((a.y() > at.y()) != (b.y() > at.y())
            && at.x() < (b.x() - a.x()) * (at.y() - a.y()) / (b.y() - a.y()) + a.x()) {
          inside = !inside;
        }
        nearest = Math.min(nearest, distance(at, a, b));
      }
    }
    return inside ? 0 : nearest;
  }

  private static double distance(Point at, Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = dx * dx + dy * dy;
    double along =
        length == 0
            ? 0
            : Math.max(0, Math.min(1, ((at.x() - a.x()) * dx + (at.y() - a.y()) * dy) / length));
    return Math.hypot(at.x() - a.x() - along * dx, at.y() - a.y() - along * dy);
  }

  private static double area(List<List<Point>> rings) {
    double area = 0;
    for (List<Point> ring : rings) {
      double twice = 0;
      for (int i = 0; i < ring.size(); i++) {
        Point a = ring.get(i);
        Point b = ring.get((i + 1) % ring.size());
        twice += a.x() * b.y() - b.x() * a.y();
      }
      area += Math.abs(twice) / 2;
    }
    return area;
  }
}
