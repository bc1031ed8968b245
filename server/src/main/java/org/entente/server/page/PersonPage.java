package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.decision.DecisionTable;
import org.entente.record.merge.Why;
import org.entente.record.query.Deeds;
import org.entente.record.query.Dispute;
import org.entente.record.query.KnownPerson;
import org.entente.record.query.Lookup;
import org.entente.record.query.Passage;
import org.entente.server.reading.Reading;

/**
 * A person: names, roles over time with the words that give them, what they signed and attended.
 */
public final class PersonPage implements Page {
  private static final int DEEDS = 100;
  private static final int WORDS = 4;

  /**
   * What the page shows.
   *
   * @param person without passages; those of its roles are in {@code roles}
   * @param roles in the order of the person's
   * @param links why the claims about the person are about one
   */
  public record View(
      KnownPerson person,
      List<RoleWords> roles,
      Deeds deeds,
      List<Dispute> disputes,
      int claims,
      List<AgreementPage.Tie> links,
      List<AgreementPage.Judgement> decisions) {}

  /**
   * A role with words that give it.
   *
   * @param words a few of them, the earliest published first
   * @param more how many others there are
   */
  public record RoleWords(KnownPerson.Role role, List<Passage> words, int more) {}

  @Override
  public String path() {
    return "/people/{id}";
  }

  @Override
  public String template() {
    return "person";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    String id = asked.in("id");
    Optional<Lookup.Found> found = Lookup.find(reading.handle(), id);
    if (found.isEmpty() || !(found.get() instanceof Lookup.OfPerson person)) {
      return new Answer.Missing();
    }
    String fact = person.person().id();
    return fact.equals(id)
        ? new Answer.Shown(view(reading, person))
        : new Answer.Moved(Addresses.person(fact));
  }

  private static View view(Reading reading, Lookup.OfPerson found) {
    KnownPerson person = found.person();
    Optional<Why.Explanation> why = Why.of(reading.handle(), person.id());
    List<RoleWords> roles = new ArrayList<>();
    for (int i = 0; i < person.roles().size(); i++) {
      String part = "role " + (i + 1);
      List<Passage> words =
          person.passages().stream().filter(passage -> passage.part().equals(part)).toList();
      roles.add(
          new RoleWords(
              person.roles().get(i),
              words.subList(0, Math.min(WORDS, words.size())),
              Math.max(0, words.size() - WORDS)));
    }
    return new View(
        person.with(List.of()),
        List.copyOf(roles),
        Deeds.of(reading.handle(), person.id(), DEEDS),
        found.disputes(),
        why.map(Why.Explanation::witnesses).map(List::size).orElse(0),
        why.map(AgreementPage::ties).orElse(List.of()),
        DecisionTable.about(reading.handle(), person.id()).stream()
            .map(AgreementPage::judgement)
            .toList());
  }
}
