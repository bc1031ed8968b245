package org.entente.record.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.coder.Coder;
import org.entente.coder.Coding;
import org.entente.coder.Evidence;
import org.entente.record.claim.ClaimRow;
import org.entente.record.claim.Claims;
import org.entente.record.claim.FactType;
import org.entente.record.source.Source;

/**
 * A fact that a person adds, with its source. Immutable and thread-safe.
 *
 * @param fields its values by field, in the notation of {@link Correction}; an agreement needs
 *     {@code parties} and a stage, an act {@code kind} and {@code actors}, a person {@code name}
 * @param cited where it is from
 */
public record Addition(FactType type, Map<String, String> fields, Cited cited) {
  /** What the record notes as the rule and the coder of what a person has added. */
  public static final String RULE = "person";

  /**
   * What a fact is from: a quotation, an address, or both.
   *
   * @param language ISO 639-1 code, one of {@link Coder#LANGUAGES}
   */
  public record Cited(
      Optional<String> quote,
      Optional<String> url,
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      String language) {

    public Cited {
      if (quote.isEmpty() && url.isEmpty()) {
        throw new InvalidDecisionException(InvalidDecisionException.Problem.SOURCE);
      }
      if (!Coder.LANGUAGES.contains(language)) {
        throw new InvalidDecisionException(
            InvalidDecisionException.Problem.VALUE, "language", language);
      }
    }

    private String text() {
      return quote.or(() -> url).orElseThrow();
    }
  }

  /**
   * @throws InvalidDecisionException if a field is missing, unknown, or has another value than it
   *     can have
   */
  public Addition {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    for (String needed :
        switch (type) {
          case AGREEMENT -> List.of("parties");
          case ACT -> List.of("kind", "actors");
          case PERSON -> List.of("name");
          case CONTRADICTION ->
              throw new InvalidDecisionException(
                  InvalidDecisionException.Problem.VALUE, "type", type.code());
        }) {
      if (!fields.containsKey(needed)) {
        throw new InvalidDecisionException(InvalidDecisionException.Problem.LACKS, needed);
      }
    }
    Verdict values = verdict(type, fields);
    if (type == FactType.AGREEMENT && values.stages(List.of()).isEmpty()) {
      throw new InvalidDecisionException(InvalidDecisionException.Problem.LACKS, "signed.date");
    }
  }

  private static Verdict verdict(FactType type, Map<String, String> fields) {
    return new Verdict(
        false,
        false,
        fields.entrySet().stream()
            .map(field -> Correction.of(type, field.getKey(), field.getValue()))
            .toList());
  }

  /** The source that a decision makes. */
  Source source(String decision) {
    return new Source(
        Source.Kind.PERSON,
        new Article(
            RULE + "-" + decision,
            cited.url(),
            cited.title(),
            cited.publisher(),
            cited.published(),
            cited.language(),
            cited.text()));
  }

  /** The ids of the claims of the source that a decision makes. */
  public List<String> claims(String decision) {
    return Claims.of(coding(decision)).stream().map(ClaimRow::id).toList();
  }

  /** What the source says. */
  Coding coding(String decision) {
    Article article = source(decision).text();
    List<Evidence> words = List.of(new Evidence(0, article.text().length(), article.text()));
    Verdict values = verdict(type, fields);
    return new Coding(
        article,
        type == FactType.AGREEMENT
            ? List.of(values.on(Blank.agreement(values.stages(words))))
            : List.of(),
        type == FactType.ACT ? List.of(values.on(Blank.act(words))) : List.of(),
        type == FactType.PERSON ? List.of(values.on(Blank.person(words))) : List.of(),
        List.of(),
        List.of());
  }
}
