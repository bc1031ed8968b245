package org.entente.coder.frame;

import java.util.List;
import java.util.Map;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.ActorMention;
import org.jspecify.annotations.Nullable;

/** Fills slots from the prepositional phrases beside a trigger. */
final class ComplementSlots {

  private final Filling filling;
  private final Site site;
  private final Syntax syntax;
  private final Map<Slot, List<Integer>> slots;
  private final NounTypes types;
  private final FunctionWords words;

  ComplementSlots(Filling filling) {
    this.filling = filling;
    this.site = filling.site;
    this.syntax = filling.syntax;
    this.slots = filling.slots;
    this.types = filling.types;
    this.words = filling.words;
  }

  void complements() {
    for (int index : syntax.complements(site.chunk())) {
      Slot slot = slot(syntax.relation(index));
      boolean inTrigger =
          slot == Slot.IN
              && index > site.chunk()
              && ((NounChunk) syntax.chunks().get(index)).from() < site.to();
      // "called on the minister": no place
      if (slot != null
          && slot != Slot.OF
          && !inTrigger
          && !looksOn(index)
          && !(slot == Slot.BY && !filling.rule.isAct() && isAgentOfOther(index))
          && !((slot == Slot.WITH || slot == Slot.BETWEEN)
              && (isOfBond(index) || isOfGround(index)))) {
        addPlace(listed(slot, index), index);
      } else if (filling.rule.beside().isPresent()
          && syntax.relation(index) == Relation.POSSESSOR) {
        // "came to Togo's aid"
        filling.add(Slot.OF, index);
      }
    }
  }

