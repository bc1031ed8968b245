package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Origin;
import org.entente.network.figure.Chart;
import org.entente.network.figure.Drawing;
import org.entente.network.trend.Coverage;
import org.entente.network.trend.PoissonTrend;
import org.entente.network.trend.Trend;
import org.entente.network.trend.YearCount;

/**
 * Draws a trend: data sets and the press as lines of their own, never joined, with the year marked
 * after which a data set ends; the fitted trend with its interval; and changes of level.
 */
record TrendFigure(Messages messages) {
  private static final double NORMAL_95 = 1.959963984540054;

  Drawing draw(Trend trend, Coverage coverage, boolean acts) {
    List<Chart.Line> lines = new ArrayList<>();
    for (Origin origin : List.of(Origin.DATASET, Origin.PRESS)) {
      List<Chart.Value> values =
          trend.counts().stream()
              .filter(count -> count.origin() == origin)
              .map(count -> new Chart.Value(count.year(), count.count()))
              .toList();
      if (!values.isEmpty()) {
        lines.add(new Chart.Line(messages.say("trends.line." + origin), Chart.Look.POINTS, values));
      }
    }
    trend
        .dataset()
        .ifPresent(
            fit ->
                lines.add(
                    new Chart.Line(
                        messages.say("trends.line.fit"), Chart.Look.FIT, fitted(fit, trend))));
    List<Chart.Mark> marks = new ArrayList<>();
    coverage
        .datasets()
        .forEach(
            set -> marks.add(new Chart.Mark(set.last(), messages.say("trends.mark", set.last()))));
    trend.datasetLevels().stream()
        .skip(1)
        .forEach(
            level ->
                marks.add(
                    new Chart.Mark(
                        level.first() - 1, messages.say("trends.change", level.first()))));
    return new Chart(
            title(trend, acts),
            messages.say("network.head.year"),
            messages.say(acts ? "trends.axis.acts" : "trends.axis.agreements"),
            lines,
            marks,
            new CoverageWords(messages).say(coverage),
            messages.locale())
        .draw();
  }

  private String title(Trend trend, boolean acts) {
    String what = messages.say(acts ? "trends.axis.acts" : "trends.axis.agreements");
    FactWords words = new FactWords(messages);
    return trend
        .scope()
        .state()
        .map(state -> words.actor(state) + messages.say("text.label", "").strip() + " " + what)
        .orElse(
            what + trend.scope().region().map(r -> ", " + messages.say("region." + r)).orElse(""));
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
