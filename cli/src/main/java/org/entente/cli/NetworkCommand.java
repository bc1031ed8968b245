package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.network.Basis;
import org.entente.network.DatedNetwork;
import org.entente.network.DeedReader;
import org.entente.network.YearGraph;
import org.entente.network.bloc.Outlook;
import org.entente.network.figure.Chart;
import org.entente.network.figure.NetworkPicture;
import org.entente.network.graph.TemporalGexf;
import org.entente.network.graph.TemporalGraphMl;
import org.entente.network.measure.DyadMeasure;
import org.entente.network.measure.NetworkMeasures;
import org.entente.network.measure.Portfolios;
import org.entente.network.measure.StateMeasure;
import org.entente.network.measure.YearMeasure;
import org.entente.network.trend.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente network}: measures the network of states that a record tells of. */
@Command(name = "network", sortOptions = false)
final class NetworkCommand implements Callable<Integer> {
  /** What rows are of. */
  enum By {
    YEAR,
    STATE,
    DYAD,
    OUTLOOK;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(paramLabel = "STATE", arity = "0..*", descriptionKey = "network.STATE")
  private List<String> states = new ArrayList<>();

  @Option(names = "--by", paramLabel = "year|state|dyad|outlook", descriptionKey = "network.by")
  private By by = By.YEAR;

  @Option(names = "--basis", paramLabel = "in_force|signed|acts", descriptionKey = "network.basis")
  private Basis basis = Basis.IN_FORCE;

  @Option(names = "--weighted", descriptionKey = "network.weighted")
  private boolean weighted;

  @Option(names = "--window", paramLabel = "YEARS", descriptionKey = "network.window")
  private int window = 1;

  @Option(names = "--measure", paramLabel = "MEASURE", descriptionKey = "network.measure")
  private String measure = "density";

  @Mixin private NetworkFlags flags = new NetworkFlags();

  NetworkCommand(Console console) {
    this.console = console;
  }

