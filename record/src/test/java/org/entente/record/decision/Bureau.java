package org.entente.record.decision;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Coder;
import org.entente.record.claim.Claims;
import org.entente.record.merge.Merger;
import org.entente.record.source.Source;
import org.entente.record.source.SourceTable;
import org.entente.record.store.RecordFile;

/** A record that reports and decisions come into, for tests. */
final class Bureau {
  static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");

  private static final Coder CODER = Coder.create();

  private final RecordFile record;

  Bureau(Path folder, String name) {
    record = RecordFile.open(folder.resolve(name + ".db"));
  }

  RecordFile record() {
    return record;
  }

  /** A report in French of a day. */
  Bureau report(String id, String published, String text) {
    Article article =
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse(published)),
            "fr",
            text);
    record.write(
        handle -> {
          SourceTable.put(handle, Source.of(article), Claims.of(CODER.code(article)), "test", NOW);
          return id;
        });
    Merger.mergeStale(record, NOW);
    return this;
  }

  /** A person's decision, so many minutes after noon. */
  Decision decide(int minute, String who, Action action) {
    Decision decision = new Decision(NOW.plusSeconds(60L * minute), who, Optional.empty(), action);
    take(decision);
    return decision;
  }

  void take(Decision... decisions) {
    record.write(handle -> DecisionTable.add(handle, Arrays.asList(decisions)));
    Merger.mergeStale(record, NOW);
  }

  /** The first column of a query. */
  List<String> rows(String sql) {
    return record.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  /** The agreements, one a line. */
  List<String> agreements() {
    return rows(
        """
        select a.parties || ' ' || a.kind || ' ' || a.sources || coalesce(' ' || a.review, '')
          || coalesce(' ' || group_concat(s.status || ' ' || coalesce(s.date, '?')
            || coalesce(' ' || s.place, ''), ', ' order by s.ordinal), '')
        from agreement a left join stage s on s.agreement = a.id
        group by a.id order by a.date, a.parties, a.kind, a.id\
        """);
  }

  /** The id of the agreement that the only claim of a report is of. */
  String agreement(String report) {
    return claim(report, "agreement");
  }

  /** The id of a report's first claim of a type. */
  String claim(String report, String type) {
    return rows("select c.id from claim c join source s on s.n = c.source where s.id = '"
            + report
            + "' and c.type = '"
            + type
            + "' order by c.n")
        .get(0);
  }

  /** Everything that the merged tables tell, but for rows' numbers. */
  List<String> everything() {
    List<String> all = new ArrayList<>();
    for (String sql :
        List.of(
            "select a.id || block || parties || form || kind || coalesce(title, '') || domains"
                + " || current || coalesce(date, '') || sources || confidence ||"
                + " coalesce(review, '') || coalesce(parent, '') from agreement a order by id",
            "select agreement || ordinal || status || coalesce(date, '') || coalesce(place, '')"
                + " || signatories || sources from stage order by agreement, ordinal",
            "select id || block || kind || time || actors || recipients || coalesce(date, '')"
                + " || coalesce(place, '') || sources || coalesce(review, '') from act order by id",
            "select id || name || variants || coalesce(state, '') || sources ||"
                + " coalesce(review, '') from person order by id",
            "select person || ordinal || role from person_role order by person, ordinal",
            "select e.fact || part || c.id || first || exact from evidence e join claim c on c.n ="
                + " e.claim order by 1",
            "select fact || one || other || score || why from link order by fact, one, other",
            "select id || coalesce(fact, '') || about from contradiction order by id",
            "select id || coalesce(fact, '') || block from claim order by id")) {
      all.addAll(rows(sql));
    }
    return all;
  }
}
