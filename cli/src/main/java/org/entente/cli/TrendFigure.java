package org.entente.cli;

import org.entente.network.figure.Chart;
import org.entente.network.figure.Drawing;
import org.entente.network.figure.TrendChart;
import org.entente.network.trend.Coverage;
import org.entente.network.trend.Trend;

/** Draws a trend as a figure of its own, as a {@link TrendChart} has it. */
record TrendFigure(Messages messages) {
  Drawing draw(Trend trend, Coverage coverage, boolean acts) {
    TrendChart chart =
        TrendChart.of(
            trend,
            coverage,
            new TrendChart.Names(
                origin -> messages.say("trends.line." + origin),
                messages.say("trends.line.fit"),
                year -> messages.say("trends.mark", year),
                year -> messages.say("trends.change", year)));
    return new Chart(
            title(trend, acts),
            messages.say("network.head.year"),
            messages.say(acts ? "trends.axis.acts" : "trends.axis.agreements"),
            chart.lines().stream().filter(line -> !line.values().isEmpty()).toList(),
            chart.marks(),
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
}
