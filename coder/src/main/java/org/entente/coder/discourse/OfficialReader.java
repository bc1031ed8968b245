package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.discourse.Referent.Kind;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorNames;
import org.entente.coder.mention.NameOrigins;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PersonMention.Office;

/**
 * Says for which actors the persons and offices of a phrase act. Thread-safe; the scene and the
 * cast are the caller's.
 */
final class OfficialReader {
  private final Completions completions;
  private final ReferenceWords numbers;
  private final OfficialWords officialWords;
  private final ActorNames names;
  private final NameOrigins origins = NameOrigins.load();

  OfficialReader(
      Completions completions,
      ReferenceWords numbers,
      OfficialWords officialWords,
      ActorNames names) {
    this.completions = completions;
    this.numbers = numbers;
    this.officialWords = officialWords;
    this.names = names;
  }

  /**
   * Whom a person or office stands for.
   *
   * @param index the chunk that names him
   * @param before the referents of the chunks before
   */
  Referent read(
      TokenizedText text,
      Syntax syntax,
      int index,
      NounChunk noun,
      PersonMention person,
      Scene scene,
      Cast cast,
      List<Referent> before) {
    Set<String> states = new LinkedHashSet<>(person.states());
    Kind kind = Kind.NAMED;
    if (states.isEmpty()
        && index > 0
        && syntax.chunks().get(index - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR) {
      owner.actors().forEach(actor -> states.addAll(actor.codes()));
    }
    if (states.isEmpty() && person.name().isEmpty()) {
      states.addAll(Completions.actors(syntax, index));
    }
    if (states.isEmpty() && noun.determination() == Determination.FIRST_PERSON) {
      // "our president"
      states.addAll(scene.speakers(noun.body(), cast));
    }
    if (states.isEmpty()) {
      states.addAll(cast.statesOf(person));
    }
    if (states.isEmpty() && person.plural() && completions.isOfCabinet(text, syntax, index)) {
      states.addAll(scene.home());
    }
    if (states.isEmpty() && person.counterpart()) {
      Set<String> others = scene.others(scene.subjects());
      states.addAll(
          person
              .name()
              .flatMap(name -> origins.stateOf(name, scene.actors(), others))
              .map(Set::of)
              .orElse(others));
      kind = Kind.REFERENCE;
    }
    int count = numbers.count(text, noun.body(), noun.to());
    // "officers of the island attend": some, not those of the parties
    boolean some =
        person.office() == Office.MILITARY
            && (noun.determination() == Determination.NONE
                || noun.determination() == Determination.INDEFINITE);
    boolean several = completions.isOfOthers(text, syntax, index);
    boolean region = person.plural() && completions.isOfRegion(text, syntax, index);
    if (states.isEmpty() && region) {
      // "les ministres européens": of no single state
      return new Referent(Set.of(), Kind.NONE, Optional.of(person), false);
    }
    if (states.isEmpty()
        && person.plural()
        && person.name().isEmpty()
        && count < 2
        && noun.determination() == Determination.POSSESSIVE) {
      // "ses dirigeants" are of one side
      states.addAll(scene.subjects());
      kind = Kind.REFERENCE;
    }
    boolean house = person.office() == Office.PARLIAMENT && count < 2;
    if (states.isEmpty()
        && person.plural()
        && person.name().isEmpty()
        && !(some && count < 2)
        && !(several && count < 2)
        && !house) {
      states.addAll(count > 1 ? scene.group(count) : scene.assembly());
      kind = Kind.PAIR;
    }
    if (states.isEmpty()
        && person.name().isEmpty()
        && person.office() != Office.NONE
        && !(several && person.plural() && person.office() != Office.MILITARY)) {
      states.addAll(some && person.plural() ? scene.home() : scene.stateOf(person.office()));
      kind = Kind.OFFICE;
    }
    if (states.isEmpty() && !person.roles().isEmpty() && person.office() != Office.NONE) {
      states.addAll(
          noun.determination() == Determination.FIRST_PERSON
              ? scene.speakers(noun.body(), cast)
              : new UnmarkedOfficial(
                      officialWords, text, syntax, before, scene, names, origins, index, noun)
                  .states());
      kind = Kind.OFFICE;
    }
    if (states.isEmpty()) {
      return new Referent(Set.of(), Kind.NONE, Optional.of(person), false);
    }
    if (states.size() == 1 && person.office() != Office.NONE && kind == Kind.NAMED) {
      scene.office(person.office(), Set.copyOf(states));
    }
    cast.infer(person, states);
    return new Referent(states, kind, Optional.of(person), cast.isInOffice(person));
  }
}
