package org.entente.coder.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.coder.ActKind;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;

/**
 * Fills the slots of a rule that a verb triggers: its subject, objects, agent, and those of the
 * passive.
 */
final class VerbSlots {
  private static final Set<ActKind> JUDGING = EnumSet.of(ActKind.SUPPORT, ActKind.CRITICISM);

  private final Filling filling;
  private final Site site;
  private final Rule rule;
  private final Syntax syntax;
  private final Map<Slot, List<Integer>> slots;
  private final NounTypes types;

  VerbSlots(Filling filling) {
    this.filling = filling;
    this.site = filling.site;
    this.rule = filling.rule;
    this.syntax = filling.syntax;
    this.slots = filling.slots;
    this.types = filling.types;
  }

  Optional<Missing> fillVerb(VerbChunk verb) {
    if (rule.isAct() && filling.verbGroup().isReporting(verb)) {
      return Filling.missing("a verb that does not tell who says so");
    }
    boolean reflexivePassive =
        verb.reflexive() && !filling.reflexiveRule && rule.voice() != Rule.Voice.PASSIVE;
    if (reflexivePassive
        && rule.outcome() instanceof Rule.ActOutcome act
        && act.kind() == ActKind.RUPTURE) {
      // "la coopération s'est limitée à des stages": nobody cut it
      return Filling.missing("somebody who does it");
    }
    boolean passive = verb.voice() == Voice.PASSIVE || reflexivePassive;
    if (verb.voice() == Voice.EITHER) {
      passive = filling.passiveSlots().isPassive(verb);
    }
    if (rule.voice() == (passive ? Rule.Voice.ACTIVE : Rule.Voice.PASSIVE)) {
      return Filling.missing(passive ? "active voice" : "passive voice");
    }
    if (passive && filling.verbGroup().isReduced(verb) && !filling.verbGroup().countsReduced()) {
      return Filling.missing("a verb with its auxiliary");
    }
    if (filling.verbGroup().isState(verb) && !filling.verbGroup().countsReduced()) {
      return Filling.missing("a change, not a state");
    }
    if (!rule.governors().isEmpty() && !filling.verbGroup().isGoverned(verb)) {
      return Filling.missing("a governing verb", rule.governors());
    }
    if (rule.tense().isPresent() && !filling.verbGroup().hasTense(verb, rule.tense().get())) {
      return Filling.missing("the tense", List.of(rule.tense().get()));
    }
    if (rule.negation().isPresent()
        && !filling.verbGroup().isNegated(verb, rule.negation().get())) {
      return Filling.missing("a negation");
    }
    if (verb.form() == VerbForm.INFINITIVE && isPurposeOfMeeting()) {
      return Filling.missing("a meeting of its own");
    }
    filling.complementSlots().complements();
    if (rule.isAct() && !rule.also()) {
      filling.complementSlots().fillWhere();
    }
    if (passive && rule.isAct() && rule.needs().contains(Slot.OF)) {
      // "was graduated from the academy of Rabat"
      syntax.complements(site.chunk()).stream()
          .filter(index -> index > site.chunk() && syntax.relation(index) == Relation.OF)
          .forEach(index -> filling.add(Slot.OF, index));
    }
    if (passive) {
      filling.passiveSlots().fillPassive(verb);
    } else {
      boolean undergoes = undergoes(verb);
      if (undergoes) {
        slots.getOrDefault(Slot.BY, List.of()).stream()
            .filter(agent -> filling.fits(agent, rule.subject()))
            .forEach(agent -> filling.add(Slot.SUBJECT, agent));
      }
      for (int subject : subjects(verb)) {
        int completed = filling.completed(subject, rule.subject());
        if (undergoes) {
          filling.add(Slot.TO, subject);
        } else if (completed >= 0) {
          filling.add(Slot.SUBJECT, completed);
        } else if (rule.subject().isInstrument()
            && ((NounChunk) syntax.chunks().get(subject)).pronoun()) {
          filling.byPronoun = !isImpersonal();
        }
      }
      for (int object : objects()) {
        filling.add(Slot.OBJECT, object);
      }
      fillGapped();
      fillUnder();
      fillFromRelative();
      filling.objectClitic =
          !slots.containsKey(Slot.OBJECT)
              && (verb.objectClitic() || isBeforePronoun())
              && verb.lemmas().stream().noneMatch(filling.words::tellsFacts);
    }
    if (!rule.object().isInstrument()) {
      fillOwners();
    }
    return Optional.empty();
  }

