package org.entente.record.source;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.store.Rows;

/**
 * Keeps the copies of one dispatch together. Reports are copies where there is a way from one to
 * the other over pairs of which each is an edited copy of the other; a dispatch is named by the
 * smallest id among them. So it does not matter in which order reports come or go. Each call is
 * part of the caller's transaction.
 */
final class Dispatches {
  /** A dispatch is not printed later than this; what is alike then follows a template. */
  private static final int DAYS = 10;

  private final Rows rows;

  /** A report among the sources. */
  private record Report(long n, String id, String dispatch, String published, String language) {}

  Dispatches(Rows rows) {
    this.rows = rows;
  }

  /**
   * Puts a report that was just written to its copies.
   *
   * @return whether it has any
   */
  boolean join(long n, Source source, Wording wording) {
    int[] bands = wording.bands();
    if (bands.length > 0) {
      Object[] values = new Object[2 * bands.length];
      for (int i = 0; i < bands.length; i++) {
        values[2 * i] = bands[i];
        values[2 * i + 1] = n;
      }
      rows.run("insert or ignore into shingle values " + repeated("(?, ?)", bands.length), values);
    }
    String id = source.id();
    String published = source.published().orElse("");
    return gather(new Report(n, id, id, published, source.text().language()), wording);
  }

  /** Takes a report that is about to be removed away from its copies. */
  void leave(long n, String text) {
    Report gone = report(n);
    for (int band : Wording.of(text).bands()) {
      rows.run("delete from shingle where band = ? and source = ?", band, n);
    }
    List<Report> left = list("s.dispatch = ? and s.n <> ?", gone.dispatch(), n);
    for (Report each : left) {
      name(each.n(), each.id());
    }
    // those that only the one which goes held together come apart
    for (Report each : left) {
      gather(report(each.n()), Wording.of(text(each.n())));
    }
  }

  private boolean gather(Report report, Wording wording) {
    Set<String> groups = new TreeSet<>();
    for (Report candidate : candidates(report, wording.bands())) {
      if (!groups.contains(candidate.dispatch())
          && candidate.language().equals(report.language())
          && near(candidate.published(), report.published())
          && wording.isCopyOf(Wording.of(text(candidate.n())))) {
        groups.add(candidate.dispatch());
      }
    }
    boolean copy = !groups.isEmpty();
    groups.add(report.dispatch());
    unite(new ArrayList<>(groups));
    return copy;
  }

  /** Other reports that share a band with one, in the order of adding. */
  private List<Report> candidates(Report report, int[] bands) {
    if (bands.length == 0) {
      return List.of();
    }
    Object[] values = new Object[bands.length + 1];
    for (int i = 0; i < bands.length; i++) {
      values[i] = bands[i];
    }
    values[bands.length] = report.n();
    return list(
        "s.n in (select source from shingle where band in ("
            + repeated("?", bands.length)
            + ") and source <> ?)",
        values);
  }

  private static String repeated(String each, int times) {
    return String.join(", ", Collections.nCopies(times, each));
  }

  /** Gives all members of some groups the first group's name. */
  private void unite(List<String> groups) {
    for (String group : groups.subList(1, groups.size())) {
      for (Report each : list("s.dispatch = ?", group)) {
        name(each.n(), groups.get(0));
      }
    }
  }

  /** Names a report's dispatch anew; what its claims were merged into counts other sources now. */
  private void name(long n, String dispatch) {
    rows.run("update source set dispatch = ? where n = ?", dispatch, n);
    rows.run(
        "insert or ignore into stale select distinct type, block from claim where source = ?", n);
  }

  private static boolean near(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other))) <= DAYS;
  }

  private Report report(long n) {
    return list("s.n = ?", n).get(0);
  }

  private String text(long n) {
    return rows.list("select text from source where n = ?", row -> row.getString(1), n).get(0);
  }

  private List<Report> list(String where, Object... values) {
    return rows.list(
        "select s.n, s.id, s.dispatch, coalesce(s.published, ''), s.language from source s where "
            + where
            + " order by s.n",
        row ->
            new Report(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        values);
  }
}