  /** "ont conclu un pacte qualifié par Belgrade d'hostile": who judges does not conclude it. */
  private boolean isAgentOfOther(int index) {
    for (int k = index - 1;
        k > site.chunk() && syntax.chunks().get(site.chunk()) instanceof VerbChunk;
        k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb) {
        return verb.form() == VerbForm.PAST_PARTICIPLE;
      }
      if (syntax.chunks().get(k) instanceof Mark) {
        return false;
      }
    }
    return false;
  }

  /** "held a drill under an accord with Oman": with Oman is the accord. */
  boolean isOfGround(int index) {
    return filling.rule.isAct()
        && index - 1 > site.chunk()
        && syntax.chunks().get(index - 1) instanceof NounChunk ground
        && ground.relation() == Relation.DURING
        && ground.instrument().isPresent();
  }

  /** "a drill to warn against its ties with Oman": with Oman are the ties. */
  boolean isOfBond(int index) {
    int before = index - 1;
    while (before > site.chunk()
        && syntax.chunks().get(before) instanceof Mark mark
        && mark.kind() == Mark.Kind.QUOTE) {
      before--;
    }
    return before > site.chunk()
        && syntax.chunks().get(before) instanceof NounChunk bond
        && bond.determination() == NounChunk.Determination.POSSESSIVE
        && types.isOf(site.text(), bond, "bond");
  }

  /**
   * "have been in France since May to learn to fly": an infinitive shares the place of the verb
   * before it. Whether there was one.
   */
  boolean borrow() {
    if (filling.rule.isAct()
        && syntax.chunks().get(site.chunk()) instanceof NounChunk noun
        && noun.relation() == Relation.DURING) {
      return borrowOfVerb();
    }
    if (!filling.rule.isAct()
        || !(syntax.chunks().get(site.chunk()) instanceof VerbChunk verb)
        || verb.form() != VerbForm.INFINITIVE) {
      return false;
    }
    boolean lent = false;
    for (int k = site.chunk() - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun) {
        boolean place =
            noun.relation() == Relation.IN
                || noun.relation() == Relation.TO
                || noun.relation() == Relation.FOR;
        if (place && noun.person().isEmpty() && (isCountry(k) || noun.place().isPresent())) {
          addPlace(Slot.IN, k);
          lent = true;
        }
      } else if (!(chunk instanceof VerbChunk above) || above.isFinite()) {
        return lent;
      }
    }
    return lent;
  }

  /** "signed in Doha during a stay of the minister's": an occasion is where its verb is. */
  private boolean borrowOfVerb() {
    int verb = syntax.governingVerbIndex(site.chunk());
    boolean lent = false;
    for (int k = verb + 1; verb >= 0 && k < site.chunk(); k++) {
      Relation relation = syntax.relation(k);
      if ((relation == Relation.IN || relation == Relation.TO)
          && syntax.noun(k).person().isEmpty()
          && (isCountry(k) || syntax.noun(k).place().isPresent())) {
        addPlace(Slot.IN, k);
        lent = true;
      }
    }
    return lent;
  }

  /** "le Mali, où elle avait envoyé des soldats": the place that the relative clause is about. */
  void fillWhere() {
    for (int k = site.chunk() - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof VerbChunk) {
        return;
      }
      if (chunk instanceof Mark mark
          && mark.kind() != Mark.Kind.COMMA
          && mark.kind() != Mark.Kind.AND) {
        int antecedent =
            words.isWhere(site.text().token(mark.from()).word().form()) ? syntax.antecedent(k) : -1;
        if (antecedent >= 0
            && (isCountry(antecedent)
                || syntax.noun(antecedent).place().isPresent()
                || types.isOf(site.text(), syntax.noun(antecedent), "site"))) {
          filling.add(Slot.IN, antecedent);
        }
        return;
      }
    }
  }

  /** "au Tchad, en Ouganda et au Rwanda": the members of a list fill one slot. */
  Slot listed(Slot slot, int index) {
    if (slot != Slot.TO && slot != Slot.IN) {
      return slot;
    }
    for (Slot other : List.of(Slot.TO, Slot.IN)) {
      boolean first =
          index > 1
              && syntax.chunks().get(index - 1) instanceof Mark mark
              && (mark.kind() == Mark.Kind.COMMA || mark.kind() == Mark.Kind.AND)
              && slots.getOrDefault(other, List.of()).contains(index - 2)
              && isCountry(index)
              && isCountry(index - 2);
      if (first) {
        return other;
      }
    }
    return slot;
  }

  boolean isCountry(int index) {
    NounChunk noun = (NounChunk) syntax.chunks().get(index);
    return noun.person().isEmpty()
        && noun.actors().stream().anyMatch(actor -> actor.form() == ActorMention.Form.NAME);
  }

  /** A complement, and with "the port of Dakar" the name that says where it is. */
  void addPlace(Slot slot, int index) {
    filling.add(slot, index);
    NounChunk noun = (NounChunk) syntax.chunks().get(index);
    if ((slot == Slot.TO || slot == Slot.IN)
        && types.isOf(site.text(), noun, "site")
        && index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index + 1) instanceof NounChunk name
        && name.relation() == Relation.OF) {
      filling.add(slot, index + 1);
    }
  }

  /** "with Bangladesh looking on". */
  boolean looksOn(int index) {
    return index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index + 1) instanceof VerbChunk verb
        && verb.form() == VerbForm.PRESENT_PARTICIPLE
        && verb.lemmas().stream().anyMatch(words::isOnlooking);
  }

  @Nullable Slot slot(Relation relation) {
    return switch (relation) {
      case OF, POSSESSOR -> Slot.OF;
      case TO -> Slot.TO;
      case IN -> Slot.IN;
      case WITH -> Slot.WITH;
      case BETWEEN -> Slot.BETWEEN;
      case BY -> Slot.BY;
      case FOR, PURPOSE -> Slot.FOR;
      case FROM -> Slot.FROM;
      case AGAINST -> Slot.AGAINST;
      case DURING -> Slot.DURING;
      case AEGIS, PRESENCE -> Slot.AEGIS;
      default -> null;
    };
  }
}
