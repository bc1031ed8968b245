package org.entente.server.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.record.query.Finding.Sought;
import org.entente.server.reading.Reading;

/**
 * What is searched for, as the address says.
 *
 * @param q words
 * @param state code of a state or organisation
 * @param kind code of a kind of agreement or act
 * @param status current status of an agreement, or time of an act
 * @param domain code of a domain
 * @param year year in which it begins; of a source, of publication
 */
public record SearchChoice(
    String q,
    Sought type,
    Optional<String> state,
    Optional<String> kind,
    Optional<String> status,
    Optional<String> domain,
    Optional<Integer> year) {
  private static final int FIRST = 1000;
  private static final int LAST = 2999;

  static SearchChoice of(Asked asked, Reading reading) {
    String q = asked.text("q").orElse("");
    Sought type =
        asked
            .text("type")
            .map(SearchChoice::sought)
            .orElse(q.isEmpty() ? Sought.AGREEMENTS : Sought.ARTICLES);
    Optional<String> state = asked.text("state");
    Optional<String> code = state.flatMap(name -> ActorCode.of(name, reading));
    if (state.isPresent() && code.isEmpty()) {
      throw new WrongRequestException("state");
    }
    return new SearchChoice(
            q,
            type,
            code,
            asked.text("kind"),
            asked.text("status"),
            asked.text("domain"),
            asked.number("year", FIRST, LAST))
        .as(type);
  }

  private static Sought sought(String code) {
    return Arrays.stream(Sought.values())
        .filter(sought -> sought.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new WrongRequestException("type"));
  }

  /** What was chosen beside words and type, by the names of facets. */
  public Map<String, String> chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    state.ifPresent(value -> chosen.put("state", value));
    kind.ifPresent(value -> chosen.put("kind", value));
    status.ifPresent(value -> chosen.put("status", value));
    domain.ifPresent(value -> chosen.put("domain", value));
    year.ifPresent(value -> chosen.put("year", Integer.toString(value)));
    return chosen;
  }

  /** The same of another type, without what means nothing there. */
  public SearchChoice as(Sought other) {
    return new SearchChoice(
        q,
        other,
        state,
        other == type && other != Sought.ARTICLES ? kind : Optional.empty(),
        other == type && other != Sought.ARTICLES ? status : Optional.empty(),
        other != Sought.ARTICLES ? domain : Optional.empty(),
        year);
  }

  /** The address of this search. */
  public String address() {
    return address(chosen());
  }

  /** The address of the same with a value of a facet. */
  public String with(String name, String value) {
    Map<String, String> more = chosen();
    more.put(name, value);
    return address(more);
  }

  /** The address of the same without a facet. */
  public String without(String name) {
    Map<String, String> less = chosen();
    less.remove(name);
    return address(less);
  }

  /** The address of the page that begins after this one. */
  public String after(String place) {
    return address() + "&after=" + Addresses.encoded(place);
  }

  private String address(Map<String, String> values) {
    return "/search?q="
        + Addresses.encoded(q)
        + "&type="
        + type.code()
        + values.entrySet().stream()
            .map(each -> "&" + each.getKey() + "=" + Addresses.encoded(each.getValue()))
            .collect(Collectors.joining());
  }
}
