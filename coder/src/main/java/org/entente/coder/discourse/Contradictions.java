package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.coder.Contradiction;
import org.entente.coder.Evidence;
import org.entente.coder.Place;
import org.entente.coder.Status;
import org.entente.coder.mention.PersonRegister.KnownPerson;
import org.entente.coder.mention.PersonRegister.StatedState;

/** Finds passages that cannot both be true of one fact (codebook, section 7). */
final class Contradictions {
  private Contradictions() {}

  /** A person to whom the words give several states, the most often given first. */
  static Contradiction ofStates(KnownPerson person, Report report) {
    List<Contradiction.Value> values = new ArrayList<>();
    for (StatedState state : person.states()) {
      values.add(new Contradiction.Value(state.code(), CodingBuilder.evidence(state, report)));
    }
    return new Contradiction("state of " + person.name(), values);
  }

  /** One signing with two days or two places, told in different sentences. */
  static List<Contradiction> ofStages(AgreementDraft draft) {
    Map<String, List<Evidence>> dates = new LinkedHashMap<>();
    Map<String, List<Evidence>> places = new LinkedHashMap<>();
    int lastSentence = -1;
    for (StageDraft stage : draft.stages) {
      if (stage.status != Status.SIGNED
          || stage.date.isEmpty()
          || stage.rule.equals(StageReader.DATED_BY_NAME)) {
        continue;
      }
      if (stage.sentence == lastSentence) {
        // signed by each party on its own day
        return List.of();
      }
      lastSentence = stage.sentence;
      dates.computeIfAbsent(stage.date.get(), d -> new ArrayList<>()).addAll(stage.evidence);
      stage
          .place
          .map(Place::name)
          .ifPresent(p -> places.computeIfAbsent(p, n -> new ArrayList<>()).addAll(stage.evidence));
    }
    List<Contradiction> found = new ArrayList<>();
    String what =
        String.join("-", draft.parties.stream().sorted().toList())
            + " "
            + draft.title.orElse("agreement");
    add(found, "date of signature of the " + what, dates);
    if (dates.size() > 1) {
      add(found, "place of signature of the " + what, places);
    }
    return found;
  }

  private static void add(
      List<Contradiction> found, String about, Map<String, List<Evidence>> values) {
    if (values.size() > 1) {
      List<Contradiction.Value> list = new ArrayList<>();
      values.forEach(
          (value, evidence) -> list.add(new Contradiction.Value(value, List.copyOf(evidence))));
      found.add(new Contradiction(about, list));
    }
  }
}
