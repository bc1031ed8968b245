package org.entente.server.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
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

/**
 * Views as JSON: names as in the data dictionary, codes for what is of a vocabulary, null for what
 * is not known. Thread-safe.
 */
public final class Twin {
  private static final JsonMapper JSON = mapper();

  private Twin() {}

  /** A vocabulary of the codebook. */
  private interface Coded {
    @JsonValue
    String code();
  }

  /** A merged stage or act has no rule, and its words lie beside it. */
  @JsonIgnoreProperties({"rule", "evidence"})
  private interface Merged {}

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
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
