package org.entente.record.decision;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Domain;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Time;

/** The fields of an act that a person can correct. */
public enum ActField {
  KIND,
  ACTORS,
  RECIPIENTS,
  PEOPLE,
  DATE,
  PLACE,
  TIME,
  DOMAINS;

  /**
   * The act with another value.
   *
   * @throws InvalidDecisionException if the field cannot have it
   */
  Act on(Act act, String value) {
    return switch (this) {
      case KIND -> events(act, Values.code("kind", value, ActKind::of), act.time());
      case TIME -> events(act, act.kind(), Values.code("time", value, Time::of));
      case ACTORS -> who(act, Values.actors("actors", value, 1), act.recipients(), act.people());
      case RECIPIENTS ->
          who(act, act.actors(), Values.actors("recipients", value, 0), act.people());
      case PEOPLE -> who(act, act.actors(), act.recipients(), Values.names(value));
      case DATE -> what(act, Values.date("date", value), act.place(), act.domains());
      case PLACE -> what(act, act.date(), Values.place(value), act.domains());
      case DOMAINS -> what(act, act.date(), act.place(), Values.domains("domains", value));
    };
  }

  private static Act events(Act act, ActKind kind, Time time) {
    Plover plover =
        kind == act.kind() && time == act.time() ? act.plover() : Plover.of(kind, time, false);
    return new Act(
        act.id(),
        kind,
        act.actors(),
        act.recipients(),
        act.people(),
        act.date(),
        act.place(),
        time,
        act.domains(),
        act.attributedTo(),
        plover,
        act.confidence(),
        act.rule(),
        act.evidence());
  }

  private static Act who(
      Act act, List<String> actors, List<String> recipients, List<String> people) {
    return new Act(
        act.id(),
        act.kind(),
        actors,
        recipients,
        people,
        act.date(),
        act.place(),
        act.time(),
        act.domains(),
        act.attributedTo(),
        act.plover(),
        act.confidence(),
        act.rule(),
        act.evidence());
  }

  private static Act what(
      Act act, Optional<String> date, Optional<Place> place, List<Domain> domains) {
    return new Act(
        act.id(),
        act.kind(),
        act.actors(),
        act.recipients(),
        act.people(),
        date,
        place,
        act.time(),
        domains,
        act.attributedTo(),
        act.plover(),
        act.confidence(),
        act.rule(),
        act.evidence());
  }
}
