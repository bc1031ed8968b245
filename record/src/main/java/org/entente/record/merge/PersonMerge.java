package org.entente.record.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.Evidence;
import org.entente.coder.Person;
import org.entente.coder.mention.NameKey;
import org.entente.record.claim.Claim;
import org.entente.record.decision.Verdict;

/** One person out of the claims that name him. The roles stand in the order in which they came. */
final class PersonMerge {
  private PersonMerge() {}

  static Merged<Person> of(Cluster<Person> cluster, Verdict verdict) {
    Support<String> names = Support.plain();
    Support<String> states = Support.plain();
    Set<String> variants = new LinkedHashSet<>();
    for (Claim<Person> claim : cluster.claims()) {
      Person person = claim.fact();
      names.add(person.name(), claim);
      person.state().ifPresent(state -> states.add(state, claim));
      variants.add(person.name());
      variants.addAll(person.variants());
    }
    String name = names.best((one, other) -> fullness(other) - fullness(one)).orElseThrow();
    // the fuller name is shown, however often the surname alone is printed
    for (Claim<Person> claim : cluster.claims()) {
      if (fullness(claim.fact().name()) > fullness(name)) {
        name = claim.fact().name();
      }
    }
    variants.remove(name);
    List<String> ranked = states.ranked();
    List<Merged.Dispute> disputes = new ArrayList<>();
    Disputes.of(
            "state",
            ranked,
            states,
            state -> state,
            (one, other) -> !one.equals(other),
            PersonMerge::words)
        .ifPresent(disputes::add);
    Person merged =
        verdict.on(
            new Person(
                name,
                List.copyOf(variants),
                ranked.stream().findFirst(),
                roles(cluster),
                List.of()));
    return new Merged<>(
        merged,
        cluster,
        passages(cluster, merged.roles()),
        List.copyOf(disputes),
        1,
        Optional.empty(),
        verdict.review());
  }

  /** Two for a given name and a surname; more words are not fuller: they are seldom printed. */
  private static int fullness(String name) {
    NameKey key = NameKey.of(name);
    long words = key.words().stream().filter(word -> !NameKey.isInitial(word)).count();
    return (int) Math.min(2, words);
  }

  private static List<String> roles(Cluster<Person> cluster) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (Claim<Person> claim : cluster.claims()) {
      claim.fact().roles().forEach(role -> roles.putIfAbsent(Fold.text(role), role));
    }
    return List.copyOf(roles.values());
  }

  /** A passage states the roles whose words are in it; else it states the person as a whole. */
  private static List<Merged.Passage> passages(Cluster<Person> cluster, List<String> roles) {
    List<Merged.Passage> passages = new ArrayList<>();
    List<String> folded = roles.stream().map(Fold::text).toList();
    for (Claim<Person> claim : cluster.claims()) {
      Set<String> held = new TreeSet<>();
      claim.fact().roles().forEach(role -> held.add(Fold.text(role)));
      for (Evidence words : claim.fact().evidence()) {
        String text = " " + Fold.text(words.exact()) + " ";
        boolean whole = true;
        for (int i = 0; i < roles.size(); i++) {
          String role = folded.get(i);
          if (held.contains(role) && text.contains(" " + role + " ")) {
            passages.add(new Merged.Passage("role " + (i + 1), claim, words));
            whole = false;
          }
        }
        if (whole) {
          passages.add(new Merged.Passage(Merged.WHOLE, claim, words));
        }
      }
    }
    return List.copyOf(passages);
  }

  private static List<Evidence> words(Claim<?> claim) {
    return claim.fact() instanceof Person person ? person.evidence() : List.of();
  }
}
