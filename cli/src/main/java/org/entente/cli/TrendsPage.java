package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.network.Origin;
import org.entente.network.bloc.Outlook;
import org.entente.network.trend.ChangePoints.Stretch;
import org.entente.network.trend.Coverage;
import org.entente.network.trend.PoissonTrend;
import org.entente.network.trend.Share;
import org.entente.network.trend.Standing;
import org.entente.network.trend.StateAnswer;
import org.entente.network.trend.Trend;
import org.entente.network.trend.YearCount;

/** Prints trends for people: numbers, what they cover, and what they do not show. */
final class TrendsPage {
  private static final int WIDTH = 100;

  private final Console console;
  private final Messages messages;
  private final FactWords words;
  private final StringBuilder page = new StringBuilder();

  TrendsPage(Console console) {
    this.console = console;
    this.messages = console.messages();
    this.words = new FactWords(console.messages());
  }

  /**
   * What a record says of a state to the claims of growth, of blocs, and of terms with everybody.
   */
  void print(StateAnswer answer) throws IOException {
    head(words.actor(answer.state()) + " (" + answer.state() + ")");
    line(0, new CoverageWords(messages).say(answer.coverage()));
    head(messages.say("trends.claim.growth"));
    growth(answer.own(), "trends.own");
    growth(answer.all(), "trends.all");
    press(answer.own());
    head(messages.say("trends.claim.blocs"));
    for (StateAnswer.Period period : answer.periods()) {
      line(
          2,
          messages.say(
              "trends.crossing",
              CoverageWords.span(period.first(), period.last()),
              messages.say("trends.line." + period.origin()),
              share(period.own()),
              share(period.all())));
    }
    head(messages.say("trends.claim.everybody"));
    answer.standings().forEach(this::standing);
    line(2, messages.say("trends.ever", answer.ever(), answer.acts()));
    head(messages.say("trends.caveats"));
    line(2, messages.say("trends.caveat.press"));
    line(2, messages.say("trends.caveat.force"));
    if (answer.undatedAgreements() > 0) {
      line(2, messages.count("trends.caveat.undated", answer.undatedAgreements()));
    }
    console.print(page.toString());
  }

  /** The trend of anything else. */
  void print(Trend trend, Coverage coverage) throws IOException {
    line(0, new CoverageWords(messages).say(coverage));
    growth(trend, "trends.own");
    press(trend);
    console.print(page.toString());
  }

  private void growth(Trend trend, String who) {
    List<YearCount> counts =
        trend.counts().stream().filter(count -> count.origin() == Origin.DATASET).toList();
    if (counts.isEmpty()) {
      return;
    }
    int first = counts.get(0).year();
    int last = counts.get(counts.size() - 1).year();
    int total = trend.total(Origin.DATASET);
    String counted =
        messages.say(
            who,
            CoverageWords.span(first, last),
            messages.number(total),
            decimal((double) total / (last - first + 1)));
    line(
        2,
        counted
            + messages.say("trends.join")
            + fit(trend.dataset())
            + levels(trend.datasetLevels()));
  }

  private void press(Trend trend) {
    int total = trend.total(Origin.PRESS);
    int articles =
        trend.counts().stream()
            .filter(count -> count.origin() == Origin.PRESS)
            .mapToInt(YearCount::articles)
            .sum();
    if (total + articles == 0) {
      return;
    }
    String years =
        trend.counts().stream()
            .filter(count -> count.origin() == Origin.PRESS && count.count() > 0)
            .map(count -> count.year() + (count.count() > 1 ? " (" + count.count() + ")" : ""))
            .collect(Collectors.joining(", "));
    line(
        2,
        messages.say(
                "trends.press",
                messages.number(total),
                years.isEmpty() ? "–" : years,
                messages.number(articles))
            + messages.say("trends.join")
            + (trend.press().isPresent() ? fit(trend.press()) : messages.say("trends.press.few"))
            + levels(trend.pressLevels())
            + (trend.unread() > 0
                ? messages.say("trends.join")
                    + messages.say("trends.unread", messages.number(trend.unread()))
                : ""));
  }

  private String fit(Optional<PoissonTrend> fitted) {
    if (fitted.isEmpty()) {
      return messages.say("trends.few");
    }
    PoissonTrend fit = fitted.get();
    String verdict = fit.low() > 0 ? "grows" : fit.high() < 0 ? "falls" : "unclear";
    return messages.say(
        "trends.fit",
        signed(100 * fit.growth()),
        signed(100 * fit.low()),
        signed(100 * fit.high()),
        messages.say("trends." + verdict));
  }

  private String levels(List<Stretch> levels) {
    return levels.size() < 2
        ? ""
        : messages.say("trends.join")
            + messages.say(
                "trends.levels",
                levels.stream()
                    .map(
                        level ->
                            CoverageWords.span(level.first(), level.last())
                                + " "
                                + decimal(level.rate()))
                    .collect(Collectors.joining(", ")));
  }

  private void standing(Standing standing) {
    Outlook outlook = standing.outlook();
    line(
        2,
        messages.say(
                "trends.standing",
                outlook.year(),
                outlook.partners(),
                standing.byPartners(),
                standing.states(),
                percent(outlook.crossing()),
                standing.powers().isEmpty() ? "–" : String.join(", ", standing.powers()))
            + " "
            + messages.say(
                "trends.hill",
                decimal(outlook.blocs().q0()),
                decimal(outlook.blocs().q1()),
                decimal(outlook.blocs().q2()),
                standing.byBlocs(),
                decimal(outlook.regions().q1()),
                standing.byRegions()));
  }

  private String share(Share share) {
    if (share.whole() == 0) {
      return "–";
    }
    return messages.say(
        "trends.share",
        share.part(),
        share.whole(),
        percent(share.value()),
        whole(share.low()),
        whole(share.high()));
  }

  private String percent(double value) {
    return messages.say("tally.percent", whole(value));
  }

  private String whole(double share) {
    return String.format(messages.locale(), "%.0f", 100 * share);
  }

  private String decimal(double value) {
    return String.format(messages.locale(), "%.1f", value);
  }

  private String signed(double value) {
    return String.format(messages.locale(), "%+.1f", value);
  }

  private void head(String text) {
    page.append(console.style().bold(text)).append('\n');
  }

  /** A paragraph, broken between words, further lines set in. */
  private void line(int indent, String text) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH && !line.toString().isBlank()) {
        page.append(line).append('\n');
        line = new StringBuilder(" ".repeat(indent + 2));
      }
      line.append(line.toString().isBlank() ? "" : " ").append(word);
    }
    page.append(line).append('\n');
  }
}
