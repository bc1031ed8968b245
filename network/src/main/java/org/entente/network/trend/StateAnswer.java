package org.entente.network.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.network.Basis;
import org.entente.network.DatedNetwork;
import org.entente.network.Deed;
import org.entente.network.DeedReader;
import org.entente.network.Origin;
import org.entente.network.Question;
import org.entente.network.bloc.Blocs;
import org.entente.network.bloc.States;
import org.entente.record.exchange.Pairs.Pair;
import org.jdbi.v3.core.Handle;

/**
 * What a record says of a state to three claims: that cooperation grows, that it goes beyond the
 * blocs, that the state is on terms with everybody. Immutable and thread-safe.
 *
 * @param coverage what the record covers
 * @param own the state's signatures by year
 * @param all everybody's
 * @param periods the shares of signed ties that cross blocs, data sets in two halves, then the
 *     press
 * @param standings the state among all, in the last year of the data sets and in the last that the
 *     record knows a signature of; where the state has partners then
 * @param ever with how many states it has signed at any time that the record knows
 * @param acts how many acts with others the record has of it
 * @param undatedAgreements how many agreements of it have no year
 */
public record StateAnswer(
    String state,
    Coverage coverage,
    Trend own,
    Trend all,
    List<Period> periods,
    List<Standing> standings,
    int ever,
    int acts,
    int undatedAgreements) {

  /**
   * Years and the share of the ties signed in them whose two states shared no bloc in the year.
   *
   * @param origin data sets or the press
   * @param own of the state's ties
   * @param all of everybody's
   */
  public record Period(Origin origin, int first, int last, Share own, Share all) {}

  /**
   * Asks a record.
   *
   * @param question which agreements count; its basis does not matter
   */
  public static StateAnswer of(Handle handle, String state, Question question) {
    return of(
        state,
        Coverage.of(handle),
        DeedReader.read(handle, question.on(Basis.IN_FORCE)).deeds(),
        DeedReader.read(handle, Question.of(Basis.ACTS)).deeds());
  }

  /**
   * Answers from what was read of a record.
   *
   * @param deeds its agreements
   * @param acts its acts
   */
  public static StateAnswer of(String state, Coverage coverage, List<Deed> deeds, List<Deed> acts) {
    Scope scope = Scope.ofState(state);
    Trend own = Trend.of(deeds, scope, coverage);
    DatedNetwork inForce = DatedNetwork.of(Basis.IN_FORCE, deeds, false);
    TreeSet<Integer> years = new TreeSet<>();
    coverage.datasets().stream().mapToInt(Coverage.DataSet::last).forEach(years::add);
    inForce.lastYear().ifPresent(years::add);
    List<Standing> standings =
        years.stream()
            .flatMap(year -> Standing.of(inForce.year(year)).stream())
            .filter(each -> States.latest(each.outlook().state()).equals(States.latest(state)))
            .toList();
    TreeSet<String> ever = new TreeSet<>();
    deeds.stream()
        .filter(scope::has)
        .flatMap(deed -> deed.states().stream())
        .map(States::latest)
        .filter(other -> !other.equals(States.latest(state)))
        .forEach(ever::add);
    return new StateAnswer(
        state,
        coverage,
        own,
        Trend.of(deeds, Scope.ALL, coverage),
        periods(deeds, scope, coverage),
        standings,
        ever.size(),
        (int) acts.stream().filter(scope::has).count(),
        own.undated());
  }

  private static List<Period> periods(List<Deed> deeds, Scope scope, Coverage coverage) {
    List<Period> periods = new ArrayList<>();
    Optional<Coverage.DataSet> set = coverage.datasets().stream().findFirst();
    if (set.isPresent()) {
      int first = scope.since(set.get().first());
      int half = (first + set.get().last()) / 2;
      period(deeds, scope, Origin.DATASET, first, half).ifPresent(periods::add);
      period(deeds, scope, Origin.DATASET, half + 1, set.get().last()).ifPresent(periods::add);
    }
    TreeMap<Integer, Integer> press = new TreeMap<>();
    for (Deed deed : deeds) {
      if (deed.origin() == Origin.PRESS && deed.year().isPresent()) {
        press.merge(deed.year().get(), 1, Integer::sum);
      }
    }
    if (!press.isEmpty()) {
      period(deeds, scope, Origin.PRESS, press.firstKey(), press.lastKey()).ifPresent(periods::add);
    }
    return List.copyOf(periods);
  }

  private static Optional<Period> period(
      List<Deed> deeds, Scope scope, Origin origin, int first, int last) {
    int[] counts = new int[4];
    for (Deed deed : deeds) {
      int year = deed.year().orElse(0);
      boolean press = deed.origin() == Origin.PRESS;
      if (year < first || year > last || press != (origin == Origin.PRESS)) {
        continue;
      }
      for (Pair pair : deed.pairs()) {
        String one = States.continuing(pair.one(), year);
        String other = States.continuing(pair.other(), year);
        int across = Blocs.share(one, other, year) ? 0 : 1;
        counts[2] += across;
        counts[3]++;
        String own = scope.state().map(States::latest).orElse("");
        if (States.latest(one).equals(own) || States.latest(other).equals(own)) {
          counts[0] += across;
          counts[1]++;
        }
      }
    }
    return counts[3] == 0
        ? Optional.empty()
        : Optional.of(
            new Period(
                origin,
                first,
                last,
                new Share(counts[0], counts[1]),
                new Share(counts[2], counts[3])));
  }
}
