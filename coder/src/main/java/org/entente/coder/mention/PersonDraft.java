package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.PersonLexicon.Trait;
import org.entente.coder.mention.PersonMention.Office;

/** A person while his roles and name are being read. Not thread-safe. */
final class PersonDraft {
  final int from;
  int to;
  final List<Role> roles = new ArrayList<>();
  final Set<String> states = new LinkedHashSet<>();
  int nameFrom = -1;
  int nameTo = -1;

  PersonDraft(int from) {
    this.from = from;
    this.to = from;
  }

  void add(Role role) {
    roles.add(role);
    if (states.isEmpty()) {
      states.addAll(role.states());
    }
    to = Math.max(to, role.to());
  }

  void name(int nameBegin, int nameEnd) {
    nameFrom = nameBegin;
    nameTo = nameEnd;
    to = nameEnd;
  }

  /**
   * The mention that was read.
   *
   * @param shared roles that several persons share
   */
  PersonMention mention(TokenizedText text, List<Role> shared) {
    List<Role> all = new ArrayList<>(shared);
    all.addAll(roles);
    List<String> printed = new ArrayList<>();
    Office office = Office.NONE;
    boolean counterpart = false;
    boolean plural = false;
    for (Role role : all) {
      if (!role.text().isEmpty() && !printed.contains(role.text())) {
        printed.add(role.text());
      }
      office = weightier(office, role.office());
      counterpart |= role.head().has(Trait.COUNTERPART);
      plural |= role.plural();
    }
    if (states.isEmpty()) {
      all.stream()
          .filter(role -> !role.former())
          .map(role -> role.head().state())
          .filter(Objects::nonNull)
          .forEach(states::add);
    }
    boolean named = nameFrom >= 0;
    Optional<String> name = named ? Optional.of(text.phrase(nameFrom, nameTo)) : Optional.empty();
    return new PersonMention(
        from,
        to,
        name,
        List.copyOf(printed),
        List.copyOf(states),
        office,
        counterpart,
        plural && !named);
  }

  /** The office that says most of a person with several. */
  private static Office weightier(Office a, Office b) {
    if (a == Office.NONE || b == Office.NONE) {
      return a == Office.NONE ? b : a;
    }
    if (a == Office.MILITARY
        && b != Office.HEAD
        && b != Office.MINISTER
        && b != Office.OTHER_MINISTER
        && b != Office.SPOKESPERSON) {
      return a;
    }
    if (a == Office.OFFICIAL || a == Office.MILITARY) {
      return b;
    }
    return b == Office.OFFICIAL || b == Office.MILITARY || a.compareTo(b) <= 0 ? a : b;
  }
}
