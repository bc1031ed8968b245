package org.entente.record.decision;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;

/** The fields of a stage that a person can correct. */
public enum StageField {
  /** What happened; none, if nothing did: the stage is left out. */
  STATUS,
  DATE,
  PLACE,
  SIGNATORIES;

  /**
   * The stage with another value, or nothing if it is left out.
   *
   * @throws InvalidDecisionException if the field cannot have it
   */
  Optional<Stage> on(Stage stage, String value) {
    return switch (this) {
      case STATUS ->
          Values.words(value)
              .map(code -> Values.code("status", code, Status::of))
              .map(status -> with(stage, status, stage.date(), stage.place(), stage.signatories()));
      case DATE ->
          Optional.of(
              with(
                  stage,
                  stage.status(),
                  Values.date("date", value),
                  stage.place(),
                  stage.signatories()));
      case PLACE ->
          Optional.of(
              with(stage, stage.status(), stage.date(), Values.place(value), stage.signatories()));
      case SIGNATORIES ->
          Optional.of(
              with(stage, stage.status(), stage.date(), stage.place(), Values.names(value)));
    };
  }

  private static Stage with(
      Stage stage,
      Status status,
      Optional<String> date,
      Optional<Place> place,
      List<String> signatories) {
    return new Stage(
        status,
        date,
        place,
        signatories,
        Plover.of(status),
        stage.attributedTo(),
        stage.confidence(),
        stage.rule(),
        stage.evidence());
  }
}
