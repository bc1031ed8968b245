package org.entente.coder.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Contradiction;
import org.entente.coder.Person;

/**
 * Single facts as lines of JSON, each the object that the JSON contract has for it inside a coding.
 * Reading throws {@link IllegalArgumentException} if a line is not JSON, lacks a field or has a
 * value outside its vocabulary. Thread-safe.
 */
public final class FactJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonMapper MAPPER = new JsonMapper();

  private FactJson() {}

  private interface Writing {
    void to(FactWriter writer) throws IOException;
  }

  /** An agreement as JSON. */
  public static String of(Agreement agreement) {
    return write(writer -> writer.agreement(agreement));
  }

  /** An act as JSON. */
  public static String of(Act act) {
    return write(writer -> writer.act(act));
  }

  /** A person as JSON. */
  public static String of(Person person) {
    return write(writer -> writer.person(person));
  }

  /** A contradiction as JSON. */
  public static String of(Contradiction contradiction) {
    return write(writer -> writer.contradiction(contradiction));
  }

  /** The agreement in a line of JSON. */
  public static Agreement agreement(String json) {
    return read(json, FactReader::agreement);
  }

  /** The act in a line of JSON. */
  public static Act act(String json) {
    return read(json, FactReader::act);
  }

  /** The person in a line of JSON. */
  public static Person person(String json) {
    return read(json, FactReader::person);
  }

  /** The contradiction in a line of JSON. */
  public static Contradiction contradiction(String json) {
    return read(json, FactReader::contradiction);
  }

  private static String write(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      writing.to(new FactWriter(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static <T> T read(String line, BiFunction<JsonNode, String, T> fact) {
    try {
      return fact.apply(MAPPER.readTree(line), "");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
