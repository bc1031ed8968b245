package org.entente.coder.discourse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.Contradiction;
import org.entente.coder.Evidence;
import org.entente.coder.Place;
import org.entente.coder.Status;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.PersonRegister.KnownPerson;
import org.entente.coder.mention.PersonRegister.StatedState;
import org.entente.coder.mention.PlaceMention;

/** Finds passages that cannot both be true of one fact (codebook, section 7). */
final class Contradictions {
  /** Days between two reports of one signing, at most: further apart they are two instruments. */
  private static final int ONE_SIGNING = 180;

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
  static List<Contradiction> ofStages(AgreementDraft draft, Report report) {
    Map<String, List<Evidence>> dates = new LinkedHashMap<>();
    Map<String, List<Evidence>> places = new LinkedHashMap<>();
    int lastSentence = -1;
    for (StageDraft stage : draft.stages) {
      if (stage.status != Status.SIGNED
          || stage.date.filter(date -> date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")).isEmpty()
          || stage.rule.equals(NamedInstruments.DATED_BY_NAME)) {
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
          .map(place -> placeName(place, stage, report))
          .ifPresent(p -> places.computeIfAbsent(p, n -> new ArrayList<>()).addAll(stage.evidence));
    }
    List<Contradiction> found = new ArrayList<>();
    if (!areOfOneSigning(dates.keySet())) {
      return found;
    }
    String what =
        String.join("-", draft.parties.stream().sorted().toList())
            + " "
            + draft.title.orElse("agreement");
    add(found, "date of signature of the " + what, dates);
    add(found, "place of signature of the " + what, places);
    return found;
  }

  /** Whether several days are so near to each other that one signing can be meant. */
  private static boolean areOfOneSigning(Set<String> dates) {
    List<String> ordered = dates.stream().sorted().toList();
    return ordered.size() > 1
        && ChronoUnit.DAYS.between(
                LocalDate.parse(ordered.get(0)), LocalDate.parse(ordered.get(ordered.size() - 1)))
            <= ONE_SIGNING;
  }

  /** The place with the capital that its words add: "Camp N, Nairobi". */
  private static String placeName(Place place, StageDraft stage, Report report) {
    for (PlaceMention camp : report.mentions.places()) {
      if (!camp.name().equals(place.name())) {
        continue;
      }
      int start = report.text.token(camp.from()).start();
      for (ActorMention city : report.mentions.actors()) {
        if (city.from() == camp.to() + 1
            && city.form() == ActorMention.Form.CAPITAL
            && report.text.token(camp.to()).is(",")
            && stage.evidence.stream()
                .anyMatch(words -> words.start() <= start && start < words.end())) {
          return camp.name() + ", " + report.text.span(city.from(), city.to());
        }
      }
    }
    return place.name();
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
