package org.entente.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.network.Basis;
import org.entente.network.DatedNetwork;
import org.entente.network.Deed;
import org.entente.network.Origin;
import org.entente.network.YearGraph;
import org.entente.network.Years;
import org.entente.network.bloc.States;
import org.entente.network.measure.NetworkMeasures;
import org.entente.network.measure.Portfolios;
import org.entente.network.trend.Standing;
import org.entente.record.exchange.Pairs;

/**
 * Measures every year of a made-up network: {@code Networks STATES EDGES}. Prints the processor
 * time of each step and the heap that is in use at its end.
 */
public final class Networks {
  private static final int FIRST = 1980;
  private static final int LAST = 2024;
  private static final int LASTING = 6;
  private static final int DOMAINS = 20;

  private Networks() {}

  /** Runs once. */
  public static void main(String[] args) {
    int states = Integer.parseInt(args[0]);
    int edges = Integer.parseInt(args[1]);
    List<Deed> deeds = deeds(codes(states), edges);
    long start = cpu();
    DatedNetwork network = DatedNetwork.of(Basis.IN_FORCE, deeds, true);
    List<YearGraph> graphs = network.years(FIRST, LAST, 1);
    long built = cpu();
    NetworkMeasures.Measured measured = NetworkMeasures.of(graphs);
    long byState = cpu();
    long[] dyads = {0};
    for (YearGraph graph : graphs) {
      Portfolios.of(network, graph, 1).each(dyad -> dyads[0]++);
    }
    long byDyad = cpu();
    int standings = 0;
    for (YearGraph graph : graphs) {
      standings += Standing.of(graph).size();
    }
    long end = cpu();
    System.gc();
    Runtime heap = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d states, %d edges, %d years (%d tied pairs in the last): graphs %.2f s, states and years"
            + " %.2f s (%d rows), pairs %.2f s (%d rows), outlooks %.2f s (%d rows), all %.2f s of"
            + " processor, %.2f s with start and compiler, %d MB in use%n",
        states,
        edges,
        LAST - FIRST + 1,
        graphs.get(graphs.size() - 1).edges(),
        seconds(start, built),
        seconds(built, byState),
        measured.states().size() + measured.years().size(),
        seconds(byState, byDyad),
        dyads[0],
        seconds(byDyad, end),
        standings,
        seconds(start, end),
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9,
        (heap.totalMemory() - heap.freeMemory()) >> 20);
  }

  /** Real states as far as they go, then made-up codes. */
  private static List<String> codes(int states) {
    List<String> codes = new ArrayList<>(States.in(LAST));
    for (int i = codes.size(); i < states; i++) {
      codes.add(String.format(Locale.ROOT, "X%04d", i));
    }
    return codes.subList(0, states);
  }

  /** Agreements of two states each; some states have far more than others. */
  private static List<Deed> deeds(List<String> codes, int edges) {
    SplittableRandom random = new SplittableRandom(45);
    List<Deed> deeds = new ArrayList<>();
    while (deeds.size() < edges) {
      int one = (int) (codes.size() * Math.pow(random.nextDouble(), 1.5));
      int other = (int) (codes.size() * Math.pow(random.nextDouble(), 1.5));
      if (one == other) {
        continue;
      }
      int year = FIRST + random.nextInt(LAST - FIRST + 1);
      List<String> parties =
          one < other
              ? List.of(codes.get(one), codes.get(other))
              : List.of(codes.get(other), codes.get(one));
      deeds.add(
          new Deed(
              "a" + deeds.size(),
              false,
              "framework",
              List.of("d" + random.nextInt(DOMAINS)),
              parties,
              Pairs.of(parties),
              Origin.DATASET,
              0.9,
              Optional.of(year),
              Optional.of(new Years(year, year + LASTING))));
    }
    return deeds;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}
