package org.entente.record.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.coder.Stage;
import org.entente.record.claim.Blocks;
import org.entente.record.claim.Claim;
import org.entente.record.claim.FactType;
import org.entente.record.merge.Constraints;
import org.entente.record.merge.DateSpan;
import org.entente.record.merge.Decided;
import org.entente.record.merge.Lists;
import org.entente.record.merge.Merged;
import org.entente.record.merge.Merging;
import org.entente.record.merge.Until;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * What a record said on some day: the facts merged anew from what it had by then. Facts come in the
 * order of {@link Facts}; they have not been judged by anybody. Thread-safe.
 */
public final class AsOf {
  private static final Kind<Agreement> AGREEMENTS =
      new Kind<>(
          FactType.AGREEMENT,
          AgreementCriteria::of,
          Facts::agreement,
          Merging::agreements,
          AsOf::meets,
          AsOf::date);
  private static final Kind<Act> ACTS =
      new Kind<>(
          FactType.ACT,
          ActCriteria::of,
          (rows, row) -> Facts.act(row),
          Merging::acts,
          AsOf::meets,
          Act::date);

  private final Until until;

  /** How facts of one type are asked for, read and merged. */
  private record Kind<F>(
      FactType type,
      Function<Filter, List<Criterion>> criteria,
      RowReader<F> reader,
      BlockReader<F> merging,
      BiPredicate<F, Filter> meets,
      Function<F, Optional<String>> date) {}

  private interface RowReader<F> {
    Told<F> read(Rows rows, ResultSet row) throws SQLException;
  }

  private interface BlockReader<F> {
    List<Merged<F>> read(Handle handle, String block, Until until, Constraints constraints);
  }

  private AsOf(Until until) {
    this.until = until;
  }

  /** The end of a day. */
  public static AsOf day(LocalDate day) {
    return new AsOf(Until.added(day));
  }

  /**
   * Gives the agreements that met a filter.
   *
   * @param limit how many at most; 0 for all
   */
  public void agreements(Handle handle, Filter filter, int limit, Consumer<Told<Agreement>> each) {
    give(handle, AGREEMENTS, filter, limit, each);
  }

  /**
   * Gives the acts that met a filter.
   *
   * @param limit how many at most; 0 for all
   */
  public void acts(Handle handle, Filter filter, int limit, Consumer<Told<Act>> each) {
    give(handle, ACTS, filter, limit, each);
  }

  /**
   * Only the blocks that something has come to since are merged anew; the facts of the others are
   * told as they stand.
   */
  private <F> void give(
      Handle handle, Kind<F> kind, Filter filter, int limit, Consumer<Told<F>> each) {
    Decided decided = Decided.read(handle, until);
    List<Told<F>> told = new ArrayList<>();
    try (Rows rows = Rows.on(handle)) {
      FactType type = kind.type();
      Set<String> judged = new HashSet<>(decided.firsts(type, Later.judged(rows, type)));
      List<String> changed = Later.changed(rows, type, until);
      List<String> merged = decided.firsts(type, changed);
      Set<String> left = new TreeSet<>(changed);
      left.addAll(merged);
      told.addAll(standing(rows, kind, filter, left, limit));
      Set<String> sources = sources(handle, filter);
      for (String block : merged) {
        // what a person has corrected may name others than its block
        if (judged.contains(block) || Blocks.mayName(block, filter.actors())) {
          Constraints constraints = decided.about(type, block);
          for (Merged<F> fact : kind.merging().read(handle, block, until, constraints)) {
            if (isFrom(fact, filter, sources) && kind.meets().test(fact.fact(), filter)) {
              told.add(told(fact));
            }
          }
        }
      }
    }
    sorted(told, kind.date()).stream().limit(limit > 0 ? limit : Long.MAX_VALUE).forEach(each);
  }

