package org.entente.record.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.record.exchange.Export;
import org.entente.record.exchange.fact.ActFact;
import org.entente.record.exchange.fact.AgreementFact;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Passage;
import org.entente.record.exchange.fact.PersonFact;
import org.entente.record.exchange.fact.SourceFact;
import org.entente.record.exchange.fact.StageFact;
import org.entente.record.exchange.fact.Withdrawn;

/**
 * The record as one JSON-LD document, an item of its graph a line: facts and sources are entities
 * of PROV-O, a fact derived from its sources; each passage is a Web Annotation that links a fact
 * with the words in a source. Positions count code points there, as that standard wants, and are
 * left out where the source's text is not at hand. Thread-safe.
 */
public final class JsonLdExport implements Export {
  @Override
  public void write(Facts facts, OutputStream out) throws IOException {
    JsonLines json = new JsonLines(out);
    document(
        json,
        () -> {
          facts.sources(source -> item(json, () -> source(json, source)));
          facts.agreements(agreement -> agreement(json, agreement, facts));
          facts.acts(act -> act(json, act, facts));
          facts.people(person -> person(json, person, facts));
          facts.withdrawn(fact -> item(json, () -> withdrawn(json, fact)));
        });
  }

  /**
   * Writes a document of one agreement, its sources and their words to a stream and flushes it.
   *
   * @param facts the record that it is of
   * @throws IOException if the stream cannot be written to
   */
  public static void agreement(AgreementFact agreement, Facts facts, OutputStream out)
      throws IOException {
    List<String> sources =
        agreement.stages().stream()
            .flatMap(stage -> stage.evidence().stream())
            .map(Passage::source)
            .distinct()
            .toList();
    JsonLines json = new JsonLines(out);
    document(
        json,
        () -> {
          for (String id : sources) {
            Optional<SourceFact> source = facts.source(id);
            if (source.isPresent()) {
              item(json, () -> source(json, source.get()));
            }
          }
          agreement(json, agreement, facts);
        });
  }

  private static void document(JsonLines json, JsonLines.Body graph) throws IOException {
    json.line(
        () -> {
          json.object("@context", () -> context(json));
          json.array(
              "@graph",
              () -> {
                graph.write();
                json.newLine();
              });
        });
    json.flush();
  }

