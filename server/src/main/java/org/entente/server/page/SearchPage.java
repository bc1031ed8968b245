package org.entente.server.page;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.coder.language.EditDistance;
import org.entente.record.query.Filter;
import org.entente.record.query.Finding;
import org.entente.record.query.Finding.Match;
import org.entente.record.query.Finding.Sought;
import org.entente.record.query.Finding.Spread;
import org.entente.record.query.Key;
import org.entente.record.query.KnownPerson;
import org.entente.record.query.Passage;
import org.entente.record.query.People;
import org.entente.record.query.Testimony;
import org.entente.record.search.Query;
import org.entente.server.reading.Reading;

/** Sources that have some words, and what such sources tell, to be narrowed down step by step. */
public final class SearchPage implements Page {
  private static final int RESULTS = 20;
  private static final int PEOPLE = 5;
  private static final int SOUNDING_ALIKE = 100;

  /**
   * What the page shows.
   *
   * @param choice what is searched for
   * @param articles how many sources are found; one more than {@link Finding#COUNTED} for all above
   * @param agreements how many agreements, likewise
   * @param acts how many acts, likewise
   * @param spread of those that are shown
   * @param matches the sources, where sources are searched for
   * @param hits the agreements or acts, where those are
   * @param next where the next page begins, if there may be one
   * @param state a state or organisation that is called by the words
   * @param people persons whose name is among the words
   */
  public record View(
      SearchChoice choice,
      long articles,
      long agreements,
      long acts,
      Spread spread,
      List<Match> matches,
      List<Hit> hits,
      Optional<String> next,
      Optional<String> state,
      List<KnownPerson> people) {

    /** How many of a type are found. */
    public long count(Sought sought) {
      return switch (sought) {
        case ARTICLES -> articles;
        case AGREEMENTS -> agreements;
        case ACTS -> acts;
      };
    }
  }

  /** An agreement or act, with the words that state it. */
  public record Hit(Testimony.Subject subject, Optional<Passage> words) {}

  @Override
  public String path() {
    return "/search";
  }

  @Override
  public String template() {
    return "search";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    SearchChoice choice = SearchChoice.of(asked, reading);
    Query words = Query.of(choice.q());
    Finding finding = new Finding(words, filter(choice));
    Sought type = choice.type();
    List<Match> matches = new ArrayList<>();
    List<Hit> hits = new ArrayList<>();
    Optional<String> after = asked.text("after");
    Optional<String> next =
        type == Sought.ARTICLES
            ? finding
                .articles(reading.handle(), after.map(SearchPage::place), RESULTS, matches::add)
                .map(Finding.Place::text)
            : hits(reading, finding, type, after.map(SearchPage::key), hits).map(Key::text);
    Spread spread = kept(reading, choice, "spread", () -> finding.spread(reading.handle(), type));
    List<KnownPerson> people = new ArrayList<>();
    if (!words.isEmpty()) {
      People.list(
          reading.handle(),
          Filter.ALL,
          Optional.of(choice.q()),
          SOUNDING_ALIKE,
          person -> {
            if (people.size() < PEOPLE && isCalled(person, choice.q())) {
              people.add(person);
            }
          });
    }
    return new Answer.Shown(
        new View(
            choice,
            count(reading, choice, spread, Sought.ARTICLES),
            count(reading, choice, spread, Sought.AGREEMENTS),
            count(reading, choice, spread, Sought.ACTS),
            spread,
            List.copyOf(matches),
            List.copyOf(hits),
            next,
            choice.q().isEmpty() ? Optional.empty() : ActorCode.of(choice.q(), reading),
            List.copyOf(people)));
  }

  /**
   * Names of all spellings sound alike, and so do words that are no name: half must be the same.
   */
  private static boolean isCalled(KnownPerson person, String query) {
    return Stream.concat(Stream.of(person.name()), person.variants().stream())
        .flatMap(SearchPage::parts)
        .anyMatch(
            name ->
                parts(query)
                    .anyMatch(
                        word ->
                            2 * EditDistance.between(name, word)
                                <= Math.max(name.length(), word.length())));
  }

  private static Stream<String> parts(String words) {
    return Stream.of(
            Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+"))
        .filter(part -> part.length() > 2);
  }

  private static long count(Reading reading, SearchChoice choice, Spread spread, Sought sought) {
    if (sought == choice.type()) {
      return spread.n();
    }
    SearchChoice other = choice.as(sought);
    return kept(
        reading,
        other,
        "count",
        () -> new Finding(Query.of(other.q()), filter(other)).count(reading.handle(), sought));
  }

  /** What is the same on each page of what is found is worked out once. */
  private static <T> T kept(Reading reading, SearchChoice choice, String what, Supplier<T> work) {
    return reading.kept(what + choice.address(), handle -> work.get());
  }

  private static Optional<Key> hits(
      Reading reading, Finding finding, Sought type, Optional<Key> after, List<Hit> hits) {
    List<Testimony.Subject> subjects = new ArrayList<>();
    Optional<Key> next =
        type == Sought.AGREEMENTS
            ? finding.agreements(
                reading.handle(),
                after,
                RESULTS,
                told -> subjects.add(new Testimony.OfAgreement(told)))
            : finding.acts(
                reading.handle(), after, RESULTS, told -> subjects.add(new Testimony.OfAct(told)));
    for (Testimony.Subject subject : subjects) {
      hits.add(new Hit(subject, finding.words(reading.handle(), subject.id())));
    }
    return next;
  }

  private static Filter filter(SearchChoice choice) {
    return new Filter(
        choice.state().stream().toList(),
        choice.kind(),
        choice.status(),
        choice.domain(),
        choice.year().map(year -> LocalDate.of(year, 1, 1)),
        choice.year().map(year -> LocalDate.of(year, 12, 31)),
        Filter.ALL.place(),
        Filter.ALL.source(),
        Filter.ALL.minConfidence(),
        Filter.ALL.decided());
  }

  private static Finding.Place place(String text) {
    return Finding.Place.of(text).orElseThrow(() -> new WrongRequestException("after"));
  }

  private static Key key(String text) {
    return Key.of(text).orElseThrow(() -> new WrongRequestException("after"));
  }
}
