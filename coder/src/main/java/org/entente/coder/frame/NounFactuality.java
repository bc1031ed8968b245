package org.entente.coder.frame;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Modality;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Support;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.FactualityReader.Reading;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.PhraseTable;

/**
 * Tells whether an event that a noun names has happened, by its preposition and by the verb over
 * it: "after the visit", "postponed the visit". Thread-safe.
 *
 * @param words the function words of the language
 * @param french whether the text is French
 * @param verbs tells whether what the verb tells has happened
 */
record NounFactuality(FunctionWords words, boolean french, FactualityReader verbs) {

  /** "After five days of talks they agreed". */
  private boolean isAfterMeasure(TokenizedText text, Syntax syntax, int index) {
    if (index == 0
        || ((NounChunk) syntax.chunks().get(index)).relation() != Relation.OF
        || !(syntax.chunks().get(index - 1) instanceof NounChunk measure)) {
      return false;
    }
    PhraseTable.Match<Relation> preposition =
        words.prepositions().longest(text, measure.from(), measure.to());
    return preposition != null && preposition.value() == Relation.AFTER;
  }

  /** "exerts pressure for talks". */
  private boolean isUrged(Syntax syntax, int index) {
    return index > 0
        && syntax.chunks().get(index - 1) instanceof NounChunk before
        && before.headWord().lemmas().stream()
            .map(words::nounModality)
            .flatMap(Optional::stream)
            .anyMatch(modality -> modality == Modality.URGE);
  }

  /** "is due in Doha for talks", "is ready for talks": what follows the verb says so. */
  private boolean isAhead(TokenizedText text, VerbChunk verb) {
    return verb.to() < text.size()
        && text.word(verb.to()).lemmas().stream()
            .map(words::nounModality)
            .flatMap(Optional::stream)
            .anyMatch(Modality::looksAhead);
  }

