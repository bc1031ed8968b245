package org.entente.coder.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.NamedMention;
import org.entente.coder.Person;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;

/**
 * Writes codings as JSON Lines in UTF-8: one object a coding, one line an object, always the same
 * fields in the same order, absent values as {@code null}, confidences to two decimals. Not
 * thread-safe.
 */
public final class CodingWriter implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final boolean mentions;

  /**
   * A writer to a stream, which it closes.
   *
   * @param mentions whether to write every mention that was recognised, too
   * @throws IOException if the stream cannot be written to
   */
  public CodingWriter(OutputStream out, boolean mentions) throws IOException {
    // Jackson's own encoder refuses half a surrogate pair, which a text may hold; this writes "?"
    this.json = JSON.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    this.mentions = mentions;
  }

  /**
   * Writes a coding and ends its line.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void write(Coding coding) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", coding.article().id());
    article(coding.article());
    json.writeArrayFieldStart("agreements");
    for (Agreement agreement : coding.agreements()) {
      agreement(agreement);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("acts");
    for (Act act : coding.acts()) {
      act(act);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("people");
    for (Person person : coding.people()) {
      person(person);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("contradictions");
    for (Contradiction contradiction : coding.contradictions()) {
      contradiction(contradiction);
    }
    json.writeEndArray();
    if (mentions) {
      json.writeArrayFieldStart("mentions");
      for (NamedMention mention : coding.mentions()) {
        mention(mention);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /**
   * Hands everything written so far to the stream.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void flush() throws IOException {
    json.flush();
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    json.close();
  }

  private void article(Article article) throws IOException {
    json.writeObjectFieldStart("article");
    optional("url", article.url());
    optional("title", article.title());
    optional("publisher", article.publisher());
    optional("published", article.published().map(Object::toString));
    json.writeStringField("language", article.language());
    json.writeNumberField("length", article.text().length());
    json.writeEndObject();
  }

  private void agreement(Agreement agreement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", agreement.id());
    strings("parties", agreement.parties());
    json.writeStringField("form", agreement.form().code());
    json.writeStringField("kind", agreement.kind().code());
    optional("title", agreement.title());
    strings("domains", agreement.domains().stream().map(Domain::code).toList());
    json.writeStringField("current", agreement.current().code());
    json.writeArrayFieldStart("stages");
    for (Stage stage : agreement.stages()) {
      stage(stage);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void stage(Stage stage) throws IOException {
    json.writeStartObject();
    json.writeStringField("status", stage.status().code());
    optional("date", stage.date());
    place(stage.place());
    strings("signatories", stage.signatories());
    plover(stage.plover());
    optional("attributed_to", stage.attributedTo());
    confidence(stage.confidence());
    json.writeStringField("rule", stage.rule());
    evidence(stage.evidence());
    json.writeEndObject();
  }

  private void act(Act act) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", act.id());
    json.writeStringField("kind", act.kind().code());
    strings("actors", act.actors());
    strings("recipients", act.recipients());
    strings("people", act.people());
    optional("date", act.date());
    place(act.place());
    json.writeStringField("time", act.time().code());
    strings("domains", act.domains().stream().map(Domain::code).toList());
    optional("attributed_to", act.attributedTo());
    plover(act.plover());
    confidence(act.confidence());
    json.writeStringField("rule", act.rule());
    evidence(act.evidence());
    json.writeEndObject();
  }

  private void person(Person person) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", person.name());
    strings("variants", person.variants());
    optional("state", person.state());
    strings("roles", person.roles());
    evidence(person.evidence());
    json.writeEndObject();
  }

  private void contradiction(Contradiction contradiction) throws IOException {
    json.writeStartObject();
    json.writeStringField("about", contradiction.about());
    json.writeArrayFieldStart("values");
    for (Contradiction.Value value : contradiction.values()) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      evidence(value.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void mention(NamedMention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", mention.type());
    json.writeStringField("value", mention.value());
    json.writeNumberField("start", mention.start());
    json.writeNumberField("end", mention.end());
    json.writeStringField("exact", mention.exact());
    json.writeEndObject();
  }

  private void evidence(List<Evidence> passages) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence passage : passages) {
      json.writeStartObject();
      json.writeNumberField("start", passage.start());
      json.writeNumberField("end", passage.end());
      json.writeStringField("exact", passage.exact());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Optional<Place> place) throws IOException {
    if (place.isEmpty()) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    json.writeStringField("name", place.get().name());
    optional("state", place.get().state());
    json.writeEndObject();
  }

  private void plover(Plover plover) throws IOException {
    json.writeObjectFieldStart("plover");
    json.writeStringField("event", plover.event());
    optional("mode", plover.mode());
    json.writeEndObject();
  }

  private void confidence(double confidence) throws IOException {
    json.writeNumberField("confidence", Math.round(confidence * 100) / 100.0);
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void optional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }
}
