package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Support;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.PersonMention.Office;

/** What a rule asks of its site beyond filled slots: parties told, single times, words beside. */
final class Conditions {
  private static final Set<Office> WEIGHTY =
      EnumSet.of(Office.HEAD, Office.MINISTER, Office.MILITARY);

  private static final SlotType OUTSIDER = new SlotType(List.of("@outsider"), true);

  private final Filling filling;
  private final Site site;
  private final Rule rule;
  private final Syntax syntax;
  private final Map<Slot, List<Integer>> slots;
  private final NounTypes types;
  private final FunctionWords words;

  Conditions(Filling filling) {
    this.filling = filling;
    this.site = filling.site;
    this.rule = filling.rule;
    this.syntax = filling.syntax;
    this.slots = filling.slots;
    this.types = filling.types;
    this.words = filling.words;
  }

  /** "The signing took place in Doha": of what, the text has told before. */
  boolean isBareEvent(Chunk chunk) {
    return chunk instanceof NounChunk noun
        && rule.outcome() instanceof Rule.StageOutcome stage
        && stage.status().phase() == Status.Phase.CONCLUDED
        && noun.isBare()
        && noun.to() == site.to()
        && noun.to() - noun.body() <= 2
        && noun.determination() != NounChunk.Determination.INDEFINITE
        && !slots.containsKey(Slot.OF);
  }

  /** "L'accord prévoit des exercices": what an instrument promises is no act. */
  boolean isContent() {
    int verb = site.chunk();
    if (syntax.chunks().get(verb) instanceof NounChunk) {
      verb = syntax.governingVerbIndex(verb);
      if (verb < 0) {
        return false;
      }
      if (verb > site.chunk()) {
        // "des exercices sont prévus par l'accord"
        return syntax.complements(verb).stream()
            .filter(i -> syntax.relation(i) == Relation.BY)
            .anyMatch(i -> ((NounChunk) syntax.chunks().get(i)).instrument().isPresent());
      }
    }
    VerbChunk group = (VerbChunk) syntax.chunks().get(verb);
    if (group.voice() != Voice.ACTIVE || group.form() == VerbForm.PAST_PARTICIPLE) {
      return false;
    }
    // "a signé un accord, et des instructeurs continuent": no subject of the second
    List<Integer> subjects = syntax.subjects(verb);
    return !subjects.isEmpty()
        && subjects.stream().allMatch(i -> syntax.noun(i).instrument().isPresent());
  }

  /** "The first round was held in Brussels": by whom, the text has told before. */
  boolean isToldAgain(Chunk chunk) {
    if (parties() > 0 || !(chunk instanceof NounChunk noun) || !noun.isBare()) {
      return false;
    }
    boolean another = false;
    for (int i = noun.body(); i < noun.to(); i++) {
      another |= words.isAgain(site.text().token(i).word().form());
    }
    if (noun.determination() == NounChunk.Determination.INDEFINITE && !another) {
      return false;
    }
    int next = site.chunk() + 1;
    boolean completed =
        next < syntax.chunks().size()
            && syntax.chunks().get(next) instanceof NounChunk complement
            && (complement.relation() == Relation.OF
                || complement.relation() == Relation.WITH
                || complement.relation() == Relation.BETWEEN);
    int governor = syntax.governingVerbIndex(site.chunk());
    return !completed
        && governor > site.chunk()
        && ((VerbChunk) syntax.chunks().get(governor))
            .lemmas().stream()
                .map(words::support)
                .anyMatch(support -> support.equals(Optional.of(Support.HAPPEN)));
  }