  /** The facts that meet a filter and are not of some blocks, as if nobody had judged them. */
  private static <F> List<Told<F>> standing(
      Rows rows, Kind<F> kind, Filter filter, Set<String> left, int limit) {
    List<Told<F>> told = new ArrayList<>();
    if (filter.decided().orElse(false)) {
      return told;
    }
    List<Criterion> criteria =
        new ArrayList<>(kind.criteria().apply(filter.judged(Optional.empty())));
    criteria.add(
        Criterion.test(
            "f.block not in (select value from json_each(?))", Lists.json(List.copyOf(left))));
    new Page(rows, kind.type().code(), criteria)
        .give(Optional.empty(), limit, row -> told.add(kind.reader().read(rows, row).unjudged()));
    return told;
  }

  private static Set<String> sources(Handle handle, Filter filter) {
    if (filter.source().isEmpty()) {
      return Set.of();
    }
    String source = filter.source().get();
    try (Rows rows = Rows.on(handle)) {
      return new HashSet<>(
          rows.list(
              "select id from source where n in (" + SourceSql.NAMED + ")",
              row -> row.getString(1),
              source,
              source,
              source));
    }
  }

  private static boolean isFrom(Merged<?> merged, Filter filter, Set<String> sources) {
    return (filter.source().isEmpty()
            || merged.cluster().claims().stream().map(Claim::source).anyMatch(sources::contains))
        && merged.confidence() >= filter.minConfidence().orElse(0)
        && !filter.decided().orElse(false);
  }

  private static boolean meets(Agreement agreement, Filter filter) {
    return agreement.parties().containsAll(filter.actors())
        && is(filter.kind(), agreement.kind().code())
        && is(filter.status(), agreement.current().code())
        && isAbout(agreement.domains(), filter)
        && isBetween(date(agreement), filter)
        && (filter.place().isEmpty()
            || agreement.stages().stream().anyMatch(stage -> isAt(stage.place(), filter)));
  }

  private static boolean meets(Act act, Filter filter) {
    Set<String> actors = new HashSet<>(act.actors());
    actors.addAll(act.recipients());
    return actors.containsAll(filter.actors())
        && is(filter.kind(), act.kind().code())
        && is(filter.status(), act.time().code())
        && isAbout(act.domains(), filter)
        && isBetween(act.date(), filter)
        && (filter.place().isEmpty() || isAt(act.place(), filter));
  }

  private static boolean is(Optional<String> asked, String code) {
    return asked.isEmpty() || asked.get().equals(code);
  }

  private static boolean isAbout(List<Domain> domains, Filter filter) {
    return filter.domain().isEmpty()
        || domains.stream().map(Domain::code).anyMatch(filter.domain().get()::equals);
  }

  private static boolean isAt(Optional<Place> place, Filter filter) {
    String asked = filter.place().orElse("");
    return place.isPresent()
        && (place.get().name().equalsIgnoreCase(asked)
            || place.get().state().equals(filter.place()));
  }

  private static boolean isBetween(Optional<String> date, Filter filter) {
    if (filter.since().isEmpty() && filter.until().isEmpty()) {
      return true;
    }
    Optional<LocalDate> first = date.flatMap(DateSpan::of).map(DateSpan::first);
    return first.isPresent()
        && !filter.since().filter(first.get()::isBefore).isPresent()
        && !filter.until().filter(first.get()::isAfter).isPresent();
  }

  private static Optional<String> date(Agreement agreement) {
    return agreement.stages().stream().map(Stage::date).flatMap(Optional::stream).findFirst();
  }

  private static <F> Told<F> told(Merged<F> merged) {
    return new Told<>(
        merged.id(),
        merged.fact(),
        merged.sources(),
        merged.confidence(),
        Optional.empty(),
        merged.parent(),
        List.of());
  }

  private static <F> List<Told<F>> sorted(List<Told<F>> told, Function<F, Optional<String>> date) {
    Comparator<Told<F>> byDay =
        Comparator.comparing(
            each ->
                date.apply(each.fact())
                    .flatMap(DateSpan::of)
                    .map(span -> span.first())
                    .orElse(LocalDate.MIN));
    return told.stream().sorted(byDay.thenComparing(Told::id).reversed()).toList();
  }
}