  /** The networks of the years and what they are made of. */
  private record Networks(
      DatedNetwork network, List<YearGraph> graphs, DeedReader.Reading reading, Coverage coverage) {
    YearGraph last() {
      return graphs.get(graphs.size() - 1);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<String> asked = states.stream().map(WhoFlags::actor).toList();
    if (window < 1) {
      throw new WrongUseException("usage.value", Integer.toString(window), "--window", "1, 2, 3");
    }
    Networks networks = read();
    if (networks.graphs().isEmpty()) {
      console.say(console.messages().say("network.nothing"));
      return ExitCode.DONE;
    }
    switch (flags.format()) {
      case TABLE, CSV, JSON -> rows(networks, asked);
      case SVG, PNG -> figure(networks);
      case GRAPHML, GEXF -> graph(networks);
    }
    if (flags.format() != NetworkFormat.SVG && flags.format() != NetworkFormat.PNG) {
      console.say(note(networks));
    }
    return ExitCode.DONE;
  }

  private Networks read() {
    return flags
        .record()
        .read(
            handle -> {
              DeedReader.Reading reading = DeedReader.read(handle, flags.question(basis));
              DatedNetwork network = DatedNetwork.of(basis, reading.deeds(), weighted);
              int first = flags.since().orElse(network.firstYear().orElse(0));
              int last = flags.until().orElse(Math.max(first, network.lastYear().orElse(first)));
              return new Networks(
                  network,
                  network.firstYear().isPresent() ? network.years(first, last, window) : List.of(),
                  reading,
                  Coverage.of(handle));
            });
  }

  private void rows(Networks networks, List<String> asked) throws IOException {
    boolean table = flags.format() == NetworkFormat.TABLE;
    switch (by) {
      case YEAR ->
          flags.print(
              console,
              new MeasureListing<>(
                  console.messages(),
                  YearMeasure.class,
                  List.of(
                      "year",
                      "states",
                      "tied",
                      "edges",
                      "ties",
                      "density",
                      "components",
                      "transitivity",
                      "modularity",
                      "communities",
                      "assortativity",
                      "crossing")),
              NetworkMeasures.of(networks.graphs()).years());
      case STATE -> {
        List<StateMeasure> measures =
            NetworkMeasures.of(networks.graphs()).states().stream()
                .filter(each -> asked.isEmpty() || asked.contains(each.state()))
                .filter(each -> !table || each.degree() > 0)
                .filter(each -> !table || !asked.isEmpty() || each.year() == networks.last().year())
                .toList();
        flags.print(console, stateListing(), measures);
      }
      case DYAD ->
          flags.print(
              console,
              new MeasureListing<>(
                  console.messages(),
                  DyadMeasure.class,
                  List.of(
                      "year",
                      "one",
                      "other",
                      "ties",
                      "shared",
                      "similarity",
                      "kappa",
                      "pi",
                      "domains")),
              dyads(networks, asked, table));
      case OUTLOOK ->
          flags.print(
              console,
              new MeasureListing<>(
                  console.messages(),
                  Outlook.class,
                  List.of(
                      "year",
                      "state",
                      "partners",
                      "crossing",
                      "blocs_q0",
                      "blocs_q1",
                      "blocs_q2",
                      "regions_q0",
                      "regions_q1",
                      "regions_q2")),
              networks.graphs().stream()
                  .filter(
                      graph -> !table || !asked.isEmpty() || graph.year() == networks.last().year())
                  .flatMap(graph -> Outlook.of(graph).stream())
                  .filter(each -> asked.isEmpty() || asked.contains(each.state()))
                  .toList());
    }
  }

  private MeasureListing<StateMeasure> stateListing() {
    return new MeasureListing<>(
        console.messages(),
        StateMeasure.class,
        List.of(
            "year",
            "state",
            "degree",
            "strength",
            "gained",
            "lost",
            "betweenness",
            "closeness",
            "eigenvector",
            "core",
            "clustering",
            "community"));
  }

  private List<DyadMeasure> dyads(Networks networks, List<String> asked, boolean table) {
    List<DyadMeasure> dyads = new ArrayList<>();
    for (YearGraph graph : networks.graphs()) {
      if (table && asked.size() < 2 && graph.year() != networks.last().year()) {
        continue;
      }
      Portfolios.of(networks.network(), graph, window).related().stream()
          .filter(
              dyad ->
                  asked.stream()
                      .allMatch(state -> dyad.one().equals(state) || dyad.other().equals(state)))
          .forEach(dyads::add);
    }
    return dyads;
  }

  private void figure(Networks networks) throws IOException {
    Messages messages = console.messages();
    if (by != By.YEAR) {
      YearGraph graph = networks.last();
      flags.draw(
          console,
          new NetworkPicture(
                  messages.say(
                      "network.picture", messages.say("network.basis." + basis), graph.year()),
                  graph,
                  messages.say("network.no_alliance"),
                  note(networks))
              .draw());
      return;
    }
    List<Chart.Value> values = new ArrayList<>();
    for (YearMeasure year : NetworkMeasures.of(networks.graphs()).years()) {
      Map<String, Object> all = MeasureListing.values(year);
      if (!(all.get(measure) instanceof Number number) || measure.equals("year")) {
        all.remove("year");
        throw new WrongUseException(
            "usage.value", measure, "--measure", String.join(", ", all.keySet()));
      }
      values.add(new Chart.Value(year.year(), number.doubleValue()));
    }
    List<Chart.Mark> marks =
        networks.coverage().datasets().stream()
            .map(set -> new Chart.Mark(set.last(), messages.say("trends.mark", set.last())))
            .toList();
    String name = messages.say("network.head." + measure);
    flags.draw(
        console,
        new Chart(
                messages.say("network.basis." + basis),
                messages.say("network.head.year"),
                name,
                List.of(new Chart.Line(name, Chart.Look.POINTS, values)),
                marks,
                note(networks),
                messages.locale())
            .draw());
  }

  private void graph(Networks networks) throws IOException {
    List<StateMeasure> measures = NetworkMeasures.of(networks.graphs()).states();
    flags.write(
        console,
        out -> {
          if (flags.format() == NetworkFormat.GEXF) {
            TemporalGexf.write(networks.graphs(), measures, out);
          } else {
            TemporalGraphMl.write(networks.graphs(), measures, out);
          }
        });
  }

  private String note(Networks networks) {
    Messages messages = console.messages();
    return new CoverageWords(messages).say(networks.coverage())
        + " "
        + messages.say(
            "network.left_out",
            messages.number(networks.reading().undated()),
            messages.number(networks.reading().alone()));
  }
}
