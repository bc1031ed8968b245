package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.mention.PersonMention;

/** The persons of one article, and which state each acts for. Not thread-safe. */
final class Cast {
  private final Map<PersonMention, PersonDraft> persons = new HashMap<>();
  private final List<PersonDraft> drafts = new ArrayList<>();

  /** One person with all mentions. */
  static final class PersonDraft {
    final List<PersonMention> mentions = new ArrayList<>();
    Set<String> inferred = Set.of();

    String name() {
      String best = mentions.get(0).name().orElseThrow();
      for (PersonMention mention : mentions) {
        String name = mention.name().orElseThrow();
        if (!best.contains(" ") && name.contains(" ")) {
          best = name;
        }
      }
      return best;
    }

    /** The states that the words give, the most often given first. */
    List<String> states() {
      Map<String, Integer> counts = new HashMap<>();
      List<String> order = new ArrayList<>();
      for (PersonMention mention : mentions) {
        if (mention.states().size() == 1) {
          String state = mention.states().get(0);
          if (counts.merge(state, 1, Integer::sum) == 1) {
            order.add(state);
          }
        }
      }
      order.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
      return order;
    }
  }

  Cast(List<PersonMention> mentions) {
    for (PersonMention mention : mentions) {
      if (mention.name().isEmpty()) {
        continue;
      }
      String surname = surname(mention.name().get());
      PersonDraft draft = null;
      for (PersonDraft known : drafts) {
        if (surname(known.name()).equals(surname)) {
          draft = known;
        }
      }
      if (draft == null) {
        draft = new PersonDraft();
        drafts.add(draft);
      }
      draft.mentions.add(mention);
      persons.put(mention, draft);
    }
  }

  private static String surname(String name) {
    String[] parts = name.split("[ -]");
    return parts[parts.length - 1].toLowerCase(java.util.Locale.ROOT);
  }

  List<PersonDraft> persons() {
    return drafts;
  }

  Optional<PersonDraft> person(PersonMention mention) {
    return Optional.ofNullable(persons.get(mention));
  }

  Set<String> statesOf(PersonMention mention) {
    PersonDraft draft = persons.get(mention);
    if (draft == null) {
      return Set.of();
    }
    List<String> states = draft.states();
    return states.isEmpty() ? draft.inferred : Set.of(states.get(0));
  }

  void infer(PersonMention mention, Set<String> states) {
    PersonDraft draft = persons.get(mention);
    if (draft != null
        && draft.states().isEmpty()
        && states.size() == 1
        && draft.inferred.isEmpty()) {
      draft.inferred = Set.copyOf(states);
    }
  }
}
