package org.entente.coder.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;

/** Tells the passive from the active where the form does not, and fills what a passive verb has. */
final class PassiveSlots {

  private final Filling filling;
  private final Site site;
  private final Rule rule;
  private final Syntax syntax;
  private final Map<Slot, List<Integer>> slots;
  private final NounTypes types;

  PassiveSlots(Filling filling) {
    this.filling = filling;
    this.site = filling.site;
    this.rule = filling.rule;
    this.syntax = filling.syntax;
    this.slots = filling.slots;
    this.types = filling.types;
  }

  /** English "signed" with no auxiliary: passive if what stands before it is what is signed. */
  boolean isPassive(VerbChunk verb) {
    if (rule.isAct() && rule.object().required()) {
      if (opensWithAgent()) {
        return true;
      }
      if (hasOtherObject()) {
        return false;
      }
    }
    if (!filling.verbSlots().objects().isEmpty() && rule.object().required()) {
      List<Integer> before = syntax.subjects(site.chunk());
      return before.stream().anyMatch(i -> filling.fits(i, rule.object()))
          && before.stream()
              .noneMatch(i -> types.isActor(site.text(), (NounChunk) syntax.chunks().get(i)));
    }
    Optional<Integer> before =
        syntax.nearestBefore(
            site.chunk(),
            i -> !syntax.noun(i).isDate() && syntax.noun(i).relation() != Relation.LIKE);
    if (!rule.object().required()) {
      return false;
    }
    if (before.isPresent() && filling.fits(before.get(), rule.object())) {
      return true;
    }
    if (rule.isAct() && appended(joinedTo(site.chunk())).isPresent()) {
      return true;
    }
    if (rule.object().isInstrument() && followsPartner()) {
      return true;
    }
    if (rule.object().isInstrument() && opensBeforePronoun()) {
      return true;
    }
    // "the text was initialled in Tokyo and signed in Seoul"
    List<Integer> shared = syntax.subjects(site.chunk());
    return rule.object().isInstrument()
        && !shared.isEmpty()
        && shared.stream().allMatch(i -> filling.fits(i, rule.object()));
  }

