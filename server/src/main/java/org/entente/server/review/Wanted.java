package org.entente.server.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.claim.FactType;
import org.entente.record.query.Actors;
import org.entente.record.query.Filter;
import org.entente.record.query.ReviewQueue;
import org.entente.server.page.Asked;
import org.entente.server.page.WrongRequestException;

/**
 * Which facts a person wants to review, as the address says it. Immutable and thread-safe.
 *
 * @param actor code of a state or organisation
 * @param type code of a type; agreements and acts where it is empty
 * @param kind code of a kind
 * @param status code of an agreement's status, or of the time of an act
 * @param source id or address of an article, or a publisher's name
 * @param disputed only those whose sources contradict each other
 */
public record Wanted(
    Optional<String> actor,
    Optional<String> type,
    Optional<String> kind,
    Optional<String> status,
    Optional<String> source,
    boolean disputed) {
  private static final Set<String> TYPES = Set.of("agreement", "act", "person");

  /**
   * What an address asks for.
   *
   * @throws WrongRequestException if there is no such type
   */
  static Wanted of(Asked asked) {
    Optional<String> type = asked.text("type");
    if (type.filter(code -> !TYPES.contains(code)).isPresent()) {
      throw new WrongRequestException("type");
    }
    return new Wanted(
        asked.text("actor").map(said -> Actors.code(said).orElse(said)),
        type,
        asked.text("kind"),
        asked.text("status"),
        asked.text("source"),
        asked.text("disputed").isPresent());
  }

  /** The same for the queue. */
  ReviewQueue.Wish wish() {
    Set<FactType> types =
        type.map(code -> Set.of(FactType.of(code))).orElse(ReviewQueue.Wish.ALL.types());
    return new ReviewQueue.Wish(
        types,
        new Filter(
            actor.stream().toList(),
            kind,
            status,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            source,
            Filter.ALL.minConfidence(),
            Optional.empty()),
        disputed);
  }

  /** Whether everything is wanted. */
  public boolean isAll() {
    return query().isEmpty();
  }

  /** The same as it stands in an address, {@code ?} first; empty where everything is wanted. */
  public String query() {
    StringBuilder query = new StringBuilder();
    Map<String, Optional<String>> all =
        Map.of("actor", actor, "type", type, "kind", kind, "status", status, "source", source);
    for (String name : List.of("actor", "type", "kind", "status", "source")) {
      all.getOrDefault(name, Optional.empty())
          .ifPresent(
              value ->
                  query
                      .append(query.isEmpty() ? '?' : '&')
                      .append(name)
                      .append('=')
                      .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }
    return query + (disputed ? (query.isEmpty() ? "?" : "&") + "disputed=1" : "");
  }

  /** The address of one fact, with what is wanted after it. */
  public String address(String fact) {
    String query = query();
    return "/review?fact=" + fact + (query.isEmpty() ? "" : "&" + query.substring(1));
  }
}