  /** "It took effect in May", but "il existe un accord", "il n'existe qu'une Chine". */
  private boolean isImpersonal() {
    IntPredicate subject =
        takesNoObject() ? index -> !syntax.noun(index).isDate() : filling.test(rule.subject());
    return !syntax.objects(site.chunk(), site.to(), subject).isEmpty();
  }

  private boolean takesNoObject() {
    return !rule.object().required() && rule.object().alternatives().isEmpty();
  }

  /** The verb's subjects; who is asked, in "a demandé aux conseillers de quitter le pays". */
  private List<Integer> subjects(VerbChunk verb) {
    int at = site.chunk();
    boolean asked =
        at > 1
            && verb.form() == VerbForm.INFINITIVE
            && syntax.chunks().get(at - 1) instanceof NounChunk noun
            && noun.relation() == Relation.TO
            && (!noun.actors().isEmpty() || noun.person().isPresent())
            && syntax.chunks().get(at - 2) instanceof VerbChunk above
            && above.lemmas().stream().anyMatch(filling.words::lets);
    return asked ? List.of(at - 1) : syntax.subjects(at);
  }

  /** "met in Oslo to discuss a pact": one meeting. */
  private boolean isPurposeOfMeeting() {
    int governor = syntax.governingVerbIndex(site.chunk());
    return rule.outcome() instanceof Rule.ActOutcome act
        && act.kind() == ActKind.MEETING
        && governor >= 0
        && governor < site.chunk()
        && filling.triggers.tells(
            site.text(),
            (VerbChunk) syntax.chunks().get(governor),
            site.sentence().to(),
            ActKind.MEETING);
  }

  /** "La Tunisie s'est vu remettre un avion par l'Italie". */
  private boolean undergoes(VerbChunk verb) {
    return verb.form() == VerbForm.INFINITIVE
        && site.chunk() > 0
        && syntax.chunks().get(site.chunk() - 1) instanceof VerbChunk above
        && above.reflexive()
        && above.lemmas().stream().anyMatch(filling.words::undergoes);
  }

  /** The actors whose the object is: "salue la décision du Mali". */
  private void fillOwners() {
    for (int object : List.copyOf(slots.getOrDefault(Slot.OBJECT, List.of()))) {
      if (object > 0
          && syntax.chunks().get(object - 1) instanceof NounChunk owner
          && owner.relation() == Relation.POSSESSOR) {
        filling.add(Slot.OF, object - 1);
      }
      for (int k = object + 1; k < syntax.chunks().size() && isOwner(k); k++) {
        if (syntax.chunks().get(k) instanceof NounChunk owner
            && (types.isActor(site.text(), owner) || !owner.actors().isEmpty())) {
          // "the launch of a Korean missile" too
          filling.add(Slot.OF, k);
        }
      }
      if (isJudging() && syntax.noun(object).instrument().isPresent()) {
        fillParties(object);
      }
      for (int k = object + 1; k < syntax.chunks().size() && isBetween(k); k++) {
        if (syntax.chunks().get(k) instanceof NounChunk) {
          filling.add(Slot.BETWEEN, k);
        }
      }
    }
  }

  private boolean isJudging() {
    return rule.outcome() instanceof Rule.ActOutcome act && JUDGING.contains(act.kind());
  }

