package org.entente.server.picture;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Origin;
import org.entente.network.figure.Chart;
import org.entente.network.trend.Coverage;
import org.entente.network.trend.PoissonTrend;
import org.entente.network.trend.Trend;
import org.entente.network.trend.YearCount;
import org.entente.server.text.Words;

/**
 * A trend as lines: data sets and the press apart and never joined, the year marked after which a
 * data set ends, the fitted trend with its interval, and changes of level.
 */
public final class TrendLines {
  private static final double NORMAL_95 = 1.959963984540054;

  private TrendLines() {}

  /** The picture of a trend. */
  public static YearLines of(Trend trend, Coverage coverage, Words words) {
    List<Chart.Line> lines = new ArrayList<>();
    for (Origin origin : List.of(Origin.DATASET, Origin.PRESS)) {
      List<Chart.Value> values =
          trend.counts().stream()
              .filter(count -> count.origin() == origin)
              .map(count -> new Chart.Value(count.year(), count.count()))
              .toList();
      lines.add(new Chart.Line(words.say("trends.line." + origin), Chart.Look.POINTS, values));
    }
    trend
        .dataset()
        .ifPresent(
            fit ->
                lines.add(
                    new Chart.Line(
                        words.say("trends.line.fit"), Chart.Look.FIT, fitted(fit, trend))));
    List<Chart.Mark> marks = new ArrayList<>();
    for (Coverage.DataSet set : coverage.datasets()) {
      marks.add(new Chart.Mark(set.last(), words.say("trends.mark", Integer.toString(set.last()))));
    }
    trend.datasetLevels().stream()
        .skip(1)
        .forEach(
            level ->
                marks.add(
                    new Chart.Mark(
                        level.first() - 1,
                        words.say("trends.change", Integer.toString(level.first())))));
    return YearLines.of(lines, marks);
  }

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
