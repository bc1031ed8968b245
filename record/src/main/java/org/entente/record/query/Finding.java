package org.entente.record.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coder;
import org.entente.record.search.Query;
import org.entente.record.search.Snippet;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * A search over the record: the sources that have some words, or the agreements or acts that such
 * sources tell, and how what is found is spread over states, kinds, years and so on. Thread-safe.
 *
 * @param words what the text or headline of a source must have; an empty search asks for nothing
 * @param filter of agreements and acts, all of it counts; of sources, actors, days and source
 */
public record Finding(Query words, Filter filter) {
  /** More than this are not counted. */
  public static final int COUNTED = 200;

  private static final int PASSAGES = 12;

  /** What is searched for. */
  public enum Sought {
    /** Sources. */
    ARTICLES,
    /** Agreements. */
    AGREEMENTS,
    /** Acts. */
    ACTS;

    /** The word for it in addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How many of those found have a value.
   *
   * @param name {@code state}, {@code kind}, {@code status}, {@code domain} or {@code year}
   * @param value a code or a year
   */
  public record Facet(String name, String value, long n) {}

  /**
   * How what is found is spread.
   *
   * @param n how many are found; one more than {@link #COUNTED} stands for all above it
   * @param facets by name; of a name those with most first, but years the latest first. Where more
   *     than {@link #COUNTED} are found, only so many of them, the first, are counted
   */
  public record Spread(long n, List<Facet> facets) {
    /** The facets of a name. */
    public List<Facet> of(String name) {
      return facets.stream().filter(facet -> facet.name().equals(name)).toList();
    }
  }

  /**
   * A source that is found.
   *
   * @param snippet where its text has the words
   * @param facts how many agreements and acts it tells
   */
  public record Match(ListedArticle article, Snippet snippet, int facts) {}

  /**
   * Where a page of sources ends.
   *
   * @param rank how well the last matches, smaller is better
   * @param n its number
   */
  public record Place(double rank, long n) {
    /** The place that {@link #text} wrote, or nothing if the text is none. */
    public static Optional<Place> of(String text) {
      if (!text.matches("[0-9a-f]{1,16}\\.\\d{1,15}")) {
        return Optional.empty();
      }
      int dot = text.indexOf('.');
      return Optional.of(
          new Place(
              Double.longBitsToDouble(Long.parseUnsignedLong(text.substring(0, dot), 16)),
              Long.parseLong(text.substring(dot + 1))));
    }

    /** The place as a word of letters, digits and one dot. */
    public String text() {
      return Long.toHexString(Double.doubleToLongBits(rank)) + "." + n;
    }
  }

  /**
   * Gives the agreements that are found, the latest first, those without a date last.
   *
   * @param after the end of the page before, if there was one
   * @return the end of this page, if there may be another
   */
  public Optional<Key> agreements(
      Handle handle, Optional<Key> after, int limit, Consumer<Told<Agreement>> each) {
    try (Rows rows = Rows.on(handle)) {
      return new Page(rows, "agreement", criteria(rows, Sought.AGREEMENTS, limit))
          .give(after, limit, row -> each.accept(Facts.agreement(rows, row)));
    }
  }

  /** As {@link #agreements}, of acts. */
  public Optional<Key> acts(
      Handle handle, Optional<Key> after, int limit, Consumer<Told<Act>> each) {
    try (Rows rows = Rows.on(handle)) {
      return new Page(rows, "act", criteria(rows, Sought.ACTS, limit))
          .give(after, limit, row -> each.accept(Facts.act(row)));
    }
  }

  /**
   * Gives the sources that are found: those that match best first, where words are asked for and
   * not very many have them; else those added last first.
   *
   * @param after the end of the page before, if there was one
   * @return the end of this page, if there may be another
   */
  public Optional<Place> articles(
      Handle handle, Optional<Place> after, int limit, Consumer<Match> each) {
    try (Rows rows = Rows.on(handle)) {
      SourceSelection asked = SourceSelection.of(rows, words, filter, after, limit);
      List<Place> places =
          rows.list(
              asked.sql(),
              row -> new Place(row.getDouble("r"), row.getLong("n")),
              asked.values().toArray());
      for (Place place : places) {
        each.accept(match(rows, place.n()));
      }
      return places.size() < limit ? Optional.empty() : Optional.of(places.get(places.size() - 1));
    }
  }

  /** How what is found is spread. */
  public Spread spread(Handle handle, Sought sought) {
    try (Rows rows = Rows.on(handle)) {
      Found found = found(rows, sought);
      List<Facet> facets =
          rows.list(
              FacetSql.of(sought, found.sql(), COUNTED)
                  + " order by 1, case when name = 'year' then value end desc, 3 desc, 2",
              row -> new Facet(row.getString(1), row.getString(2), row.getLong(3)),
              found.values().toArray());
      // the number of all comes first, under an empty name
      return new Spread(facets.get(0).n(), List.copyOf(facets.subList(1, facets.size())));
    }
  }

  /** How many are found; one more than {@link #COUNTED} stands for all above it. */
  public long count(Handle handle, Sought sought) {
    try (Rows rows = Rows.on(handle)) {
      Found found = found(rows, sought);
      return rows.list(
              "select count(*) from (" + found.sql() + ")",
              row -> row.getLong(1),
              found.values().toArray())
          .get(0);
    }
  }

  /**
   * The words that state a fact, of those the first that have most of the search.
   *
   * @param fact id of an agreement or act
   */
  public Optional<Passage> words(Handle handle, String fact) {
    try (Rows rows = Rows.on(handle)) {
      return Passage.of(rows, fact).stream()
          .limit(PASSAGES)
          // of equals, max would give the last
          .reduce((one, other) -> found(other.exact()) > found(one.exact()) ? other : one);
    }
  }

  private int found(String text) {
    return Coder.LANGUAGES.stream()
        .mapToInt(language -> Snippet.of(language, text, words).marks().size())
        .max()
        .orElse(0);
  }

  private record Found(String sql, List<Object> values) {}

  /** A query for those found, up to one more than are counted. */
  private Found found(Rows rows, Sought sought) {
    if (sought == Sought.ARTICLES) {
      SourceSelection all = SourceSelection.of(rows, words, filter, Optional.empty(), COUNTED + 1);
      return new Found(all.sql(), all.values());
    }
    String table = sought == Sought.AGREEMENTS ? "agreement" : "act";
    List<Criterion> criteria = criteria(rows, sought, COUNTED + 1);
    Selection all = Selection.of(rows, table, criteria, Optional.empty(), COUNTED + 1);
    return new Found(all.sql(), all.values());
  }

  private List<Criterion> criteria(Rows rows, Sought sought, int limit) {
    return sought == Sought.AGREEMENTS
        ? WordCriterion.with(rows, words, "agreement", AgreementCriteria.of(filter), limit)
        : WordCriterion.with(rows, words, "act", ActCriteria.of(filter), limit);
  }

  private Match match(Rows rows, long n) {
    return rows.list(
            "select s.id, s.language, s.text, (select count(distinct fact) from claim"
                + " where source = s.n and type in ('agreement', 'act')) from source s"
                + " where s.n = ?",
            row ->
                new Match(
                    Articles.find(rows, row.getString(1)).orElseThrow(),
                    Snippet.of(row.getString(2), row.getString(3), words),
                    row.getInt(4)),
            n)
        .get(0);
  }
}
