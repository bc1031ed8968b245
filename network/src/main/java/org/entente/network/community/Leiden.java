package org.entente.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One search for communities of high modularity by the Leiden algorithm (Traag, Waltman and van
 * Eck, Scientific Reports 9, 2019): nodes move to where modularity gains most, communities are
 * refined from single nodes, and the refined groups become the nodes of the next round. Not
 * thread-safe.
 */
final class Leiden {
  /** How freely refinement chooses among gains, in parts of the mean strength; as in the paper. */
  private static final double FREEDOM = 0.01;

  private static final double NOTHING = 1e-12;
  private static final int PATIENCE = 3;

  private final SplittableRandom random;

  Leiden(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * Improves a partition until some rounds in a row, each of which draws lots anew, have not made
   * it better; communities are numbered from 0 without gaps.
   */
  int[] improve(Weights graph, int[] partition) {
    int[] current = partition;
    int[] best = partition;
    double quality = Modularity.of(graph, best);
    for (int vain = 0; vain < PATIENCE; vain++) {
      current = round(graph, current);
      double reached = Modularity.of(graph, current);
      if (reached > quality + NOTHING) {
        best = current;
        quality = reached;
        vain = 0;
      }
    }
    return best;
  }

  private int[] round(Weights whole, int[] partition) {
    Weights graph = whole;
    int[] community = partition.clone();
    int[] node = new int[whole.size()];
    Arrays.setAll(node, i -> i);
    while (true) {
      move(graph, community);
      int communities = number(community);
      if (communities == graph.size()) {
        break;
      }
      int[] refined = refine(graph, community);
      int groups = number(refined);
      if (groups == graph.size()) {
        // nothing could be drawn together inside the communities: they themselves are the nodes
        refined = community.clone();
        groups = communities;
      }
      int[] above = new int[groups];
      for (int i = 0; i < graph.size(); i++) {
        above[refined[i]] = community[i];
      }
      for (int i = 0; i < node.length; i++) {
        node[i] = refined[node[i]];
      }
      graph = graph.together(refined, groups);
      community = above;
    }
    int[] result = new int[node.length];
    for (int i = 0; i < node.length; i++) {
      result[i] = community[node[i]];
    }
    number(result);
    return result;
  }

  /** Moves nodes to the community where modularity gains most, as long as any does. */
  private void move(Weights graph, int[] community) {
    int n = graph.size();
    double[] sums = sums(graph, community);
    int[] queue = shuffled(n);
    boolean[] waiting = new boolean[n];
    Arrays.fill(waiting, true);
    double[] links = new double[n];
    int[] near = new int[n + 1];
    int[] spare = {0};
    int head = 0;
    int length = n;
    while (length > 0) {
      int v = queue[head];
      head = (head + 1) % n;
      length--;
      waiting[v] = false;
      int old = community[v];
      sums[old] -= graph.strengths()[v];
      int count = links(graph, community, v, links, near);
      double pull = graph.strengths()[v] / graph.total();
      int target = old;
      double most = links[old] - pull * sums[old];
      for (int k = 0; k < count; k++) {
        double gain = links[near[k]] - pull * sums[near[k]];
        if (gain > most + NOTHING) {
          most = gain;
          target = near[k];
        }
      }
      if (most < -NOTHING) {
        target = empty(sums, community, spare);
      }
      for (int k = 0; k < count; k++) {
        links[near[k]] = 0;
      }
      sums[target] += graph.strengths()[v];
      community[v] = target;
      if (target != old) {
        for (int w : graph.neighbours()[v]) {
          if (!waiting[w] && community[w] != target) {
            waiting[w] = true;
            queue[(head + length) % n] = w;
            length++;
          }
        }
      }
    }
  }

  /** A community without members; there is one whenever a node leaves others behind. */
  private static int empty(double[] sums, int[] community, int[] spare) {
    boolean[] used = new boolean[sums.length];
    for (int c : community) {
      used[c] = true;
    }
    for (int tried = 0; tried < sums.length; tried++) {
      int c = (spare[0] + tried) % sums.length;
      if (!used[c]) {
        spare[0] = c;
        return c;
      }
    }
    throw new IllegalStateException("more communities than nodes");
  }

  /** Draws nodes of each community together from single ones, where they are well connected. */
  private int[] refine(Weights graph, int[] community) {
    int n = graph.size();
    double[] sums = sums(graph, community);
    int[] refined = new int[n];
    Arrays.setAll(refined, i -> i);
    double[] own = graph.strengths().clone();
    double[] outside = new double[n];
    int[] members = new int[n];
    for (int v = 0; v < n; v++) {
      members[v] = 1;
      outside[v] = within(graph, community, v);
    }
    double[] links = new double[n];
    int[] near = new int[n + 1];
    double[] chances = new double[n + 1];
    for (int v : shuffled(n)) {
      double strength = graph.strengths()[v];
      double rest = sums[community[v]] - strength;
      if (members[refined[v]] != 1
          || within(graph, community, v) < strength * rest / graph.total() - NOTHING) {
        continue;
      }
      int count = linksInside(graph, community, refined, v, links, near);
      int chosen = choose(graph, v, sums[community[v]], own, outside, links, near, count, chances);
      if (chosen >= 0) {
        int alone = refined[v];
        double toChosen = links[chosen];
        members[alone] = 0;
        own[alone] = 0;
        outside[chosen] += within(graph, community, v) - 2 * toChosen;
        own[chosen] += strength;
        members[chosen]++;
        refined[v] = chosen;
      }
      for (int k = 0; k < count; k++) {
        links[near[k]] = 0;
      }
    }
    return refined;
  }

  private int choose(
      Weights graph,
      int v,
      double whole,
      double[] own,
      double[] outside,
      double[] links,
      int[] near,
      int count,
      double[] chances) {
    double pull = graph.strengths()[v] / graph.total();
    double most = 0;
    for (int k = 0; k < count; k++) {
      int c = near[k];
      double gain = links[c] - pull * own[c];
      boolean connected = outside[c] >= own[c] * (whole - own[c]) / graph.total() - NOTHING;
      chances[k] = connected && gain > 0 ? gain : -1;
      most = Math.max(most, chances[k]);
    }
    double sum = 0;
    double scale = FREEDOM * Math.max(1e-300, graph.total() / graph.size());
    for (int k = 0; k < count; k++) {
      chances[k] = chances[k] > 0 ? Math.exp((chances[k] - most) / scale) : 0;
      sum += chances[k];
    }
    double drawn = random.nextDouble() * sum;
    for (int k = 0; k < count; k++) {
      drawn -= chances[k];
      if (chances[k] > 0 && drawn < 0) {
        return near[k];
      }
    }
    return -1;
  }

  /** The weight between a node and the other nodes of its community. */
  private static double within(Weights graph, int[] community, int v) {
    double sum = 0;
    for (int e = 0; e < graph.neighbours()[v].length; e++) {
      if (community[graph.neighbours()[v][e]] == community[v]) {
        sum += graph.weights()[v][e];
      }
    }
    return sum;
  }

  /** The weight between a node and each community near it; gives how many those are. */
  private static int links(Weights graph, int[] community, int v, double[] links, int[] near) {
    int count = 0;
    for (int e = 0; e < graph.neighbours()[v].length; e++) {
      int c = community[graph.neighbours()[v][e]];
      if (links[c] == 0) {
        near[count++] = c;
      }
      links[c] += graph.weights()[v][e];
    }
    return count;
  }

  private static int linksInside(
      Weights graph, int[] community, int[] refined, int v, double[] links, int[] near) {
    int count = 0;
    for (int e = 0; e < graph.neighbours()[v].length; e++) {
      int w = graph.neighbours()[v][e];
      if (community[w] == community[v]) {
        int c = refined[w];
        if (links[c] == 0) {
          near[count++] = c;
        }
        links[c] += graph.weights()[v][e];
      }
    }
    return count;
  }

  private static double[] sums(Weights graph, int[] community) {
    double[] sums = new double[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      sums[community[i]] += graph.strengths()[i];
    }
    return sums;
  }

  private int[] shuffled(int n) {
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  /** Numbers communities from 0 in the order of their first nodes; gives how many they are. */
  private static int number(int[] community) {
    int most = Arrays.stream(community).max().orElse(-1);
    int[] numbers = new int[most + 1];
    Arrays.fill(numbers, -1);
    int count = 0;
    for (int i = 0; i < community.length; i++) {
      if (numbers[community[i]] < 0) {
        numbers[community[i]] = count++;
      }
      community[i] = numbers[community[i]];
    }
    return count;
  }
}
