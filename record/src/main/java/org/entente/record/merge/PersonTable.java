package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.entente.coder.Person;
import org.entente.record.claim.Claim;
import org.entente.record.store.Rows;
import org.jspecify.annotations.Nullable;

/** Writes merged persons with their roles over time. */
final class PersonTable implements FactTable<Person> {
  @Override
  public String name() {
    return "person";
  }

  @Override
  public void insert(Rows rows, String block, Merged<Person> merged, String digest) {
    Person person = merged.fact();
    String id = merged.cluster().id();
    rows.run(
        "insert into person values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        block,
        person.name(),
        Lists.json(person.variants()),
        person.state().orElse(null),
        merged.sources(),
        merged.review().orElse(null),
        digest);
    Map<String, List<Claim<Person>>> holding = holding(merged.cluster());
    List<String> roles = person.roles();
    for (int i = 0; i < roles.size(); i++) {
      String role = roles.get(i);
      insert(rows, id, i + 1, role, holding.getOrDefault(Fold.text(role), List.of()));
    }
  }

  /** The claims that give a person each role, by its folded words. */
  private static Map<String, List<Claim<Person>>> holding(Cluster<Person> cluster) {
    Map<String, List<Claim<Person>>> holding = new HashMap<>();
    for (Claim<Person> claim : cluster.claims()) {
      claim.fact().roles().stream()
          .map(Fold::text)
          .distinct()
          .forEach(role -> holding.computeIfAbsent(role, each -> new ArrayList<>()).add(claim));
    }
    return holding;
  }

  private static void insert(
      Rows rows, String id, int ordinal, String role, List<Claim<Person>> holding) {
    rows.run(
        "insert into person_role values (?, ?, ?, ?, ?, ?)",
        id,
        ordinal,
        role,
        seen(holding, BinaryOperator.minBy(Comparator.naturalOrder())),
        seen(holding, BinaryOperator.maxBy(Comparator.naturalOrder())),
        holding.stream().map(Claim::dispatch).distinct().count());
  }

  private static @Nullable String seen(List<Claim<Person>> claims, BinaryOperator<String> which) {
    return claims.stream()
        .map(Claim::published)
        .filter(day -> !day.isEmpty())
        .reduce(which)
        .orElse(null);
  }
}
