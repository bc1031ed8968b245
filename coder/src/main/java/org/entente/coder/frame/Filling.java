package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Support;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Triggers.Trigger;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;

/**
 * The attempt to fill one rule's slots at one site. Its parts fill from a verb, from a noun and
 * from complements, test what else the rule asks, and read whether it came about. Not thread-safe.
 */
final class Filling {
  /** Kinds of acts of which one tells by numbers: "en a formé trente". */
  private static final Set<ActKind> COUNTED = EnumSet.of(ActKind.TRANSFER, ActKind.TRAINING);

  private static final SlotType NUMBER = new SlotType(List.of("@number"), true);

  final Site site;
  final Rule rule;
  final boolean reflexiveRule;
  final Syntax syntax;
  final NounTypes types;
  final FunctionWords words;
  final FactualityReader factuality;
  final Triggers triggers;
  private final Fitting fitting;
  final Map<Slot, List<Integer>> slots = new EnumMap<>(Slot.class);
  boolean objectClitic;
  boolean item;

  /** Whether a word beside the verb stands for the place: "y sont formés", "sent there". */
  boolean there;

  /** Whether its object is a number of things told before: "en a livré six". */
  boolean partitive;

  /** Whether a pronoun stands for the instrument that is the subject. */
  boolean byPronoun;

  /** The token up to which the text is told by this frame. */
  int reach;

  Filling(
      Site site,
      Trigger trigger,
      NounTypes types,
      FunctionWords words,
      FactualityReader factuality,
      Triggers triggers,
      Fitting fitting) {
    this.site = site;
    this.rule = trigger.rule();
    this.reflexiveRule = trigger.reflexive();
    this.syntax = site.syntax();
    this.types = types;
    this.words = words;
    this.factuality = factuality;
    this.triggers = triggers;
    this.fitting = fitting;
    this.reach = site.to();
  }

  boolean fits(int index, SlotType type) {
    return fitting.fits(index, type);
  }