  /** "The EU mission in Armenia, deployed in May, has two hundred observers". */
  private Optional<Integer> appended(int participle) {
    int k = participle - 1;
    if (k < 1 || !(syntax.chunks().get(k) instanceof Mark mark) || mark.kind() != Mark.Kind.COMMA) {
      return Optional.empty();
    }
    for (k--; k >= 0 && syntax.chunks().get(k) instanceof NounChunk noun; k--) {
      if (noun.isBare() && !noun.isDate()) {
        return filling.fits(k, rule.object()) ? Optional.of(k) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The system, ordered in 2018 and delivered in 2021": the participle before, or the verb. */
  private int joinedTo(int verb) {
    int k = verb - 1;
    if (k < 0 || !(syntax.chunks().get(k) instanceof Mark and) || and.kind() != Mark.Kind.AND) {
      return verb;
    }
    for (k--; k > 0 && syntax.chunks().get(k) instanceof NounChunk noun; k--) {
      if (noun.isBare()) {
        return verb;
      }
    }
    return k > 0
            && syntax.chunks().get(k) instanceof VerbChunk before
            && (before.form() == VerbForm.PAST || before.form() == VerbForm.PAST_PARTICIPLE)
            && !before.perfect()
        ? k
        : verb;
  }

  /** "A plane brought instructors": what stands right behind is the object. */
  boolean hasOtherObject() {
    int next = site.chunk() + 1;
    while (next < syntax.chunks().size() && syntax.chunks().get(next).from() < site.to()) {
      next++;
    }
    return next < syntax.chunks().size()
        && syntax.chunks().get(next) instanceof NounChunk object
        && object.isBare()
        && !object.isDate()
        && !object.pronoun()
        && !filling.fits(next, rule.object());
  }

  /** "Trained by Rwandan instructors, the soldiers paraded". */
  private boolean opensWithAgent() {
    int next = site.chunk() + 1;
    return site.chunk() == 0
        && next < syntax.chunks().size()
        && syntax.chunks().get(next) instanceof NounChunk agent
        && agent.relation() == Relation.BY;
  }

  /** "Signed with Peru in May, it lapses in June": what the pronoun stands for was signed. */
  private boolean opensBeforePronoun() {
    if (site.chunk() > 0 || !rule.object().allows("instrument")) {
      return false;
    }
    for (int k = 1; k + 1 < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof VerbChunk) {
        return false;
      }
      if (chunk instanceof Mark mark
          && mark.kind() == Mark.Kind.COMMA
          && syntax.chunks().get(k + 1) instanceof NounChunk noun
          && noun.isBare()
          && !noun.isDate()) {
        return noun.pronoun() && !types.isPlural(site.text(), noun);
      }
    }
    return false;
  }

  /** "The naval protocol with Spain, signed in Madrid": partners stand between. */
  private boolean followsPartner() {
    int k = site.chunk() - 1;
    if (k < 1 || !(syntax.chunks().get(k) instanceof Mark mark) || mark.kind() != Mark.Kind.COMMA) {
      return false;
    }
    for (k--; k >= 0; k--) {
      if (!(syntax.chunks().get(k) instanceof NounChunk noun)) {
        return false;
      }
      if (noun.isBare() || noun.instrument().isPresent()) {
        return filling.fits(k, rule.object());
      }
    }
    return false;
  }

  void fillPassive(VerbChunk verb) {
    slots.computeIfPresent(
        Slot.BY,
        (by, agents) -> agents.removeIf(this::isOfParticiple) && agents.isEmpty() ? null : agents);
    for (int agent : slots.getOrDefault(Slot.BY, List.of())) {
      if (filling.fits(agent, rule.subject())) {
        filling.add(Slot.SUBJECT, agent);
      }
    }
    if (verb.form() == VerbForm.PAST_PARTICIPLE || (verb.voice() == Voice.EITHER)) {
      Optional<Integer> before =
          rule.isAct()
              ? appended(joinedTo(site.chunk())).or(this::modified)
              : syntax
                  .nearestBefore(site.chunk(), filling.test(rule.object()))
                  .filter(index -> !isTopicOfTalks(index) && !saysOfAnother(verb));
      if (before.isPresent()) {
        filling.add(Slot.OBJECT, before.get());
        fillJoined(before.get());
      } else {
        filling.verbSlots().objects().stream()
            .findFirst()
            .ifPresent(i -> filling.add(Slot.OBJECT, i));
        filling.objectClitic |= !slots.containsKey(Slot.OBJECT) && opensBeforePronoun();
      }
      return;
    }
    for (int subject : syntax.subjects(site.chunk())) {
      int completed = filling.completed(subject, rule.object());
      if (completed >= 0) {
        filling.add(Slot.OBJECT, completed);
      } else if (((NounChunk) syntax.chunks().get(subject)).pronoun()
          && rule.object().allows("instrument")) {
        filling.objectClitic = true;
      }
    }
    List.copyOf(slots.getOrDefault(Slot.OBJECT, List.of())).forEach(this::fillPartner);
    if (!slots.containsKey(Slot.OBJECT)) {
      // impersonal: "il a été signé un accord"
      for (int object : filling.verbSlots().objects()) {
        filling.add(Slot.OBJECT, object);
      }
    }
  }

  /** "All cooperation with Togo is suspended": what completes the subject says with whom. */
  private void fillPartner(int object) {
    if (rule.isAct()
        && object + 1 < site.chunk()
        && syntax.chunks().get(object + 1) instanceof NounChunk partner) {
      Slot slot = filling.complementSlots().slot(partner.relation());
      if (slot != null
          && slot != Slot.IN
          && rule.recipients().contains(slot)
          && types.isActor(site.text(), partner)) {
        filling.add(slot, object + 1);
      }
    }
  }

  /** "The radars bought by Finland will be delivered": not by Finland. */
  private boolean isOfParticiple(int agent) {
    for (int k = agent - 1; k >= 0 && agent < site.chunk(); k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk) {
        return true;
      }
      if (syntax.chunks().get(k) instanceof Mark) {
        return false;
      }
    }
    return false;
  }

  /** "Réunis mardi à Doha, les ministres turc et qatari": both are those who met. */
  private void fillJoined(int first) {
    if (!rule.together()) {
      return;
    }
    for (int k = first + 2; k < syntax.chunks().size(); k += 2) {
      if (!(syntax.chunks().get(k - 1) instanceof Mark mark)
          || (mark.kind() != Mark.Kind.AND && mark.kind() != Mark.Kind.COMMA)
          || !(syntax.chunks().get(k) instanceof NounChunk noun)
          || !noun.isBare()
          || !types.isActor(site.text(), noun)) {
        return;
      }
      filling.add(Slot.OBJECT, k);
    }
  }

  /** What a participle says something of: "the tanks, bought in May and sent to Togo". */
  private Optional<Integer> modified() {
    for (int k = site.chunk() - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun && !noun.isDate()) {
        if (filling.fits(k, rule.object())) {
          return Optional.of(k);
        }
        boolean bare = noun.relation() == Relation.NONE || noun.relation() == Relation.AGAINST;
        if (bare) {
          return Optional.empty();
        }
      } else if ((chunk instanceof VerbChunk verb && verb.isFinite())
          || (chunk instanceof Mark mark && mark.kind().isRelative())) {
        break;
      }
    }
    return syntax.subjects(site.chunk()).stream()
        .filter(i -> filling.fits(i, rule.object()))
        .findFirst();
  }

  /** "Its signatories held enlarged talks", "un entretien élargi": of what stands right before. */
  private boolean saysOfAnother(VerbChunk verb) {
    return verb.form() == VerbForm.PAST_PARTICIPLE
        && site.chunk() > 0
        && syntax.chunks().get(site.chunk() - 1) instanceof NounChunk before
        && before.isBare()
        && before.mentions().isEmpty()
        && before.instrument().isEmpty()
        && !before.pronoun()
        && !filling.fits(site.chunk() - 1, rule.object());
  }

  /** "Negotiations on a treaty, suspended in spring": the talks were suspended, not the treaty. */
  private boolean isTopicOfTalks(int index) {
    boolean apart = false;
    for (int k = index + 1; k < site.chunk(); k++) {
      apart |= syntax.chunks().get(k) instanceof Mark;
    }
    NounChunk noun = (NounChunk) syntax.chunks().get(index);
    if (!apart || noun.isBare() || noun.instrument().isEmpty()) {
      return false;
    }
    for (int k = index - 1; k >= 0; k--) {
      if (!(syntax.chunks().get(k) instanceof NounChunk before)) {
        if (syntax.chunks().get(k) instanceof Mark) {
          continue;
        }
        return false;
      }
      if (types.isOf(site.text(), before, "negotiation")) {
        return true;
      }
    }
    return false;
  }
}
