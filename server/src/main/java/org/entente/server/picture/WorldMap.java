package org.entente.server.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.query.Ties.Tie;
import org.entente.server.picture.EqualEarth.Point;

/**
 * The world with an arc between every two that are tied. Those without a place on the map, such as
 * organisations, are not drawn.
 *
 * @param rest the path of the land that is of no state of the codebook
 * @param lands the states that have an outline, in the order of codes
 * @param dots where a tied state stands that is too small for an outline, or no longer is
 * @param arcs the weakest first, so that the strongest lie above
 * @param frame the part of the sheet that is shown
 */
public record WorldMap(String rest, List<Land> lands, List<Dot> dots, List<Arc> arcs, Frame frame) {
  private static final int LEVELS = 5;

  /** Around the capitals of a map that is about one state. */
  private static final int ROOM = 90;

  private static final Frame WHOLE = new Frame(0, 0, Atlas.WIDTH, Atlas.WORLD.height());

  /** More arcs than this cannot be told apart; the strongest are drawn. */
  private static final int MOST_ARCS = 250;

  /**
   * A state.
   *
   * @param path its outline in SVG
   * @param level from 0 for no tie to 5 for most
   * @param centre whether it is the one that the map is about
   */
  public record Land(String code, String path, int level, boolean centre) {}

  /** A state without an outline. */
  public record Dot(String code, int x, int y, boolean centre) {}

  /**
   * Two that are tied.
   *
   * @param path in SVG
   * @param level from 1 to 5 for most
   */
  public record Arc(String one, String other, int n, String path, int level) {}

  /** A part of the sheet. */
  public record Frame(int x, int y, int width, int height) {
    /** As the view box of an SVG. */
    public String viewBox() {
      return x + " " + y + " " + width + " " + height;
    }
  }

  /**
   * A map of ties: of the whole world, or if it is about one, of that part in which its partners
   * are.
   *
   * @param centre code of the one that the map is about
   */
  public static WorldMap of(List<Tie> ties, Optional<String> centre) {
    List<Tie> drawn =
        ties.stream()
            .filter(tie -> isDrawn(tie.one()) && isDrawn(tie.other()))
            .sorted(
                Comparator.comparingInt(Tie::n)
                    .reversed()
                    .thenComparing(Tie::one)
                    .thenComparing(Tie::other))
            .toList();
    Map<String, Integer> sums = new LinkedHashMap<>();
    for (Tie tie : drawn) {
      sums.merge(tie.one(), tie.n(), Integer::sum);
      sums.merge(tie.other(), tie.n(), Integer::sum);
    }
    int most =
        sums.entrySet().stream()
            .filter(each -> !centre.equals(Optional.of(each.getKey())))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(1);
    List<Land> lands = new ArrayList<>();
    Atlas.WORLD
        .states()
        .forEach(
            (code, path) ->
                lands.add(
                    new Land(
                        code,
                        path,
                        level(sums.getOrDefault(code, 0), most),
                        centre.equals(Optional.of(code)))));
    Set<String> all = new LinkedHashSet<>(sums.keySet());
    centre.ifPresent(all::add);
    return new WorldMap(
        Atlas.WORLD.rest(),
        List.copyOf(lands),
        dots(all, centre),
        arcs(drawn),
        centre.isPresent() ? frame(all) : WHOLE);
  }

  /** What holds these states with some room around, not higher than half as wide. */
  private static Frame frame(Set<String> codes) {
    double left = Atlas.WIDTH;
    double right = 0;
    double top = WHOLE.height();
    double bottom = 0;
    for (String code : codes) {
      Optional<Point> at = Atlas.WORLD.capital(code);
      if (at.isPresent()) {
        left = Math.min(left, at.get().x());
        right = Math.max(right, at.get().x());
        top = Math.min(top, at.get().y());
        bottom = Math.max(bottom, at.get().y());
      }
    }
    if (left > right) {
      return WHOLE;
    }
    double high = Math.min(WHOLE.height(), Math.max(bottom - top, (right - left) / 2) + 2 * ROOM);
    double wide = Math.min(WHOLE.width(), 2 * high);
    return new Frame(
        (int) Math.max(0, Math.min((left + right - wide) / 2, WHOLE.width() - wide)),
        (int) Math.max(0, Math.min((top + bottom - high) / 2, WHOLE.height() - high)),
        (int) wide,
        (int) high);
  }

  /** Whether an actor has a place on the map. */
  public static boolean isDrawn(String code) {
    return Atlas.WORLD.capital(code).isPresent();
  }

  private static List<Dot> dots(Set<String> codes, Optional<String> centre) {
    List<Dot> dots = new ArrayList<>();
    for (String code : codes) {
      if (!Atlas.WORLD.states().containsKey(code)) {
        Atlas.WORLD
            .capital(code)
            .ifPresent(
                at ->
                    dots.add(
                        new Dot(
                            code,
                            (int) Math.round(at.x()),
                            (int) Math.round(at.y()),
                            centre.equals(Optional.of(code)))));
      }
    }
    return List.copyOf(dots);
  }

  private static List<Arc> arcs(List<Tie> strongestFirst) {
    int most = strongestFirst.isEmpty() ? 1 : strongestFirst.get(0).n();
    List<Arc> arcs = new ArrayList<>();
    for (Tie tie : strongestFirst.subList(0, Math.min(MOST_ARCS, strongestFirst.size()))) {
      arcs.add(
          0,
          new Arc(
              tie.one(),
              tie.other(),
              tie.n(),
              path(
                  Atlas.WORLD.capital(tie.one()).orElseThrow(),
                  Atlas.WORLD.capital(tie.other()).orElseThrow()),
              level(tie.n(), most)));
    }
    return List.copyOf(arcs);
  }

  /** A bow from west to east that rises towards the north. */
  private static String path(Point one, Point other) {
    boolean eastward = one.x() <= other.x();
    Point west = eastward ? one : other;
    Point east = eastward ? other : one;
    double dx = east.x() - west.x();
    double dy = east.y() - west.y();
    double bend = 0.2;
    return String.format(
        Locale.ROOT,
        "M%d %dQ%d %d %d %d",
        Math.round(west.x()),
        Math.round(west.y()),
        Math.round((west.x() + east.x()) / 2 + dy * bend),
        Math.round(Math.max(4, (west.y() + east.y()) / 2 - dx * bend)),
        Math.round(east.x()),
        Math.round(east.y()));
  }

  /** Levels grow with the logarithm: a few have very many. */
  private static int level(int n, int most) {
    if (n <= 0) {
      return 0;
    }
    return most <= 1
        ? 1
        : 1 + (int) Math.min(LEVELS - 1L, Math.round((LEVELS - 1) * Math.log(n) / Math.log(most)));
  }
}
