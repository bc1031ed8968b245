package org.entente.record.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.record.claim.FactType;

/**
 * A field and the value that it is given. A field of a stage is written with the stage before it:
 * {@code signed.date}, or where an agreement was signed more than once, {@code
 * signed@2023-12-12.date}, with the date that the reports give. Immutable and thread-safe.
 */
public sealed interface Correction {

  /** Of an agreement as a whole. */
  record OfAgreement(AgreementField field, String value) implements Correction {}

  /**
   * Of a stage.
   *
   * @param status the stage's, as the reports have it
   * @param date the stage's, as the reports have it; empty where there is one such stage only
   */
  record OfStage(Status status, Optional<String> date, StageField field, String value)
      implements Correction {

    /** A stage as it is told, or nothing if it is left out. */
    public Optional<Stage> on(Stage stage) {
      return field.on(stage, value);
    }
  }

  /** Of an act. */
  record OfAct(ActField field, String value) implements Correction {}

  /** Of a person. */
  record OfPerson(PersonField field, String value) implements Correction {}

  /**
   * A correction in words.
   *
   * @param value codes as the codebook writes them; domains and actors with commas between, names
   *     and roles with semicolons, a place as {@code Doha, QAT}, a date in EDTF; empty for none
   * @throws InvalidDecisionException if facts of the type have no such field, or it cannot have the
   *     value
   */
  static Correction of(FactType type, String field, String value) {
    return switch (type) {
      case AGREEMENT -> field.contains(".") ? stage(field, value) : agreement(field, value);
      case ACT -> {
        OfAct act = new OfAct(find(ActField.class, field), value);
        act.field().on(Blank.act(List.of()), value);
        yield act;
      }
      case PERSON -> {
        OfPerson person = new OfPerson(find(PersonField.class, field), value);
        person.field().on(Blank.person(List.of()), value);
        yield person;
      }
      case CONTRADICTION ->
          throw new InvalidDecisionException(InvalidDecisionException.Problem.FIELD, field);
    };
  }

  private static Correction agreement(String field, String value) {
    OfAgreement agreement = new OfAgreement(find(AgreementField.class, field), value);
    agreement.field().on(Blank.agreement(List.of()), value);
    return agreement;
  }

  private static Correction stage(String field, String value) {
    int dot = field.lastIndexOf('.');
    String stage = field.substring(0, dot);
    int at = stage.indexOf('@');
    String code = at < 0 ? stage : stage.substring(0, at);
    Status status;
    try {
      status = Status.of(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidDecisionException(InvalidDecisionException.Problem.FIELD, field);
    }
    Optional<String> date = at < 0 ? Optional.empty() : Values.date(field, stage.substring(at + 1));
    OfStage correction =
        new OfStage(status, date, find(StageField.class, field.substring(dot + 1)), value);
    correction.on(Blank.stage(status, List.of()));
    return correction;
  }

  private static <E extends Enum<E>> E find(Class<E> fields, String name) {
    for (E field : fields.getEnumConstants()) {
      if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
        return field;
      }
    }
    throw new InvalidDecisionException(InvalidDecisionException.Problem.FIELD, name);
  }
}
