package org.entente.network.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.network.Deed;
import org.entente.network.Origin;

/**
 * What was signed, or done, by year, and how it developed, told apart by where it is known from. Of
 * data sets the counts themselves are fitted, since a data set means to have everything; of the
 * press the counts by the articles read in the same year, over the years of which some were read.
 *
 * @param counts by year, data sets first
 * @param dataset the trend of what data sets tell; empty where it cannot be told
 * @param datasetLevels its stretches of a constant level
 * @param press the trend of what the press tells
 * @param pressLevels its stretches
 * @param unread how many deeds only the press tells of fall in years of which no article was read:
 *     they are known from later reports, and have no rate
 * @param undated how many deeds have no year
 */
public record Trend(
    Scope scope,
    List<YearCount> counts,
    Optional<PoissonTrend> dataset,
    List<ChangePoints.Stretch> datasetLevels,
    Optional<PoissonTrend> press,
    List<ChangePoints.Stretch> pressLevels,
    int unread,
    int undated) {

  /** The trend of some deeds. */
  public static Trend of(Collection<Deed> deeds, Scope scope, Coverage coverage) {
    TreeMap<Integer, Integer> told = new TreeMap<>();
    TreeMap<Integer, Integer> read = new TreeMap<>();
    int undated = 0;
    for (Deed deed : deeds) {
      if (!scope.has(deed)) {
        continue;
      }
      if (deed.year().isEmpty()) {
        undated++;
      } else {
        (deed.origin() == Origin.PRESS ? read : told).merge(deed.year().get(), 1, Integer::sum);
      }
    }
    for (Coverage.DataSet set : coverage.datasets()) {
      for (int year = scope.since(set.first()); year <= set.last(); year++) {
        told.putIfAbsent(year, 0);
      }
    }
    coverage.articles().keySet().forEach(year -> read.putIfAbsent(year, 0));
    List<YearCount> counts = new ArrayList<>();
    told.forEach((year, count) -> counts.add(count(year, Origin.DATASET, count, coverage)));
    read.forEach((year, count) -> counts.add(count(year, Origin.PRESS, count, coverage)));
    Fit dataset = Fit.of(counts.stream().filter(c -> c.origin() == Origin.DATASET).toList());
    Fit press =
        Fit.of(
            counts.stream().filter(c -> c.origin() == Origin.PRESS && c.articles() > 0).toList());
    return new Trend(
        scope,
        List.copyOf(counts),
        dataset.trend,
        dataset.levels,
        press.trend,
        press.levels,
        counts.stream()
            .filter(c -> c.origin() == Origin.PRESS && c.articles() == 0)
            .mapToInt(YearCount::count)
            .sum(),
        undated);
  }

  /** How much one kind of source tells in all dated years. */
  public int total(Origin origin) {
    return counts.stream().filter(c -> c.origin() == origin).mapToInt(YearCount::count).sum();
  }

  private static YearCount count(int year, Origin origin, int count, Coverage coverage) {
    int articles = coverage.articles(year);
    return new YearCount(
        year,
        origin,
        count,
        articles,
        coverage.publishers().getOrDefault(year, 0),
        origin == Origin.PRESS && articles > 0 ? 1000.0 * count / articles : Double.NaN);
  }

  /** Trend and levels of counts, which are of one kind of source. */
  private record Fit(Optional<PoissonTrend> trend, List<ChangePoints.Stretch> levels) {
    static Fit of(List<YearCount> counts) {
      int[] years = counts.stream().mapToInt(YearCount::year).toArray();
      int[] numbers = counts.stream().mapToInt(YearCount::count).toArray();
      double[] exposures =
          counts.stream().mapToDouble(c -> c.origin() == Origin.PRESS ? c.articles() : 1).toArray();
      Optional<PoissonTrend> trend = PoissonTrend.of(years, numbers, exposures);
      return new Fit(
          trend,
          trend
              .map(t -> ChangePoints.of(years, numbers, exposures, t.dispersion()))
              .orElse(List.of()));
    }
  }
}
