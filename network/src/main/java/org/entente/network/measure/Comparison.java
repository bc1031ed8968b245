package org.entente.network.measure;

import java.util.List;
import java.util.Optional;
import org.entente.network.DatedNetwork;
import org.entente.network.YearGraph;
import org.entente.network.bloc.Outlook;

/**
 * Two states beside each other: over the years, and in one of them in detail.
 *
 * @param first the code of the one
 * @param second the code of the other
 * @param one what is measured of the one, year by year
 * @param other of the other
 * @param year the year that the rest is of
 * @param oneOutlook of the one, if it has partners then
 * @param otherOutlook of the other
 * @param dyad what is measured of the two; empty where one of them did not exist
 * @param shared the partners that both have
 * @param onlyFirst those that only the one has, the other state left out
 * @param onlySecond those that only the other has
 */
public record Comparison(
    String first,
    String second,
    List<StateMeasure> one,
    List<StateMeasure> other,
    int year,
    Optional<Outlook> oneOutlook,
    Optional<Outlook> otherOutlook,
    Optional<DyadMeasure> dyad,
    List<String> shared,
    List<String> onlyFirst,
    List<String> onlySecond) {

  /**
   * Compares two states.
   *
   * @param from the first year
   * @param to the last year
   * @param year the year of the details, between them
   */
  public static Comparison of(
      DatedNetwork network, String first, String second, int from, int to, int year) {
    List<YearGraph> graphs = network.years(from, to, 1);
    List<StateMeasure> all = NetworkMeasures.of(graphs).states();
    YearGraph graph = graphs.get(year - from);
    List<Outlook> outlooks = Outlook.of(graph);
    int i = graph.index(first);
    int j = graph.index(second);
    List<String> ours = graph.partners(first);
    List<String> theirs = graph.partners(second);
    return new Comparison(
        first,
        second,
        all.stream().filter(each -> each.state().equals(first)).toList(),
        all.stream().filter(each -> each.state().equals(second)).toList(),
        year,
        outlooks.stream().filter(each -> each.state().equals(first)).findFirst(),
        outlooks.stream().filter(each -> each.state().equals(second)).findFirst(),
        i < 0 || j < 0 || i == j
            ? Optional.empty()
            : Optional.of(Portfolios.of(network, graph, 1).dyad(i, j)),
        ours.stream().filter(theirs::contains).toList(),
        ours.stream().filter(s -> !theirs.contains(s) && !s.equals(second)).toList(),
        theirs.stream().filter(s -> !ours.contains(s) && !s.equals(first)).toList());
  }

  /** What is measured of the one in a year. */
  public Optional<StateMeasure> one(int when) {
    return one.stream().filter(each -> each.year() == when).findFirst();
  }

  /** What is measured of the other in a year. */
  public Optional<StateMeasure> other(int when) {
    return other.stream().filter(each -> each.year() == when).findFirst();
  }
}
