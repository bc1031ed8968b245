package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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
    TreeSet<Integer> gaps = gaps(coverage);
    return gaps.isEmpty() ? covered : covered + " " + messages.say("coverage.gap", spans(gaps));
  }

  private static TreeSet<Integer> gaps(Coverage coverage) {
    TreeSet<Integer> gaps = new TreeSet<>(coverage.articles().keySet());
    coverage
        .datasets()
        .forEach(
            set -> {
              gaps.add(set.first());
              gaps.add(set.last());
            });
    if (!gaps.isEmpty()) {
      for (int year = gaps.first(); year < gaps.last(); year++) {
        gaps.add(year);
      }
    }
    gaps.removeIf(year -> coverage.hasDataSet(year) || coverage.articles(year) > 0);
    return gaps;
  }

  /** Years as few spans. */
  private static String spans(Iterable<Integer> years) {
    List<String> spans = new ArrayList<>();
    int first = Integer.MIN_VALUE;
    int last = Integer.MIN_VALUE;
    for (int year : years) {
      if (year != last + 1) {
        if (last > Integer.MIN_VALUE) {
          spans.add(span(first, last));
        }
        first = year;
      }
      last = year;
    }
    spans.add(span(first, last));
    return String.join(", ", spans);
  }

  /** Years from one to another. */
  static String span(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
