package org.entente.record.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.record.claim.FactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record is a function of the claims and decisions, whatever the order of their arrival. */
class DecisionOrderTest {
  private static final List<String> TEXTS =
      List.of(
          "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de coopération"
              + " militaire.",
          "Le Qatar et le Kazakhstan ont signé le 12 décembre 2023 un accord de coopération"
              + " militaire.",
          "L'Azerbaïdjan et le Qatar ont signé le 3 mars 2024 à Bakou un accord de coopération"
              + " militaire.",
          "Bakou et Doha ont signé le 3 mars 2024 un accord de coopération militaire.",
          "La Norvège et l'Estonie ont signé le 9 janvier 2024 à Oslo un pacte de défense.");

  @TempDir private Path folder = Path.of(".");

  private interface Arrival {
    void into(Bureau bureau);
  }

  @Test
  void everyOrderGivesTheSameRecord() {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      String id = "r" + i;
      String day = "2024-04-0" + (i + 1);
      String text = TEXTS.get(i);
      arrivals.add(bureau -> bureau.report(id, day, text));
    }
    Bureau first = new Bureau(folder, "first");
    arrivals.forEach(arrival -> arrival.into(first));
    String[] facts = new String[TEXTS.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = first.agreement("r" + i);
    }
    for (Decision decision : decisions(facts)) {
      arrivals.add(bureau -> bureau.take(decision));
      first.take(decision);
    }
    List<String> expected = first.everything();
    assertThat(first.agreements()).isNotEmpty();
    for (int seed = 0; seed < 8; seed++) {
      Collections.shuffle(arrivals, new Random(seed));
      Bureau bureau = new Bureau(folder, "seed" + seed);
      arrivals.forEach(arrival -> arrival.into(bureau));
      assertThat(bureau.everything()).as("seed " + seed).isEqualTo(expected);
    }
  }

  private static List<Decision> decisions(String[] facts) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("parties", "EST+NOR");
    fields.put("ratified.date", "2024-06-07");
    Addition addition =
        new Addition(
            FactType.AGREEMENT,
            fields,
            new Addition.Cited(
                Optional.of("Le Parlement a ratifié le pacte."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "fr"));
    List<Action> actions =
        List.of(
            new Action.Split(List.of(facts[1]), List.of(facts[0])),
            new Action.Merge(List.of(facts[0], facts[3])),
            new Action.Correct(facts[2], "kind", "security"),
            new Action.Correct(facts[3], "kind", "alliance"),
            new Action.Reject(facts[1]),
            new Action.Add(addition),
            new Action.Accept(facts[4]));
    List<Decision> decisions = new ArrayList<>();
    for (Action action : actions) {
      decisions.add(
          new Decision(
              Bureau.NOW.plus(Duration.ofMinutes(decisions.size())),
              decisions.size() % 2 == 0 ? "Anna" : "Berik",
              Optional.empty(),
              action));
    }
    decisions.add(
        new Decision(
            Bureau.NOW.plus(Duration.ofHours(1)),
            "Berik",
            Optional.of("too early"),
            new Action.Undo(decisions.get(4).id())));
    return decisions;
  }
}
