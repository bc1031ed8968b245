package org.entente.network;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Small graphs for tests. */
public final class Graphs {
  private Graphs() {}

  /** A graph of edges such as {@code A-B}; what stands alone is a state without partners. */
  public static YearGraph of(int year, String... edges) {
    TreeSet<String> codes = new TreeSet<>();
    Stream.of(edges).flatMap(edge -> Stream.of(edge.split("-", -1))).forEach(codes::add);
    List<String> states = List.copyOf(codes);
    int[][] matrix = new int[states.size()][states.size()];
    for (String edge : edges) {
      String[] ends = edge.split("-", -1);
      if (ends.length == 2) {
        int i = states.indexOf(ends[0]);
        int j = states.indexOf(ends[1]);
        matrix[i][j]++;
        matrix[j][i]++;
      }
    }
    return new YearGraph(year, states, matrix);
  }
}
