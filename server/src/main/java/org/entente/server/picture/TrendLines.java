package org.entente.server.picture;

import org.entente.network.figure.TrendChart;
import org.entente.network.trend.Coverage;
import org.entente.network.trend.Trend;
import org.entente.server.text.Words;

/** A trend as lines, as a {@link TrendChart} has them. */
public final class TrendLines {
  private TrendLines() {}

  /** The picture of a trend. */
  public static YearLines of(Trend trend, Coverage coverage, Words words) {
    TrendChart chart =
        TrendChart.of(
            trend,
            coverage,
            new TrendChart.Names(
                origin -> words.say("trends.line." + origin),
                words.say("trends.line.fit"),
                year -> words.say("trends.mark", Integer.toString(year)),
                year -> words.say("trends.change", Integer.toString(year))));
    return YearLines.of(chart.lines(), chart.marks());
  }
}
