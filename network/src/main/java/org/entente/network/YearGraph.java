package org.entente.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The network of one year: an undirected graph without loops whose nodes are states, in the order
 * of their codes, and whose edges count the ties between two of them. Immutable and thread-safe, as
 * long as nobody writes into its arrays.
 */
public final class YearGraph {
  private final int year;
  private final List<String> states;
  private final int[][] neighbours;
  private final int[][] weights;
  private final long[][] rows;
  private final int edges;
  private final int ties;

  /**
   * A graph of a symmetric matrix.
   *
   * @param states codes, sorted
   * @param matrix how many ties two states have
   */
  public YearGraph(int year, List<String> states, int[][] matrix) {
    this.year = year;
    this.states = List.copyOf(states);
    int n = states.size();
    neighbours = new int[n][];
    weights = new int[n][];
    rows = new long[n][(n + 63) >> 6];
    int[] found = new int[n];
    int ends = 0;
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int degree = 0;
      for (int j = 0; j < n; j++) {
        if (i != j && matrix[i][j] > 0) {
          found[degree++] = j;
          rows[i][j >> 6] |= 1L << j;
          sum += matrix[i][j];
        }
      }
      neighbours[i] = Arrays.copyOf(found, degree);
      weights[i] = new int[degree];
      for (int k = 0; k < degree; k++) {
        weights[i][k] = matrix[i][found[k]];
      }
      ends += degree;
    }
    edges = ends / 2;
    ties = sum / 2;
  }

  public int year() {
    return year;
  }

  /** The codes of the states; a state's place in this list is its number. */
  public List<String> states() {
    return states;
  }

  /** How many states there are. */
  public int size() {
    return states.size();
  }

  /** How many pairs of states are tied. */
  public int edges() {
    return edges;
  }

  /** How many ties there are, several between two states counted apart. */
  public int ties() {
    return ties;
  }

  /** The number of a state, or a negative number if it is not there. */
  public int index(String state) {
    int index = Collections.binarySearch(states, state);
    return Math.max(index, -1);
  }

  /** How many partners a state has. */
  public int degree(int state) {
    return neighbours[state].length;
  }

  /** How many ties a state has. */
  public int strength(int state) {
    return Arrays.stream(weights[state]).sum();
  }

  /** The numbers of a state's partners, in order. */
  public int[] neighbours(int state) {
    return neighbours[state];
  }

  /** How many ties there are with each partner, in the order of {@link #neighbours}. */
  public int[] weights(int state) {
    return weights[state];
  }

  /** Whether two states are tied. */
  public boolean tied(int one, int other) {
    return (rows[one][other >> 6] >>> other & 1) != 0;
  }

  /** How many partners two states share. */
  public int shared(int one, int other) {
    int count = 0;
    for (int word = 0; word < rows[one].length; word++) {
      count += Long.bitCount(rows[one][word] & rows[other][word]);
    }
    return count;
  }

  /** The codes of a state's partners; none where the state is not there. */
  public List<String> partners(String state) {
    int index = index(state);
    return index < 0 ? List.of() : Arrays.stream(neighbours[index]).mapToObj(states::get).toList();
  }

  /** The same graph with every tied pair counted once. */
  public YearGraph unweighted() {
    int n = size();
    int[][] matrix = new int[n][n];
    for (int i = 0; i < n; i++) {
      for (int j : neighbours[i]) {
        matrix[i][j] = 1;
      }
    }
    return new YearGraph(year, states, matrix);
  }
}
