package org.entente.record.merge;

import java.util.List;
import java.util.Optional;
import org.entente.record.claim.FactType;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Says why claims are one fact, from what the record has. Thread-safe. */
public final class Why {
  private Why() {}

  /**
   * A fact, the claims it is made of and what ties them.
   *
   * @param type agreement, act or person
   * @param id the fact's id
   * @param what the fact in a few codes and words: who, what, when
   * @param witnesses its claims in their order
   * @param links one fewer than the claims, in the order of their claims
   */
  public record Explanation(
      FactType type, String id, String what, List<Witness> witnesses, List<Link> links) {}

  /**
   * A claim and its source.
   *
   * @param dispatch the same for copies of one dispatch, which count as one source
   */
  public record Witness(
      String claim,
      String source,
      String dispatch,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> published,
      Optional<String> url) {}

  private record Found(FactType type, String fact) {}

  /**
   * Why a fact is what it is.
   *
   * @param id of the fact, or of any of its claims
   * @return empty if the record has neither, or has not merged it yet
   */
  public static Optional<Explanation> of(Handle handle, String id) {
    try (Rows rows = Rows.on(handle)) {
      return rows
          .list(
              "select type, fact from claim where id = ? and fact is not null",
              row -> new Found(FactType.of(row.getString(1)), row.getString(2)),
              id)
          .stream()
          .findFirst()
          .map(found -> explanation(rows, found));
    }
  }

  private static Explanation explanation(Rows rows, Found found) {
    List<Witness> witnesses =
        rows.list(
            """
            select c.id, s.id, s.dispatch, s.title, s.publisher, s.published, s.url
            from claim c join source s on s.n = c.source where c.fact = ?
            order by s.published is null, s.published, c.id\
            """,
            row ->
                new Witness(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    Optional.ofNullable(row.getString(4)),
                    Optional.ofNullable(row.getString(5)),
                    Optional.ofNullable(row.getString(6)),
                    Optional.ofNullable(row.getString(7))),
            found.fact());
    List<Link> links =
        rows.list(
            """
            select one, other, score, why from link where fact = ? order by one, other\
            """,
            row ->
                new Link(
                    row.getString(1),
                    row.getString(2),
                    row.getDouble(3),
                    Lists.words(row.getString(4)).stream().map(Reason::parse).toList()),
            found.fact());
    return new Explanation(found.type(), found.fact(), what(rows, found), witnesses, links);
  }

  private static String what(Rows rows, Found found) {
    String sql =
        switch (found.type()) {
          case AGREEMENT ->
              "select parties, kind, current, date, title from agreement where id = ?";
          case ACT ->
              """
              select actors, kind, recipients, date, place from act where id = ?\
              """;
          case PERSON -> "select name, state, null, null, null from person where id = ?";
          case CONTRADICTION ->
              "select about, null, null, null, null from contradiction where id = ?";
        };
    return rows
        .list(
            sql,
            row ->
                words(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)),
            found.fact())
        .stream()
        .findFirst()
        .orElse("");
  }

  private static String words(@Nullable String... parts) {
    StringBuilder words = new StringBuilder();
    for (String part : parts) {
      if (part != null && !part.isEmpty()) {
        words.append(words.isEmpty() ? "" : ", ").append(part);
      }
    }
    return words.toString();
  }
}
