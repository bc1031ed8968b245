package org.entente.network.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.network.figure.Shape.Anchor;
import org.entente.network.figure.Shape.Disc;
import org.entente.network.figure.Shape.Path;
import org.entente.network.figure.Shape.Point;
import org.entente.network.figure.Shape.Surface;
import org.entente.network.figure.Shape.Text;
import org.entente.record.exchange.graph.Xml;

/** Writes a drawing as SVG. Not thread-safe. */
final class SvgWriter {
  private final Xml xml;

  SvgWriter(OutputStream out) throws IOException {
    this.xml = new Xml(out);
  }

  void write(Drawing drawing) throws IOException {
    xml.element(
        "svg",
        () -> {
          xml.text("title", drawing.title());
          xml.empty(
              "rect",
              "width",
              number(Drawing.WIDTH),
              "height",
              number(Drawing.HEIGHT),
              "fill",
              "#ffffff");
          for (Shape shape : drawing.shapes()) {
            shape(shape);
          }
        },
        "xmlns",
        "http://www.w3.org/2000/svg",
        "version",
        "1.1",
        "role",
        "img",
        "width",
        "174mm",
        "height",
        "110mm",
        "viewBox",
        "0 0 " + number(Drawing.WIDTH) + " " + number(Drawing.HEIGHT),
        "font-family",
        "Helvetica, Arial, sans-serif");
    xml.finish();
  }

  private void shape(Shape shape) throws IOException {
    if (shape instanceof Path path) {
      List<String> attributes =
          new ArrayList<>(
              List.of(
                  "points",
                  points(path.points()),
                  "fill",
                  "none",
                  "stroke",
                  colour(path.ink()),
                  "stroke-width",
                  number(path.width())));
      if (path.dash() > 0) {
        attributes.addAll(List.of("stroke-dasharray", number(path.dash())));
      }
      xml.empty("polyline", attributes.toArray(String[]::new));
    } else if (shape instanceof Surface surface) {
      xml.empty(
          "polygon",
          "points",
          points(surface.points()),
          "fill",
          colour(surface.ink()),
          "fill-opacity",
          number(surface.opacity()));
    } else if (shape instanceof Disc disc) {
      xml.empty(
          "circle",
          "cx",
          number(disc.centre().x()),
          "cy",
          number(disc.centre().y()),
          "r",
          number(disc.radius()),
          "fill",
          colour(disc.ink()),
          "stroke",
          "#333333",
          "stroke-width",
          "0.5");
    } else if (shape instanceof Text text) {
      text(text);
    }
  }

  private void text(Text text) throws IOException {
    String x = number(text.at().x());
    String y = number(text.at().y());
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "x",
                x,
                "y",
                y,
                "font-size",
                number(text.size()),
                "text-anchor",
                text.anchor() == Anchor.START
                    ? "start"
                    : text.anchor() == Anchor.MIDDLE ? "middle" : "end"));
    if (text.upwards()) {
      attributes.addAll(List.of("transform", "rotate(-90 " + x + " " + y + ")"));
    }
    xml.text("text", text.text(), attributes.toArray(String[]::new));
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String colour(Ink ink) {
    return String.format(Locale.ROOT, "#%06x", ink.rgb());
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
  }
}
