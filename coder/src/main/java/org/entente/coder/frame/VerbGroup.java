package org.entente.coder.frame;

import java.util.Optional;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Modality;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.VerbForm;

/**
 * What a rule asks of the verb group that triggers it: governing verbs, tense, negation, an
 * auxiliary.
 */
final class VerbGroup {

  private final Site site;
  private final Rule rule;
  private final Syntax syntax;
  private final FunctionWords words;

  VerbGroup(Filling filling) {
    this.site = filling.site;
    this.rule = filling.rule;
    this.syntax = filling.syntax;
    this.words = filling.words;
  }

  static boolean isReduced(VerbChunk verb) {
    return (verb.form() == VerbForm.PAST_PARTICIPLE && verb.governors().isEmpty())
        || verb.voice() == Voice.EITHER;
  }

  /** "Riga a protesté, rappelle un diplomate": an insert that says whose words these are. */
  boolean isReporting(VerbChunk verb) {
    int at = site.chunk();
    return verb.isFinite()
        && !verb.perfect()
        && verb.voice() == Voice.ACTIVE
        && at > 0
        && at + 1 < syntax.chunks().size()
        && syntax.chunks().get(at - 1) instanceof Mark mark
        && (mark.kind() == Mark.Kind.COMMA || mark.kind() == Mark.Kind.QUOTE)
        && syntax.chunks().get(at + 1) instanceof NounChunk speaker
        && speaker.isBare()
        && speaker.person().isPresent()
        && speaker.determination() != NounChunk.Determination.POSSESSIVE
        && verb.lemmas().stream()
            .map(words::modality)
            .anyMatch(modality -> modality.filter(Modality.SAY::equals).isPresent())
        && syntax.chunks().subList(0, at).stream()
            .anyMatch(chunk -> chunk instanceof VerbChunk before && before.isFinite());
  }

  /** "sont déployés au Mozambique": a state, not that it came about. */
  boolean isState(VerbChunk verb) {
    return rule.reduced() == Rule.Reduced.DATED
        && verb.voice() == Voice.PASSIVE
        && !verb.perfect()
        && (verb.form() == VerbForm.PRESENT || verb.form() == VerbForm.IMPERFECT)
        && verb.governors().isEmpty();
  }

  boolean countsReduced() {
    return switch (rule.reduced()) {
      case ALWAYS -> true;
      case DATED -> syntax.date(site.chunk()) != null;
      case NEVER -> false;
    };
  }

  boolean hasTense(VerbChunk verb, Rule.Tense tense) {
    return switch (tense) {
      case PAST -> isPast(verb);
      case PRESENT ->
          (verb.form() == VerbForm.PRESENT && !verb.perfect())
              || verb.form() == VerbForm.PAST_PARTICIPLE
              || verb.form() == VerbForm.CONDITIONAL
              || verb.form() == VerbForm.PRESENT_PARTICIPLE
              || (verb.voice() == Voice.PASSIVE && verb.form() != VerbForm.IMPERFECT);
      case FUTURE -> isFuture(verb);
    };
  }

  /** "have finalised", "was finalised", "has just finalised". */
  private boolean isPast(VerbChunk verb) {
    return verb.perfect()
        || verb.form() == VerbForm.PAST
        || verb.form() == VerbForm.PAST_PARTICIPLE
        || (verb.voice() == Voice.PASSIVE && verb.governors().isEmpty())
        || (!verb.governors().isEmpty()
            && verb.governors().stream()
                .allMatch(lemma -> words.modality(lemma).equals(Optional.of(Modality.DONE))));
  }

  /** "will join", "would join", "is to join". */
  private boolean isFuture(VerbChunk verb) {
    return verb.form() == VerbForm.FUTURE
        || verb.form() == VerbForm.CONDITIONAL
        || verb.governors().stream()
            .anyMatch(lemma -> words.modality(lemma).filter(Modality::looksAhead).isPresent());
  }

  /** Whether a word in the group or beside it stands for a place told before. */
  boolean isThere(VerbChunk verb) {
    int end = site.sentence().to();
    for (int k = site.chunk() + 1; k < syntax.chunks().size(); k++) {
      if (!(syntax.chunks().get(k) instanceof NounChunk)) {
        end = syntax.chunks().get(k).from();
        break;
      }
    }
    for (int i = verb.from(); i < end; i++) {
      if (words.there().longest(site.text(), i, end) != null) {
        return true;
      }
    }
    return false;
  }

  /** "en a livré six": whether a word in the group stands for what was told before. */
  static boolean isPartitive(Site site, FunctionWords words, VerbChunk verb) {
    for (int i = verb.from(); i < verb.head(); i++) {
      if (words.isPartitive(site.text().token(i).word().form())
          && !(i == verb.from() && !verb.marker().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  boolean isNegated(VerbChunk verb, Rule.Negation negation) {
    if (!verb.negated() || negation == Rule.Negation.ANY) {
      return verb.negated();
    }
    // "ne livre plus": the word may follow the verb
    for (int i = verb.from(); i <= site.to() && i < site.text().size(); i++) {
      if (words.isCeasing(site.text().token(i).word().form())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb stands under one of the rule's governing verbs, in its group or before it. */
  boolean isGoverned(VerbChunk verb) {
    if (verb.governors().stream().anyMatch(rule.governors()::contains)) {
      return true;
    }
    if (verb.form() != VerbForm.INFINITIVE) {
      return false;
    }
    int above = syntax.governingVerbIndex(site.chunk());
    return above >= 0
        && above < site.chunk()
        && ((VerbChunk) syntax.chunks().get(above))
            .lemmas().stream().anyMatch(rule.governors()::contains);
  }
}
