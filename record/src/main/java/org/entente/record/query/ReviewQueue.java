package org.entente.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementKind;
import org.entente.record.claim.FactType;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * The facts that nobody has judged, those first that need a person most. A fact has points: as many
 * as it lacks per cent of confidence, {@value #DISPUTED} if its sources contradict each other,
 * {@value #AGREEMENT} if it is an agreement, and {@value #GRAVE} more if it is of a kind that binds
 * or hurts most ({@link #GRAVE_AGREEMENTS}, {@link #GRAVE_ACTS}). Those with most points come
 * first, of equal ones the lower id. Persons are asked for alone: those first whose sources
 * contradict each other, then those whom fewest sources name. Thread-safe.
 */
public final class ReviewQueue {
  /** The points of a contradiction. */
  public static final int DISPUTED = 25;

  /** The points of an agreement, which outlasts an act. */
  public static final int AGREEMENT = 10;

  /** The points of what binds or hurts most. */
  public static final int GRAVE = 10;

  /** Agreements by which states bind their forces or their territory. */
  public static final Set<AgreementKind> GRAVE_AGREEMENTS =
      Set.copyOf(
          EnumSet.of(
              AgreementKind.ALLIANCE,
              AgreementKind.STRATEGIC_PARTNERSHIP,
              AgreementKind.STATUS_OF_FORCES,
              AgreementKind.ACCESS_BASING));

  /** Acts that change who is where, who is armed, or who speaks to whom. */
  public static final Set<ActKind> GRAVE_ACTS =
      Set.copyOf(
          EnumSet.of(ActKind.DEPLOYMENT, ActKind.WITHDRAWAL, ActKind.TRANSFER, ActKind.RUPTURE));

  private static final Comparator<Entry> ORDER =
      Comparator.comparingDouble(Entry::points).reversed().thenComparing(Entry::fact);

  private static final String DISPUTED_FACT =
      "exists (select 1 from contradiction where fact = f.id)";

  /**
   * Up to so many facts that pass a filter are all looked at; more are walked, the least sure
   * first.
   */
  private static final int FEW = 500;

  private ReviewQueue() {}

  /**
   * A fact that waits.
   *
   * @param points how much it needs a person
   * @param confidence from 0 to 1; of a person, 1
   * @param disputed whether its sources contradict each other
   * @param grave whether it is of a kind that binds or hurts most
   */
  public record Entry(
      FactType type,
      String fact,
      double points,
      double confidence,
      boolean disputed,
      boolean grave) {}

  /**
   * What is asked for.
   *
   * @param types of which types; persons only alone
   * @param filter which facts; of persons, actors and source
   * @param disputed only those whose sources contradict each other
   */
  public record Wish(Set<FactType> types, Filter filter, boolean disputed) {
    /** All agreements and acts. */
    public static final Wish ALL =
        new Wish(Set.of(FactType.AGREEMENT, FactType.ACT), Filter.ALL, false);

    public Wish {
      types = Set.copyOf(types);
      filter = filter.judged(Optional.of(false));
    }
  }

  private record Table(FactType type, int points, String grave, List<Criterion> criteria) {
    String name() {
      return type.code();
    }
  }

  /**
   * The first facts of the queue.
   *
   * @param skipped ids of facts that come after all others, in this order
   * @param limit how many at most
   */
  public static List<Entry> of(Handle handle, Wish wish, Collection<String> skipped, int limit) {
    try (Rows rows = Rows.on(handle)) {
      int most = limit + skipped.size();
      List<Entry> all = new ArrayList<>();
      if (wish.types().contains(FactType.AGREEMENT)) {
        facts(rows, agreements(wish.filter()), wish.disputed(), most, all);
      }
      if (wish.types().contains(FactType.ACT)) {
        facts(rows, acts(wish.filter()), wish.disputed(), most, all);
      }
      if (wish.types().equals(Set.of(FactType.PERSON))) {
        all.addAll(people(rows, wish, most));
      }
      List<Entry> first = all.stream().sorted(ORDER).limit(most).toList();
      List<Entry> queue = new ArrayList<>(first);
      queue.removeIf(entry -> skipped.contains(entry.fact()));
      for (String fact : skipped) {
        first.stream().filter(entry -> entry.fact().equals(fact)).forEach(queue::add);
      }
      return queue.stream().limit(limit).toList();
    }
  }

  /** How many agreements and acts nobody has judged. */
  public static long left(Handle handle) {
    try (Rows rows = Rows.on(handle)) {
      return rows.list(
              "select (select coalesce(sum(n), 0) from tally"
                  + " where what in ('agreement.kind', 'act.kind'))"
                  + " - (select count(*) from agreement where review is not null)"
                  + " - (select count(*) from act where review is not null)",
              row -> row.getLong(1))
          .get(0);
    }
  }

  private static Table agreements(Filter filter) {
    return new Table(
        FactType.AGREEMENT,
        AGREEMENT,
        codes(GRAVE_AGREEMENTS, AgreementKind::code),
        AgreementCriteria.of(filter));
  }

  private static Table acts(Filter filter) {
    return new Table(FactType.ACT, 0, codes(GRAVE_ACTS, ActKind::code), ActCriteria.of(filter));
  }

  private static <E> String codes(Set<E> kinds, Function<E, String> code) {
    return kinds.stream().map(code).sorted().collect(Collectors.joining("', '", "('", "')"));
  }

  private static void facts(Rows rows, Table table, boolean disputed, int most, List<Entry> best) {
    Optional<Criterion> rarest =
        Selection.rarest(rows, table.criteria())
            .filter(
                criterion ->
                    criterion.driver().map(driver -> Selection.count(rows, driver)).orElse(0)
                        <= FEW);
    if (rarest.isPresent() && rarest.get().driver().isPresent()) {
      Criterion.Driver driver = rarest.get().driver().get();
      String from =
          driver.table() + " d cross join " + table.name() + " f on f.id = d." + driver.key();
      List<Criterion> others =
          table.criteria().stream().filter(each -> !each.equals(rarest.get())).toList();
      String where = driver.where() + (disputed ? " and " + DISPUTED_FACT : "");
      best.addAll(ranked(rows, table, from, where, driver.values(), others, most));
      return;
    }
    String from =
        "(select distinct fact from contradiction) d cross join "
            + table.name()
            + " f on f.id = d.fact";
    best.addAll(ranked(rows, table, from, "true", List.of(), table.criteria(), most));
    if (!disputed) {
      // the least sure of each weight come first of their weight: no other can be among the first
      best.addAll(leastSure(rows, table, true, least(best, most), most));
      best.addAll(leastSure(rows, table, false, least(best, most), most));
    }
  }

  /** How many points a fact needs to be among the first. */
  private static double least(List<Entry> best, int most) {
    return best.size() < most
        ? 0
        : best.stream().sorted(ORDER).skip(most - 1L).findFirst().map(Entry::points).orElse(0.0);
  }

  private static String columns(Table table) {
    return "f.id, f.confidence, "
        + DISPUTED_FACT
        + " as disputed, f.kind in "
        + table.grave()
        + " as grave";
  }

  private static List<Entry> ranked(
      Rows rows,
      Table table,
      String from,
      String where,
      List<Object> first,
      List<Criterion> criteria,
      int most) {
    List<Object> values = new ArrayList<>(first);
    return rows.list(
        "select "
            + columns(table)
            + " from "
            + from
            + " where "
            + where
            + tests(criteria, values)
            + " order by 100 * (1 - f.confidence) + disputed * "
            + DISPUTED
            + " + grave * "
            + GRAVE
            + " desc, f.id limit "
            + most,
        row -> entry(table, row),
        values.toArray());
  }

  private static List<Entry> leastSure(
      Rows rows, Table table, boolean grave, double least, int most) {
    double sure = 1 - (least - table.points() - (grave ? GRAVE : 0)) / 100;
    List<Object> values = new ArrayList<>(List.of(sure));
    return rows.list(
        "select "
            + columns(table)
            + " from "
            + table.name()
            + " f indexed by "
            + table.name()
            + "_confidence where f.confidence <= ? and f.kind "
            + (grave ? "" : "not ")
            + "in "
            + table.grave()
            + " and not "
            + DISPUTED_FACT
            + tests(table.criteria(), values)
            + " order by f.confidence, f.id limit "
            + most,
        row -> entry(table, row),
        values.toArray());
  }

  private static String tests(List<Criterion> criteria, List<Object> values) {
    StringBuilder sql = new StringBuilder();
    for (Criterion criterion : criteria) {
      sql.append(" and ").append(criterion.test());
      values.addAll(criterion.values());
    }
    return sql.toString();
  }

  private static Entry entry(Table table, ResultSet row) throws SQLException {
    double confidence = row.getDouble(2);
    boolean disputed = row.getBoolean(3);
    boolean grave = row.getBoolean(4);
    double points =
        100 * (1 - confidence) + (disputed ? DISPUTED : 0) + table.points() + (grave ? GRAVE : 0);
    return new Entry(table.type(), row.getString(1), points, confidence, disputed, grave);
  }

  private static List<Entry> people(Rows rows, Wish wish, int most) {
    StringBuilder sql =
        new StringBuilder("select f.id, f.sources, ")
            .append(DISPUTED_FACT)
            .append(" as disputed from person f where f.review is null");
    List<Object> values = new ArrayList<>();
    for (String actor : wish.filter().actors()) {
      sql.append(" and f.state = ?");
      values.add(actor);
    }
    wish.filter()
        .source()
        .ifPresent(
            source -> {
              sql.append(" and f.id in (select fact from claim where +type = 'person'")
                  .append(" and source in (")
                  .append(SourceSql.NAMED)
                  .append("))");
              values.addAll(List.of(source, source, source));
            });
    sql.append(wish.disputed() ? " and " + DISPUTED_FACT : "")
        .append(" order by disputed desc, f.sources, f.id limit ")
        .append(most);
    return rows.list(
        sql.toString(),
        row -> {
          boolean disputed = row.getBoolean(3);
          double points = (disputed ? DISPUTED : 0) + 1.0 / Math.max(1, row.getInt(2));
          return new Entry(FactType.PERSON, row.getString(1), points, 1, disputed, false);
        },
        values.toArray());
  }
}
