package org.entente.network.trend;

/**
 * So many of so many, with Wilson's interval of 95 per cent (Journal of the American Statistical
 * Association 22, 1927).
 *
 * @param part how many
 * @param whole of how many
 */
public record Share(int part, int whole) {
  private static final double Z = 1.959963984540054;

  /** The share, from 0 to 1; NaN of nothing. */
  public double value() {
    return (double) part / whole;
  }

  /** The lower end of the interval; NaN of nothing. */
  public double low() {
    return centre() - half();
  }

  /** The upper end. */
  public double high() {
    return centre() + half();
  }

  private double centre() {
    return (part + Z * Z / 2) / (whole + Z * Z) + (whole == 0 ? Double.NaN : 0);
  }

  private double half() {
    double p = value();
    return Z / (whole + Z * Z) * Math.sqrt(whole * p * (1 - p) + Z * Z / 4);
  }
}
