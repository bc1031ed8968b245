package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.network.Basis;
import org.entente.network.DatedNetwork;
import org.entente.network.DeedReader;
import org.entente.network.figure.Chart;
import org.entente.network.measure.Comparison;
import org.entente.network.measure.StateMeasure;
import org.entente.network.trend.Coverage;
import org.jdbi.v3.core.Handle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente compare}: two states beside each other. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "STATE", descriptionKey = "compare.STATE")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "compare.OTHER")
  private String other = "";

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "compare.year")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--basis", paramLabel = "in_force|signed|acts", descriptionKey = "network.basis")
  private Basis basis = Basis.IN_FORCE;

  @Option(names = "--measure", paramLabel = "MEASURE", descriptionKey = "compare.measure")
  private String measure = "degree";

  @Mixin private NetworkFlags flags = new NetworkFlags();

  CompareCommand(Console console) {
    this.console = console;
  }

  private record Answer(Comparison comparison, Coverage coverage) {}

  @Override
  public Integer call() throws IOException {
    String first = WhoFlags.actor(one);
    String second = WhoFlags.actor(other);
    Answer answer = flags.record().read(handle -> ask(handle, first, second));
    switch (flags.format()) {
      case TABLE -> new ComparePage(console).print(answer.comparison(), answer.coverage());
      case CSV, JSON -> {
        flags.print(
            console,
            new MeasureListing<>(console.messages(), StateMeasure.class, List.of()),
            Stream.concat(answer.comparison().one().stream(), answer.comparison().other().stream())
                .toList());
        console.say(new CoverageWords(console.messages()).say(answer.coverage()));
      }
      case SVG, PNG -> figure(answer, first, second);
      default ->
          throw new WrongUseException(
              "usage.value", flags.format().toString(), "--format", "table, csv, json, svg, png");
    }
    return ExitCode.DONE;
  }

  private Answer ask(Handle handle, String first, String second) {
    Coverage coverage = Coverage.of(handle);
    DatedNetwork network =
        DatedNetwork.of(basis, DeedReader.read(handle, flags.question(basis)).deeds(), false);
    int from = flags.since().orElse(network.firstYear().orElse(2000));
    int to = flags.until().orElse(Math.max(from, network.lastYear().orElse(from)));
    int shown =
        year.orElse(
            coverage.datasets().stream()
                .mapToInt(Coverage.DataSet::last)
                .filter(last -> last >= from && last <= to)
                .max()
                .orElse(to));
    return new Answer(
        Comparison.of(network, first, second, Math.min(from, shown), Math.max(to, shown), shown),
        coverage);
  }

  private void figure(Answer answer, String first, String second) throws IOException {
    Messages messages = console.messages();
    FactWords words = new FactWords(messages);
    String what = messages.say("network.head." + checked(answer));
    List<Chart.Mark> marks =
        answer.coverage().datasets().stream()
            .map(set -> new Chart.Mark(set.last(), messages.say("trends.mark", set.last())))
            .toList();
    flags.draw(
        console,
        new Chart(
                messages.say("compare.title", words.actor(first), words.actor(second)),
                messages.say("network.head.year"),
                what,
                List.of(
                    line(words.actor(first), answer.comparison().one()),
                    line(words.actor(second), answer.comparison().other())),
                marks,
                new CoverageWords(messages).say(answer.coverage()),
                messages.locale())
            .draw());
  }

  private String checked(Answer answer) {
    for (StateMeasure any : answer.comparison().one()) {
      Map<String, Object> values = MeasureListing.values(any);
      values.remove("year");
      if (!(values.get(measure) instanceof Number)) {
        values.remove("state");
        throw new WrongUseException(
            "usage.value", measure, "--measure", String.join(", ", values.keySet()));
      }
    }
    return measure;
  }

  private Chart.Line line(String name, List<StateMeasure> measures) {
    List<Chart.Value> values = new ArrayList<>();
    for (StateMeasure each : measures) {
      if (MeasureListing.values(each).get(measure) instanceof Number number) {
        values.add(new Chart.Value(each.year(), number.doubleValue()));
      }
    }
    return new Chart.Line(name, Chart.Look.POINTS, values);
  }
}
