package org.entente.record.merge;

import java.util.List;
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
    List<String> roles = person.roles();
    for (int i = 0; i < roles.size(); i++) {
      insert(rows, id, i + 1, roles.get(i), merged.cluster());
    }
  }

  private static void insert(
      Rows rows, String id, int ordinal, String role, Cluster<Person> cluster) {
    String folded = Fold.text(role);
    List<Claim<Person>> holding =
        cluster.claims().stream()
            .filter(claim -> claim.fact().roles().stream().map(Fold::text).anyMatch(folded::equals))
            .toList();
    rows.run(
        "insert into person_role values (?, ?, ?, ?, ?, ?)",
        id,
        ordinal,
        role,
        seen(holding, true),
        seen(holding, false),
        holding.stream().map(Claim::dispatch).distinct().count());
  }

  private static @Nullable String seen(List<Claim<Person>> claims, boolean first) {
    List<String> days =
        claims.stream().map(Claim::published).filter(day -> !day.isEmpty()).sorted().toList();
    return days.isEmpty() ? null : days.get(first ? 0 : days.size() - 1);
  }
}
