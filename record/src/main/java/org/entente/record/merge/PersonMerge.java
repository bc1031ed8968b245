package org.entente.record.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.Person;
import org.entente.record.claim.Claim;

/** One person out of the claims that name him. */
final class PersonMerge {
  private PersonMerge() {}

  static Merged<Person> of(Cluster<Person> cluster) {
    Support<String> names = new Support<>();
    Set<String> variants = new LinkedHashSet<>();
    List<String> roles = new ArrayList<>();
    List<Merged.Passage> passages = new ArrayList<>();
    for (Claim<Person> claim : cluster.claims()) {
      Person person = claim.fact();
      names.add(person.name(), claim);
      variants.add(person.name());
      variants.addAll(person.variants());
      person.roles().stream().filter(role -> !roles.contains(role)).forEach(roles::add);
      person
          .evidence()
          .forEach(words -> passages.add(new Merged.Passage(Merged.WHOLE, claim, words)));
    }
    Person first = cluster.claims().get(0).fact();
    String name = names.best().orElse(first.name());
    variants.remove(name);
    Person merged = new Person(name, List.copyOf(variants), first.state(), roles, List.of());
    return new Merged<>(merged, cluster, passages, List.of());
  }
}
