package org.entente.coder.frame;

import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Modality;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.PersonMention;

/**
 * Tells from tense, mood, negation and governing words whether a trigger has happened. Thread-safe.
 */
final class FactualityReader {

  /**
   * @param factuality whether it has happened
   * @param hearsay whether the mood marks it as somebody's claim
   */
  record Reading(Factuality factuality, boolean hearsay) {}

  private final FunctionWords words;
  private final boolean french;

  FactualityReader(FunctionWords words, String language) {
    this.words = words;
    this.french = language.equals("fr");
  }

  /**
   * @param granted governing verbs that are part of what is told and change nothing
   * @param negationGranted whether the verb's negation is part of what is told
   */
  Reading of(
      TokenizedText text,
      Syntax syntax,
      int trigger,
      Set<String> granted,
      boolean negationGranted) {
    Chunk chunk = syntax.chunks().get(trigger);
    if (!(chunk instanceof VerbChunk verb)) {
      return nouns().read(text, syntax, trigger, (NounChunk) chunk);
    }
    Reading reading = verb(text, syntax, trigger, verb, granted);
    if (isAsked(text, syntax, trigger, verb)) {
      return new Reading(Factuality.POSSIBLE, reading.hearsay());
    }
    if (isOfNone(text, syntax, trigger)) {
      return new Reading(Factuality.NEGATED, reading.hearsay());
    }
    if (negationGranted && reading.factuality() == Factuality.NEGATED) {
      return new Reading(Factuality.REALIS, reading.hearsay());
    }
    return reading;
  }

