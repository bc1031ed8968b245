package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.network.bloc.Outlook;
import org.entente.network.measure.Comparison;
import org.entente.network.measure.StateMeasure;
import org.entente.network.trend.Coverage;

/** Prints two states beside each other in one year. */
final class ComparePage {
  private static final List<String> SHOWN =
      List.of(
          "degree",
          "strength",
          "gained",
          "lost",
          "betweenness",
          "closeness",
          "eigenvector",
          "core",
          "clustering",
          "brokerage_liaison",
          "community");
  private static final List<String> ACROSS = List.of("crossing", "blocs_q1", "regions_q1");
  private static final List<String> BETWEEN =
      List.of("ties", "shared", "similarity", "kappa", "pi", "domains");
  private static final int LISTED = 20;

  private final Console console;
  private final Messages messages;

  ComparePage(Console console) {
    this.console = console;
    this.messages = console.messages();
  }

  void print(Comparison comparison, Coverage coverage) throws IOException {
    FactWords words = new FactWords(messages);
    String first = words.actor(comparison.first());
    String second = words.actor(comparison.second());
    MeasureListing<StateMeasure> form = new MeasureListing<>(messages, StateMeasure.class, SHOWN);
    try (Table table =
        new Table(console, List.of(Integer.toString(comparison.year()), first, second))) {
      row(
          table,
          form,
          SHOWN,
          values(comparison.one(comparison.year())),
          values(comparison.other(comparison.year())));
      row(
          table,
          form,
          ACROSS,
          outlook(comparison.oneOutlook()),
          outlook(comparison.otherOutlook()));
    }
    comparison
        .dyad()
        .ifPresent(
            dyad -> {
              Map<String, Object> values = MeasureListing.values(dyad);
              List<String> parts = new ArrayList<>();
              for (String name : BETWEEN) {
                parts.add(
                    messages.say("text.label", messages.say("network.head." + name))
                        + form.cell(values.getOrDefault(name, "")));
              }
              print(messages.say("compare.between", String.join("; ", parts)));
            });
    print(messages.say("compare.shared", listed(comparison.shared())));
    print(messages.say("compare.only", first, listed(comparison.onlyFirst())));
    print(messages.say("compare.only", second, listed(comparison.onlySecond())));
    print(new CoverageWords(messages).say(coverage));
  }

  private void row(
      Table table,
      MeasureListing<StateMeasure> form,
      List<String> names,
      Map<String, Object> one,
      Map<String, Object> other) {
    for (String name : names) {
      table.add(
          List.of(
              messages.say("network.head." + name),
              form.cell(one.getOrDefault(name, Double.NaN)),
              form.cell(other.getOrDefault(name, Double.NaN))));
    }
  }

  private static Map<String, Object> values(Optional<StateMeasure> measure) {
    return measure.map(MeasureListing::values).orElseGet(LinkedHashMap::new);
  }

  private static Map<String, Object> outlook(Optional<Outlook> outlook) {
    return outlook.map(MeasureListing::values).orElseGet(LinkedHashMap::new);
  }

  private static String listed(List<String> states) {
    if (states.isEmpty()) {
      return "–";
    }
    return String.join(", ", states.subList(0, Math.min(LISTED, states.size())))
        + (states.size() > LISTED ? " … (" + states.size() + ")" : "");
  }

  private void print(String text) {
    try {
      console.print(text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
