package org.entente.network.trend;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * What a record covers: which data sets, with the years of what they tell, and how many articles of
 * how many publishers a year.
 *
 * @param datasets by publisher
 * @param articles how many articles were published in each year that has some
 * @param publishers how many publishers they are of; articles whose publisher is unknown count as
 *     one
 * @param undated how many articles have no day of publication
 */
public record Coverage(
    List<DataSet> datasets,
    Map<Integer, Integer> articles,
    Map<Integer, Integer> publishers,
    int undated) {

  /**
   * A data set.
   *
   * @param rows how many rows of it the record has
   * @param first the first year in which an agreement that it tells of was signed
   * @param last the last such year
   */
  public record DataSet(String publisher, int rows, int first, int last) {}

  /** What a record covers. */
  public static Coverage of(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      List<DataSet> datasets =
          rows.list(
              "select coalesce(s.publisher, ''), count(distinct s.n),"
                  + " min(strftime('%Y', t.first_day * 86400, 'unixepoch')),"
                  + " max(strftime('%Y', t.first_day * 86400, 'unixepoch'))"
                  + " from source s join claim c on c.source = s.n"
                  + " join stage t on t.agreement = c.fact and t.status = 'signed'"
                  + " where s.kind = 'dataset' and t.first_day is not null group by 1 order by 1",
              row -> new DataSet(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)));
      Map<Integer, Integer> articles = new TreeMap<>();
      Map<Integer, Integer> publishers = new TreeMap<>();
      rows.<RuntimeException>each(
          "select cast(substr(published, 1, 4) as integer), count(*),"
              + " count(distinct coalesce(publisher, '')) from source"
              + " where kind = 'report' and published is not null group by 1",
          row -> {
            articles.put(row.getInt(1), row.getInt(2));
            publishers.put(row.getInt(1), row.getInt(3));
          });
      int undated =
          rows.list(
                  "select count(*) from source where kind = 'report' and published is null",
                  row -> row.getInt(1))
              .get(0);
      return new Coverage(datasets, articles, publishers, undated);
    }
  }

  /** Whether a data set covers a year. */
  public boolean hasDataSet(int year) {
    return datasets.stream().anyMatch(set -> set.first() <= year && year <= set.last());
  }

  /** How many articles were published in a year. */
  public int articles(int year) {
    return articles.getOrDefault(year, 0);
  }

  /** How many articles there are in all. */
  public int allArticles() {
    return undated + articles.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The years between the first and the last covered of which the record has nothing, in order. */
  public SortedSet<Integer> gaps() {
    TreeSet<Integer> gaps = new TreeSet<>(articles.keySet());
    for (DataSet set : datasets) {
      gaps.add(set.first());
      gaps.add(set.last());
    }
    if (!gaps.isEmpty()) {
      for (int year = gaps.first(); year < gaps.last(); year++) {
        gaps.add(year);
      }
    }
    gaps.removeIf(year -> hasDataSet(year) || articles(year) > 0);
    return gaps;
  }
}
