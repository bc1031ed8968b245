package org.entente.record.exchange.polecat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.record.exchange.Actors;
import org.entente.record.exchange.Cell;
import org.entente.record.exchange.Export;
import org.entente.record.exchange.Pairs;
import org.entente.record.exchange.dcad.CowNumber;
import org.entente.record.exchange.fact.ActFact;
import org.entente.record.exchange.fact.AgreementFact;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Passage;
import org.entente.record.exchange.fact.Spot;
import org.entente.record.exchange.fact.StageFact;
import org.entente.record.merge.DateSpan;

/**
 * The record as events in the 40 columns of POLECAT, separated by tabs: one for each stage of an
 * agreement and each act, and each pair of actors in it. What POLECAT tells and the record does not
 * is left empty: intensities, coordinates, Wikipedia pages. Thread-safe.
 */
public final class PolecatExport implements Export {
  private static final String VERSION = "ENTENTE";

  /** Domains that PLOVER has a context for; everything here is military besides. */
  private static final Map<String, String> CONTEXTS =
      Map.of(
          "counter_terrorism", "terrorism",
          "cyber", "cyber",
          "diplomacy", "diplomatic",
          "disaster_relief", "disaster",
          "energy", "resource",
          "environment", "environment",
          "intelligence", "intelligence",
          "trade", "economic");

  @Override
  public void write(Facts facts, OutputStream out) throws IOException {
    Writer tsv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    print(tsv, column -> column.label());
    facts.agreements(
        agreement -> {
          for (StageFact stage : agreement.stages()) {
            Map<PolecatColumn, String> event = event(agreement, stage);
            source(event, stage.evidence(), facts);
            for (Pairs.Pair pair : Pairs.of(agreement.parties())) {
              print(tsv, event, agreement.id() + "-" + stage.ordinal(), pair);
            }
          }
        });
    facts.acts(
        act -> {
          Map<PolecatColumn, String> event = event(act);
          source(event, act.evidence(), facts);
          for (Pairs.Pair pair : Pairs.of(act)) {
            print(tsv, event, act.id(), pair);
          }
        });
    tsv.flush();
  }

  private static Map<PolecatColumn, String> event(AgreementFact agreement, StageFact stage) {
    return event(
        stage.event(),
        stage.mode(),
        stage.date(),
        stage.place(),
        agreement.domains(),
        stage.signatories(),
        agreement.parties());
  }

  private static Map<PolecatColumn, String> event(ActFact act) {
    return event(
        act.event(),
        act.mode(),
        act.date(),
        act.place(),
        act.domains(),
        act.people(),
        Stream.concat(act.actors().stream(), act.recipients().stream()).toList());
  }

  private static Map<PolecatColumn, String> event(
      String type,
      Optional<String> mode,
      Optional<String> date,
      Optional<Spot> place,
      List<String> domains,
      List<String> people,
      List<String> actors) {
    Map<PolecatColumn, String> event = new EnumMap<>(PolecatColumn.class);
    event.put(PolecatColumn.EVENT_TYPE, type);
    mode.ifPresent(value -> event.put(PolecatColumn.EVENT_MODE, value));
    event.put(PolecatColumn.QUAD_CODE, quad(type));
    event.put(PolecatColumn.CONTEXTS, contexts(domains));
    date.flatMap(DateSpan::of)
        .ifPresent(span -> event.put(PolecatColumn.EVENT_DATE, span.first().toString()));
    place.ifPresent(
        spot -> {
          event.put(PolecatColumn.PLACENAME, spot.name());
          event.put(PolecatColumn.RAW_PLACENAME, spot.name());
          event.put(PolecatColumn.STORY_LOCATIONS, spot.name());
          spot.state().ifPresent(state -> event.put(PolecatColumn.COUNTRY, state));
        });
    event.put(PolecatColumn.STORY_PEOPLE, String.join(";", people));
    event.put(
        PolecatColumn.STORY_ORGANIZATIONS,
        actors.stream()
            .filter(code -> Actors.twoLetters(code).isEmpty())
            .distinct()
            .collect(Collectors.joining(";")));
    event.put(PolecatColumn.VERSION, VERSION);
    return event;
  }

  /** The first source that says so. */
  private static void source(
      Map<PolecatColumn, String> event, List<Passage> evidence, Facts facts) {
    evidence.stream()
        .findFirst()
        .flatMap(passage -> facts.source(passage.source()))
        .ifPresent(
            source -> {
              event.put(
                  PolecatColumn.SOURCE, source.publisher().or(source::url).orElse(source.id()));
              event.put(PolecatColumn.PUBLICATION_DATE, source.published().orElse(""));
              event.put(PolecatColumn.LANGUAGE, source.language());
            });
  }

  private static String quad(String event) {
    return switch (event) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> "VERBAL COOPERATION";
      case "COOPERATE", "AID", "RETREAT" -> "MATERIAL COOPERATION";
      case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> "VERBAL CONFLICT";
      default -> "MATERIAL CONFLICT";
    };
  }

  private static String contexts(List<String> domains) {
    Set<String> contexts = new LinkedHashSet<>();
    contexts.add("military");
    for (String domain : domains) {
      Optional.ofNullable(CONTEXTS.get(domain)).ifPresent(contexts::add);
    }
    return String.join(";", contexts);
  }

  private static void print(
      Writer tsv, Map<PolecatColumn, String> event, String id, Pairs.Pair pair) throws IOException {
    Map<PolecatColumn, String> row = new EnumMap<>(event);
    row.put(PolecatColumn.EVENT_ID, id + "-" + pair.one() + "-" + pair.other());
    row.put(PolecatColumn.ACTOR_NAME, Actors.name(pair.one()));
    row.put(PolecatColumn.ACTOR_NAME_RAW, pair.one());
    row.put(PolecatColumn.ACTOR_COUNTRY, country(pair.one()));
    row.put(PolecatColumn.ACTOR_COW, CowNumber.of(pair.one()).orElse(""));
    row.put(PolecatColumn.PRIMARY_ACTOR_SECTOR, sector(pair.one()));
    row.put(PolecatColumn.ACTOR_SECTORS, sector(pair.one()));
    row.put(PolecatColumn.RECIPIENT_NAME, Actors.name(pair.other()));
    row.put(PolecatColumn.RECIPIENT_NAME_RAW, pair.other());
    row.put(PolecatColumn.RECIPIENT_COUNTRY, country(pair.other()));
    row.put(PolecatColumn.RECIPIENT_COW, CowNumber.of(pair.other()).orElse(""));
    row.put(PolecatColumn.PRIMARY_RECIPIENT_SECTOR, sector(pair.other()));
    row.put(PolecatColumn.RECIPIENT_SECTORS, sector(pair.other()));
    print(tsv, column -> Cell.line(row.getOrDefault(column, "")));
  }

  private static String country(String code) {
    return Actors.twoLetters(code).isPresent() ? code : "";
  }

  private static String sector(String code) {
    return Actors.twoLetters(code).isPresent() ? "GOV" : "IGO";
  }

  private interface Cells {
    String of(PolecatColumn column);
  }

  private static void print(Writer tsv, Cells cells) throws IOException {
    tsv.write(Stream.of(PolecatColumn.values()).map(cells::of).collect(Collectors.joining("\t")));
    tsv.write('\n');
  }
}
