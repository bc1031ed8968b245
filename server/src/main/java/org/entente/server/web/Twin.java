package org.entente.server.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.entente.network.Basis;
import org.entente.network.Origin;

/**
 * Views as JSON: names as in the data dictionary, codes for what is of a vocabulary, null for what
 * is not known. Thread-safe.
 */
public final class Twin {
  private Twin() {}

  /** A vocabulary of the codebook. */
  private interface Coded {
    @JsonValue
    String code();
  }

  /** What writes itself as its code. */
  private interface Named {
    @Override
    @JsonValue
    String toString();
  }

  /** What is not defined is null, as what is not known. */
  private static final JsonSerializer<Double> DOUBLE =
      new JsonSerializer<>() {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
            throws IOException {
          if (Double.isFinite(value)) {
            out.writeNumber(value);
          } else {
            out.writeNull();
          }
        }
      };

  /** A merged stage or act has no rule, and its words lie beside it. */
  @JsonIgnoreProperties({"rule", "evidence"})
  private interface Merged {}

  private static final JsonMapper JSON = mapper();

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    builder.addModule(
        new SimpleModule().addSerializer(Double.class, DOUBLE).addSerializer(double.class, DOUBLE));
    builder.addMixIn(Basis.class, Named.class).addMixIn(Origin.class, Named.class);
    for (Class<?> vocabulary :
        List.of(
            Status.class,
            AgreementForm.class,
            AgreementKind.class,
            ActKind.class,
            Domain.class,
            Time.class)) {
      builder.addMixIn(vocabulary, Coded.class);
    }
    return builder.addMixIn(Stage.class, Merged.class).addMixIn(Act.class, Merged.class).build();
  }

  /** A view as JSON in UTF-8. */
  public static byte[] of(Object view) {
    try {
      return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(view) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + view.getClass(), e);
    }
  }
}
