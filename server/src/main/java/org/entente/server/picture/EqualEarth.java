package org.entente.server.picture;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny 2018), onto a sheet: areas keep their
 * proportions.
 *
 * @param width of the sheet; the height that goes with it is {@link #height()}
 */
record EqualEarth(double width) {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double ROOT = Math.sqrt(3) / 2;

  /** The half of the width of the world on a globe of radius 1. */
  private static final double HALF_WIDTH = 2.7066299836960748;

  /** The sheet ends here in the north and south: nobody lives beyond. */
  private static final double NORTH = 84;

  private static final double SOUTH = -57;

  /** A point of the sheet, from its upper left corner. */
  record Point(double x, double y) {}

  /** Where a place is, given in degrees. */
  Point of(double longitude, double latitude) {
    double theta = Math.asin(ROOT * Math.sin(Math.toRadians(latitude)));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    double x =
        Math.toRadians(longitude)
            * Math.cos(theta)
            / (ROOT * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    return new Point(
        (x + HALF_WIDTH) / (2 * HALF_WIDTH) * width, (up(NORTH) - up(latitude)) * scale());
  }

  /** How high the sheet is. */
  double height() {
    return (up(NORTH) - up(SOUTH)) * scale();
  }

  private double scale() {
    return width / (2 * HALF_WIDTH);
  }

  private static double up(double latitude) {
    double theta = Math.asin(ROOT * Math.sin(Math.toRadians(latitude)));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  }
}