  /** "salue l'accord conclu par Oman et Bahreïn", "l'accord qu'ont conclu": whose pact it is. */
  private void fillParties(int object) {
    int told = object + 1;
    while (told < syntax.chunks().size()
        && syntax.chunks().get(told) instanceof NounChunk noun
        && noun.relation() == Relation.OF) {
      told++;
    }
    if (told >= syntax.chunks().size()) {
      return;
    }
    if (syntax.chunks().get(told) instanceof VerbChunk verb && VerbGroup.isReduced(verb)) {
      syntax.complements(told).stream()
          .filter(
              k ->
                  syntax.relation(k) == Relation.BY
                      || syntax.relation(k) == Relation.BETWEEN
                      || syntax.relation(k) == Relation.WITH)
          .forEach(k -> filling.add(Slot.OF, k));
    } else if (syntax.chunks().get(told) instanceof Mark mark
        && mark.kind() == Mark.Kind.OBJECT_RELATIVE) {
      for (int k = told + 1; k < syntax.chunks().size(); k++) {
        if (syntax.chunks().get(k) instanceof VerbChunk) {
          syntax.subjects(k).forEach(subject -> filling.add(Slot.OF, subject));
          return;
        }
      }
    }
  }

  /** "the talks between Togo and Niger". */
  private boolean isBetween(int index) {
    Chunk chunk = syntax.chunks().get(index);
    return chunk instanceof NounChunk noun
        ? noun.relation() == Relation.BETWEEN
        : chunk instanceof Mark mark && mark.kind() == Mark.Kind.AND;
  }

  /** "of the tanks", and the "and" of "of Togo and of Niger". */
  private boolean isOwner(int index) {
    Chunk chunk = syntax.chunks().get(index);
    if (chunk instanceof Mark mark) {
      if (mark.kind() == Mark.Kind.QUOTE) {
        // "une « provocation » de la Norvège"
        return index + 1 < syntax.chunks().size() && syntax.relation(index + 1) == Relation.OF;
      }
      return (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA)
          && index + 1 < syntax.chunks().size()
          && syntax.chunks().get(index + 1) instanceof NounChunk
          && syntax.relation(index + 1) == Relation.OF
          && filling.complementSlots().isCountry(index + 1)
          && syntax.chunks().get(index - 1) instanceof NounChunk
          && filling.complementSlots().isCountry(index - 1);
    }
    return chunk instanceof NounChunk && syntax.relation(index) == Relation.OF;
  }

  /** "accuse Oman d'armer des rebelles, et Bahreïn de les payer": both are accused. */
  private void fillGapped() {
    if (isJudging()) {
      for (int object : List.copyOf(slots.getOrDefault(Slot.OBJECT, List.of()))) {
        syntax.gapped(object).forEach(other -> filling.add(Slot.OBJECT, other));
      }
    }
  }

  /** An object under a preposition of the rule's: "bargaining with Washington over a treaty". */
  private void fillUnder() {
    if (slots.containsKey(Slot.OBJECT)
        || (rule.isAct() && filling.passiveSlots().hasOtherObject())) {
      return;
    }
    for (Slot slot : rule.under()) {
      for (int index : under(slot)) {
        if (filling.fits(index, rule.object())) {
          filling.add(Slot.OBJECT, index);
        }
      }
    }
  }

  /** What stands in a slot; under "of" what completes the verb: "prendre livraison jeudi de". */
  private List<Integer> under(Slot slot) {
    return slot == Slot.OF
        ? syntax.complements(site.chunk()).stream()
            .filter(index -> syntax.relation(index) == Relation.OF)
            .limit(1)
            .toList()
        : slots.getOrDefault(slot, List.of());
  }

