package org.entente.server.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.entente.server.picture.Places.Place;

/**
 * A network of states: as large as they have partners, in the colour and shape of their alliance,
 * with a line for each tied pair; the strongest 1,000 are drawn, and the largest states named where
 * there is room.
 *
 * @param nodes the largest first
 * @param ties the weakest first, so that the strongest lie on top
 * @param groups the alliances, those with most states first; then the others, and the states in
 *     none
 * @param left how many pairs are not drawn
 */
public record Web(List<Node> nodes, List<Tie> ties, List<Group> groups, int left) {
  /** The number of the group of all alliances that have no colour of their own. */
  public static final int OTHERS = 7;

  /** The number of the group of states in no alliance. */
  public static final int NONE = 0;

  private static final int MOST_TIES = 1000;
  private static final int MOST_NAMES = 36;
  private static final int[] LEVELS = {2, 3, 5, 10};
  private static final int LONGEST_NAME = 16;
  private static final double LETTER = 7.4;
  private static final int LINE = 15;

  /**
   * A state of a network.
   *
   * @param bloc its main alliance
   */
  public record Body(String code, int degree, Optional<String> bloc, Place place) {}

  /** Two states and how many ties they have. */
  public record Link(String one, String other, int ties) {}

  /**
   * A state as it is drawn.
   *
   * @param path its outline
   * @param group the number of its group
   */
  public record Node(Body body, int radius, int group, String path, Optional<Label> label) {}

  /**
   * A name.
   *
   * @param anchor which part of it the point is: {@code start}, {@code middle} or {@code end}
   */
  public record Label(String text, int x, int y, String anchor) {}

  /**
   * A line.
   *
   * @param level how strong it is, from 1 to 5
   */
  public record Tie(String one, String other, int ties, Place from, Place to, int level) {}

  /**
   * States drawn alike.
   *
   * @param bloc the alliance; empty for all others together, and for none
   * @param path the outline of its sign, ten wide
   */
  public record Group(int number, Optional<String> bloc, int states, String path) {}

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /**
   * A network as a picture.
   *
   * @param names what states are called, by code
   */
  public static Web of(List<Body> bodies, List<Link> links, UnaryOperator<String> names) {
    List<Body> sorted =
        bodies.stream()
            .sorted(Comparator.comparingInt(Body::degree).reversed().thenComparing(Body::code))
            .toList();
    Map<String, Integer> numbers = numbers(sorted);
    List<Group> groups = groups(sorted, numbers);
    List<Tie> ties = ties(sorted, links);
    return new Web(nodes(sorted, numbers, names), ties, groups, links.size() - ties.size());
  }

  /** How large a state is drawn that has so many partners. */
  static int radius(int degree) {
    return (int) Math.round(3.5 + 1.55 * Math.sqrt(degree));
  }

  private static Map<String, Integer> numbers(List<Body> bodies) {
    Map<String, Integer> sizes = new TreeMap<>();
    bodies.forEach(body -> body.bloc().ifPresent(bloc -> sizes.merge(bloc, 1, Integer::sum)));
    Map<String, Integer> numbers = new HashMap<>();
    sizes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(each -> numbers.put(each.getKey(), Math.min(OTHERS, numbers.size() + 1)));
    return numbers;
  }

  private static int number(Body body, Map<String, Integer> numbers) {
    return body.bloc().map(bloc -> numbers.getOrDefault(bloc, OTHERS)).orElse(NONE);
  }

  private static List<Group> groups(List<Body> bodies, Map<String, Integer> numbers) {
    int[] sizes = new int[OTHERS + 1];
    bodies.forEach(body -> sizes[number(body, numbers)]++);
    List<Group> groups = new ArrayList<>();
    numbers.entrySet().stream()
        .filter(each -> each.getValue() < OTHERS)
        .sorted(Map.Entry.comparingByValue())
        .forEach(each -> groups.add(group(each.getValue(), Optional.of(each.getKey()), sizes)));
    for (int number : new int[] {OTHERS, NONE}) {
      if (sizes[number] > 0) {
        groups.add(group(number, Optional.empty(), sizes));
      }
    }
    return List.copyOf(groups);
  }

  private static Group group(int number, Optional<String> bloc, int[] sizes) {
    return new Group(number, bloc, sizes[number], outline(number, new Place(7, 7), 5));
  }

