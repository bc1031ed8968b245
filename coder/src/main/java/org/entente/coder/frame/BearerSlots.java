package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.frame.Triggers.Trigger;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.PhraseTable;

/**
 * Fills the object with the instrument that a noun leads to, as the bill that approves a treaty
 * does.
 */
final class BearerSlots {
  private static final SlotType TEXT = new SlotType(List.of("@text"), true);
  private static final Rule.Outcome RATIFIED = new Rule.StageOutcome(Status.RATIFIED);

  private final Filling filling;
  private final Site site;
  private final Rule rule;
  private final Syntax syntax;
  private final Map<Slot, List<Integer>> slots;
  private final Triggers triggers;

  BearerSlots(Filling filling) {
    this.filling = filling;
    this.site = filling.site;
    this.rule = filling.rule;
    this.syntax = filling.syntax;
    this.slots = filling.slots;
    this.triggers = filling.triggers;
  }

  /**
   * The instrument that a noun leads to: "voted the bill that authorises the approval of the
   * treaty", "rejected the draft of a treaty".
   */
  void reachObject(Chunk chunk) {
    if (rule.through().isPresent()) {
      slots.remove(Slot.OBJECT);
    }
    if (!slots.containsKey(Slot.OBJECT)) {
      SlotType bearer = rule.through().orElse(TEXT);
      for (int index : bearers(chunk, bearer)) {
        Optional<Integer> instrument = Bearing.instrument(syntax, index);
        if (instrument.isPresent()
            && !(RATIFIED.equals(rule.outcome()) && ends(index, instrument.get()))) {
          filling.add(Slot.OBJECT, instrument.get());
          filling.reach = Math.max(filling.reach, syntax.chunks().get(instrument.get()).from());
        }
      }
    }
    slots.computeIfPresent(
        Slot.OBJECT,
        (slot, held) ->
            new ArrayList<>(
                held.stream().map(i -> Bearing.completed(syntax, i)).distinct().toList()));
  }

  /** Whether what stands between tells of an end: "passed a law ending the treaty". */
  boolean ends(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb) {
        for (PhraseTable.Match<List<Trigger>> match :
            triggers.verb(
                site.text(),
                verb.head(),
                verb.to(),
                verb.to(),
                List.of(),
                Optional.empty(),
                site.sentence().to())) {
          if (match.value().stream().anyMatch(trigger -> isEnd(trigger.rule()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isEnd(Rule other) {
    return other.outcome() instanceof Rule.StageOutcome stage
        && stage.status().phase() == Status.Phase.ENDED;
  }

  /** The nouns of a class that stand where the object does. */
  private List<Integer> bearers(Chunk chunk, SlotType bearer) {
    if (!(chunk instanceof VerbChunk verb)) {
      return syntax.complements(site.chunk()).stream()
          .filter(i -> syntax.relation(i) == Relation.OF && filling.fits(i, bearer))
          .toList();
    }
    List<Integer> after = syntax.objects(site.chunk(), site.to(), filling.test(bearer));
    if (verb.voice() == Voice.ACTIVE || (verb.voice() == Voice.EITHER && !after.isEmpty())) {
      return after;
    }
    if (verb.form() == VerbForm.PAST_PARTICIPLE) {
      return syntax.nearestBefore(site.chunk(), filling.test(bearer)).stream().toList();
    }
    return syntax.subjects(site.chunk()).stream().filter(i -> filling.fits(i, bearer)).toList();
  }
}
