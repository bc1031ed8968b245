package org.entente.coder.frame;

import java.util.List;
import java.util.Optional;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Triggers.Trigger;
import org.entente.coder.language.VerbForm;

/**
 * What a rule asks for that its verb has not, or of which the sentence has nothing at all: most
 * attempts fail by it, and are given up before anything is looked for. Thread-safe.
 */
final class Precondition {
  private final FunctionWords words;

  Precondition(FunctionWords words) {
    this.words = words;
  }

  /** What is missing beyond doubt; empty if the slots are worth filling. */
  Optional<Missing> missing(Site site, Trigger trigger, Fitting fitting) {
    Rule rule = trigger.rule();
    Chunk chunk = site.syntax().chunks().get(site.chunk());
    if (chunk instanceof VerbChunk verb) {
      if (trigger.reflexive() && !verb.reflexive()) {
        return Filling.missing("a reflexive pronoun");
      }
      if (!rule.governors().isEmpty()
          && verb.governors().isEmpty()
          && verb.form() != VerbForm.INFINITIVE) {
        return Filling.missing("a governing verb", rule.governors());
      }
      if (rule.subject().required()
          && rule.subject().isClass()
          && rule.otherwise().isEmpty()
          && !fitting.fitsAny(rule.subject())) {
        return Filling.missing("subject", rule.subject().alternatives());
      }
    }
    if (rule.through().isPresent() && !fitting.fitsAny(rule.through().get())) {
      return Filling.missing("an object by way of", rule.through().get().alternatives());
    }
    if (rule.beside().isPresent() && !fitting.hasAny(rule.beside().get())) {
      return Filling.missing("a complement of", List.of("@" + rule.beside().get()));
    }
    if (rule.object().required()
        && !rule.object().isOpen()
        && !rule.outcome().equals(NounSlots.UNDER_WAY)
        && !fitting.fitsAny(rule.object())
        && !(chunk instanceof VerbChunk verb && VerbGroup.isPartitive(site, words, verb))) {
      return Filling.missing("object", rule.object().alternatives());
    }
    return Optional.empty();
  }
}
