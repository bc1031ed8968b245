package org.entente.record.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.record.exchange.fact.ActFact;
import org.entente.record.exchange.fact.AgreementFact;
import org.entente.record.exchange.fact.ContradictionFact;
import org.entente.record.exchange.fact.PersonFact;
import org.entente.record.exchange.fact.SourceFact;
import org.entente.record.exchange.fact.StageFact;
import org.entente.record.exchange.fact.StageOfAgreement;
import org.entente.record.exchange.fact.Withdrawn;

/**
 * Writes facts as lines of JSON in UTF-8, each with its {@code type}: the shapes of the JSON
 * contract, with the source of each passage. Always the same fields in the same order. Not
 * thread-safe.
 */
public final class FactLines {
  private final JsonLines json;

  /**
   * @throws IOException if the stream cannot be written to
   */
  public FactLines(OutputStream out) throws IOException {
    this.json = new JsonLines(out);
  }

  /** A source, as a line. */
  public void source(SourceFact source) throws IOException {
    json.line(() -> fields(source));
  }

  /** An agreement, as a line. */
  public void agreement(AgreementFact agreement) throws IOException {
    json.line(() -> fields(agreement));
  }

  /** A stage alone, as a line. */
  public void stage(StageOfAgreement stage) throws IOException {
    json.line(() -> fields(stage));
  }

  /** An act, as a line. */
  public void act(ActFact act) throws IOException {
    json.line(() -> fields(act));
  }

  /** A person, as a line. */
  public void person(PersonFact person) throws IOException {
    json.line(() -> fields(person));
  }

  /** A contradiction, as a line. */
  public void contradiction(ContradictionFact contradiction) throws IOException {
    json.line(() -> fields(contradiction));
  }

  /** A fact that was withdrawn, as a line. */
  public void withdrawn(Withdrawn fact) throws IOException {
    json.line(() -> fields(fact));
  }

  /** Hands on what was written. */
  public void flush() throws IOException {
    json.flush();
  }

  private void fields(SourceFact source) throws IOException {
    json.string("type", "source");
    json.string("id", source.id());
    json.string("kind", source.kind());
    json.optional("url", source.url());
    json.optional("title", source.title());
    json.optional("publisher", source.publisher());
    json.optional("published", source.published());
    json.string("language", source.language());
    json.string("dispatch", source.dispatch());
    json.number("length", source.length());
  }

  private void fields(AgreementFact agreement) throws IOException {
    json.string("type", "agreement");
    json.string("id", agreement.id());
    json.strings("parties", agreement.parties());
    json.string("form", agreement.form());
    json.string("kind", agreement.kind());
    json.optional("title", agreement.title());
    json.strings("domains", agreement.domains());
    json.string("current", agreement.current());
    json.array(
        "stages",
        () -> {
          for (StageFact stage : agreement.stages()) {
            json.object(() -> stage(stage));
          }
        });
    json.number("sources", agreement.sources());
    json.number("confidence", agreement.confidence());
    json.optional("parent", agreement.parent());
  }

  private void fields(StageOfAgreement of) throws IOException {
    json.string("type", "stage");
    json.string("agreement", of.agreement());
    json.number("ordinal", of.stage().ordinal());
    json.strings("parties", of.parties());
    json.string("form", of.form());
    json.string("kind", of.kind());
    json.optional("title", of.title());
    stage(of.stage());
  }

  private void stage(StageFact stage) throws IOException {
    json.string("status", stage.status());
    json.optional("date", stage.date());
    json.place(stage.place());
    json.strings("signatories", stage.signatories());
    json.object(
        "plover",
        () -> {
          json.string("event", stage.event());
          json.optional("mode", stage.mode());
        });
    json.optional("attributed_to", stage.attributed());
    json.number("sources", stage.sources());
    json.number("confidence", stage.confidence());
    json.evidence(stage.evidence());
  }

  private void fields(ActFact act) throws IOException {
    json.string("type", "act");
    json.string("id", act.id());
    json.string("kind", act.kind());
    json.strings("actors", act.actors());
    json.strings("recipients", act.recipients());
    json.strings("people", act.people());
    json.optional("date", act.date());
    json.place(act.place());
    json.string("time", act.time());
    json.strings("domains", act.domains());
    json.object(
        "plover",
        () -> {
          json.string("event", act.event());
          json.optional("mode", act.mode());
        });
    json.optional("attributed_to", act.attributed());
    json.number("sources", act.sources());
    json.number("confidence", act.confidence());
    json.evidence(act.evidence());
  }

  private void fields(PersonFact person) throws IOException {
    json.string("type", "person");
    json.string("id", person.id());
    json.string("name", person.name());
    json.strings("variants", person.variants());
    json.optional("state", person.state());
    json.array(
        "roles",
        () -> {
          for (PersonFact.Role role : person.roles()) {
            json.object(
                () -> {
                  json.string("name", role.name());
                  json.optional("first", role.first());
                  json.optional("last", role.last());
                  json.number("sources", role.sources());
                  json.evidence(role.evidence());
                });
          }
        });
    json.number("sources", person.sources());
    json.evidence(person.evidence());
  }

  private void fields(ContradictionFact contradiction) throws IOException {
    json.string("type", "contradiction");
    json.string("id", contradiction.id());
    json.optional("fact", contradiction.fact());
    json.string("about", contradiction.about());
    json.array(
        "values",
        () -> {
          for (ContradictionFact.Value value : contradiction.values()) {
            json.object(
                () -> {
                  json.string("value", value.value());
                  json.evidence(value.evidence());
                });
          }
        });
  }

  private void fields(Withdrawn fact) throws IOException {
    json.string("type", "withdrawn");
    json.string("fact_type", fact.type());
    json.string("id", fact.id());
    json.string("at", fact.at());
    json.optional("into", fact.into());
  }
}
