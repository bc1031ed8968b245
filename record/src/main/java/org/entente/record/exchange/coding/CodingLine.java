package org.entente.record.exchange.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;
import org.entente.coder.Person;
import org.entente.coder.Stage;
import org.entente.coder.json.CodingReader;
import org.entente.record.claim.ClaimRow;
import org.entente.record.claim.Claims;
import org.entente.record.source.Source;

/**
 * A line of JSON that is a coding, with the claims it makes.
 *
 * @param source its article
 */
record CodingLine(Source source, List<ClaimRow> claims) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final CodingReader READER = new CodingReader();

  /**
   * Reads a line.
   *
   * @param known the text of an article whose line has none, by the article's id; or an empty one
   * @throws IllegalArgumentException if the line is no coding that a record can hold; the message
   *     tells why
   */
  static CodingLine of(String line, UnaryOperator<String> known) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    if (!json.isObject()) {
      throw new IllegalArgumentException("not an object");
    }
    String id = json.path("id").asText("");
    if (id.isBlank()) {
      throw new IllegalArgumentException("no id");
    }
    String text = json.path("text").asText("");
    Coding coding = READER.read(line, text.isEmpty() ? known.apply(id) : text);
    check(coding);
    return new CodingLine(Source.of(coding.article()), Claims.of(coding));
  }

  /** Changes whenever any claim does. */
  Set<String> imprint() {
    return claims.stream().map(ClaimRow::json).collect(Collectors.toUnmodifiableSet());
  }

  private static void check(Coding coding) {
    for (Agreement agreement : coding.agreements()) {
      if (agreement.parties().size() < 2 || agreement.stages().isEmpty()) {
        throw new IllegalArgumentException(
            "agreement " + agreement.id() + " has fewer than two parties or no stage");
      }
      codes(agreement.parties());
      for (Stage stage : agreement.stages()) {
        certain(stage.confidence());
      }
    }
    for (Act act : coding.acts()) {
      if (act.actors().isEmpty()) {
        throw new IllegalArgumentException("act " + act.id() + " has no actor");
      }
      codes(act.actors());
      codes(act.recipients());
      certain(act.confidence());
    }
    for (Person person : coding.people()) {
      if (person.name().isBlank()) {
        throw new IllegalArgumentException("a person has no name");
      }
      codes(person.state().stream().toList());
    }
  }

  /** A record joins codes by a plus sign. */
  private static void codes(List<String> codes) {
    for (String code : codes) {
      if (code.isBlank() || code.contains("+")) {
        throw new IllegalArgumentException("not the code of an actor: \"" + code + "\"");
      }
    }
    if (Set.copyOf(codes).size() < codes.size()) {
      throw new IllegalArgumentException("an actor is named twice: " + String.join(", ", codes));
    }
  }

  private static void certain(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence from 0 to 1: " + confidence);
    }
  }
}
