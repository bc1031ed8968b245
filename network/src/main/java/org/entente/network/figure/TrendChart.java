package org.entente.network.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.network.Origin;
import org.entente.network.trend.Coverage;
import org.entente.network.trend.PoissonTrend;
import org.entente.network.trend.Trend;
import org.entente.network.trend.YearCount;

/**
 * What is drawn of a trend: data sets and the press as lines of their own, never joined; the fitted
 * trend with its interval; the year after which each data set ends; and changes of level.
 *
 * @param lines the data sets', the press's, and the fitted trend's where there is one; a line may
 *     have no values
 */
public record TrendChart(List<Chart.Line> lines, List<Chart.Mark> marks) {
  private static final double NORMAL_95 = 1.959963984540054;

  /**
   * How the parts are named.
   *
   * @param line the counts of an origin
   * @param fit the fitted trend
   * @param end the end of a data set, by its last year
   * @param change a change of level, by its first year
   */
  public record Names(
      Function<Origin, String> line,
      String fit,
      IntFunction<String> end,
      IntFunction<String> change) {}

  /** What is drawn of a trend over what the record covers. */
  public static TrendChart of(Trend trend, Coverage coverage, Names names) {
    List<Chart.Line> lines = new ArrayList<>();
    for (Origin origin : List.of(Origin.DATASET, Origin.PRESS)) {
      lines.add(
          new Chart.Line(
              names.line().apply(origin),
              Chart.Look.POINTS,
              trend.counts().stream()
                  .filter(count -> count.origin() == origin)
                  .map(count -> new Chart.Value(count.year(), count.count()))
                  .toList()));
    }
    trend
        .dataset()
        .ifPresent(
            fit -> lines.add(new Chart.Line(names.fit(), Chart.Look.FIT, fitted(fit, trend))));
    List<Chart.Mark> marks = new ArrayList<>();
    coverage
        .datasets()
        .forEach(set -> marks.add(new Chart.Mark(set.last(), names.end().apply(set.last()))));
    trend.datasetLevels().stream()
        .skip(1)
        .forEach(
            level ->
                marks.add(new Chart.Mark(level.first() - 1, names.change().apply(level.first()))));
    return new TrendChart(List.copyOf(lines), List.copyOf(marks));
  }

  /**
   * The mean that the trend gives for each year, with the interval of the mean in the middle year.
   */
  private static List<Chart.Value> fitted(PoissonTrend fit, Trend trend) {
    return trend.counts().stream()
        .filter(count -> count.origin() == Origin.DATASET)
        .map(YearCount::year)
        .map(
            year -> {
              double mean = fit.expected(year, 1);
              double spread = Math.exp(NORMAL_95 * fit.error(year));
              return new Chart.Value(year, mean, mean / spread, mean * spread);
            })
        .toList();
  }
}
