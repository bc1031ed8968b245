package org.entente.record.decision;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Evidence;
import org.entente.coder.Person;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.coder.Time;

/** Facts with nothing in them but what a fact must have: what a person fills in. */
final class Blank {
  private Blank() {}

  /** An agreement that is where its last stage has left it. */
  static Agreement agreement(List<Stage> stages) {
    return new Agreement(
        "",
        List.of(),
        AgreementForm.AGREEMENT,
        AgreementKind.FRAMEWORK,
        Optional.empty(),
        List.of(),
        stages.isEmpty() ? Status.SIGNED : stages.get(stages.size() - 1).status(),
        stages);
  }

  static Stage stage(Status status, List<Evidence> words) {
    return new Stage(
        status,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Plover.of(status),
        Optional.empty(),
        1,
        Addition.RULE,
        words);
  }

  static Act act(List<Evidence> words) {
    return new Act(
        "",
        ActKind.MEETING,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Time.PAST,
        List.of(),
        Optional.empty(),
        Plover.of(ActKind.MEETING, Time.PAST, false),
        1,
        Addition.RULE,
        words);
  }

  static Person person(List<Evidence> words) {
    return new Person("", List.of(), Optional.empty(), List.of(), words);
  }
}