  private static void context(JsonLines json) throws IOException {
    json.string("@vocab", "urn:entente:term:");
    json.string("dcterms", "http://purl.org/dc/terms/");
    json.string("oa", "http://www.w3.org/ns/oa#");
    json.string("prov", "http://www.w3.org/ns/prov#");
    json.string("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    json.string("xsd", "http://www.w3.org/2001/XMLSchema#");
    json.object("stages", () -> json.string("@container", "@list"));
    json.object("dcterms:source", () -> json.string("@type", "@id"));
    json.object("dcterms:issued", () -> json.string("@type", "xsd:date"));
    json.object("prov:invalidatedAtTime", () -> json.string("@type", "xsd:dateTime"));
  }

  private static void source(JsonLines json, SourceFact source) throws IOException {
    json.string("@id", sourceId(source.id()));
    json.strings("@type", List.of("prov:Entity", "Source"));
    json.string("dcterms:identifier", source.id());
    given(json, "dcterms:title", source.title());
    given(json, "dcterms:publisher", source.publisher());
    given(json, "dcterms:issued", source.published());
    json.string("dcterms:language", source.language());
    given(json, "dcterms:source", source.url());
    json.string("sourceKind", source.kind());
    reference(json, "dispatch", sourceId(source.dispatch()));
  }

  private static void agreement(JsonLines json, AgreementFact agreement, Facts facts)
      throws IOException {
    item(
        json,
        () -> {
          fact(json, agreement.id(), "Agreement");
          json.strings("parties", agreement.parties());
          json.string("form", agreement.form());
          json.string("kind", agreement.kind());
          given(json, "dcterms:title", agreement.title());
          json.strings("domains", agreement.domains());
          json.string("current", agreement.current());
          json.array(
              "stages",
              () -> {
                for (StageFact stage : agreement.stages()) {
                  json.object(() -> stage(json, agreement.id(), stage));
                }
              });
          json.number("sources", agreement.sources());
          json.number("confidence", agreement.confidence());
          if (agreement.parent().isPresent()) {
            reference(json, "dcterms:isVersionOf", factId(agreement.parent().get()));
          }
          derived(json, agreement.stages().stream().flatMap(stage -> stage.evidence().stream()));
        });
    for (StageFact stage : agreement.stages()) {
      annotations(json, stageId(agreement.id(), stage), stage.evidence(), facts);
    }
  }

  private static void stage(JsonLines json, String agreement, StageFact stage) throws IOException {
    json.string("@id", stageId(agreement, stage));
    json.string("@type", "Stage");
    json.string("status", stage.status());
    given(json, "date", stage.date());
    given(json, "place", stage.place().map(spot -> spot.name()));
    given(json, "placeState", stage.place().flatMap(spot -> spot.state()));
    json.strings("signatories", stage.signatories());
    given(json, "attributedTo", stage.attributed());
    json.string("ploverEvent", stage.event());
    given(json, "ploverMode", stage.mode());
    json.number("sources", stage.sources());
    json.number("confidence", stage.confidence());
  }

  private static void act(JsonLines json, ActFact act, Facts facts) throws IOException {
    item(
        json,
        () -> {
          fact(json, act.id(), "Act");
          json.string("kind", act.kind());
          json.strings("actors", act.actors());
          json.strings("recipients", act.recipients());
          json.strings("people", act.people());
          given(json, "date", act.date());
          given(json, "place", act.place().map(spot -> spot.name()));
          given(json, "placeState", act.place().flatMap(spot -> spot.state()));
          json.string("time", act.time());
          json.strings("domains", act.domains());
          given(json, "attributedTo", act.attributed());
          json.string("ploverEvent", act.event());
          given(json, "ploverMode", act.mode());
          json.number("sources", act.sources());
          json.number("confidence", act.confidence());
          derived(json, act.evidence().stream());
        });
    annotations(json, factId(act.id()), act.evidence(), facts);
  }

  private static void person(JsonLines json, PersonFact person, Facts facts) throws IOException {
    List<Passage> passages =
        Stream.concat(
                person.evidence().stream(),
                person.roles().stream().flatMap(role -> role.evidence().stream()))
            .distinct()
            .toList();
    item(
        json,
        () -> {
          fact(json, person.id(), "Person");
          json.string("name", person.name());
          json.strings("variants", person.variants());
          given(json, "state", person.state());
          json.strings("roles", person.roles().stream().map(PersonFact.Role::name).toList());
          json.number("sources", person.sources());
          derived(json, passages.stream());
        });
    annotations(json, factId(person.id()), passages, facts);
  }

  private static void withdrawn(JsonLines json, Withdrawn fact) throws IOException {
    json.string("@id", factId(fact.id()));
    json.strings("@type", List.of("prov:Entity"));
    json.string("prov:invalidatedAtTime", fact.at());
    if (fact.into().isPresent()) {
      reference(json, "dcterms:isReplacedBy", factId(fact.into().get()));
    }
  }

  private static void annotations(JsonLines json, String body, List<Passage> passages, Facts facts)
      throws IOException {
    int number = 0;
    for (Passage passage : passages) {
      number++;
      String id = body.replace("urn:entente:fact:", "urn:entente:annotation:") + "/" + number;
      item(
          json,
          () -> {
            json.string("@id", id);
            json.string("@type", "oa:Annotation");
            reference(json, "oa:motivatedBy", "oa:linking");
            reference(json, "oa:hasBody", body);
            json.object(
                "oa:hasTarget",
                () -> {
                  reference(json, "oa:hasSource", sourceId(passage.source()));
                  json.array("oa:hasSelector", () -> selectors(json, passage, facts));
                });
          });
    }
  }

  private static void selectors(JsonLines json, Passage passage, Facts facts) throws IOException {
    json.object(
        () -> {
          json.string("@type", "oa:TextQuoteSelector");
          json.string("oa:exact", passage.exact());
        });
    String text = facts.text(passage.source());
    if (passage.start() >= 0
        && passage.end() >= passage.start()
        && passage.end() <= text.length()) {
      json.object(
          () -> {
            json.string("@type", "oa:TextPositionSelector");
            json.number("oa:start", text.codePointCount(0, passage.start()));
            json.number("oa:end", text.codePointCount(0, passage.end()));
          });
    }
  }

  private static void item(JsonLines json, JsonLines.Body body) throws IOException {
    json.newLine();
    json.object(body);
  }

  private static void fact(JsonLines json, String id, String type) throws IOException {
    json.string("@id", factId(id));
    json.strings("@type", List.of("prov:Entity", type));
  }

  private static void derived(JsonLines json, Stream<Passage> passages) throws IOException {
    List<String> sources = passages.map(Passage::source).distinct().toList();
    json.array(
        "prov:wasDerivedFrom",
        () -> {
          for (String source : sources) {
            json.object(() -> json.string("@id", sourceId(source)));
          }
        });
  }

  private static void reference(JsonLines json, String field, String id) throws IOException {
    json.object(field, () -> json.string("@id", id));
  }

  private static void given(JsonLines json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.string(field, value.get());
    }
  }

  private static String factId(String id) {
    return "urn:entente:fact:" + id;
  }

  private static String stageId(String agreement, StageFact stage) {
    return factId(agreement) + "/stage/" + stage.ordinal();
  }

  private static String sourceId(String id) {
    return "urn:entente:source:"
        + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
