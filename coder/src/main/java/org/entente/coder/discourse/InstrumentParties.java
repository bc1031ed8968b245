package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Slot;
import org.entente.coder.mention.InstrumentMention;

/**
 * Whose an instrument is: the parties that its phrase names, and who a party left unsaid must be.
 *
 * @param scene what the text has put before the reader so far
 */
record InstrumentParties(Scene scene) {

  /**
   * The other side of some parties: the subject of the sentence, the one other actor named, the
   * last group's.
   */
  Set<String> other(Set<String> parties, FrameActors actors) {
    Set<String> subject = actors.mainSubject();
    if (subject.size() == 1 && !parties.containsAll(subject)) {
      return subject;
    }
    Set<String> others = new LinkedHashSet<>(actors.named());
    others.removeAll(parties);
    if (others.size() == 1) {
      return others;
    }
    Set<String> mentioned = new LinkedHashSet<>(actors.mentioned());
    mentioned.removeAll(parties);
    return others.isEmpty() && mentioned.size() == 1 ? mentioned : scene.others(parties);
  }

  /**
   * Adds the other party: the one other actor of the sentence, else the other side of the last
   * group.
   */
  Set<String> complete(Set<String> parties, FrameActors actors) {
    Set<String> named = actors.named();
    Set<String> all = new LinkedHashSet<>(parties);
    if (parties.size() == 1) {
      all.addAll(other(parties, actors));
      return all;
    }
    return named.size() == 2 ? named : scene.parties();
  }

  /** "des accords similaires avec l'Italie, l'Allemagne et l'Autriche": one for each partner. */
  static List<Set<String>> split(
      Frame frame, List<Referent> referents, InstrumentMention instrument, Set<String> parties) {
    if (instrument.count() == 1 || parties.size() < 3) {
      return List.of(parties);
    }
    Set<String> partners = new LinkedHashSet<>();
    for (int with : frame.slot(Slot.WITH)) {
      partners.addAll(referents.get(with).codes());
    }
    Set<String> rest = new LinkedHashSet<>(parties);
    rest.removeAll(partners);
    if (partners.size() < 2 || rest.size() != 1) {
      return List.of(parties);
    }
    List<Set<String>> pairs = new ArrayList<>();
    for (String partner : partners) {
      Set<String> pair = new LinkedHashSet<>(rest);
      pair.add(partner);
      pairs.add(pair);
    }
    return pairs;
  }

  /** The parties that an instrument phrase and its complements name. */
  static Set<String> own(Syntax syntax, List<Referent> referents, int index) {
    NounChunk phrase = (NounChunk) syntax.chunks().get(index);
    Set<String> parties = new LinkedHashSet<>();
    phrase.actors().forEach(actor -> parties.addAll(actor.codes()));
    if (index > 0
        && syntax.chunks().get(index - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR) {
      parties.addAll(referents.get(index - 1).codes());
    }
    boolean open = false;
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun) {
        Relation relation = syntax.relation(k);
        boolean party = relation == Relation.WITH || relation == Relation.BETWEEN;
        if (party || (open && relation == Relation.OF)) {
          parties.addAll(referents.get(k).codes());
          open = true;
        } else if (!noun.isDate() && relation == Relation.NONE) {
          break;
        }
      } else if (chunk instanceof VerbChunk
          || (chunk instanceof Mark mark
              && mark.kind() != Mark.Kind.AND
              && mark.kind() != Mark.Kind.COMMA
              && mark.kind() != Mark.Kind.QUOTE)) {
        break;
      }
    }
    return parties;
  }
}
