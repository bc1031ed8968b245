package org.entente.record.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.record.exchange.Actors;
import org.entente.record.exchange.Export;
import org.entente.record.exchange.fact.ActFact;
import org.entente.record.exchange.fact.AgreementFact;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Passage;
import org.entente.record.exchange.fact.PersonFact;
import org.entente.record.exchange.fact.SourceFact;
import org.entente.record.exchange.fact.Spot;
import org.entente.record.exchange.fact.StageFact;

/**
 * The record as FollowTheMoney entities, a JSON object a line: states are public bodies, reports
 * articles, agreements and acts events, and each passage a link of documentation between an article
 * and what it documents. Thread-safe.
 */
public final class FtmExport implements Export {
  private static final String PREFIX = "entente-";

  /** The dates that FollowTheMoney has: years, months and days. */
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}(?:-(?:0\\d|1[012])(?:-\\d\\d)?)?)(?:-2[1-4])?[~?%]?");

  @Override
  public void write(Facts facts, OutputStream out) throws IOException {
    JsonLines json = new JsonLines(out);
    actors(json, facts);
    facts.sources(source -> source(json, source));
    facts.agreements(agreement -> agreement(json, agreement));
    facts.acts(act -> act(json, act));
    facts.people(person -> person(json, person));
    json.flush();
  }

  private static void actors(JsonLines json, Facts facts) throws IOException {
    Set<String> codes = new TreeSet<>();
    facts.agreements(agreement -> codes.addAll(agreement.parties()));
    facts.acts(
        act -> {
          codes.addAll(act.actors());
          codes.addAll(act.recipients());
        });
    for (String code : codes) {
      Optional<String> country = country(code);
      entity(
          json,
          "actor-" + code,
          country.isPresent() ? "PublicBody" : "Organization",
          () -> {
            json.strings("name", List.of(Actors.name(code)));
            json.strings("alias", country.isPresent() ? List.of(code) : List.of());
            json.strings("country", country.stream().toList());
          });
    }
  }

  private static void source(JsonLines json, SourceFact source) throws IOException {
    entity(
        json,
        source(source.id()),
        source.kind().equals("report") ? "Article" : "Document",
        () -> {
          json.strings("name", List.of(source.title().orElse(source.id())));
          json.strings("title", source.title().stream().toList());
          json.strings("publisher", source.publisher().stream().toList());
          json.strings("sourceUrl", source.url().stream().toList());
          json.strings("publishedAt", source.published().stream().toList());
          json.strings(
              "language", List.of(Locale.forLanguageTag(source.language()).getISO3Language()));
        });
  }

  private static void agreement(JsonLines json, AgreementFact agreement) throws IOException {
    String parties = String.join(", ", agreement.parties());
    String name = agreement.title().orElse(agreement.kind() + " " + agreement.form());
    List<Passage> passages =
        agreement.stages().stream().flatMap(stage -> stage.evidence().stream()).toList();
    entity(
        json,
        agreement.id(),
        "Event",
        () -> {
          json.strings("name", List.of(name + " (" + parties + ")"));
          json.strings(
              "summary",
              List.of(
                  agreement.stages().stream()
                      .map(FtmExport::told)
                      .collect(Collectors.joining("; "))));
          json.strings(
              "date",
              agreement.stages().stream()
                  .flatMap(stage -> dates(stage.date()))
                  .distinct()
                  .toList());
          places(json, agreement.stages().stream().flatMap(stage -> stage.place().stream()));
          json.strings("keywords", keywords(agreement.kind(), agreement.domains()));
          json.strings("involved", actors(agreement.parties()));
          json.strings("recordId", List.of(agreement.id()));
          proof(json, passages);
        });
    documentation(json, agreement.id(), passages);
  }

  private static void act(JsonLines json, ActFact act) throws IOException {
    List<String> all =
        Stream.concat(act.actors().stream(), act.recipients().stream()).distinct().toList();
    entity(
        json,
        act.id(),
        "Event",
        () -> {
          json.strings("name", List.of(act.kind() + " (" + String.join(", ", all) + ")"));
          json.strings("summary", List.of(act.time() + " " + act.kind()));
          json.strings("date", dates(act.date()).toList());
          places(json, act.place().stream());
          json.strings("keywords", keywords(act.kind(), act.domains()));
          json.strings("organizer", act.recipients().isEmpty() ? List.of() : actors(act.actors()));
          json.strings("involved", actors(all));
          json.strings("recordId", List.of(act.id()));
          proof(json, act.evidence());
        });
    documentation(json, act.id(), act.evidence());
  }

  private static void person(JsonLines json, PersonFact person) throws IOException {
    List<Passage> passages =
        Stream.concat(
                person.evidence().stream(),
                person.roles().stream().flatMap(role -> role.evidence().stream()))
            .distinct()
            .toList();
    entity(
        json,
        person.id(),
        "Person",
        () -> {
          json.strings("name", List.of(person.name()));
          json.strings("alias", person.variants());
          json.strings("position", person.roles().stream().map(PersonFact.Role::name).toList());
          json.strings("country", person.state().flatMap(FtmExport::country).stream().toList());
          proof(json, passages);
        });
    documentation(json, person.id(), passages);
  }

  private static void documentation(JsonLines json, String fact, List<Passage> passages)
      throws IOException {
    int number = 0;
    for (Passage passage : passages) {
      number++;
      entity(
          json,
          fact + "-" + number,
          "Documentation",
          () -> {
            json.strings("document", List.of(PREFIX + source(passage.source())));
            json.strings("entity", List.of(PREFIX + fact));
            json.strings("summary", List.of(passage.exact()));
          });
    }
  }

  private static void entity(JsonLines json, String id, String schema, JsonLines.Body properties)
      throws IOException {
    json.line(
        () -> {
          json.string("id", PREFIX + id);
          json.string("schema", schema);
          json.object("properties", properties);
        });
  }

  private static void places(JsonLines json, Stream<Spot> spots) throws IOException {
    List<Spot> places = spots.distinct().toList();
    json.strings("location", places.stream().map(Spot::name).distinct().toList());
    json.strings(
        "country",
        places.stream()
            .flatMap(spot -> spot.state().flatMap(FtmExport::country).stream())
            .distinct()
            .toList());
  }

  private static void proof(JsonLines json, List<Passage> passages) throws IOException {
    json.strings(
        "proof",
        passages.stream().map(passage -> PREFIX + source(passage.source())).distinct().toList());
  }

  private static List<String> actors(List<String> codes) {
    return codes.stream().map(code -> PREFIX + "actor-" + code).toList();
  }

  private static String source(String id) {
    return "source-" + id;
  }

  private static List<String> keywords(String kind, List<String> domains) {
    return Stream.concat(Stream.of(kind), domains.stream()).toList();
  }

  private static String told(StageFact stage) {
    return stage.date().map(date -> stage.status() + " " + date).orElse(stage.status());
  }

  private static Optional<String> country(String code) {
    return Actors.twoLetters(code).map(two -> two.toLowerCase(Locale.ROOT));
  }

  /** A date as far as FollowTheMoney can tell it; of an interval, both ends. */
  private static Stream<String> dates(Optional<String> edtf) {
    return edtf.stream()
        .flatMap(date -> Stream.of(date.split("/", -1)))
        .map(DATE::matcher)
        .filter(Matcher::matches)
        .map(parts -> parts.group(1));
  }
}
