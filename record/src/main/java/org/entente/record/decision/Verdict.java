package org.entente.record.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Evidence;
import org.entente.coder.Person;
import org.entente.coder.Stage;

/**
 * What all decisions on one fact come to. Of those that gainsay each other the last holds.
 * Immutable and thread-safe.
 *
 * @param corrections in the order of their decisions: later ones win
 */
public record Verdict(boolean rejected, boolean accepted, List<Correction> corrections) {
  /** Nothing decided. */
  public static final Verdict NONE = new Verdict(false, false, List.of());

  /** The verdict of decisions that hold, in whichever order they come. */
  public static Verdict of(Collection<Decision> decisions) {
    boolean rejected = false;
    boolean accepted = false;
    List<Correction> corrections = new ArrayList<>();
    for (Decision decision : decisions.stream().distinct().sorted(Decision.ORDER).toList()) {
      Action action = decision.action();
      if (action instanceof Action.Reject) {
        rejected = true;
        accepted = false;
      } else if (action instanceof Action.Accept || action instanceof Action.Add) {
        accepted = true;
        rejected = false;
      } else if (action instanceof Action.Correct correct) {
        corrections.add(correct.correction());
      }
    }
    return new Verdict(rejected, accepted, List.copyOf(corrections));
  }

  /** What the tables say of it: {@code corrected}, {@code accepted}, or nothing. */
  public Optional<String> review() {
    return !corrections.isEmpty()
        ? Optional.of("corrected")
        : accepted ? Optional.of("accepted") : Optional.empty();
  }

  /** An agreement as it is told; its stages are left as they are. */
  public Agreement on(Agreement agreement) {
    Agreement told = agreement;
    for (Correction correction : corrections) {
      if (correction instanceof Correction.OfAgreement of) {
        told = of.field().on(told, of.value());
      }
    }
    return told;
  }

  /** An act as it is told. */
  public Act on(Act act) {
    Act told = act;
    for (Correction correction : corrections) {
      if (correction instanceof Correction.OfAct of) {
        told = of.field().on(told, of.value());
      }
    }
    return told;
  }

  /** A person as he is told. */
  public Person on(Person person) {
    Person told = person;
    for (Correction correction : corrections) {
      if (correction instanceof Correction.OfPerson of) {
        told = of.field().on(told, of.value());
      }
    }
    return told;
  }

  /** The corrections of stages. */
  public List<Correction.OfStage> ofStages() {
    return corrections.stream()
        .filter(Correction.OfStage.class::isInstance)
        .map(Correction.OfStage.class::cast)
        .toList();
  }

  /** The stages that the corrections alone make, of a fact that a person adds. */
  List<Stage> stages(List<Evidence> words) {
    List<String> made = new ArrayList<>();
    List<Stage> stages = new ArrayList<>();
    for (Correction.OfStage of : ofStages()) {
      String name = of.status().code() + "@" + of.date().orElse("");
      if (!made.contains(name)) {
        made.add(name);
        stages.add(Blank.stage(of.status(), words));
      }
      int place = made.indexOf(name);
      of.on(stages.get(place)).ifPresent(told -> stages.set(place, told));
    }
    return List.copyOf(stages);
  }
}