  /** "l'exercice auquel participent des marins grecs", "the drill in which Greek sailors took". */
  private void fillFromRelative() {
    if (!(rule.isAct() || !rule.under().isEmpty())
        || !rule.object().required()
        || slots.containsKey(Slot.OBJECT)) {
      return;
    }
    for (int k = site.chunk() - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark) {
        if (mark.kind() == Mark.Kind.OBLIQUE_RELATIVE) {
          int antecedent = syntax.antecedent(k);
          if (antecedent >= 0 && filling.fits(antecedent, rule.object())) {
            filling.add(Slot.OBJECT, antecedent);
            fillInverted();
          }
          return;
        }
        if (mark.kind() != Mark.Kind.AND && mark.kind() != Mark.Kind.COMMA) {
          return;
        }
      } else if (chunk instanceof VerbChunk) {
        return;
      }
    }
  }

  /** French "auquel prennent part des marins": the subject behind its verb. */
  private void fillInverted() {
    if (slots.containsKey(Slot.SUBJECT)) {
      return;
    }
    for (int k = site.chunk() + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof NounChunk noun && noun.from() >= site.to()) {
        if (filling.fits(k, rule.subject())) {
          filling.add(Slot.SUBJECT, k);
        } else {
          return;
        }
      } else if (!(syntax.chunks().get(k) instanceof NounChunk)
          && !(syntax.chunks().get(k) instanceof Mark mark && mark.kind() == Mark.Kind.AND)) {
        return;
      }
    }
  }

  /** "declined to renew it". */
  private boolean isBeforePronoun() {
    int next = site.chunk() + 1;
    return next < syntax.chunks().size()
        && syntax.chunks().get(next) instanceof NounChunk noun
        && noun.pronoun()
        && noun.isBare()
        && rule.object().allows("instrument")
        && site.text().token(noun.body()).word().form().equals("it");
  }

  List<Integer> objects() {
    if (takesNoObject()) {
      return List.of();
    }
    int next = site.chunk() + 1;
    if (next + 1 < syntax.chunks().size() && syntax.relation(next) == Relation.POSSESSOR) {
      // "described Togo's decision as a threat"
      next++;
    }
    if (next < syntax.chunks().size()
        && syntax.chunks().get(next) instanceof NounChunk parting
        && (parting.instrument().isPresent() || isPartedBy(parting))
        && parting.to() < site.to()
        && filling.fits(next, rule.object())) {
      // "put the pact on hold"
      return List.of(next);
    }
    List<Integer> objects = syntax.objects(site.chunk(), site.to(), filling.test(rule.object()));
    if (rule.isAct() && rule.beside().isPresent() && rule.object().allows("any")) {
      // "a jugé « inadmissible » l'attitude de Kiev": what it is called is not the object
      List<Integer> others =
          syntax.objects(
              site.chunk(),
              site.to(),
              i -> !types.isOf(site.text(), syntax.noun(i), rule.beside().get()));
      objects = others.isEmpty() ? objects : others;
    }
    // "the drills of Japan and the Philippines": the second name is under "of" too
    return rule.isAct()
        ? objects.stream().filter(i -> !sharesOf(i) && !isBehindClause(i)).toList()
        : objects;
  }

  /** "à Riyad, où il recevait la presse, le ministre a dit": who follows the relative clause. */
  private boolean isBehindClause(int index) {
    int opener = index > site.chunk() ? syntax.relativeOpener(index - 1) : -1;
    return opener >= 0 && opener < site.chunk() && filling.passiveSlots().hasOtherObject();
  }

  /** "ordered the envoy out": a particle behind the object ends the verb phrase. */
  private boolean isPartedBy(NounChunk object) {
    return object.isBare()
        && site.to() > object.to()
        && filling.words.isParting(site.text().token(site.to() - 1).word());
  }

  private boolean sharesOf(int index) {
    Relation relation = syntax.relation(index);
    // not "trained by Rwandans, the soldiers paraded"
    boolean agent =
        relation == Relation.BY
            && syntax.chunks().get(index - 1) instanceof Mark mark
            && mark.kind() == Mark.Kind.AND;
    return (relation == Relation.OF || relation == Relation.BETWEEN || agent)
        && ((NounChunk) syntax.chunks().get(index)).relation() == Relation.NONE
        && !closesInsert(index);
  }

  /** "a reçu, jeudi au siège de l'état-major, l'amiral": commas part off what stands between. */
  private boolean closesInsert(int index) {
    int opening = site.chunk() + 1;
    while (opening < index
        && syntax.chunks().get(opening) instanceof NounChunk date
        && date.isDate()) {
      // "a critiqué lundi, par la voix de son porte-parole, un choix"
      opening++;
    }
    return isComma(opening) && isComma(index - 1) && index - 1 > opening;
  }

  private boolean isComma(int index) {
    return index < syntax.chunks().size()
        && syntax.chunks().get(index) instanceof Mark mark
        && mark.kind() == Mark.Kind.COMMA;
  }
}