  private static List<Tie> ties(List<Body> bodies, List<Link> links) {
    Map<String, Place> places = new HashMap<>();
    bodies.forEach(body -> places.put(body.code(), body.place()));
    Comparator<Link> strength = Comparator.comparingInt(Link::ties);
    List<Link> strongest =
        links.stream()
            .filter(link -> places.containsKey(link.one()) && places.containsKey(link.other()))
            .sorted(strength.reversed().thenComparing(Link::one).thenComparing(Link::other))
            .limit(MOST_TIES)
            .sorted(strength.thenComparing(Link::one).thenComparing(Link::other))
            .toList();
    Place nowhere = new Place(0, 0);
    return strongest.stream()
        .map(
            link ->
                new Tie(
                    link.one(),
                    link.other(),
                    link.ties(),
                    places.getOrDefault(link.one(), nowhere),
                    places.getOrDefault(link.other(), nowhere),
                    level(link.ties())))
        .toList();
  }

  private static int level(int ties) {
    int level = 1;
    for (int least : LEVELS) {
      level += ties >= least ? 1 : 0;
    }
    return level;
  }

  private static List<Node> nodes(
      List<Body> bodies, Map<String, Integer> numbers, UnaryOperator<String> names) {
    List<Box> taken = new ArrayList<>();
    for (Body body : bodies) {
      int r = radius(body.degree());
      Place at = body.place();
      taken.add(new Box(at.x() - r, at.y() - r, at.x() + r, at.y() + r));
    }
    List<Node> nodes = new ArrayList<>();
    for (Body body : bodies) {
      Optional<Label> label =
          nodes.size() < MOST_NAMES ? label(body, names, taken) : Optional.empty();
      int number = number(body, numbers);
      int radius = radius(body.degree());
      nodes.add(new Node(body, radius, number, outline(number, body.place(), radius), label));
    }
    return List.copyOf(nodes);
  }

  private static Optional<Label> label(Body body, UnaryOperator<String> names, List<Box> taken) {
    String name = names.apply(body.code());
    String text = name.length() > LONGEST_NAME ? body.code() : name;
    int width = (int) Math.ceil(text.length() * LETTER);
    int r = radius(body.degree());
    int x = body.place().x();
    int y = body.place().y();
    for (Label label :
        List.of(
            new Label(text, x + r + 4, y + 5, "start"),
            new Label(text, x - r - 4, y + 5, "end"),
            new Label(text, x, y - r - 5, "middle"),
            new Label(text, x, y + r + LINE, "middle"))) {
      double left =
          switch (label.anchor()) {
            case "start" -> label.x();
            case "end" -> label.x() - width;
            default -> label.x() - width / 2.0;
          };
      Box box = new Box(left, label.y() - LINE + 3, left + width, label.y() + 3);
      boolean inside = box.left > 0 && box.right < Places.WIDTH && box.bottom < Places.HEIGHT;
      if (inside && box.top > 0 && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /** The outline of a group's sign: a circle, or something with corners. */
  private static String outline(int group, Place at, int r) {
    int x = at.x();
    int y = at.y();
    int wide = (int) Math.round(r * 1.25);
    int side = (int) Math.round(r * 0.9);
    return switch (group) {
      case 2 -> polygon(x - side, y - side, 2 * side, 0, 0, 2 * side, -2 * side, 0);
      case 3 -> polygon(x, y - wide, wide, 2 * wide - 2, -2 * wide, 0);
      case 4 -> polygon(x, y - wide, wide, wide, -wide, wide, -wide, -wide);
      case 5 -> polygon(x, y + wide, wide, 2 - 2 * wide, -2 * wide, 0);
      case 6 -> polygon(x - wide, y, side, -side, wide, 0, side, side, -side, side, -wide, 0);
      case OTHERS ->
          polygon(
              x - wide, y - side, wide, side / 2, wide, -side / 2, -side / 2, side, side / 2, side,
              -wide, -side / 2, -wide, side / 2, side / 2, -side);
      default ->
          "M" + (x - r) + " " + y + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r
              + " 0 1 0 " + -2 * r + " 0z";
    };
  }

  /** A first point and steps from each to the next. */
  private static String polygon(int... steps) {
    StringBuilder path = new StringBuilder("M").append(steps[0]).append(' ').append(steps[1]);
    for (int i = 2; i < steps.length; i += 2) {
      path.append('l').append(steps[i]).append(' ').append(steps[i + 1]);
    }
    return path.append('z').toString();
  }
}