  /** "La visite a permis de signer": what made something possible has happened. */
  private Set<String> enabling(Syntax syntax, int index, int governor) {
    VerbChunk verb = (VerbChunk) syntax.chunks().get(governor);
    return governor > index && syntax.subjects(governor).contains(index)
        ? verb.governors().stream()
            .filter(lemma -> words.support(lemma).equals(Optional.of(Support.HAPPEN)))
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  /** "Au programme, jeudi, un exercice avec la marine omanaise". */
  private boolean isOnAgenda(Syntax syntax, int index) {
    return index > 0
        && syntax.chunks().get(0) instanceof NounChunk opening
        && (opening.relation() == Relation.TO || opening.relation() == Relation.IN)
        && words.isAgenda(opening.headWord().form());
  }

  /** What the verb over a noun says of it. */
  private Optional<Support> support(Syntax syntax, int index) {
    int governor = syntax.governingVerbIndex(index);
    return governor < 0
        ? Optional.empty()
        : ((VerbChunk) syntax.chunks().get(governor))
            .lemmas().stream().map(words::support).flatMap(Optional::stream).findFirst();
  }

  /** "Le ministre, en visite à Oslo, doit signer": what he is about, whatever the verb says. */
  boolean isApart(Syntax syntax, int index) {
    NounChunk noun = (NounChunk) syntax.chunks().get(index);
    boolean bare =
        noun.relation() == Relation.IN
            && noun.determination() == NounChunk.Determination.NONE
            && syntax.governingVerbIndex(index) > index;
    if (!bare || index == 0) {
      return bare;
    }
    return index > 1
        && syntax.chunks().get(index - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.COMMA
        && syntax.chunks().get(index - 2) instanceof NounChunk who
        && !who.isDate();
  }

  /** "les discussions ont porté sur la livraison": the verb and the preposition make it a topic. */
  private boolean isTopic(TokenizedText text, Syntax syntax, int index, NounChunk noun) {
    int governor = syntax.governingVerbIndex(index);
    return governor >= 0
        && governor < index
        && noun.from() < noun.body()
        && ((VerbChunk) syntax.chunks().get(governor))
            .lemmas().stream()
                .map(lemma -> words.support(lemma + " " + text.word(noun.from()).form()))
                .anyMatch(Optional.of(Support.PLAN)::equals);
  }

  /** "put off the meeting": the verb and its particle deny it. */
  private boolean isPutOff(TokenizedText text, VerbChunk verb) {
    return verb.to() < text.size()
        && verb.lemmas().stream()
            .map(lemma -> words.support(lemma + " " + text.token(verb.to()).word().form()))
            .anyMatch(Optional.of(Support.DENY)::equals);
  }

  /** "discussed the drill planned for May": a participle behind the event says so. */
  boolean isPlannedBehind(TokenizedText text, Syntax syntax, int index) {
    return !french
        && syntax.chunks().get(index) instanceof NounChunk noun
        && index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index + 1) instanceof VerbChunk planned
        && planned.from() == noun.to()
        && (planned.voice() == VerbChunk.Voice.EITHER || planned.form() == VerbForm.PAST_PARTICIPLE)
        && words.isProspective(text.token(planned.head()).word().form());
  }

  Reading read(TokenizedText text, Syntax syntax, int index, NounChunk noun) {
    if (noun.relation() == Relation.OF
        && index > 0
        && syntax.chunks().get(index - 1) instanceof NounChunk before
        && before.headWord().lemmas().stream().anyMatch(words::isUnreal)) {
      return new Reading(Factuality.POSSIBLE, false);
    }
    if (isTopic(text, syntax, index, noun)) {
      return new Reading(Factuality.PLANNED, false);
    }
    switch (noun.relation()) {
      case BEFORE, PURPOSE -> {
        return new Reading(Factuality.PLANNED, false);
      }
      case WITHOUT -> {
        return new Reading(Factuality.NEGATED, false);
      }
      case FOR, DURING, IN -> {
        // "a accosté pour une visite" but "est attendu pour une visite"
        if (support(syntax, index).equals(Optional.of(Support.DENY))) {
          // "waited for an audience"
          return new Reading(Factuality.NEGATED, false);
        }
        if (noun.relation() == Relation.FOR
            && (support(syntax, index).equals(Optional.of(Support.URGE))
                || isUrged(syntax, index))) {
          // "keeps pressing for talks"
          return new Reading(Factuality.URGED, false);
        }
        if (isApart(syntax, index)) {
          return new Reading(Factuality.REALIS, false);
        }
        int verb = syntax.governingVerbIndex(index);
        if (noun.relation() == Relation.IN
            && (noun.determination() == NounChunk.Determination.DEFINITE
                || (verb >= 0 && verb < index))) {
          break;
        }
        // "In a letter to the president he promised"
        boolean told = noun.relation() != Relation.FOR;
        if (verb >= 0
            && verb < index
            && ((VerbChunk) syntax.chunks().get(verb)).form() == VerbForm.PAST_PARTICIPLE) {
          // "réunis en mai pour une deuxième session"
          told = true;
        } else if (verb >= 0 && ((VerbChunk) syntax.chunks().get(verb)).isFinite()) {
          VerbChunk group = (VerbChunk) syntax.chunks().get(verb);
          Factuality above = verbs.verb(text, syntax, verb, group).factuality();
          boolean past =
              group.perfect()
                  || group.form() == VerbForm.PAST
                  || (group.form() == VerbForm.PRESENT
                      && words.isBe(text.token(group.head()).word())
                      && !isAhead(text, group));
          // "during the meeting they agreed to train": what they agreed is to come
          told =
              told
                  ? above != Factuality.PLANNED || (past && index < verb)
                  : above == Factuality.REALIS && past;
        }
        return new Reading(told ? Factuality.REALIS : Factuality.PLANNED, false);
      }
      default -> {}
    }
    for (int i = noun.body(); i < noun.to(); i++) {
      if (words.isProspective(text.token(i).word().form())) {
        return new Reading(Factuality.PLANNED, false);
      }
    }
    int governor = syntax.governingVerbIndex(index);
    if (governor < index && isPlannedBehind(text, syntax, index)) {
      return new Reading(Factuality.PLANNED, false);
    }
    if (governor < 0 && isOnAgenda(syntax, index)) {
      return new Reading(Factuality.PLANNED, false);
    }
    if (governor < 0 || noun.relation() == Relation.AFTER || isAfterMeasure(text, syntax, index)) {
      return new Reading(Factuality.REALIS, false);
    }
    VerbChunk verb = (VerbChunk) syntax.chunks().get(governor);
    if (isPutOff(text, verb)) {
      return new Reading(Factuality.NEGATED, false);
    }
    boolean passivePlan = false;
    if (verb.form() == VerbForm.PAST_PARTICIPLE && governor < index) {
      return new Reading(Factuality.REALIS, false);
    }
    Reading above = verbs.verb(text, syntax, governor, verb, enabling(syntax, index, governor));
    for (String lemma : verb.lemmas()) {
      Optional<Support> support = words.support(lemma);
      if (support.equals(Optional.of(Support.PLAN))
          && noun.relation() == Relation.IN
          && !words.isAbout(text.token(noun.from()).word().form())) {
        // "promised in a letter to": the letter is not what is promised, but "agreed on a drill"
        return above;
      }
      if (support.isPresent()) {
        return switch (support.get()) {
          case HAPPEN -> above;
          case PLAN ->
              new Reading(
                  above.factuality() == Factuality.NEGATED
                      ? Factuality.NEGATED
                      : Factuality.PLANNED,
                  above.hearsay());
          case DECIDE ->
              above.factuality() == Factuality.REALIS && noun.isBare()
                  ? new Reading(Factuality.DECIDED, above.hearsay())
                  : above;
          case DENY ->
              new Reading(
                  words.modality(lemma).equals(Optional.of(Modality.REFUSE))
                      ? Factuality.REFUSED
                      : Factuality.NEGATED,
                  false);
          case URGE ->
              new Reading(
                  above.factuality() == Factuality.NEGATED ? Factuality.NEGATED : Factuality.URGED,
                  above.hearsay());
        };
      }
      if (!passivePlan
          && !(verb.perfect() && verb.voice() == VerbChunk.Voice.ACTIVE && governor > index)
          && words.modality(lemma).filter(Modality::looksAhead).isPresent()) {
        passivePlan = true;
      }
    }
    if (passivePlan) {
      return new Reading(Factuality.PLANNED, above.hearsay());
    }
    // a verb that says nothing of the event: a definite event is presupposed
    boolean definite = noun.determination() != NounChunk.Determination.INDEFINITE;
    return definite && above.factuality() != Factuality.PLANNED
        ? new Reading(Factuality.REALIS, false)
        : above;
  }
}
