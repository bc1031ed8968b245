package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.entente.network.Years;
import org.entente.network.trend.Coverage;

/** Says in words what a record covers, and what it does not. Immutable and thread-safe. */
record CoverageWords(Messages messages) {
  /** One or two sentences. */
  String say(Coverage coverage) {
    List<String> parts = new ArrayList<>();
    for (Coverage.DataSet set : coverage.datasets()) {
      parts.add(
          messages.say(
              "coverage.dataset",
              set.publisher(),
              span(set.first(), set.last()),
              messages.number(set.rows())));
    }
    if (coverage.allArticles() > 0) {
      parts.add(
          messages.count("coverage.articles", coverage.allArticles())
              + (coverage.articles().isEmpty()
                  ? ""
                  : messages.say("coverage.of", spans(coverage.articles().keySet())))
              + (coverage.undated() > 0
                  ? messages.say("coverage.undated", messages.number(coverage.undated()))
                  : ""));
    }
    if (parts.isEmpty()) {
      return messages.say("coverage.nothing");
    }
    String covered =
        messages.say("coverage.covers", String.join(messages.say("coverage.and"), parts));
    SortedSet<Integer> gaps = coverage.gaps();
    return gaps.isEmpty() ? covered : covered + " " + messages.say("coverage.gap", spans(gaps));
  }

  /** Years as few spans. */
  private static String spans(Iterable<Integer> years) {
    return Years.runs(years).stream()
        .map(run -> span(run.first(), run.last()))
        .collect(Collectors.joining(", "));
  }

  /** Years from one to another. */
  static String span(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
