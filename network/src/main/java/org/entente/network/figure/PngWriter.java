package org.entente.network.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.entente.network.figure.Shape.Anchor;
import org.entente.network.figure.Shape.Disc;
import org.entente.network.figure.Shape.Path;
import org.entente.network.figure.Shape.Point;
import org.entente.network.figure.Shape.Surface;
import org.entente.network.figure.Shape.Text;

/** Paints a drawing as PNG. */
final class PngWriter {
  /** Quarters of a millimetre at 300 dots an inch. */
  private static final double SCALE = 300 / 25.4 / 4;

  private static final float RIM = 0.5f;

  private PngWriter() {}

  static void write(Drawing drawing, OutputStream out) throws IOException {
    System.setProperty("java.awt.headless", "true");
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(Drawing.WIDTH * SCALE),
            (int) Math.round(Drawing.HEIGHT * SCALE),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.scale(SCALE, SCALE);
    pen.setColor(Color.WHITE);
    pen.fill(new Rectangle2D.Double(0, 0, Drawing.WIDTH, Drawing.HEIGHT));
    try {
      for (Shape shape : drawing.shapes()) {
        paint(pen, shape);
      }
    } catch (InternalError | NullPointerException | UnsatisfiedLinkError e) {
      // what Java throws where no font is installed
      throw new IOException("this machine has no fonts to draw letters with: use svg", e);
    }
    pen.dispose();
    ImageIO.write(image, "png", out);
  }

  private static void paint(Graphics2D pen, Shape shape) {
    if (shape instanceof Path path) {
      pen.setColor(new Color(path.ink().rgb()));
      float[] dash = {(float) path.dash()};
      pen.setStroke(
          path.dash() > 0
              ? new BasicStroke(
                  (float) path.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0)
              : new BasicStroke((float) path.width()));
      pen.draw(outline(path.points(), false));
    } else if (shape instanceof Surface surface) {
      int alpha = (int) Math.round(255 * surface.opacity());
      Color ink = new Color(surface.ink().rgb());
      pen.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), alpha));
      pen.fill(outline(surface.points(), true));
    } else if (shape instanceof Disc disc) {
      double r = disc.radius();
      Ellipse2D circle =
          new Ellipse2D.Double(disc.centre().x() - r, disc.centre().y() - r, 2 * r, 2 * r);
      pen.setColor(new Color(disc.ink().rgb()));
      pen.fill(circle);
      pen.setColor(Color.DARK_GRAY);
      pen.setStroke(new BasicStroke(RIM));
      pen.draw(circle);
    } else if (shape instanceof Text text) {
      text(pen, text);
    }
  }

  private static void text(Graphics2D pen, Text text) {
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) text.size()));
    double width = pen.getFontMetrics().getStringBounds(text.text(), pen).getWidth();
    double back =
        text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.MIDDLE ? width / 2 : width;
    AffineTransform before = pen.getTransform();
    pen.translate(text.at().x(), text.at().y());
    if (text.upwards()) {
      pen.rotate(-Math.PI / 2);
    }
    pen.drawString(text.text(), (float) -back, 0);
    pen.setTransform(before);
  }

  private static Path2D outline(List<Point> points, boolean closed) {
    Path2D outline = new Path2D.Double();
    for (int i = 0; i < points.size(); i++) {
      if (i == 0) {
        outline.moveTo(points.get(i).x(), points.get(i).y());
      } else {
        outline.lineTo(points.get(i).x(), points.get(i).y());
      }
    }
    if (closed) {
      outline.closePath();
    }
    return outline;
  }
}
