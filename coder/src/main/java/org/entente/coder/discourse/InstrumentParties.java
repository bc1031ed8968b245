package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.InstrumentMention;

/**
 * Whose an instrument is: the parties that its phrase and its clause name, and who a party left
 * unsaid must be. A phrase that names only partners ("un accord avec Oman et le Qatar") leaves the
 * other side to its clause, its sentence and the scene, in that order.
 *
 * @param scene what the text has put before the reader so far
 */
record InstrumentParties(Scene scene) {

  /**
   * The parties that an instrument phrase names.
   *
   * @param owners whose it is by an adjective or possessor: "l'accord russe", "Oman's treaty"
   * @param between those between whom it is, a set for each "between"
   * @param partners those with whom it is
   */
  private record Named(Set<String> owners, List<Set<String>> between, Set<String> partners) {
    Set<String> all() {
      Set<String> all = new LinkedHashSet<>(owners);
      between.forEach(all::addAll);
      all.addAll(partners);
      return all;
    }

    /** Whether it names two or more, but all on one side. */
    boolean isOneSided() {
      return owners.isEmpty() && between.isEmpty() && partners.size() > 1;
    }
  }

  private static Named named(Syntax syntax, List<Referent> referents, int index) {
    NounChunk phrase = (NounChunk) syntax.chunks().get(index);
    Named named = new Named(new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
    phrase.actors().stream()
        .filter(actor -> isOwner(actor, phrase))
        .forEach(actor -> named.owners().addAll(actor.codes()));
    if (phrase.determination() == Determination.FIRST_PERSON) {
      named.owners().addAll(referents.get(index).codes());
    }
    if (index > 0
        && syntax.chunks().get(index - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR) {
      named.owners().addAll(referents.get(index - 1).codes());
    }
    Relation open = Relation.NONE;
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun) {
        if (noun.instrument().isPresent() && syntax.chunks().get(k - 1) instanceof Mark) {
          // the next of a list; "le protocole à l'accord avec Oslo" is one phrase
          break;
        }
        if (isShare(syntax, referents, k)) {
          continue;
        }
        Relation relation = syntax.relation(k);
        Set<String> codes = referents.get(k).codes();
        if (relation == Relation.BETWEEN) {
          if (noun.relation() == Relation.BETWEEN) {
            named.between().add(new LinkedHashSet<>());
          }
          add(named, relation, codes);
          open = relation;
        } else if (relation == Relation.WITH) {
          add(named, relation, codes);
          open = relation;
        } else if ((relation == Relation.OF && open != Relation.NONE)
            || (relation == Relation.TO && open == Relation.BETWEEN)) {
          // "qui lie Oman au Qatar"
          add(named, open, codes);
        } else if (!noun.isDate()) {
          if (relation == Relation.NONE) {
            break;
          }
        }
      } else if ((chunk instanceof VerbChunk verb
              // "l'arrangement signé à Rome avec l'Italie"
              && !(k == index + 1 && isParticiple(verb)))
          || (chunk instanceof Mark mark
              && mark.kind() != Mark.Kind.AND
              && mark.kind() != Mark.Kind.COMMA
              && mark.kind() != Mark.Kind.QUOTE)) {
        break;
      }
    }
    named.between().removeIf(Set::isEmpty);
    if (named.all().isEmpty()) {
      named.partners().addAll(fronted(syntax, referents, index));
    }
    if (named.all().isEmpty() && isRelative(syntax, index + 1)) {
      // "the pact that binds Oman to Qatar was denounced"
      Set<String> bound = new SentenceActors(syntax, referents).concerned(index);
      if (bound.size() == 2) {
        named.between().add(bound);
      }
    }
    return named;
  }

  private static boolean isRelative(Syntax syntax, int index) {
    return index < syntax.chunks().size()
        && syntax.chunks().get(index) instanceof Mark mark
        && mark.kind() == Mark.Kind.SUBJECT_RELATIVE;
  }

  private static boolean isParticiple(VerbChunk verb) {
    return verb.form() == VerbForm.PAST_PARTICIPLE && !verb.isFinite();
  }

