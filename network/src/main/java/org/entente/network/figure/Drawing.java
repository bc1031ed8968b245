package org.entente.network.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A figure fit for print: 174 by 110 millimetres, two columns of a journal. Immutable and
 * thread-safe.
 *
 * @param title what it shows, also for those who do not see it
 * @param shapes in the order of drawing
 */
public record Drawing(String title, List<Shape> shapes) {
  static final double WIDTH = 696;
  static final double HEIGHT = 440;

  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /**
   * Writes it as SVG 1.1; the same bytes on every machine.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void svg(OutputStream out) throws IOException {
    new SvgWriter(out).write(this);
  }

  /**
   * Writes it as PNG with 300 dots an inch. The letters are the machine's, so that the bytes may
   * differ between machines.
   *
   * @throws IOException if the stream cannot be written to, or the machine has no letters
   */
  public void png(OutputStream out) throws IOException {
    PngWriter.write(this, out);
  }
}
