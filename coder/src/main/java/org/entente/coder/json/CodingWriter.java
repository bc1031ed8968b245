package org.entente.coder.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.NamedMention;
import org.entente.coder.Person;

/**
 * Writes codings as JSON Lines in UTF-8: one object a coding, one line an object, always the same
 * fields in the same order, absent values as {@code null}, confidences to two decimals. Not
 * thread-safe.
 */
public final class CodingWriter implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final FactWriter facts;
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
    this.facts = new FactWriter(json);
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
      facts.agreement(agreement);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("acts");
    for (Act act : coding.acts()) {
      facts.act(act);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("people");
    for (Person person : coding.people()) {
      facts.person(person);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("contradictions");
    for (Contradiction contradiction : coding.contradictions()) {
      facts.contradiction(contradiction);
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

  private void mention(NamedMention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", mention.type());
    json.writeStringField("value", mention.value());
    json.writeNumberField("start", mention.start());
    json.writeNumberField("end", mention.end());
    json.writeStringField("exact", mention.exact());
    json.writeEndObject();
  }

  private void optional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }
}