  /** Not the forces that it is about: "la formation des Casques bleus". */
  private static boolean isOwner(ActorMention actor, NounChunk phrase) {
    return actor.form() != ActorMention.Form.FORCE
        || phrase.instrument().filter(named -> actor.from() > named.head() + 1).isEmpty();
  }

  /** The partner who opens the sentence: "Avec Oman, il n'y a qu'un accord, signé en mai". */
  private static Set<String> fronted(Syntax syntax, List<Referent> referents, int index) {
    SentenceActors sentence = new SentenceActors(syntax, referents);
    for (int k = 0; k < index; k++) {
      if (syntax.chunks().get(k) instanceof NounChunk noun
          && noun.relation() == Relation.WITH
          && referents.get(k).isNamed()
          && syntax.opens(k)
          && !sentence.isElsewhere(k, index)) {
        return referents.get(k).codes();
      }
    }
    return Set.of();
  }

  /** Whether a phrase is the "one" or "l'autre" of "one between A and B and the other with C". */
  private static boolean isShare(Syntax syntax, List<Referent> referents, int index) {
    return syntax.chunks().get(index) instanceof NounChunk share
        && share.isBare()
        && share.actors().isEmpty()
        && share.person().isEmpty()
        && share.instrument().isEmpty()
        && !referents.get(index).isNamed()
        && index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index + 1) instanceof NounChunk next
        && (next.relation() == Relation.BETWEEN || next.relation() == Relation.WITH);
  }

  private static void add(Named named, Relation relation, Set<String> codes) {
    if (relation == Relation.WITH || named.between().isEmpty()) {
      named.partners().addAll(codes);
    } else {
      named.between().get(named.between().size() - 1).addAll(codes);
    }
  }

  /** The parties that an instrument phrase and its complements name, and no others. */
  static Set<String> said(Syntax syntax, List<Referent> referents, int index) {
    return named(syntax, referents, index).all();
  }

  /**
   * Whether a phrase names all the parties: "entre A et B", "russo-turc", but not "avec A et B",
   * where somebody has it with them.
   */
  static boolean areComplete(Syntax syntax, List<Referent> referents, int index) {
    Named named = named(syntax, referents, index);
    return named.all().size() > 1 && (named.owners().size() > 1 || !named.between().isEmpty());
  }

  /** The parties that an instrument phrase and its complements name, both sides if it names two. */
  Set<String> own(Syntax syntax, List<Referent> referents, int index) {
    Named named = named(syntax, referents, index);
    Set<String> parties = named.all();
    return named.isOneSided() ? complete(parties, syntax, referents, index) : parties;
  }

  /**
   * The parties that the clause of an instrument names; in a part of a round-up about one state, it
   * and the one that is named alone.
   */
  Set<String> of(Frame frame, List<Referent> referents, int index) {
    Set<String> parties = inClause(frame, referents, index);
    if (parties.size() < 2 && frame.noun(index).relation() == Relation.DURING) {
      // "under the accord signed in 2019, Indian officers teach at the Kenyan college"
      Set<String> mentioned = new SentenceActors(frame.syntax(), referents).mentioned(index);
      if (mentioned.size() == 2 && mentioned.containsAll(parties)) {
        return mentioned;
      }
    }
    return withTopic(parties, frame.syntax(), referents, index);
  }

  private Set<String> withTopic(
      Set<String> parties, Syntax syntax, List<Referent> referents, int index) {
    if (parties.size() != 1 || scene.roundup().isEmpty()) {
      return parties;
    }
    Set<String> all = new LinkedHashSet<>(parties);
    all.add(scene.roundup().get());
    Set<String> named = new SentenceActors(syntax, referents).named(index);
    return all.containsAll(named) ? all : parties;
  }

  private Set<String> inClause(Frame frame, List<Referent> referents, int index) {
    Named named = named(frame.syntax(), referents, index);
    Set<String> own = named.all();
    if (own.size() > 1 && !named.isOneSided()) {
      return own;
    }
    Set<String> partners = acting(frame, referents, index, own, EnumSet.of(Slot.WITH));
    Set<String> others =
        acting(frame, referents, index, own, EnumSet.complementOf(EnumSet.of(Slot.WITH)));
    Set<String> parties = new LinkedHashSet<>(others);
    parties.addAll(partners);
    parties.addAll(own);
    partners.addAll(named.partners());
    boolean oneSided = partners.size() > 1 && partners.containsAll(parties);
    return oneSided ? complete(parties, frame.syntax(), referents, index) : parties;
  }

  /** The actors in the rule's slots; "the two ministers" only where they can be the owner's. */
  private static Set<String> acting(
      Frame frame, List<Referent> referents, int instrument, Set<String> own, Set<Slot> among) {
    SentenceActors sentence = new SentenceActors(frame.syntax(), referents);
    Set<String> acting = new LinkedHashSet<>();
    FrameActors slots = new FrameActors(frame, referents);
    for (Slot slot : frame.rule().actors()) {
      for (int index : among.contains(slot) ? frame.slot(slot) : List.<Integer>of()) {
        if (index == instrument || sentence.isElsewhere(index, instrument)) {
          continue;
        }
        Set<String> codes = slots.codes(slot, index);
        if (referents.get(index).kind() != Referent.Kind.PAIR || codes.containsAll(own)) {
          acting.addAll(codes);
        }
      }
    }
    return acting;
  }

  /**
   * The other side of some parties: the subject of the sentence, the one other actor named, the
   * last group's.
   */
  Set<String> other(Set<String> parties, Syntax syntax, List<Referent> referents, int index) {
    SentenceActors actors = new SentenceActors(syntax, referents);
    Set<String> concerned = new LinkedHashSet<>(actors.concerned(index));
    if (concerned.size() == 2 && concerned.removeAll(parties) && concerned.size() == 1) {
      return concerned;
    }
    Set<String> subject = actors.mainSubject(index);
    if (subject.size() == 1 && !parties.containsAll(subject)) {
      return subject;
    }
    Set<String> others = new LinkedHashSet<>(actors.named(index));
    others.removeAll(parties);
    if (others.size() == 1) {
      return others;
    }
    Set<String> mentioned = new LinkedHashSet<>(actors.mentioned(index));
    mentioned.removeAll(parties);
    if (others.isEmpty() && mentioned.size() == 1) {
      return mentioned;
    }
    Set<String> behind = actors.subjectBehind(index);
    return behind.size() == 1 && !parties.containsAll(behind) ? behind : scene.others(parties);
  }

  /**
   * Adds the other party: the one other actor of the sentence, else the other side of the last
   * group.
   */
  Set<String> complete(Set<String> parties, Syntax syntax, List<Referent> referents, int index) {
    if (!parties.isEmpty()) {
      Set<String> all = new LinkedHashSet<>(parties);
      all.addAll(other(parties, syntax, referents, index));
      return all;
    }
    SentenceActors actors = new SentenceActors(syntax, referents);
    Set<String> concerned = actors.concerned(index);
    if (concerned.size() == 2) {
      return concerned;
    }
    Set<String> named = actors.named(index);
    if (named.size() == 2) {
      return named;
    }
    Set<String> mentioned = actors.mentioned(index);
    if (mentioned.size() == 2) {
      return mentioned;
    }
    Set<String> known =
        named.isEmpty() && actors.isBeforeColon(index) ? scene.partiesBefore() : scene.parties();
    Set<String> ahead = actors.ahead(index);
    if (named.isEmpty() && ahead.size() == 1 && !known.containsAll(ahead)) {
      Set<String> both = new LinkedHashSet<>(ahead);
      both.addAll(scene.others(ahead));
      return both;
    }
    return known.isEmpty() ? withTopic(named, syntax, referents, index) : known;
  }

  /**
   * The parties of each of several instruments: "des accords avec l'Italie et l'Autriche", "l'un
   * entre A et B, l'autre entre A et C". One set for one instrument.
   */
  static List<Set<String>> split(
      Frame frame,
      List<Referent> referents,
      int index,
      InstrumentMention instrument,
      Set<String> parties) {
    if (instrument.count() == 1 || parties.size() < 3) {
      return List.of(parties);
    }
    Named named = named(frame.syntax(), referents, index);
    if (named.between().size() > 1
        && named.between().stream().allMatch(side -> side.size() > 1)
        && named.partners().isEmpty()) {
      return List.copyOf(named.between());
    }
    Set<String> partners = new LinkedHashSet<>(named.partners());
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
}