  /** "Have the two states signed a pact?": the verb of a question, not of a clause inside it. */
  private static boolean isAsked(TokenizedText text, Syntax syntax, int index, VerbChunk verb) {
    boolean inverted =
        index > 0
            && syntax.chunks().get(index - 1) instanceof NounChunk noun
            && noun.pronoun()
            && verb.form() == VerbForm.PAST_PARTICIPLE;
    if (!(verb.isFinite() || inverted) || isInRelative(syntax, index)) {
      return false;
    }
    int end = syntax.chunks().get(syntax.chunks().size() - 1).to();
    for (int i = end - 1; i < Math.min(end + 2, text.tokens().size()); i++) {
      if (text.token(i).word().form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInRelative(Syntax syntax, int index) {
    for (int k = index - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark && mark.kind().isRelative()) {
        return true;
      }
      if (chunk instanceof VerbChunk verb && verb.isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** "No agreement was signed". */
  private boolean isOfNone(TokenizedText text, Syntax syntax, int index) {
    for (int subject : syntax.subjects(index)) {
      NounChunk noun = (NounChunk) syntax.chunks().get(subject);
      if (words.isNegativeDeterminer(text.token(noun.from()).word().form())) {
        return true;
      }
    }
    return false;
  }

  /** "wants the treaty revised". */
  private boolean isWished(Syntax syntax, int index, VerbChunk verb) {
    return index > 1
        && (verb.voice() == VerbChunk.Voice.EITHER || verb.form() == VerbForm.PAST_PARTICIPLE)
        && syntax.chunks().get(index - 1) instanceof NounChunk object
        && object.isBare()
        && syntax.chunks().get(index - 2) instanceof VerbChunk above
        && above.lemmas().stream().anyMatch(words::wishes);
  }

  /** "were to have met": it was planned and did not come about. */
  static boolean isUnfulfilled(TokenizedText text, VerbChunk verb) {
    boolean planned =
        verb.form() == VerbForm.PAST && verb.perfect() && verb.governors().contains("be");
    for (int i = verb.from(); planned && i + 1 < verb.to(); i++) {
      if (text.token(i).is("to") && text.token(i + 1).is("have")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a verb tells has happened. */
  Reading verb(TokenizedText text, Syntax syntax, int index, VerbChunk verb) {
    return verb(text, syntax, index, verb, Set.of());
  }

  /** Whether an adverb in the verb group, or right before it, says so: "reportedly signed". */
  private boolean isClaimed(TokenizedText text, VerbChunk verb) {
    for (int i = Math.max(0, verb.from() - 1); i < verb.to(); i++) {
      if (words.isHearsay(text.token(i).word().form())) {
        return true;
      }
    }
    return false;
  }

  /** "Est allé demander", and not "va demander": he did. */
  private boolean isGone(TokenizedText text, VerbChunk verb) {
    int motion = verb.head() - 1;
    return verb.perfect() && motion > verb.from() && words.isBePerfect(text.token(motion).word());
  }

  /** The same, with governing verbs that change nothing. */
  Reading verb(TokenizedText text, Syntax syntax, int index, VerbChunk verb, Set<String> granted) {
    boolean hearsay = isClaimed(text, verb);
    Factuality factuality = Factuality.REALIS;
    if (verb.form() == VerbForm.FUTURE) {
      factuality = Factuality.PLANNED;
    } else if (verb.form() == VerbForm.CONDITIONAL) {
      hearsay = true;
      factuality = verb.perfect() ? Factuality.REALIS : Factuality.PLANNED;
    }
    boolean governed = false;
    for (String governor : verb.governors()) {
      Optional<Modality> modality = words.modality(governor);
      if (granted.contains(governor)) {
        governed = true;
      } else if (modality.isPresent()) {
        factuality = isGone(text, verb) ? factuality : combine(factuality, modality.get(), verb);
        governed |= modality.get() != Modality.DONE;
      }
    }
    if (!verb.isFinite() && !governed) {
      factuality = nonFinite(text, syntax, index, verb, granted);
    } else if (factuality == Factuality.REALIS || factuality == Factuality.PLANNED) {
      factuality = under(clauseGovernor(text, syntax, index), verb, factuality);
    }
    int main =
        factuality == Factuality.REALIS && verb.form() == VerbForm.PRESENT && !verb.perfect()
            ? mainClause(text, syntax, index)
            : -1;
    if (main >= 0) {
      // "will sign when he visits Seoul"
      VerbChunk above = (VerbChunk) syntax.chunks().get(main);
      factuality =
          verb(text, syntax, main, above).factuality() == Factuality.PLANNED
              ? Factuality.PLANNED
              : factuality;
    }
    if (isConditional(text, syntax, index) || isWished(syntax, index, verb)) {
      factuality = Factuality.POSSIBLE;
    }
    if (verb.negated()) {
      // "does not rule out signing"
      factuality = factuality == Factuality.REFUSED ? Factuality.POSSIBLE : Factuality.NEGATED;
    }
    return new Reading(factuality, hearsay);
  }

  private Factuality nonFinite(
      TokenizedText text, Syntax syntax, int index, VerbChunk verb, Set<String> granted) {
    if (verb.form() == VerbForm.PAST_PARTICIPLE) {
      return Factuality.REALIS;
    }
    String marker = verb.marker();
    if (words.isNegativeMarker(marker)) {
      return Factuality.NEGATED;
    }
    int governor = syntax.governingVerbIndex(index);
    Factuality main = Factuality.REALIS;
    if (governor >= 0 && governor < index) {
      VerbChunk above = (VerbChunk) syntax.chunks().get(governor);
      Factuality outer =
          above.isFinite() || !above.governors().isEmpty()
              ? verb(text, syntax, governor, above).factuality()
              : Factuality.REALIS;
      main = outer;
      Optional<Modality> noun = nounGovernor(text, verb);
      if (noun.isPresent() && isTurnedDown(above)) {
        // "rejected a proposal to send tanks"
        return Factuality.NEGATED;
      }
      if (noun.isPresent()) {
        // "its will to sign", "ready to sign", "on the verge of signing"
        return combine(outer, noun.get(), verb);
      }
      if (verb.form() == VerbForm.PRESENT_PARTICIPLE
          && !marker.isEmpty()
          && above.lemmas().stream().anyMatch(words::alleges)) {
        // "accused Burundi of supplying arms"
        return Factuality.POSSIBLE;
      }
      if (verb.form() == VerbForm.PRESENT_PARTICIPLE && marker.isEmpty() && governor == index - 1) {
        // "denied signing", "is considering ending"
        for (String lemma : above.lemmas()) {
          Optional<Modality> modality = words.modality(lemma);
          if (modality.isPresent() && !granted.contains(lemma)) {
            return combine(outer, modality.get(), verb);
          }
        }
      }
      if (verb.form() == VerbForm.INFINITIVE) {
        if (words.isPriorMarker(marker) || isOfSingledOut(text, syntax, index)) {
          return outer;
        }
        for (String lemma : above.lemmas()) {
          Optional<Modality> modality = words.modality(lemma);
          if (granted.contains(lemma)) {
            return outer;
          }
          if (modality.isPresent()) {
            return combine(outer, modality.get(), verb);
          }
        }
        // a noun may govern it too: "la décision de suspendre", "its promise to supply"
        if (words.isPurposeMarker(marker)) {
          return outer == Factuality.REALIS ? Factuality.PLANNED : outer;
        }
        if (words.isSequenceMarker(marker)) {
          // "a signé la loi avant d'accueillir son homologue": told in order, both have happened
          boolean past = above.perfect() || above.form() == VerbForm.PAST;
          return outer == Factuality.REALIS && !past ? Factuality.PLANNED : outer;
        }
        // "se félicite d'avoir signé": the perfect tells of what is done
        return marker.isEmpty() || verb.perfect() ? outer : Factuality.PLANNED;
      }
    } else if (verb.form() == VerbForm.INFINITIVE) {
      return verb.perfect() || words.isPriorMarker(marker) ? Factuality.REALIS : Factuality.PLANNED;
    }
    return main;
  }

  /** Whether a verb says that its object comes to nothing. */
  private boolean isTurnedDown(VerbChunk verb) {
    return !verb.negated()
        && verb.voice() != VerbChunk.Voice.PASSIVE
        && verb.lemmas().stream()
            .map(words::modality)
            .flatMap(Optional::stream)
            .anyMatch(Modality.REFUSE::equals);
  }

  /** What the noun or adjective right before a verb's marker makes of it. */
  private Optional<Modality> nounGovernor(TokenizedText text, VerbChunk verb) {
    if (verb.from() == 0 || verb.marker().isEmpty()) {
      return Optional.empty();
    }
    return text.token(verb.from() - 1).word().lemmas().stream()
        .map(words::nounModality)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "the first country to sign", "the first leader of a great power to meet him". */
  private boolean isOfSingledOut(TokenizedText text, Syntax syntax, int verb) {
    int k = verb - 1;
    while (k > 0
        && syntax.chunks().get(k) instanceof NounChunk noun
        && noun.relation() == Relation.OF) {
      k--;
    }
    for (; k >= 0 && k < verb; k++) {
      if (syntax.chunks().get(k) instanceof NounChunk one && isSingledOut(text, one)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSingledOut(TokenizedText text, NounChunk noun) {
    // "the first leader", but not "the prime minister"
    boolean head = noun.person().filter(p -> p.office() == PersonMention.Office.HEAD).isPresent();
    int end = noun.person().map(p -> head ? p.from() : p.from() + 1).orElse(noun.to());
    for (int i = noun.body(); i < end; i++) {
      if (words.isSinglingOut(text.token(i).word().form())) {
        return true;
      }
    }
    return false;
  }

  private static Factuality combine(Factuality outer, Modality modality, VerbChunk verb) {
    if (outer == Factuality.NEGATED) {
      return modality == Modality.REFUSE ? Factuality.POSSIBLE : outer;
    }
    return switch (modality) {
      case PLAN -> Factuality.PLANNED;
      // "are ready to be delivered": by others
      case OFFER ->
          verb.voice() == VerbChunk.Voice.PASSIVE ? Factuality.PLANNED : Factuality.OFFERED;
      case DECIDE -> outer == Factuality.PLANNED ? Factuality.PLANNED : Factuality.DECIDED;
      case POSSIBLE -> Factuality.POSSIBLE;
      case REFUSE -> Factuality.REFUSED;
      case DENY -> Factuality.NEGATED;
      case URGE -> Factuality.URGED;
      case DONE, SAY -> outer;
    };
  }

  /** What "que" and the verb before it make of a clause: "exige que", "prévoit que", "nie que". */
  private static Factuality under(Modality modality, VerbChunk verb, Factuality factuality) {
    boolean open = !verb.perfect() && verb.form() != VerbForm.IMPERFECT;
    return switch (modality) {
      case URGE -> open ? Factuality.URGED : factuality;
      case DENY -> Factuality.NEGATED;
      case POSSIBLE -> Factuality.POSSIBLE;
      case PLAN -> open ? Factuality.PLANNED : factuality;
      case OFFER -> open ? Factuality.OFFERED : factuality;
      default -> factuality;
    };
  }

  /** "insisted that Denmark withdraw its men", but "insisted that Denmark withdrew them". */
  private static boolean isSubjunctive(TokenizedText text, VerbChunk verb) {
    return verb.form() == VerbForm.PRESENT
        && verb.governors().isEmpty()
        && !verb.perfect()
        && verb.lemmas().contains(text.word(verb.head()).form());
  }

  private Modality clauseGovernor(TokenizedText text, Syntax syntax, int index) {
    for (int k = index - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof Mark mark && mark.kind() == Mark.Kind.SUBORDINATE) {
        if (words.opensTime(text.token(mark.from()).word()) || syntax.joinsClauses(k)) {
          // "plans to buy drones after France left", "talks are to begin, while the pact lapsed"
          break;
        }
        int verb = syntax.governingVerbIndex(k);
        if (verb >= 0 && verb < k) {
          VerbChunk above = (VerbChunk) syntax.chunks().get(verb);
          for (String lemma : above.lemmas()) {
            Optional<Modality> modality = words.modality(lemma);
            if (modality.isPresent()) {
              if (modality.get() == Modality.URGE
                  && words.isClaim(lemma)
                  && !isSubjunctive(text, (VerbChunk) syntax.chunks().get(index))) {
                return Modality.SAY;
              }
              boolean open = above.negated() || isOfNone(text, syntax, verb);
              // "nothing suggests that they will sign"
              return open && modality.get() == Modality.SAY ? Modality.POSSIBLE : modality.get();
            }
          }
        }
        break;
      }
    }
    return Modality.SAY;
  }

  /** The verb of the clause for which the one of a verb says when: "when he visits", or -1. */
  int mainClause(TokenizedText text, Syntax syntax, int index) {
    int mark = index - 1;
    while (mark >= 0 && syntax.chunks().get(mark) instanceof NounChunk) {
      mark--;
    }
    if (mark < 0
        || !(syntax.chunks().get(mark) instanceof Mark when)
        || !words.isTimeMarker(text.token(when.from()).word().form())) {
      return -1;
    }
    for (int k = mark - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && isMain(verb)) {
        return k;
      }
    }
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && isMain(verb)) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isMain(VerbChunk verb) {
    return verb.isFinite() || !verb.governors().isEmpty();
  }

  /** Whether the clause is a condition: "si les experts tombent d'accord". */
  private boolean isConditional(TokenizedText text, Syntax syntax, int index) {
    for (int k = index - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark) {
        if (mark.kind() == Mark.Kind.SUBORDINATE) {
          return words.isConditionMarker(text.token(mark.from()).word().form());
        }
        if (mark.kind() == Mark.Kind.COLON || mark.kind() == Mark.Kind.COMMA) {
          return false;
        }
      } else if (chunk instanceof VerbChunk verb && verb.isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** "discussed the drill planned for May": a participle behind the event says so. */
  boolean isPlannedBehind(TokenizedText text, Syntax syntax, int index) {
    return nouns().isPlannedBehind(text, syntax, index);
  }

  /** Whether a noun tells what somebody is about, apart from a verb of what is still to come. */
  boolean isApartFromPlan(TokenizedText text, Syntax syntax, int index, int governor) {
    return nouns().isApart(syntax, index)
        && verb(text, syntax, governor, (VerbChunk) syntax.chunks().get(governor)).factuality()
            == Factuality.PLANNED;
  }

  private NounFactuality nouns() {
    return new NounFactuality(words, french, this);
  }
}
