package org.entente.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Basis;
import org.entente.network.DatedNetwork;
import org.entente.network.Dcad;
import org.entente.network.DeedReader;
import org.entente.network.Question;
import org.entente.network.YearGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The measures against another program's: igraph in R, on every year of DCAD, weighted and not.
 * Skipped where R or igraph is missing, but not in CI.
 */
class IgraphTest {
  private static final double EXACT = 1e-9;
  private static final List<List<YearGraph>> NETWORKS = new ArrayList<>();
  private static final Map<String, double[]> THEIRS = new HashMap<>();

  @BeforeAll
  static void ask(@TempDir Path folder) throws IOException, InterruptedException {
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(hasIgraph()).as("R with igraph is not on this machine").isTrue();
    }
    DeedReader.Reading reading =
        Dcad.record(folder).read(handle -> DeedReader.read(handle, Question.IN_FORCE));
    StringBuilder edges = new StringBuilder();
    StringBuilder nodes = new StringBuilder();
    for (boolean weighted : List.of(false, true)) {
      List<YearGraph> years =
          DatedNetwork.of(Basis.IN_FORCE, reading.deeds(), weighted).years(1980, 2010, 1);
      int network = NETWORKS.size();
      NETWORKS.add(years);
      for (YearGraph graph : years) {
        for (int i = 0; i < graph.size(); i++) {
          nodes.append(network).append(' ').append(graph.year()).append(' ');
          nodes.append(graph.states().get(i)).append('\n');
          int[] neighbours = graph.neighbours(i);
          for (int k = 0; k < neighbours.length; k++) {
            if (neighbours[k] > i) {
              edges.append(network).append(' ').append(graph.year()).append(' ').append(i + 1);
              edges.append(' ').append(neighbours[k] + 1).append(' ');
              edges.append(graph.weights(i)[k]).append('\n');
            }
          }
        }
      }
    }
    Files.writeString(folder.resolve("nodes.txt"), nodes);
    Files.writeString(folder.resolve("edges.txt"), edges);
    try (InputStream script = IgraphTest.class.getResourceAsStream("igraph.R")) {
      assertThat(script).isNotNull();
      Files.write(folder.resolve("igraph.R"), script.readAllBytes());
    }
    Process process =
        new ProcessBuilder("Rscript", "igraph.R")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    for (String line : Files.readAllLines(folder.resolve("answers.txt"))) {
      String[] words = line.split(" ", -1);
      double[] values = new double[words.length - 3];
      for (int i = 0; i < values.length; i++) {
        values[i] = number(words[i + 3]);
      }
      THEIRS.put(words[0] + " " + words[1] + " " + words[2], values);
    }
  }

  @Test
  void agreesOnEveryMeasureOfEveryState() {
    int compared = 0;
    for (int network = 0; network < NETWORKS.size(); network++) {
      for (StateMeasure ours : NetworkMeasures.of(NETWORKS.get(network)).states()) {
        double[] theirs = theirs(network, ours.year(), ours.state());
        String what = network + " " + ours;
        compare(ours.degree(), theirs[0], what);
        compare(ours.strength(), theirs[1], what);
        compare(ours.betweenness(), theirs[2], what);
        compare(ours.closeness(), theirs[3], what);
        compare(ours.harmonic(), theirs[4], what);
        compare(ours.eigenvector(), theirs[5], what);
        compare(ours.clustering(), theirs[6], what);
        compare(ours.core(), theirs[7], what);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(10_000);
  }

  @Test
  void agreesOnEveryYear() {
    for (int network = 0; network < NETWORKS.size(); network++) {
      for (YearMeasure ours : NetworkMeasures.of(NETWORKS.get(network)).years()) {
        double[] theirs = theirs(network, ours.year(), "year");
        String what = network + " " + ours;
        compare(ours.density(), theirs[0], what);
        compare(ours.transitivity(), theirs[1], what);
        compare(ours.components(), theirs[2], what);
        // communities are not one answer: ours must be as good as the best of igraph's Leiden
        assertThat(ours.modularity()).as(what).isGreaterThanOrEqualTo(theirs[3] - EXACT);
      }
    }
  }

  private static double[] theirs(int network, int year, String state) {
    String key = network + " " + year + " " + state;
    assertThat(THEIRS).containsKey(key);
    return THEIRS.getOrDefault(key, new double[0]);
  }

  private static void compare(double ours, double theirs, String what) {
    if (Double.isNaN(theirs)) {
      assertThat(ours).as(what).isNaN();
    } else {
      assertThat(ours).as(what).isCloseTo(theirs, within(EXACT));
    }
  }

  private static double number(String word) {
    return word.equals("NaN") || word.equals("NA") ? Double.NaN : Double.parseDouble(word);
  }

  private static boolean hasIgraph() throws InterruptedException {
    try {
      return new ProcessBuilder("Rscript", "-e", "library(igraph)")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