  /**
   * The noun phrase of a type that a phrase is or completes, or -1: "the treaty with Togo, which
   * was signed".
   */
  int completed(int index, SlotType type) {
    if (fits(index, type)) {
      return index;
    }
    if (type.isClass()) {
      return completedThing(index, type);
    }
    if (!type.isInstrument() || ((NounChunk) syntax.chunks().get(index)).isBare()) {
      return -1;
    }
    for (int k = index - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun) {
        if (fits(k, type)) {
          return k;
        }
        if (noun.isBare()) {
          return -1;
        }
      } else if (!(chunk instanceof Mark mark) || mark.kind() != Mark.Kind.AND) {
        return -1;
      }
    }
    return -1;
  }

  /** "Vehicles of transport of troops, arrived in May": what such complements stand behind. */
  private int completedThing(int index, SlotType type) {
    for (int k = index; k > 0; k--) {
      if (!(syntax.chunks().get(k) instanceof NounChunk of)
          || of.relation() != Relation.OF
          || !of.mentions().isEmpty()
          || !(syntax.chunks().get(k - 1) instanceof NounChunk)) {
        return -1;
      }
      if (fits(k - 1, type)) {
        return k - 1;
      }
    }
    return -1;
  }

  IntPredicate test(SlotType type) {
    return index -> fits(index, type);
  }

  void add(Slot slot, int index) {
    List<Integer> held = slots.get(slot);
    if (held == null) {
      held = new ArrayList<>();
      slots.put(slot, held);
    }
    if (!held.contains(index)) {
      held.add(index);
    }
  }

  Optional<Missing> fill() {
    Chunk chunk = syntax.chunks().get(site.chunk());
    Optional<Missing> wrong =
        chunk instanceof VerbChunk verb
            ? verbSlots().fillVerb(verb)
            : nounSlots().fillNoun((NounChunk) chunk);
    if (wrong.isPresent()) {
      return wrong;
    }
    if (rule.outcome() instanceof Rule.SequelOutcome) {
      return chunk instanceof NounChunk
          ? new SequelClause(this).missing()
          : Optional.of(new Missing("a noun that triggers it"));
    }
    if (rule.object().isInstrument()) {
      bearerSlots().reachObject(chunk);
    }
    if (chunk instanceof VerbChunk verb) {
      fillPartitive(verb);
    }
    if (rule.through().isPresent() && !slots.containsKey(Slot.OBJECT)) {
      return missing("an object by way of", rule.through().get().alternatives());
    }
    if (rule.subject().isInstrument()
        && !slots.containsKey(Slot.SUBJECT)
        && !byPronoun
        && !hasOtherSubject(chunk)) {
      // "l'accord, en vigueur depuis 2014", "un traité datant de 1999"
      syntax
          .nearestBefore(site.chunk(), test(rule.subject()))
          .ifPresent(index -> add(Slot.SUBJECT, index));
    }
    if (rule.object().isInstrument() && !slots.containsKey(Slot.OBJECT) && !objectClitic) {
      item = fillItem();
      objectClitic = item || conditions().isBareEvent(chunk);
    }
    if (rule.outcome() instanceof Rule.StageOutcome stage
        && stage.status().phase() != Status.Phase.PROSPECTIVE
        && chunk instanceof NounChunk noun
        && conditions().refersBack(noun)) {
      // "la signature est intervenue à Rabat": of the agreement that was spoken of
      objectClitic = !slots.containsKey(Slot.OBJECT);
    }
    if (rule.isAct() && conditions().isContent()) {
      return missing("a clause that is not the content of an instrument");
    }
    objectClitic |= byPronoun;
    moveOtherwise();
    if (rule.object().required()
        && !slots.containsKey(Slot.OBJECT)
        && !(objectClitic && rule.object().isOpen())) {
      return missing("object", rule.object().alternatives());
    }
    if (rule.subject().required() && !slots.containsKey(Slot.SUBJECT) && !byPronoun) {
      return missing("subject", rule.subject().alternatives());
    }
    boolean shared = chunk instanceof NounChunk noun && types.isOf(site.text(), noun, "shared");
    there = chunk instanceof VerbChunk verb && verbGroup().isThere(verb);
    boolean placed = there && (rule.needs().contains(Slot.IN) || rule.needs().contains(Slot.TO));
    if (!rule.needs().isEmpty()
        && !shared
        && !placed
        && !partitive
        && !holdsNeeded()
        && !(complementSlots().borrow() && holdsNeeded())) {
      return missing("an actor in one of", rule.needs());
    }
    if (rule.together()
        && conditions().parties() < 2
        && !shared
        && !conditions().isToldAgain(chunk)) {
      return missing("two parties");
    }
    if (rule.beside().isPresent() && !conditions().standsBeside(rule.beside().get())) {
      return missing("a complement of", List.of("@" + rule.beside().get()));
    }
    if (rule.without().isPresent()
        && syntax.chunks().get(site.chunk()) instanceof VerbChunk
        && conditions().standsBeside(rule.without().get())) {
      return missing("no complement of", List.of("@" + rule.without().get()));
    }
    if (!isDated()) {
      return missing("a date");
    }
    if (!rule.own() && conditions().isOwn()) {
      return missing("an object that is not its own");
    }
    if (conditions().hasOutsider()) {
      return missing("actors who act for a state");
    }
    if (!rule.habitual() && conditions().isHabit()) {
      return missing("a single time");
    }
    if (!rule.infinitive() && conditions().demandsOfObject()) {
      return missing("no infinitive after the object");
    }
    return Optional.empty();
  }

  static Optional<Missing> missing(String what) {
    return Optional.of(new Missing(what));
  }

  static Optional<Missing> missing(String what, Collection<?> kinds) {
    return Optional.of(new Missing(what, kinds));
  }

  /** "Le Kazakhstan en a commandé six": what they are was told before. */
  private void fillPartitive(VerbChunk verb) {
    boolean counted =
        rule.outcome() instanceof Rule.ActOutcome act
            ? COUNTED.contains(act.kind())
            : rule.form().equals(Optional.of(AgreementForm.CONTRACT));
    if (counted
        && rule.object().isClass()
        && !slots.containsKey(Slot.OBJECT)
        && verb.voice() == VerbChunk.Voice.ACTIVE
        && VerbGroup.isPartitive(site, words, verb)) {
      syntax
          .objects(site.chunk(), site.to(), test(NUMBER))
          .forEach(index -> add(Slot.OBJECT, index));
      partitive = slots.containsKey(Slot.OBJECT);
    }
  }

  private boolean isDated() {
    if (rule.dated() == Rule.Dated.NO) {
      return true;
    }
    DateMention date = syntax.date(site.chunk());
    return date != null
        && (rule.dated() == Rule.Dated.ANY || words.isSince(site.text().word(date.from())));
  }

  private boolean holdsNeeded() {
    return rule.needs().stream().anyMatch(conditions()::holdsActor);
  }

  /** "Signed in May, it covers tanks, and another batch is under discussion": not the text. */
  private boolean hasOtherSubject(Chunk chunk) {
    return chunk instanceof VerbChunk verb
        && verb.isFinite()
        && verb.voice() == VerbChunk.Voice.ACTIVE
        && site.chunk() > 0
        && syntax.chunks().get(site.chunk() - 1) instanceof NounChunk before
        && before.isBare()
        && !before.pronoun()
        && syntax.subjects(site.chunk()).contains(site.chunk() - 1);
  }

  /** "Norway: signed on 28 May 2024": an entry of a list, whose heading names the instrument. */
  private boolean fillItem() {
    int colon = 0;
    while (colon < syntax.chunks().size()
        && syntax.chunks().get(colon) instanceof NounChunk noun
        && noun.isBare()
        && !noun.actors().isEmpty()) {
      boolean joined =
          colon + 1 < syntax.chunks().size()
              && syntax.chunks().get(colon + 1) instanceof Mark mark
              && mark.kind() == Mark.Kind.AND;
      colon += joined ? 2 : 1;
      if (!joined) {
        break;
      }
    }
    if (colon == 0
        || colon + 2 < site.chunk()
        || colon >= site.chunk()
        || !(syntax.chunks().get(colon) instanceof Mark mark)
        || mark.kind() != Mark.Kind.COLON) {
      return false;
    }
    slots.remove(Slot.SUBJECT);
    for (int k = 0; k < colon; k += 2) {
      add(Slot.SUBJECT, k);
    }
    return true;
  }

  /** Where the subject names no actor, those of other slots take its place. */
  private void moveOtherwise() {
    if (rule.otherwise().isEmpty() || conditions().holdsActor(Slot.SUBJECT)) {
      return;
    }
    for (Slot slot : rule.otherwise()) {
      if (conditions().holdsActor(slot)) {
        slots.put(Slot.SUBJECT, new ArrayList<>(slots.getOrDefault(slot, List.of())));
        return;
      }
    }
  }

  /** The verb that governs an event noun, be it that of its relative clause. */
  int governor() {
    int relative = relativeVerb();
    return relative >= 0 ? relative : syntax.governingVerbIndex(site.chunk());
  }

  /**
   * "les entretiens que le ministre a eus", "the talks that he held": the verb that tells, or -1.
   */
  int relativeVerb() {
    return rule.outcome() instanceof Rule.SequelOutcome
        ? new SequelClause(this).relativeVerb()
        : relativeVerb(true);
  }

  /** "talks that took place between the ministers": the verb that tells of them, or -1. */
  int happeningVerb() {
    return relativeVerb(false);
  }

  private int relativeVerb(boolean asObject) {
    int mark = site.chunk() + 1;
    while (mark < syntax.chunks().size()
        && syntax.chunks().get(mark) instanceof NounChunk noun
        && !noun.isBare()) {
      mark++;
    }
    if (!rule.isAct()
        || !(syntax.chunks().get(site.chunk()) instanceof NounChunk)
        || mark + 2 >= syntax.chunks().size()
        || !(syntax.chunks().get(mark) instanceof Mark relative)
        || !relative.kind().isRelative()
        || relative.kind() == Mark.Kind.OBLIQUE_RELATIVE) {
      return -1;
    }
    boolean object = relative.kind() == Mark.Kind.OBJECT_RELATIVE;
    for (int k = mark + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof VerbChunk verb) {
        boolean tells =
            verb.lemmas().stream()
                .anyMatch(lemma -> words.support(lemma).equals(Optional.of(Support.HAPPEN)));
        return verb.isFinite() && tells && object == asObject && (object || isHappening(verb, k))
            ? k
            : -1;
      }
      if (chunk instanceof Mark) {
        return -1;
      }
      object = true;
    }
    return -1;
  }

  /** "talks that took place in Oslo", "drills which were held": it tells nothing else. */
  private boolean isHappening(VerbChunk verb, int index) {
    return verb.voice() == VerbChunk.Voice.PASSIVE
        || index + 1 == syntax.chunks().size()
        || !(syntax.chunks().get(index + 1) instanceof NounChunk object)
        || !object.isBare()
        || (object.determination() == NounChunk.Determination.NONE && object.mentions().isEmpty());
  }

  /** Whether the verb over the trigger is past: its date is that of the plan. */
  boolean isToldInPast() {
    return syntax
        .governingVerb(site.chunk())
        .filter(verb -> verb.perfect() || verb.form() == VerbForm.PAST)
        .isPresent();
  }

  ComplementSlots complementSlots() {
    return new ComplementSlots(this);
  }

  VerbSlots verbSlots() {
    return new VerbSlots(this);
  }

  PassiveSlots passiveSlots() {
    return new PassiveSlots(this);
  }

  VerbGroup verbGroup() {
    return new VerbGroup(this);
  }

  BearerSlots bearerSlots() {
    return new BearerSlots(this);
  }

  NounSlots nounSlots() {
    return new NounSlots(this);
  }

  Conditions conditions() {
    return new Conditions(this);
  }

  FrameReading reading() {
    return new FrameReading(this);
  }
}
