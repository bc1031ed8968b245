package org.entente.record.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Person;
import org.entente.coder.mention.NameKey;
import org.entente.record.claim.Claim;
import org.entente.record.claim.Surname;

/**
 * What matters of a claim of a person for telling whom it means.
 *
 * @param state code, or an empty string where unknown
 * @param company the actors of the source
 * @param roles the words of the roles
 * @param full whether there are two words or more, none of them an initial
 */
record PersonTraits(
    Surname surname,
    String state,
    List<String> company,
    Set<String> roles,
    Optional<DateSpan> published,
    String dispatch,
    boolean full) {

  static PersonTraits of(Claim<Person> claim) {
    Person person = claim.fact();
    Surname surname = Surname.of(person);
    Set<String> roles = new HashSet<>();
    person.roles().forEach(role -> roles.addAll(Fold.words(role)));
    roles.removeIf(word -> word.length() <= 2);
    return new PersonTraits(
        surname,
        person.state().orElse(""),
        claim.context().company(),
        roles,
        AgreementTraits.day(claim.published()),
        claim.dispatch(),
        !surname.isAlone() && surname.key().words().stream().noneMatch(NameKey::isInitial));
  }
}
