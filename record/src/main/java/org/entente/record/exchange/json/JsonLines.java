package org.entente.record.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.record.exchange.fact.Passage;
import org.entente.record.exchange.fact.Spot;

/** Writes JSON in UTF-8, an object a line. Not thread-safe. */
final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  /** What an object consists of. */
  interface Body {
    void write() throws IOException;
  }

  JsonLines(OutputStream out) throws IOException {
    // Jackson's own encoder refuses half a surrogate pair, which a text may hold; this writes "?"
    this.json =
        JSON.createGenerator(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /** An object and the end of its line. */
  void line(Body body) throws IOException {
    object(body);
    json.writeRaw('\n');
  }

  /** The end of a line, between the items of a long array. */
  void newLine() throws IOException {
    json.writeRaw('\n');
  }

  void object(Body body) throws IOException {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  void object(String field, Body body) throws IOException {
    json.writeFieldName(field);
    object(body);
  }

  void array(String field, Body body) throws IOException {
    json.writeArrayFieldStart(field);
    body.write();
    json.writeEndArray();
  }

  void string(String field, String value) throws IOException {
    json.writeStringField(field, value);
  }

  /** An absent value is null. */
  void optional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  void number(String field, int value) throws IOException {
    json.writeNumberField(field, value);
  }

  /** To two decimals. */
  void number(String field, double value) throws IOException {
    json.writeNumberField(field, Math.round(value * 100) / 100.0);
  }

  void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void place(Optional<Spot> place) throws IOException {
    if (place.isEmpty()) {
      json.writeNullField("place");
      return;
    }
    object(
        "place",
        () -> {
          string("name", place.get().name());
          optional("state", place.get().state());
        });
  }

  void evidence(List<Passage> passages) throws IOException {
    array(
        "evidence",
        () -> {
          for (Passage passage : passages) {
            object(
                () -> {
                  string("source", passage.source());
                  number("start", passage.start());
                  number("end", passage.end());
                  string("exact", passage.exact());
                });
          }
        });
  }

  void flush() throws IOException {
    json.flush();
  }
}