  /** How many actors the slots of the rule's actors hold at least. */
  int parties() {
    Set<Integer> held = new HashSet<>();
    int parties = 0;
    for (Slot slot : rule.actors()) {
      for (int index : slots.getOrDefault(slot, List.of())) {
        NounChunk noun = (NounChunk) syntax.chunks().get(index);
        if (held.add(index) && (types.isActor(site.text(), noun) || !noun.actors().isEmpty())) {
          parties += types.isPlural(site.text(), noun) ? 2 : 1;
        } else if ((slot == Slot.WITH || slot == Slot.SUBJECT) && isOfActor(index)) {
          parties++;
        }
      }
    }
    return parties;
  }

  /** "with a company of Ghanaian rangers", "une centaine de soldats ghanéens et togolais". */
  private boolean isOfActor(int index) {
    for (int k = index + 1;
        k < syntax.chunks().size()
            && syntax.chunks().get(k) instanceof NounChunk of
            && of.relation() == Relation.OF;
        k++) {
      if (!of.actors().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "spoke to his counterpart over the phone". */
  boolean standsBeside(String name) {
    int governor =
        syntax.chunks().get(site.chunk()) instanceof VerbChunk
            ? site.chunk()
            : syntax.governingVerbIndex(site.chunk());
    List<Integer> complements = new ArrayList<>(syntax.complements(site.chunk()));
    if (governor >= 0) {
      complements.addAll(syntax.complements(governor));
    }
    for (int object : slots.getOrDefault(Slot.OBJECT, List.of())) {
      complements.add(object);
      int before = object - 1;
      while (before > site.chunk()
          && syntax.chunks().get(before) instanceof Mark mark
          && mark.kind() == Mark.Kind.QUOTE) {
        before--;
      }
      if (before > site.chunk()
          && syntax.chunks().get(before) instanceof NounChunk said
          && said.isBare()) {
        // "a jugé « inadmissible » l'attitude"
        complements.add(before);
      }
      int next = object + 1;
      while (next < syntax.chunks().size() && isOfObject(next)) {
        next++;
      }
      if (next < syntax.chunks().size()
          && syntax.chunks().get(next) instanceof NounChunk said
          && said.isBare()
          && !said.isDate()) {
        // "called the move “a provocation”"
        complements.add(next);
      }
    }
    return complements.stream()
        .anyMatch(i -> types.isOf(site.text(), (NounChunk) syntax.chunks().get(i), name));
  }

  /** Whether a chunk is still of the object before it: "the drill of Chad and Mali “a farce”". */
  private boolean isOfObject(int index) {
    if (syntax.chunks().get(index) instanceof Mark mark) {
      return mark.kind() == Mark.Kind.QUOTE
          || (index + 1 < syntax.chunks().size() && isShared(index + 1));
    }
    return isShared(index);
  }

  private boolean isShared(int index) {
    return syntax.chunks().get(index) instanceof NounChunk
        && (syntax.relation(index) == Relation.OF || syntax.relation(index) == Relation.BETWEEN);
  }

  /** "hold exercises every year": words of habit in the verb's group or beside it. */
  boolean isHabit() {
    int verb =
        syntax.chunks().get(site.chunk()) instanceof VerbChunk
            ? site.chunk()
            : syntax.governingVerbIndex(site.chunk());
    int from = verb < 0 ? site.chunk() : Math.min(verb, site.chunk());
    int to = Math.max(verb, site.chunk());
    while (from > 0 && !partsClauses(from - 1)) {
      from--;
    }
    while (to + 1 < syntax.chunks().size() && !partsClauses(to + 1)) {
      to++;
    }
    int last = syntax.chunks().get(to).to();
    for (int i = syntax.chunks().get(from).from(); i < last; i++) {
      if (words.habits().longest(site.text(), i, last) != null) {
        return true;
      }
    }
    return false;
  }

  /** "met reporters", "delivered arms to rebels": somebody who acts for no state. */
  boolean hasOutsider() {
    return isOutsider(rule.actors()) || isOutsider(rule.recipients());
  }

  /** "sent its tanks": what it keeps. */
  boolean isOwn() {
    return slots.getOrDefault(Slot.OBJECT, List.of()).stream()
        .map(index -> (NounChunk) syntax.chunks().get(index))
        .anyMatch(noun -> noun.determination() == NounChunk.Determination.POSSESSIVE);
  }

  /** "Le ministre de la Défense et des Anciens combattants": whoever his title names besides. */
  private boolean isInOffice(int index) {
    return ((NounChunk) syntax.chunks().get(index))
        .person()
        .filter(person -> person.name().isPresent() && WEIGHTY.contains(person.office()))
        .isPresent();
  }

  private boolean isOutsider(Set<Slot> named) {
    for (Slot slot : named) {
      List<Integer> held = slots.getOrDefault(slot, List.of());
      boolean party = slot != Slot.OF && slot != Slot.BY && slot != Slot.IN;
      if (party
          && !held.isEmpty()
          && !isInOffice(held.get(0))
          && filling.fits(held.get(0), OUTSIDER)
          && !types.completedBy(site.text(), syntax, held.get(0), "instructors")) {
        return true;
      }
    }
    return false;
  }

  private boolean partsClauses(int index) {
    Chunk chunk = syntax.chunks().get(index);
    if (chunk instanceof Mark mark) {
      return mark.kind() != Mark.Kind.AND
          && mark.kind() != Mark.Kind.COMMA
          && mark.kind() != Mark.Kind.QUOTE;
    }
    return chunk instanceof VerbChunk verb && verb.isFinite();
  }

  /** "called on the government to publish the text", "called his counterpart to order". */
  boolean demandsOfObject() {
    int behind = site.chunk() + 1;
    if (behind < syntax.chunks().size()
        && syntax.chunks().get(site.chunk()) instanceof VerbChunk
        && syntax.chunks().get(behind) instanceof NounChunk demand
        && isDemanded(demand)
        && !types.isOf(site.text(), demand, "phone")) {
      // "appelle à la libération de responsables"
      return true;
    }
    for (int index : slots.getOrDefault(Slot.OBJECT, List.of())) {
      if (index + 1 < syntax.chunks().size()
          && ((syntax.chunks().get(index + 1) instanceof VerbChunk verb
                  && verb.form() == VerbForm.INFINITIVE)
              || (syntax.chunks().get(index + 1) instanceof NounChunk noun && isDemanded(noun)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDemanded(NounChunk noun) {
    return (noun.relation() == Relation.TO || noun.relation() == Relation.FOR)
        && noun.mentions().isEmpty();
  }

  boolean refersBack(NounChunk noun) {
    boolean definite =
        noun.determination() == NounChunk.Determination.DEFINITE
            || noun.determination() == NounChunk.Determination.DEMONSTRATIVE;
    int next = site.chunk() + 1;
    return definite
        && rule.object().allows("instrument")
        && !(next < syntax.chunks().size()
            && syntax.chunks().get(next) instanceof NounChunk of
            && (of.relation() == Relation.OF
                || (!of.isDate()
                    && (of.relation() == Relation.IN || of.relation() == Relation.FOR))));
  }

  boolean holdsActor(Slot slot) {
    for (int index : slots.getOrDefault(slot, List.of())) {
      if (types.isOf(site.text(), (NounChunk) syntax.chunks().get(index), "nowhere")) {
        continue;
      }
      if (types.isActor(site.text(), (NounChunk) syntax.chunks().get(index))
          || ((NounChunk) syntax.chunks().get(index)).place().isPresent()
          || !((NounChunk) syntax.chunks().get(index)).actors().isEmpty()
          || (slot != Slot.OBJECT
              && slot != Slot.OF
              && isCapitalised((NounChunk) syntax.chunks().get(index)))) {
        return true;
      }
    }
    return false;
  }

  /** A name that no lexicon knows is a place where one is asked for. */
  private boolean isCapitalised(NounChunk noun) {
    return site.text().token(noun.head()).isCapitalised();
  }
}
