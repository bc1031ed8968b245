package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.network.Basis;
import org.entente.network.DatedNetwork;
import org.entente.network.Deed;
import org.entente.network.Years;
import org.entente.network.bloc.Outlook;
import org.entente.network.bloc.States;
import org.entente.network.measure.DyadMeasure;
import org.entente.network.measure.Portfolios;
import org.entente.network.measure.StateMeasure;
import org.entente.network.trend.Coverage;
import org.entente.server.reading.Reading;

/** Two states beside each other in a year, with agreements in force. */
public final class ComparePage implements Page {
  /**
   * What the page shows.
   *
   * @param states that can be compared, by code
   * @param first the first of the two, if it is chosen
   * @param both the two, once they are chosen
   */
  public record View(
      List<String> states,
      Coverage coverage,
      Optional<Years> years,
      Optional<Integer> year,
      Optional<String> first,
      Optional<Both> both) {
    /** The last years of data sets. */
    public List<Integer> ends() {
      return coverage.datasets().stream().map(Coverage.DataSet::last).toList();
    }
  }

  /**
   * Two states.
   *
   * @param one what is measured of the first; empty where it did not exist then
   * @param dyad what is measured of the pair; empty where one of them did not exist then
   * @param shared the partners of both
   * @param onlyFirst those of the first alone, but the other state
   * @param onlySecond those of the second alone
   * @param domains what each has agreements in force about, by code of the domain
   * @param degrees how many partners each had, year by year
   */
  public record Both(
      String first,
      String second,
      Optional<StateMeasure> one,
      Optional<StateMeasure> other,
      Optional<Outlook> oneOutlook,
      Optional<Outlook> otherOutlook,
      Optional<DyadMeasure> dyad,
      List<String> shared,
      List<String> onlyFirst,
      List<String> onlySecond,
      List<About> domains,
      List<Degrees> degrees) {}

  /** A domain and how many agreements about it each of the two has in force. */
  public record About(String domain, int one, int other) {}

  /** How many partners the two had in a year; empty before a state existed. */
  public record Degrees(int year, Optional<Integer> one, Optional<Integer> other) {}

  @Override
  public String path() {
    return "/compare";
  }

  @Override
  public String template() {
    return "compare";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    Networks networks = new Networks(reading);
    Optional<Years> years = networks.years();
    Optional<String> a = asked.text("a");
    Optional<String> b = asked.text("b");
    if (years.isEmpty()) {
      return new Answer.Shown(
          new View(
              List.of(),
              networks.coverage(),
              years,
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    Optional<String> first = state(a, reading);
    Optional<String> second = state(b, reading);
    if (a.isPresent() && first.isEmpty()) {
      return new Answer.Missing(ActorCode.like(a.get()));
    }
    if (b.isPresent() && second.isEmpty()) {
      return new Answer.Missing(ActorCode.like(b.get()));
    }
    if (first.isPresent() && first.equals(second)) {
      throw new WrongRequestException("b");
    }
    int year = networks.year(asked, years.get(), Basis.IN_FORCE);
    return new Answer.Shown(
        new View(
            List.copyOf(networks.degrees(years.get()).keySet()),
            networks.coverage(),
            years,
            Optional.of(year),
            first,
            first.flatMap(
                one -> second.map(other -> both(networks, years.get(), one, other, year)))));
  }

  private static Optional<String> state(Optional<String> asked, Reading reading) {
    return asked.flatMap(name -> ActorCode.of(name, reading)).filter(States::has);
  }

  private static Both both(
      Networks networks, Years years, String first, String second, int number) {
    Networks.Year year = networks.year(Networks.Rule.IN_FORCE, number);
    DatedNetwork network = networks.network(Networks.Rule.IN_FORCE);
    List<String> ours = year.graph().partners(first);
    List<String> theirs = year.graph().partners(second);
    List<Outlook> outlooks = Outlook.of(year.graph().unweighted());
    int i = year.graph().index(first);
    int j = year.graph().index(second);
    return new Both(
        first,
        second,
        year.of(first),
        year.of(second),
        outlooks.stream().filter(each -> each.state().equals(first)).findFirst(),
        outlooks.stream().filter(each -> each.state().equals(second)).findFirst(),
        i < 0 || j < 0
            ? Optional.empty()
            : Optional.of(Portfolios.of(network, year.graph(), 1).dyad(i, j)),
        ours.stream().filter(theirs::contains).toList(),
        ours.stream().filter(each -> !theirs.contains(each) && !each.equals(second)).toList(),
        theirs.stream().filter(each -> !ours.contains(each) && !each.equals(first)).toList(),
        domains(network, first, second, number),
        degrees(networks.degrees(years), first, second));
  }

  private static List<About> domains(DatedNetwork network, String first, String second, int year) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Deed deed : network.deeds()) {
      if (network.years(deed).filter(years -> years.overlaps(year, year)).isEmpty()) {
        continue;
      }
      List<String> states =
          deed.states().stream().map(code -> States.continuing(code, year)).toList();
      for (String domain : deed.domains()) {
        int[] count = counts.computeIfAbsent(domain, code -> new int[2]);
        count[0] += states.contains(first) ? 1 : 0;
        count[1] += states.contains(second) ? 1 : 0;
      }
    }
    List<About> domains = new ArrayList<>();
    counts.forEach(
        (domain, count) -> {
          if (count[0] + count[1] > 0) {
            domains.add(new About(domain, count[0], count[1]));
          }
        });
    return List.copyOf(domains);
  }

  private static List<Degrees> degrees(
      Map<String, SortedMap<Integer, Integer>> all, String first, String second) {
    Map<Integer, Integer> one = all.getOrDefault(States.latest(first), new TreeMap<>());
    Map<Integer, Integer> other = all.getOrDefault(States.latest(second), new TreeMap<>());
    TreeSet<Integer> years = new TreeSet<>(one.keySet());
    years.addAll(other.keySet());
    return years.stream()
        .map(
            year ->
                new Degrees(
                    year, Optional.ofNullable(one.get(year)), Optional.ofNullable(other.get(year))))
        .toList();
  }
}
