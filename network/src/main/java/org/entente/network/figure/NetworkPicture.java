package org.entente.network.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.network.YearGraph;
import org.entente.network.bloc.Blocs;
import org.entente.network.figure.Shape.Anchor;
import org.entente.network.figure.Shape.Disc;
import org.entente.network.figure.Shape.Path;
import org.entente.network.figure.Shape.Point;
import org.entente.network.figure.Shape.Text;

/**
 * A year's network: tied states as discs as large as they have partners, in the colour of their
 * main alliance. Immutable and thread-safe.
 *
 * @param none what states without an alliance are called
 * @param note what the figure covers and does not
 */
public record NetworkPicture(String title, YearGraph graph, String none, String note) {
  private static final double LEFT = 16;
  private static final double TOP = 54;
  private static final double ACROSS = 660;
  private static final double DOWN = 342;
  private static final double LETTER = 6.4;

  /** Draws it. */
  public Drawing draw() {
    double[][] places = Layout.of(graph);
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      for (int j : graph.neighbours(i)) {
        if (j > i) {
          shapes.add(new Path(List.of(at(places[i]), at(places[j])), Ink.PALE, 0.4, 0));
        }
      }
    }
    Map<String, Ink> inks = inks();
    for (int i = 0; i < graph.size(); i++) {
      if (graph.degree(i) > 0) {
        String bloc = Blocs.main(graph.states().get(i), graph.year()).orElse("");
        double radius = 2 + 1.1 * Math.sqrt(graph.degree(i));
        shapes.add(new Disc(at(places[i]), radius, inks.getOrDefault(bloc, Ink.GREY)));
      }
    }
    for (int i = 0; i < graph.size(); i++) {
      if (graph.degree(i) > 0) {
        Point point = at(places[i]);
        shapes.add(
            new Text(
                new Point(point.x(), point.y() + 2.4),
                graph.states().get(i),
                6.5,
                Anchor.MIDDLE,
                false));
      }
    }
    shapes.add(new Text(new Point(LEFT, 20), title, 13, Anchor.START, false));
    double x = LEFT;
    for (Map.Entry<String, Ink> each : inks.entrySet()) {
      String name = each.getKey().isEmpty() ? none : each.getKey();
      shapes.add(new Disc(new Point(x + 4, 35), 4, each.getValue()));
      shapes.add(new Text(new Point(x + 11, 39), name, 10.5, Anchor.START, false));
      x += 24 + LETTER * name.length();
    }
    shapes.addAll(Note.of(note, 416));
    return new Drawing(title, shapes);
  }

  /** The colours of the alliances of the year, those with most states first; then of the rest. */
  private Map<String, Ink> inks() {
    Map<String, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < graph.size(); i++) {
      if (graph.degree(i) > 0) {
        Blocs.main(graph.states().get(i), graph.year())
            .ifPresent(bloc -> sizes.merge(bloc, 1, Integer::sum));
      }
    }
    Map<String, Ink> inks = new LinkedHashMap<>();
    sizes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(each -> inks.put(each.getKey(), Ink.of(inks.size())));
    inks.put("", Ink.PALE);
    return inks;
  }

  private static Point at(double[] place) {
    return new Point(LEFT + 12 + place[0] * (ACROSS - 24), TOP + place[1] * DOWN);
  }
}
