package org.entente.network.trend;

import java.util.Optional;

/**
 * A trend of counts by Poisson regression on the year, the logarithm of the exposure as offset,
 * fitted by iteratively reweighted least squares (McCullagh and Nelder, Generalized Linear Models,
 * 1989). Where the counts scatter more than Poisson's law lets them, the interval is widened by the
 * root of the dispersion (quasi-likelihood, section 6.2 there). Immutable and thread-safe.
 *
 * @param years how many years it is fitted to
 * @param middle the year that the intercept is for
 * @param intercept the logarithm of the rate in the middle year
 * @param slope the change of that logarithm a year
 * @param error the standard error of the slope, widened by the dispersion
 * @param levelError that of the intercept
 * @param covariance of the two
 * @param dispersion Pearson's statistic by its degrees of freedom
 */
public record PoissonTrend(
    int years,
    double middle,
    double intercept,
    double slope,
    double error,
    double levelError,
    double covariance,
    double dispersion) {
  private static final double NORMAL_95 = 1.959963984540054;
  private static final int FEWEST_YEARS = 5;
  private static final int FEWEST_COUNTED = 5;
  private static final int MOST_STEPS = 100;
  private static final double STILL = 1e-12;

  /**
   * The trend of counts; nothing where there are fewer than five years or fewer than five things
   * counted, of which no trend can be told.
   *
   * @param exposures what each count is a count out of, such as articles; all above 0
   */
  public static Optional<PoissonTrend> of(int[] years, int[] counts, double[] exposures) {
    int n = years.length;
    double sum = 0;
    double exposed = 0;
    double middle = 0;
    for (int i = 0; i < n; i++) {
      sum += counts[i];
      exposed += exposures[i];
      middle += (double) years[i] / n;
    }
    if (n < FEWEST_YEARS || sum < FEWEST_COUNTED) {
      return Optional.empty();
    }
    double a = Math.log(sum / exposed);
    double b = 0;
    double[] information = new double[3];
    for (int step = 0; step < MOST_STEPS; step++) {
      double g0 = 0;
      double g1 = 0;
      information = new double[3];
      for (int i = 0; i < n; i++) {
        double x = years[i] - middle;
        double mean = exposures[i] * Math.exp(a + b * x);
        g0 += counts[i] - mean;
        g1 += (counts[i] - mean) * x;
        information[0] += mean;
        information[1] += mean * x;
        information[2] += mean * x * x;
      }
      double determinant = determinant(information);
      double da = (information[2] * g0 - information[1] * g1) / determinant;
      double db = (information[0] * g1 - information[1] * g0) / determinant;
      a += da;
      b += db;
      if (Math.abs(da) + Math.abs(db) < STILL) {
        break;
      }
    }
    double pearson = 0;
    for (int i = 0; i < n; i++) {
      double mean = exposures[i] * Math.exp(a + b * (years[i] - middle));
      pearson += (counts[i] - mean) * (counts[i] - mean) / mean;
    }
    double dispersion = pearson / (n - 2);
    double scale = Math.max(1, dispersion) / determinant(information);
    double error = Math.sqrt(information[0] * scale);
    double levelError = Math.sqrt(information[2] * scale);
    double covariance = -information[1] * scale;
    return Double.isFinite(b) && Double.isFinite(error)
        ? Optional.of(new PoissonTrend(n, middle, a, b, error, levelError, covariance, dispersion))
        : Optional.empty();
  }

  private static double determinant(double[] information) {
    return information[0] * information[2] - information[1] * information[1];
  }

  /** The standard error of the logarithm of a year's mean. */
  public double error(int year) {
    double x = year - middle;
    return Math.sqrt(levelError * levelError + 2 * x * covariance + x * x * error * error);
  }

  /** The growth a year: 0.05 for five per cent. */
  public double growth() {
    return Math.expm1(slope);
  }

  /** The lower end of the 95 per cent interval of the growth. */
  public double low() {
    return Math.expm1(slope - NORMAL_95 * error);
  }

  /** The upper end. */
  public double high() {
    return Math.expm1(slope + NORMAL_95 * error);
  }

  /** The count that the trend gives for a year and an exposure. */
  public double expected(int year, double exposure) {
    return exposure * Math.exp(intercept + slope * (year - middle));
  }
}
