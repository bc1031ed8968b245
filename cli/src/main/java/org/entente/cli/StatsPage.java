package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.query.Counts;

/** Prints counts for people: a section for each thing counted. */
record StatsPage(Console console, FactWords words) {
  private static final int SHOWN = 12;

  /** What is counted, in the order of the page, with the vocabulary of its values. */
  private static final Map<String, String> SECTIONS = sections();

  void print(List<Counts.Count> counts) {
    Map<String, List<Counts.Count>> by = new LinkedHashMap<>();
    SECTIONS.keySet().forEach(what -> by.put(what, new ArrayList<>()));
    counts.forEach(count -> by.computeIfAbsent(count.what(), w -> new ArrayList<>()).add(count));
    StringBuilder page = new StringBuilder();
    by.forEach((what, values) -> section(page, what, values));
    try {
      console.print(page.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void section(StringBuilder page, String what, List<Counts.Count> counts) {
    if (counts.isEmpty()) {
      return;
    }
    Messages messages = console.messages();
    page.append(page.length() == 0 ? "" : "\n")
        .append(console.style().underline(messages.say("stats." + what)))
        .append('\n');
    // years are all told, in their order; of anything else, the most frequent
    long shown = what.endsWith(".year") ? counts.size() : SHOWN;
    for (Counts.Count count : counts.subList(0, (int) Math.min(shown, counts.size()))) {
      page.append(
          String.format("%10s  %s%n", messages.number(count.n()), name(what, count.value())));
    }
    if (counts.size() > shown) {
      page.append("            ")
          .append(console.style().dim(messages.count("show.more", counts.size() - shown)))
          .append('\n');
    }
  }

  private String name(String what, String value) {
    if (value.isEmpty()) {
      return what.equals("contradiction") ? "" : console.messages().say("stats.unknown");
    }
    String vocabulary = SECTIONS.getOrDefault(what, "");
    if (vocabulary.equals("actor")) {
      return words.actor(value) + " (" + value + ")";
    }
    return vocabulary.isEmpty() ? TextPrinter.oneLine(value) : words.word(vocabulary, value);
  }

  private static Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("source.kind", "source");
    sections.put("source.language", "");
    sections.put("source.publisher", "");
    sections.put("source.coder", "");
    sections.put("source.year", "");
    sections.put("agreement.kind", "kind");
    sections.put("agreement.current", "status");
    sections.put("agreement.year", "");
    sections.put("act.kind", "act");
    sections.put("act.time", "time");
    sections.put("act.year", "");
    sections.put("actor.agreements", "actor");
    sections.put("actor.acts", "actor");
    sections.put("person.state", "actor");
    sections.put("contradiction", "");
    return sections;
  }
}
