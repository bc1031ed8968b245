package org.entente.coder.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;

/**
 * A rule that matched: its trigger and the noun phrases that fill its slots, not yet resolved to
 * actors.
 *
 * @param rule the rule
 * @param sentence the sentence
 * @param syntax the sentence's chunks
 * @param trigger index of the trigger's chunk
 * @param slots indexes of the chunks that fill each slot
 * @param factuality whether it has happened
 * @param hearsay whether the tense marks it as somebody's claim
 * @param date the date that goes with it
 * @param objectClitic whether its object is a pronoun before the verb
 * @param item whether it is an entry of a list, with the actors before a colon as its subject and
 *     an instrument that stands in the heading ({@code Norway: signed on 28 May 2024})
 * @param there whether a word beside its verb stands for a place told before ({@code y sont formés,
 *     sent there})
 * @param partitive whether its object is a number of things told before ({@code en a livré six})
 */
public record Frame(
    Rule rule,
    Sentence sentence,
    Syntax syntax,
    int trigger,
    Map<Slot, List<Integer>> slots,
    Factuality factuality,
    boolean hearsay,
    Optional<DateMention> date,
    boolean objectClitic,
    boolean item,
    boolean there,
    boolean partitive) {

  /** The chunks of a slot; empty if it has none. */
  public List<Integer> slot(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /**
   * Whether its date lies ahead: what is planned, unless the date goes with the past verb that
   * tells of the plan ("agreed on Friday to upgrade").
   */
  public boolean looksAhead() {
    if (factuality == Factuality.DECIDED
        && date.isPresent()
        && syntax.chunks().get(trigger) instanceof VerbChunk) {
      // "decided to send tanks in April"
      return date.get().from() > syntax.chunks().get(trigger).from();
    }
    if (factuality == Factuality.URGED
        && date.isPresent()
        && syntax.chunks().get(trigger) instanceof VerbChunk) {
      // "asked them on Friday to leave by May"
      return date.get().from() > syntax.chunks().get(trigger).from();
    }
    if (factuality != Factuality.PLANNED || date.isEmpty()) {
      return factuality == Factuality.PLANNED;
    }
    for (int k = trigger; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
        boolean past = verb.perfect() || verb.form() == VerbForm.PAST;
        boolean under = !verb.governors().isEmpty() && date.get().from() > verb.head();
        return !past
            || k == trigger
            || under
            || date.get().from() > syntax.chunks().get(trigger).from();
      }
    }
    return !isOnlyTopic();
  }

  /** "The agenda of the next session was their subject on Friday": what they talked of then. */
  public boolean isOnlyTopic() {
    if (!(syntax.chunks().get(trigger) instanceof NounChunk noun)
        || noun.relation() != Relation.OF
        || factuality != Factuality.PLANNED
        || date.isEmpty()) {
      return false;
    }
    for (int k = trigger + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
        return verb.voice() == VerbChunk.Voice.ACTIVE
            && (verb.perfect() || verb.form() == VerbForm.PAST)
            && date.get().from() > verb.head();
      }
    }
    return false;
  }

  /**
   * "voted on Friday to send troops", but "promised tanks for May": whether its date stands on a
   * past verb that tells of a plan, and not on what is planned.
   */
  public boolean isDatedByAnnouncement() {
    if (!rule.future()
        || date.isEmpty()
        || !(syntax.chunks().get(trigger) instanceof VerbChunk verb)
        || !(verb.perfect() || verb.form() == VerbForm.PAST)) {
      return false;
    }
    return slot(Slot.OBJECT).stream().allMatch(index -> date.get().from() < noun(index).from());
  }

  /** The same frame with only those chunks in its slots that pass a test. */
  public Frame only(IntPredicate kept) {
    Map<Slot, List<Integer>> some = new EnumMap<>(Slot.class);
    slots.forEach(
        (slot, held) -> some.put(slot, held.stream().filter(chunk -> kept.test(chunk)).toList()));
    return new Frame(
        rule,
        sentence,
        syntax,
        trigger,
        some,
        factuality,
        hearsay,
        date,
        objectClitic,
        item,
        there,
        partitive);
  }

  /** A chunk that is known to be a noun phrase. */
  public NounChunk noun(int index) {
    return (NounChunk) syntax.chunks().get(index);
  }
}
