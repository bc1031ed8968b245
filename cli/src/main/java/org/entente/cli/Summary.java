package org.entente.cli;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;

/** What many codings amount to: counts by language, status, kind and actor. Not thread-safe. */
final class Summary {
  private static final int ACTORS_SHOWN = 12;

  private final Map<String, Integer> languages = new TreeMap<>();
  private final Map<String, Integer> statuses = new TreeMap<>();
  private final Map<String, Integer> acts = new TreeMap<>();
  private final Map<String, Integer> actors = new TreeMap<>();
  private int people;
  private int contradictions;

  void add(Coding coding) {
    languages.merge(coding.article().language(), 1, Integer::sum);
    TreeSet<String> named = new TreeSet<>();
    for (Agreement agreement : coding.agreements()) {
      statuses.merge(agreement.current().code(), 1, Integer::sum);
      named.addAll(agreement.parties());
    }
    for (Act act : coding.acts()) {
      acts.merge(act.kind().code(), 1, Integer::sum);
      named.addAll(act.actors());
      named.addAll(act.recipients());
    }
    named.forEach(actor -> actors.merge(actor, 1, Integer::sum));
    people += coding.people().size();
    contradictions += coding.contradictions().size();
  }

  /** The counts, one line each, the most frequent first. */
  String text(Messages messages, Style style) {
    return line("summary.articles", sum(languages), ranked(languages), messages, style)
        + line(
            "summary.agreements",
            sum(statuses),
            named("status", statuses, messages),
            messages,
            style)
        + line("summary.acts", sum(acts), named("act", acts, messages), messages, style)
        + line("summary.people", people, "", messages, style)
        + line("summary.contradictions", contradictions, "", messages, style)
        + line("summary.actors", actors.size(), ranked(actors), messages, style);
  }

  private static String line(String key, int count, String detail, Messages messages, Style style) {
    String line =
        String.format("%-15s %s", messages.say(key), style.bold(String.format("%6d", count)));
    return (detail.isEmpty() ? line : line + "   " + detail) + "\n";
  }

  private static String named(String vocabulary, Map<String, Integer> counts, Messages messages) {
    Map<String, Integer> words = new TreeMap<>();
    counts.forEach((code, count) -> words.put(messages.say(vocabulary + "." + code), count));
    return ranked(words);
  }

  private static String ranked(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(ACTORS_SHOWN)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(" · "));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
