package org.entente.network.trend;

import java.util.Comparator;
import java.util.List;
import org.entente.network.YearGraph;
import org.entente.network.bloc.Outlook;

/**
 * Where a state stands among all in a year, with agreements in force.
 *
 * @param outlook how far its partners lie across blocs and regions
 * @param states how many states have a partner
 * @param byPartners its rank by the number of partners, the first being 1
 * @param byBlocs its rank by the diversity of order 1 of their blocs
 * @param byRegions its rank by the diversity of order 1 of their regions
 * @param powers which permanent members of the Security Council are its partners
 */
public record Standing(
    Outlook outlook, int states, int byPartners, int byBlocs, int byRegions, List<String> powers) {
  private static final List<String> PERMANENT = List.of("USA", "GBR", "FRA", "RUS", "SUN", "CHN");

  /** The standings of all states of a year that have a partner, in the order of their codes. */
  public static List<Standing> of(YearGraph graph) {
    List<Outlook> all = Outlook.of(graph);
    return all.stream()
        .map(
            own ->
                new Standing(
                    own,
                    all.size(),
                    rank(all, own, Comparator.comparingInt(Outlook::partners)),
                    rank(all, own, Comparator.comparingDouble(each -> each.blocs().q1())),
                    rank(all, own, Comparator.comparingDouble(each -> each.regions().q1())),
                    PERMANENT.stream().filter(graph.partners(own.state())::contains).toList()))
        .toList();
  }

  private static int rank(List<Outlook> all, Outlook own, Comparator<Outlook> by) {
    return 1 + (int) all.stream().filter(other -> by.compare(other, own) > 0).count();
  }
}
