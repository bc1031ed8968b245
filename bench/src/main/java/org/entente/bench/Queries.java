package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.entente.record.query.Activity;
import org.entente.record.query.Articles;
import org.entente.record.query.AsOf;
import org.entente.record.query.Counts;
import org.entente.record.query.Disputes;
import org.entente.record.query.Facts;
import org.entente.record.query.Filter;
import org.entente.record.query.Finding;
import org.entente.record.query.Glance;
import org.entente.record.query.History;
import org.entente.record.query.Lookup;
import org.entente.record.query.People;
import org.entente.record.query.Unjudged;
import org.entente.record.search.Query;
import org.entente.record.search.Search;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;

/**
 * Times the queries of a record: each with many actors or ids, in one process, after warming up.
 * Prints the median and the 95th percentile by the clock, and the latter by the thread's processor
 * time, in milliseconds.
 */
public final class Queries {
  private static final int LIMIT = 200;
  private static final int PAGE = 50;
  private static final List<String> WORDS =
      List.of("cyberdéfense", "\"mer Caspienne\"", "signer accord", "frigate", "officiers école");

  private final RecordFile record;
  private final List<String> actors;
  private final List<String> agreements;
  private final Random random = new Random(1);

  private Queries(RecordFile record) {
    this.record = record;
    this.actors = words("select value from tally where what = 'actor.agreements' and n > 0");
    this.agreements = words("select id from agreement order by digest limit 1000");
  }

  /** Times the record in the first argument, each query as often as the second says. */
  public static void main(String[] args) {
    Queries queries = new Queries(RecordFile.openToRead(Path.of(args[0])));
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    queries.all().forEach((name, query) -> queries.time(name, query, times));
  }

  private Map<String, Function<Handle, Object>> all() {
    Map<String, Function<Handle, Object>> all = new LinkedHashMap<>();
    all.put("overview", Glance::of);
    all.put("stats", Counts::of);
    all.put("show A", handle -> History.of(handle, List.of(actor()), LIMIT));
    all.put("show A B", handle -> History.of(handle, List.of(actor(), actor()), LIMIT));
    all.put("show ID", handle -> Lookup.find(handle, one(agreements)));
    all.put("partners", handle -> History.partners(handle, actor(), PAGE));
    all.put("years of A", handle -> Activity.years(handle, actor()));
    all.put("years of A B", handle -> Activity.years(handle, actor(), actor()));
    all.put("fields of A", handle -> Activity.fields(handle, actor()));
    all.put("agreements", handle -> agreements(handle, Filter.ALL));
    all.put("agreements A", handle -> agreements(handle, Filter.of(List.of(actor()))));
    all.put("agreements A B", handle -> agreements(handle, Filter.of(List.of(actor(), actor()))));
    all.put("acts A", handle -> acts(handle, Filter.of(List.of(actor()))));
    all.put("acts A visit", handle -> acts(handle, visits()));
    all.put("people A", handle -> people(handle));
    all.put("articles A", handle -> articles(handle));
    all.put("contradictions A", handle -> disputes(handle));
    all.put("unjudged", handle -> Unjudged.list(handle, Optional.empty(), PAGE));
    all.put("sql state_year", handle -> sql(handle, "select * from state_year where actor = ?"));
    all.put(
        "sql dyad_year",
        handle -> sql(handle, "select * from dyad_year where one = ? and other = ?"));
    all.put("as of, A B", handle -> asOf(handle, List.of(actor(), actor())));
    for (Finding.Sought sought : Finding.Sought.values()) {
      all.put("find " + sought.code(), handle -> find(handle, sought, Filter.ALL));
      all.put(
          "find " + sought.code() + " A",
          handle -> find(handle, sought, Filter.of(List.of(actor()))));
    }
    all.put("search", handle -> Search.run(handle, Query.of(one(WORDS)), PAGE));
    return all;
  }

  private Filter visits() {
    return Filter.of(List.of(actor())).ofKind(Optional.of("visit"));
  }

  private static Object agreements(Handle handle, Filter filter) {
    List<Object> found = new ArrayList<>();
    Facts.agreements(handle, filter, LIMIT, found::add);
    return found;
  }

  private static Object acts(Handle handle, Filter filter) {
    List<Object> found = new ArrayList<>();
    Facts.acts(handle, filter, LIMIT, found::add);
    return found;
  }

  private Object find(Handle handle, Finding.Sought sought, Filter filter) {
    return new Finding(Query.of(one(WORDS)), filter).spread(handle, sought);
  }

  private Object sql(Handle handle, String sql) {
    var query = handle.createQuery(sql);
    for (int i = 0; i < sql.chars().filter(c -> c == '?').count(); i++) {
      query.bind(i, actor());
    }
    return query.mapToMap().list();
  }

  private static Object asOf(Handle handle, List<String> actors) {
    List<Object> found = new ArrayList<>();
    AsOf.day(LocalDate.now(ZoneOffset.UTC))
        .agreements(handle, Filter.of(actors), LIMIT, found::add);
    return found;
  }

  private Object people(Handle handle) {
    List<Object> found = new ArrayList<>();
    People.list(handle, Filter.of(List.of(actor())), Optional.empty(), LIMIT, found::add);
    return found;
  }

  private Object articles(Handle handle) {
    List<Object> found = new ArrayList<>();
    Articles.list(handle, Filter.of(List.of(actor())), LIMIT, found::add);
    return found;
  }

  private Object disputes(Handle handle) {
    List<Object> found = new ArrayList<>();
    Disputes.list(handle, Filter.of(List.of(actor())), LIMIT, found::add);
    return found;
  }

  private void time(String name, Function<Handle, Object> query, int times) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Double> clock = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    for (int i = 0; i < times + times / 4; i++) {
      long started = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      record.read(query::apply);
      // the first fifth warms up
      if (i >= times / 4) {
        clock.add((System.nanoTime() - started) / 1e6);
        processor.add((threads.getCurrentThreadCpuTime() - used) / 1e6);
      }
    }
    System.out.printf(
        "%-18s median %7.1f   95th %7.1f   processor 95th %7.1f%n",
        name, part(clock, 0.5), part(clock, 0.95), part(processor, 0.95));
  }

  private static double part(List<Double> times, double part) {
    Collections.sort(times);
    return times.get(Math.min(times.size() - 1, (int) (times.size() * part)));
  }

  private String actor() {
    return one(actors);
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private List<String> words(String sql) {
    return record.read(handle -> handle.select(sql).mapTo(String.class).list());
  }
}
