package org.entente.record.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.coder.Stage;
import org.entente.record.claim.Claim;
import org.entente.record.claim.FactType;
import org.entente.record.merge.Constraints;
import org.entente.record.merge.DateSpan;
import org.entente.record.merge.Decided;
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
  private final Until until;

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
    Set<String> sources = sources(handle, filter);
    List<Told<Agreement>> told = new ArrayList<>();
    Decided decided = Decided.read(handle, until);
    for (String block :
        decided.firsts(FactType.AGREEMENT, blocks(handle, FactType.AGREEMENT, filter))) {
      Constraints constraints = decided.about(FactType.AGREEMENT, block);
      for (Merged<Agreement> merged : Merging.agreements(handle, block, until, constraints)) {
        if (isFrom(merged, filter, sources) && meets(merged.fact(), filter)) {
          told.add(told(merged));
        }
      }
    }
    sorted(told, agreement -> date(agreement)).stream()
        .limit(limit > 0 ? limit : Long.MAX_VALUE)
        .forEach(each);
  }

  /**
   * Gives the acts that met a filter.
   *
   * @param limit how many at most; 0 for all
   */
  public void acts(Handle handle, Filter filter, int limit, Consumer<Told<Act>> each) {
    Set<String> sources = sources(handle, filter);
    List<Told<Act>> told = new ArrayList<>();
    Decided decided = Decided.read(handle, until);
    for (String block : decided.firsts(FactType.ACT, blocks(handle, FactType.ACT, filter))) {
      Constraints constraints = decided.about(FactType.ACT, block);
      for (Merged<Act> merged : Merging.acts(handle, block, until, constraints)) {
        if (isFrom(merged, filter, sources) && meets(merged.fact(), filter)) {
          told.add(told(merged));
        }
      }
    }
    sorted(told, Act::date).stream().limit(limit > 0 ? limit : Long.MAX_VALUE).forEach(each);
  }

  /** The blocks where such facts may lie: those where the record has some of the actor now. */
  private static List<String> blocks(Handle handle, FactType type, Filter filter) {
    try (Rows rows = Rows.on(handle)) {
      if (filter.actors().isEmpty()) {
        return rows.list(
            "select distinct block from claim where type = ? order by block",
            row -> row.getString(1),
            type.code());
      }
      return rows.list(
          "select distinct f.block from history h join "
              + type.code()
              + " f on f.id = h.fact where h.actor = ? order by 1",
          row -> row.getString(1),
          filter.actors().get(0));
    }
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
