package org.entente.coder.frame;

import java.util.List;
import java.util.Optional;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;

/**
 * Whether a phrase that only counts on from events told before is itself told of as an event: "la
 * prochaine aura lieu en mai", "two rounds of talks, the first in Oslo in May".
 */
final class SequelClause {
  private static final List<Slot> SIDES =
      List.of(Slot.SUBJECT, Slot.WITH, Slot.BETWEEN, Slot.BY, Slot.OF);

  private final Filling filling;
  private final Site site;
  private final Syntax syntax;
  private final FunctionWords words;

  SequelClause(Filling filling) {
    this.filling = filling;
    this.site = filling.site;
    this.syntax = filling.syntax;
    this.words = filling.words;
  }

  /** What keeps the trigger's phrase from being such an event, empty if nothing does. */
  Optional<Missing> missing() {
    NounChunk noun = syntax.noun(site.chunk());
    if (!noun.isBare()
        || (noun.determination() == NounChunk.Determination.NONE && !noun.pronoun())) {
      return Optional.of(new Missing("a phrase that can be a subject"));
    }
    if (words.pointsBack(site.text().token(noun.body()).word())) {
      // "ce dernier a été reçu à la caserne": somebody, or something, told of before
      return Optional.of(new Missing("a phrase that counts on"));
    }
    boolean alone = filling.rule.marked().isEmpty();
    if (alone && !isAlone(noun)) {
      return Optional.of(new Missing("a phrase without a noun of its own"));
    }
    if (isHosted()) {
      return Optional.empty();
    }
    if (!noun.actors().isEmpty()
        || (!alone && SIDES.stream().anyMatch(filling.slots::containsKey))) {
      return Optional.of(new Missing("no actors of its own"));
    }
    return isTold() || (alone && isItem())
        ? Optional.empty()
        : Optional.of(new Missing("a verb of happening"));
  }

  /** "the next edition will be hosted by Chile in May", "Chile will host the next one in May". */
  private boolean isHosted() {
    int verb = syntax.governingVerbIndex(site.chunk());
    return verb >= 0
        && syntax.chunks().get(verb) instanceof VerbChunk group
        && (group.isFinite() || !group.governors().isEmpty())
        && group.lemmas().stream().anyMatch(words::hosts)
        && (group.voice() == VerbChunk.Voice.PASSIVE
            ? verb > site.chunk() && syntax.subjects(verb).contains(site.chunk())
            : verb == site.chunk() - 1)
        && isSetFor(verb);
  }

  /** Whether a date or place stands beside an event or its verb. */
  private boolean isSetFor(int verb) {
    return syntax.date(site.chunk()) != null
        || syntax.date(verb) != null
        || syntax.complements(verb).stream().anyMatch(this::isPlace);
  }

  /** "La prochaine", "deux autres", "a second one": nothing but a determiner and the trigger. */
  private boolean isAlone(NounChunk noun) {
    int next = site.chunk() + 1;
    boolean completed =
        next < syntax.chunks().size()
            && syntax.chunks().get(next) instanceof NounChunk of
            && of.relation() == Relation.OF
            && !of.isDate();
    return noun.to() == site.to() && site.from() - noun.body() <= 1 && !completed;
  }

  /** Whether a verb of which it is the subject says that it happens, and when or where. */
  private boolean isTold() {
    int relative = relativeVerb();
    int verb = relative < 0 ? syntax.governingVerbIndex(site.chunk()) : relative;
    return verb > site.chunk()
        && syntax.chunks().get(verb) instanceof VerbChunk group
        && (group.isFinite() || !group.governors().isEmpty())
        && (relative >= 0 || syntax.subjects(verb).contains(site.chunk()))
        && words.occurring().longest(site.text(), group.head(), site.sentence().to()) != null
        && isSetFor(verb);
  }

  /** "three drills, the first of which will take place": the verb that tells, or -1. */
  int relativeVerb() {
    int next = site.chunk() + 1;
    boolean owned =
        next + 1 < syntax.chunks().size()
            && syntax.chunks().get(next) instanceof Mark mark
            && mark.kind().isRelative()
            && syntax.chunks().get(next + 1) instanceof VerbChunk;
    return owned ? next + 1 : -1;
  }

  /**
   * ": the first in Oslo in May, the second in Rome in June": an entry of a list of two at least,
   * but not "a drill, the first in ten years".
   */
  private boolean isItem() {
    if (!isEntry(site.chunk())) {
      return false;
    }
    for (int k = 0; k < syntax.chunks().size(); k++) {
      if (k != site.chunk()
          && syntax.chunks().get(k) instanceof NounChunk other
          && other.to() - other.from() <= 2
          && filling.triggers.noun(site.text(), other.to() - 1, other.to()).stream()
              .flatMap(match -> match.value().stream())
              .anyMatch(trigger -> trigger.rule().equals(filling.rule))
          && isEntry(k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase stands between marks with nothing but dates and places. */
  private boolean isEntry(int index) {
    int next = index + 1;
    if (index == 0
        || !(syntax.chunks().get(index - 1) instanceof Mark)
        || next == syntax.chunks().size()
        || !(syntax.chunks().get(next) instanceof NounChunk first
            && (first.isDate() || isPlace(next)))) {
      return false;
    }
    for (int k = next; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark) {
        return true;
      }
      if (chunk instanceof VerbChunk) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlace(int index) {
    NounChunk noun = syntax.noun(index);
    return (noun.relation() == Relation.IN || noun.relation() == Relation.TO)
        && (noun.place().isPresent() || !noun.actors().isEmpty());
  }
}
