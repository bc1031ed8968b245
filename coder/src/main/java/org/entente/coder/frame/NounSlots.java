package org.entente.coder.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.ActKind;
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
import org.entente.coder.mention.ActorMention;

/**
 * Fills the slots of a rule that an event noun triggers: what completes it, and what its support
 * verb adds.
 */
final class NounSlots {
  static final Rule.Outcome UNDER_WAY = new Rule.StageOutcome(Status.NEGOTIATING);

  private final Filling filling;
  private final Site site;
  private final Rule rule;
  private final Syntax syntax;
  private final Map<Slot, List<Integer>> slots;
  private final NounTypes types;
  private final FunctionWords words;

  NounSlots(Filling filling) {
    this.filling = filling;
    this.site = filling.site;
    this.rule = filling.rule;
    this.syntax = filling.syntax;
    this.slots = filling.slots;
    this.types = filling.types;
    this.words = filling.words;
  }

  /** "une réunion réunissant les ministres", "un exercice réunira des navires grecs et serbes". */
  private void fillGathered() {
    for (int k = site.chunk() + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof VerbChunk verb) {
        if (verb.form() == VerbForm.PAST_PARTICIPLE) {
          continue;
        }
        if (verb.lemmas().stream().anyMatch(words::gathers)) {
          for (int object :
              syntax.objects(k, verb.to(), i -> types.isActor(site.text(), syntax.noun(i)))) {
            filling.add(Slot.SUBJECT, object);
          }
        } else if (syntax.chunks().get(k - 1) instanceof Mark mark && mark.kind().isRelative()) {
          // "les manœuvres qui ont débuté lundi rassemblent"
          continue;
        }
        return;
      }
      if (chunk instanceof NounChunk noun && noun.isBare() && !isPredicate(k)) {
        return;
      }
    }
  }

  /** "un exercice baptisé Ancre": how it is called. */
  private boolean isPredicate(int index) {
    return syntax.chunks().get(index - 1) instanceof VerbChunk before
        && before.form() == VerbForm.PAST_PARTICIPLE;
  }

  /** "Lors d'une rencontre avec le général omanais, la ministre a": she is the one who met him. */
  private void fillOccasion(NounChunk noun, int governor) {
    boolean occasion =
        switch (relation(noun)) {
          case DURING, AFTER -> true;
          case IN -> noun.determination() != NounChunk.Determination.DEFINITE;
          // "De passage à Tirana, le ministre"
          case OF ->
              isVisit()
                  && noun.determination() == NounChunk.Determination.NONE
                  && syntax.opens(site.chunk());
          // "flew to Quito for talks with the minister", but not "called for talks"
          case FOR -> noun.determination() != NounChunk.Determination.DEFINITE && brings(governor);
          default -> false;
        };
    if (!rule.isAct()
        || !occasion
        || governor < 0
        || slots.containsKey(Slot.SUBJECT)
        || slots.containsKey(Slot.BETWEEN)) {
      return;
    }
    List<Integer> subjects = syntax.subjects(governor);
    if (subjects.size() < 2
        && slots.keySet().stream().noneMatch(filling.conditions()::holdsActor)) {
      return;
    }
    for (int subject : subjects) {
      if (types.isActor(site.text(), (NounChunk) syntax.chunks().get(subject))
          && filling.fits(subject, rule.subject())) {
        // "De passage à Tirana, le ministre": no second place
        slots.values().forEach(held -> held.remove(Integer.valueOf(subject)));
        filling.add(Slot.SUBJECT, subject);
      }
    }
  }

  /** "Les pourparlers ont repris sous l'égide du ministre omanais", whatever the verb says. */
  private void fillAegis(int governor) {
    if (governor > site.chunk()
        && rule.actors().contains(Slot.AEGIS)
        && syntax.subjects(governor).contains(site.chunk())) {
      syntax.complements(governor).stream()
          .filter(index -> filling.complementSlots().slot(syntax.relation(index)) == Slot.AEGIS)
          .forEach(index -> filling.add(Slot.AEGIS, index));
    }
  }

  /** "Son homologue, le général Kaya, en visite à Rabat, a signé": he is the one who is there. */
  private void fillApposed(NounChunk noun) {
    int before = site.chunk() - 2;
    if (isVisit()
        && noun.relation() == Relation.IN
        && noun.determination() == NounChunk.Determination.NONE
        && before >= 0
        && !slots.containsKey(Slot.SUBJECT)
        && syntax.chunks().get(before + 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.COMMA
        && syntax.chunks().get(before) instanceof NounChunk visitor
        && visitor.person().filter(person -> !person.plural()).isPresent()) {
      filling.add(Slot.SUBJECT, before);
    }
  }

  /** What a preposition marks, that of "after five days of talks" included. */
  private Relation relation(NounChunk noun) {
    int before = site.chunk() - 1;
    if (noun.relation() != Relation.OF
        || noun.determination() != NounChunk.Determination.NONE
        || before < 0
        || !(syntax.chunks().get(before) instanceof NounChunk measure)) {
      return noun.relation();
    }
    boolean lasts = measure.date().filter(d -> d.time().lengthInDays().isPresent()).isPresent();
    if (measure.isDate() && lasts) {
      return Relation.AFTER;
    }
    return measure.relation() == Relation.AFTER || measure.relation() == Relation.DURING
        ? measure.relation()
        : noun.relation();
  }

  /** "un dialogue de défense", "un exercice de police": what it is about. */
  private static boolean isBareBody(NounChunk noun) {
    return noun.determination() == NounChunk.Determination.NONE
        && noun.mentions().isEmpty()
        && !noun.pronoun();
  }

  private static boolean isCapital(NounChunk noun) {
    return !noun.actors().isEmpty()
        && noun.person().isEmpty()
        && noun.actors().stream().allMatch(actor -> actor.form() == ActorMention.Form.CAPITAL);
  }

  /** Whether the event is the object of a verb, whose subject goes there. */
  private boolean leads() {
    int governor = filling.governor();
    return governor >= 0
        && governor < site.chunk()
        && ((NounChunk) syntax.chunks().get(site.chunk())).isBare();
  }

  /** "talks chaired by the colonel of the army": whose the colonel is. */
  private boolean completesOther(int index) {
    return index - 1 > site.chunk()
        && syntax.chunks().get(index - 1) instanceof NounChunk before
        && before.relation() == Relation.AEGIS;
  }

  private boolean isVisit() {
    return rule.outcome() instanceof Rule.ActOutcome act && act.kind() == ActKind.VISIT;
  }

  /** Whether a verb tells of an act of contact, to which the noun adds what it is for. */
  private boolean brings(int governor) {
    return governor >= 0
        && syntax.chunks().get(governor) instanceof VerbChunk verb
        && filling.triggers.tellsContact(site.text(), verb, site.sentence().to());
  }

  /** "Ils se sont vus en marge du sommet de l'Otan": it is no meeting of theirs with NATO. */
  private boolean isOthers(NounChunk noun) {
    if (!(rule.outcome() instanceof Rule.ActOutcome act)
        || (act.kind() != ActKind.MEETING && act.kind() != ActKind.EXERCISE)) {
      return false;
    }
    for (int i = noun.from(); i < noun.body(); i++) {
      if (words.isAside(site.text().token(i).word().form())) {
        return true;
      }
    }
    return false;
  }

  Optional<Missing> fillNoun(NounChunk noun) {
    if (rule.marked().isPresent() && !isMarked(rule.marked().get())) {
      return Filling.missing("a word of", List.of("@" + rule.marked().get()));
    }
    if (rule.without().isPresent()
        && (isMarked(rule.without().get()) || isAddressedTo(rule.without().get()))) {
      return Filling.missing("no word of", List.of("@" + rule.without().get()));
    }
    if (isOthers(noun)) {
      return Optional.of(new Missing("an event of its own"));
    }
    filling.complementSlots().complements();
    fillOf();
    slots.computeIfPresent(
        Slot.BY,
        (by, agents) ->
            agents.removeIf(agent -> asksForIt(agent) || isOfVerb(noun, agent)) && agents.isEmpty()
                ? null
                : agents);
    for (int agent : slots.getOrDefault(Slot.BY, List.of())) {
      boolean acts =
          !rule.isAct() || types.isActor(site.text(), (NounChunk) syntax.chunks().get(agent));
      if (acts && filling.fits(agent, rule.subject())) {
        filling.add(Slot.SUBJECT, agent);
      }
    }
    if (rule.object().required()
        && !slots.containsKey(Slot.OBJECT)
        && !rule.object().allows("any")
        && filling.fits(site.chunk(), rule.object())) {
      // "arms deliveries", "livraison d'armes" read as one phrase
      filling.add(Slot.OBJECT, site.chunk());
    }
    if (noun.actors().stream().anyMatch(actor -> actor.form() != ActorMention.Form.CAPITAL)) {
      // "the Turkish-Qatari talks", "Russian arms deliveries"
      filling.add(Slot.SUBJECT, site.chunk());
    }
    int governor = filling.governor();
    if (governor >= 0) {
      fillFromSupport((VerbChunk) syntax.chunks().get(governor), governor);
    }
    int happening = filling.happeningVerb();
    if (happening >= 0) {
      fillFromSupport((VerbChunk) syntax.chunks().get(happening), happening);
    }
    fillAegis(governor);
    fillApposed(noun);
    fillOccasion(noun, governor);
    fillGathered();
    if (rule.object().isInstrument() && !slots.containsKey(Slot.OBJECT)) {
      fillInstrument(governor);
    }
    if (rule.outcome().equals(UNDER_WAY) && !slots.containsKey(Slot.OBJECT)) {
      // "talks with Oman to conclude a treaty"
      Bearing.instrument(syntax, site.chunk())
          .ifPresent(
              index -> {
                filling.add(Slot.OBJECT, index);
                filling.reach = Math.max(filling.reach, syntax.chunks().get(index).from());
              });
    }
    return Optional.empty();
  }

  /** "Le retrait des soldats, demandé par Bamako": who asks for it does not do it. */
  private boolean asksForIt(int agent) {
    for (int k = agent - 1; k > site.chunk(); k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb) {
        return verb.form() == VerbForm.PAST_PARTICIPLE
            && verb.lemmas().stream()
                .anyMatch(lemma -> words.support(lemma).equals(Optional.of(Support.URGE)));
      }
    }
    return false;
  }

  /** "He was received, during his visit, by the minister": who received him made no visit. */
  private boolean isOfVerb(NounChunk noun, int agent) {
    return noun.determination() == NounChunk.Determination.POSSESSIVE
        && agent > 0
        && syntax.chunks().get(agent - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.COMMA;
  }

  /** Whether the trigger's phrase, or the one that completes it with "of", holds such a word. */
  private boolean isMarked(String name) {
    return types.isOf(site.text(), (NounChunk) syntax.chunks().get(site.chunk()), name)
        || types.completedBy(site.text(), syntax, site.chunk(), name);
  }

  /** "un entretien à une radio", "accordé au quotidien": those of a class are talked to. */
  private boolean isAddressedTo(String name) {
    for (int index : syntax.complements(site.chunk())) {
      Relation relation = syntax.relation(index);
      if ((relation == Relation.TO || relation == Relation.WITH || relation == Relation.BY)
          && types.isOf(site.text(), (NounChunk) syntax.chunks().get(index), name)) {
        return true;
      }
    }
    return false;
  }

  /** "la signature de l'accord", "la visite du ministre": by type, object or subject. */
  private void fillOf() {
    int at = site.chunk();
    if (at > 0
        && syntax.chunks().get(at - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR) {
      filling.add(Slot.SUBJECT, at - 1);
    }
    boolean first = true;
    for (int index : syntax.complements(at)) {
      Relation relation = syntax.relation(index);
      NounChunk complement = (NounChunk) syntax.chunks().get(index);
      boolean inTrigger = complement.from() < site.to() && complement.body() >= site.to();
      if (relation == Relation.OF || inTrigger) {
        if (rule.object().required() && filling.fits(index, rule.object())) {
          filling.add(Slot.OBJECT, index);
        } else if (isVisit() && isCapital(complement) && leads()) {
          // "a fait le voyage de Doha"
          filling.add(Slot.TO, index);
        } else if (types.isActor(site.text(), complement)
            && !isBareBody(complement)
            && !completesOther(index)) {
          filling.add(first || slots.containsKey(Slot.SUBJECT) ? Slot.SUBJECT : Slot.OF, index);
        }
        first = false;
      } else if (rule.object().isInstrument()
          && (relation == Relation.IN || relation == Relation.FOR || relation == Relation.TO)
          && filling.fits(index, rule.object())) {
        // "négociations sur un accord", "pourparlers en vue d'un traité"
        filling.add(Slot.OBJECT, index);
      }
    }
  }

  /**
   * The instrument of an event noun that the verb parts from it: "des pourparlers se poursuivent en
   * vue d'un accord", "l'accord a reçu l'approbation".
   */
  private void fillInstrument(int governor) {
    for (Slot slot : List.of(Slot.FOR, Slot.IN)) {
      for (int index : slots.getOrDefault(slot, List.of())) {
        if (filling.fits(index, rule.object())) {
          filling.add(Slot.OBJECT, index);
          return;
        }
      }
    }
    if (governor >= 0
        && governor < site.chunk()
        && ((VerbChunk) syntax.chunks().get(governor)).voice() == Voice.ACTIVE
        && ((NounChunk) syntax.chunks().get(site.chunk())).isBare()) {
      for (int subject : syntax.subjects(governor)) {
        if (filling.fits(subject, rule.object())) {
          filling.add(Slot.OBJECT, subject);
          return;
        }
      }
    }
  }

  /** "La conversation qu'ont eue les ministres omanais et qatari": the subject behind its verb. */
  private void fillInverted(VerbChunk verb, int at) {
    for (int subject :
        syntax.objects(at, verb.to(), i -> types.isActor(site.text(), syntax.noun(i)))) {
      if (filling.fits(subject, rule.subject())) {
        filling.add(Slot.SUBJECT, subject);
      }
    }
  }

  /** "X a effectué une visite", "la visite de X s'est déroulée": the support verb's arguments. */
  private void fillFromSupport(VerbChunk verb, int governor) {
    if (rule.isAct() && new ThankedDeed(filling).fill(verb, governor)) {
      return;
    }
    Optional<Support> support =
        verb.lemmas().stream().map(words::support).flatMap(Optional::stream).findFirst();
    if (support.equals(Optional.of(Support.DECIDE))
        && !((NounChunk) syntax.chunks().get(site.chunk())).isBare()) {
      // "lors de la visite, la presse annonçait": something else
      support = Optional.empty();
    }
    // "has received deliveries": they come to the subject
    boolean receives =
        rule.isAct()
            && rule.recipients().contains(Slot.TO)
            && verb.lemmas().stream().anyMatch(words::receives);
    boolean after = governor < site.chunk() || governor == filling.relativeVerb();
    if (support.isEmpty() && !(after && slots.isEmpty())) {
      return;
    }
    if (after && !slots.containsKey(Slot.SUBJECT) && verb.voice() != Voice.PASSIVE) {
      for (int subject : syntax.subjects(governor)) {
        if (subject != site.chunk()
            && types.isActor(site.text(), (NounChunk) syntax.chunks().get(subject))
            && filling.fits(subject, rule.subject())) {
          filling.add(receives ? Slot.TO : Slot.SUBJECT, subject);
        }
      }
    }
    if (governor == filling.relativeVerb() && !slots.containsKey(Slot.SUBJECT)) {
      fillInverted(verb, governor);
    }
    if (support.isEmpty()) {
      return;
    }
    for (int index : syntax.complements(governor)) {
      Slot slot = filling.complementSlots().slot(syntax.relation(index));
      if (slot != null
          && slot != Slot.OF
          && index != site.chunk()
          && !((slot == Slot.WITH || slot == Slot.BETWEEN)
              && (filling.complementSlots().isOfBond(index)
                  || filling.complementSlots().isOfGround(index)))
          && !filling.complementSlots().looksOn(index)) {
        if (slot == Slot.BY && !after) {
          filling.add(Slot.SUBJECT, index);
        } else {
          filling.complementSlots().addPlace(filling.complementSlots().listed(slot, index), index);
        }
      }
    }
  }
}
