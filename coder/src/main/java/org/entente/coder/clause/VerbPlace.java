package org.entente.coder.clause;

import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;

/**
 * Tells whether a word that can be a verb is one at its place: many forms are nouns or adjectives
 * as well. Thread-safe.
 */
final class VerbPlace {
  private final FunctionWords words;
  private final boolean french;

  VerbPlace(FunctionWords words, boolean french) {
    this.words = words;
    this.french = french;
  }

  /**
   * Whether a form that can also be finite is a participle: right after a comma ("l'accord,
   * reconduit en mai"), or one whose finite use is a simple past of the first person ("mis, pris").
   */
  boolean isDetachedParticiple(TokenizedText text, int at) {
    Word word = text.word(at);
    if (!word.canBe(VerbForm.PAST_PARTICIPLE) || word.canBe(VerbForm.INFINITIVE)) {
      return false;
    }
    boolean afterComma = at > 0 && text.word(at - 1).form().equals(",");
    return (afterComma && !words.neverDetached.holds(word)) || !word.canBe(VerbForm.PRESENT);
  }

  /** French "la frégate fait escale": a verb with its noun that is nothing else. */
  boolean opensSetPhrase(TokenizedText text, int at) {
    return french
        && at > 0
        && !isArticleLike(text.word(at - 1))
        && words.setPhrases().longest(text, at, text.tokens().size()) != null;
  }

  /** "underwent jungle training", "live firing": a noun that another word before it defines. */
  private boolean isCompound(TokenizedText text, int at) {
    if (at < 2 || !text.word(at).canBe(PartOfSpeech.NOUN)) {
      return false;
    }
    if (at + 1 < text.size() && words.determiner.holds(text.word(at + 1))) {
      // "finished building a base"
      return false;
    }
    Token before = text.token(at - 1);
    if ((before.isCapitalised() || words.ordinals.holds(before.word()))
        && words.determiner.holds(text.word(at - 2))
        && at + 1 < text.size()
        && (words.prepositions().longest(text, at + 1, at + 2) != null
            || text.token(at + 1).isPunctuation())) {
      // "the Riga meeting of the three ministers", "the first meeting of the committee"
      return true;
    }
    String form = before.word().form();
    boolean defines =
        !before.isCapitalised()
            && !before.word().canBe(PartOfSpeech.ADVERB)
            && !before.word().canBe(PartOfSpeech.PREPOSITION)
            && !words.clitic.holds(before.word())
            && ((before.word().canBe(PartOfSpeech.NOUN) && before.word().hasLemma(form))
                || before.word().canBe(PartOfSpeech.ADJECTIVE));
    Word opening = text.word(at - 2);
    return defines && text.token(at - 2).isWord() && !isArticleLike(opening);
  }

  /** Whether a form that can be verb or noun is a verb at its place. */
  boolean isVerbHere(
      TokenizedText text,
      int at,
      VerbForm form,
      String marker,
      boolean clitics,
      boolean afterNoun,
      int from) {
    Token token = text.token(at);
    Word word = token.word();
    if (words.neverVerb.holds(word)) {
      return false;
    }
    if (!french
        && at > 0
        && words.count.holds(text.word(at - 1))
        && (words.isHave(word) || words.isBe(word))) {
      // "two have been received"
      return true;
    }
    boolean sentenceCase = token.isCapitalised();
    if (clitics || (!marker.isEmpty() && form == VerbForm.INFINITIVE)) {
      return !sentenceCase || at == 0;
    }
    boolean other =
        word.canBe(PartOfSpeech.NOUN)
            || word.canBe(PartOfSpeech.ADJECTIVE)
            || word.canBe(PartOfSpeech.ADVERB)
            || word.canBe(PartOfSpeech.PREPOSITION);
    String before = at > 0 ? text.word(at - 1).form() : "";
    boolean afterDeterminer =
        at > from - 1
            && at > 0
            && isArticleLike(text.word(at - 1))
            && !words.floating.holds(text.word(at - 1));
    if (form == VerbForm.PAST_PARTICIPLE || (form == VerbForm.PAST && !french)) {
      // "the signed text" is an adjective; "un accord signé" is a clause of its own
      if (sentenceCase && afterNoun) {
        return false;
      }
      // "a treaty that ended in May", but "that ended treaty"
      // a form that is no participle, as in "talks that took place", is a verb in any case
      return !afterDeterminer
          || (!french
              && before.equals("that")
              && (!isNoun(text, at + 1) || !word.canBe(VerbForm.PAST_PARTICIPLE)));
    }
    if (form == VerbForm.PRESENT_PARTICIPLE) {
      if (!french && before.indexOf('-') > 0) {
        // "a three-day working visit"
        return false;
      }
      if (!french && isCompound(text, at)) {
        return false;
      }
      return !afterDeterminer
          && !(other && !afterNoun && !sentenceCase && french && word.canBe(PartOfSpeech.NOUN));
    }
    boolean relative = at > 0 && words.relativeSubject.holds(text.word(at - 1));
    if (french && relative && form != VerbForm.INFINITIVE) {
      // "un traité qui date de 1990"
      return true;
    }
    if (!other) {
      return !(sentenceCase && afterNoun);
    }
    if (!french && !sentenceCase && isModalBehindNumber(text, at)) {
      return true;
    }
    if (afterDeterminer || (sentenceCase && at > 0)) {
      return false;
    }
    if ((words.isHave(word) || words.isBe(word)) || words.alwaysVerb.holds(word)) {
      return true;
    }
    if (!french && relative) {
      return true;
    }
    boolean singular = !french && at > 0 && word.form().endsWith("s");
    if (singular && words.singularSubject.holds(text.word(at - 1))) {
      // "it covers demining", "a pact that covers cyber"
      return true;
    }
    if (!french
        && at > 0
        && !word.form().endsWith("s")
        && form == VerbForm.PRESENT
        && words.pluralSubject.holds(text.word(at - 1))) {
      return true;
    }
    if (singular && words.joining.holds(text.word(at - 1))) {
      return hasObject(text, at);
    }
    // "le texte, lui, porte la signature": the pronoun takes the subject up again
    boolean resumed =
        french
            && at > 1
            && text.token(at - 1).is(",")
            && words.pronouns().longest(text, at - 2, at - 1) != null;
    if (!french && form == VerbForm.PRESENT && isJoinedInfinitive(text, at)) {
      return true;
    }
    if (!french && !afterNoun && isQuoted(text, at) && hasObject(text, at + 1)) {
      return true;
    }
    if (french && isBehindRelative(text, at)) {
      return true;
    }
    if (!afterNoun && !resumed) {
      return words.verbals().longest(text, at, text.tokens().size()) != null;
    }
    if (form == VerbForm.INFINITIVE && french) {
      return false;
    }
    if (!french) {
      return englishVerbAfterNoun(text, at);
    }
    // "la visite marque", "le Kazakhstan signe": a finite form right after a noun phrase, before a
    // complement
    if (at + 1 >= text.tokens().size()) {
      return false;
    }
    Word following = text.word(at + 1);
    boolean complement =
        words.determiner.holds(following)
            || words.contracted.holds(following)
            || words.infinitiveMarker.holds(following)
            || words.negation.holds(following)
            || words.objectClitic.holds(following)
            || words.afterVerb.holds(following)
            || (following.canBe(VerbForm.INFINITIVE)
                && (words.isHave(following) || words.isBe(following)))
            || text.word(at + 1).canBe(PartOfSpeech.ADVERB);
    Word previous = text.word(at - 1);
    boolean nominal =
        !resumed && previous.canBe(PartOfSpeech.NOUN) && !text.token(at - 1).isCapitalised();
    // "une veine porte" but "le texte porte la signature"
    boolean beforeObject =
        words.afterVerbOnly.holds(following)
            || (words.determiner.holds(following) && !words.contracted.holds(following));
    boolean adjectiveReading = word.canBe(PartOfSpeech.ADJECTIVE) && nominal && !beforeObject;
    return complement && !adjectiveReading;
  }

  /** "Riga, qui a quitté la salle, reproche à Minsk": the main verb behind a relative clause. */
  private boolean isBehindRelative(TokenizedText text, int at) {
    if (at < 2 || at + 1 >= text.size() || !text.token(at - 1).is(",")) {
      return false;
    }
    int opening = at - 2;
    while (opening > 0 && text.token(opening).isWord()) {
      opening--;
    }
    PhraseTable.Match<Relation> preposition =
        words.prepositions().longest(text, at + 1, text.size());
    boolean object =
        (words.determiner.holds(text.word(at + 1)) && !words.contracted.holds(text.word(at + 1)))
            || (preposition != null && preposition.value() == Relation.TO);
    return object
        && text.token(opening).is(",")
        && words.relativeSubject.holds(text.word(opening + 1));
  }

  /** "a crew of eleven will be": a number stands for what it counts. */
  private boolean isModalBehindNumber(TokenizedText text, int at) {
    return at > 0
        && at + 1 < text.size()
        && words.count.holds(text.word(at - 1))
        && VerbGroup.isModal(text.word(at))
        && text.word(at + 1).canBe(VerbForm.INFINITIVE);
  }

  /**
   * Whether an English form that may be a noun is the verb of the noun phrase before it: "Niger,
   * Russia sign pact", "the two armies patrol the border", "Turkey hosts talks".
   */
  private boolean englishVerbAfterNoun(TokenizedText text, int at) {
    if (at + 1 >= text.tokens().size()) {
      return false;
    }
    if (words.verbals().longest(text, at, text.tokens().size()) != null) {
      // "a statement of intent dates from 2018"
      return true;
    }
    int subject = at - 1;
    while (subject > 0 && words.midAdverb.holds(text.word(subject))) {
      subject--;
    }
    boolean apart = subject < at - 1;
    Token previous = text.token(subject);
    Token next = text.token(at + 1);
    if (!apart && previous.word().form().endsWith("-class")) {
      // "two Guardian-class patrol boats"
      return false;
    }
    boolean plainObject = words.determiner.holds(next.word()) || next.isCapitalised();
    if (!previous.isWord() || !(isNominal(previous) || (plainObject && isTitle(previous)))) {
      return false;
    }
    boolean plural = previous.word().form().endsWith("s") || isListed(text, subject);
    boolean thirdPerson = text.word(at).form().endsWith("s");
    if (text.word(at).canBe(VerbForm.PAST)) {
      // "Benin cut its ties", "the minister set foot": the past has no number
      return previous.isCapitalised() || plainObject || plural || isPhrasal(text, at);
    }
    if (thirdPerson ? plural && !previous.isCapitalised() : !plural) {
      return false;
    }
    return words.determiner.holds(next.word())
        || next.isCapitalised()
        || next.isNumber()
        || words.afterVerb.holds(next.word())
        || (words.prepositions().longest(text, at + 1, at + 2) != null
            && !words.afterNoun.holds(next.word()))
        || next.word().canBe(PartOfSpeech.ADVERB)
        || ((apart || previous.isCapitalised())
            && next.isWord()
            && (next.word().canBe(PartOfSpeech.ADJECTIVE) || next.word().canBe(PartOfSpeech.NOUN)));
  }

  /** "a brigade set up its headquarters", "a minister set foot": a verb and its particle. */
  private boolean isPhrasal(TokenizedText text, int at) {
    return words.particle.holds(text.word(at + 1));
  }

  /** "plans to send instructors to Togo and train its gunners": another verb under the first. */
  private boolean isJoinedInfinitive(TokenizedText text, int at) {
    return at > 0
        && at + 1 < text.size()
        && text.word(at).canBe(VerbForm.INFINITIVE)
        && words.joining.holds(text.word(at - 1))
        && (words.determiner.holds(text.word(at + 1)) || text.token(at + 1).isCapitalised());
  }

  /** 'Paris "regrets" the decision': one word of another's. */
  private static boolean isQuoted(TokenizedText text, int at) {
    return at > 0
        && at + 1 < text.size()
        && text.token(at - 1).isPunctuation()
        && "\"“«".indexOf(text.token(at - 1).first()) >= 0
        && "\"”»".indexOf(text.token(at + 1).first()) >= 0;
  }

  private static boolean isNoun(TokenizedText text, int at) {
    return at < text.tokens().size()
        && text.word(at).canBe(PartOfSpeech.NOUN)
        && !text.word(at).canBe(PartOfSpeech.PREPOSITION)
        && !text.word(at).canBe(PartOfSpeech.DETERMINER);
  }

  /** Whether what follows a word is plainly its object: "and lets American coastguards". */
  private boolean hasObject(TokenizedText text, int at) {
    if (at + 1 >= text.tokens().size()) {
      return false;
    }
    Token next = text.token(at + 1);
    return words.determiner.holds(next.word())
        || next.isCapitalised()
        || next.isNumber()
        || words.infinitiveMarker.holds(next.word());
  }

  /** Whether a word can end a subject: a noun or name, no adjective such as "Turkish". */
  private static boolean isNominal(Token token) {
    Word word = token.word();
    if (word.canBe(PartOfSpeech.ADJECTIVE)) {
      return false;
    }
    return token.isCapitalised()
        || word.canBe(PartOfSpeech.NOUN)
        || word.canBe(PartOfSpeech.PROPER_NOUN)
        || word.isUnknown();
  }

  /** "the army chief visits Togo": a noun that is an adjective elsewhere, before an object. */
  private static boolean isTitle(Token token) {
    return !token.isCapitalised() && token.word().canBe(PartOfSpeech.NOUN);
  }

  /** Whether a capitalised name is the last of a list: "Niger, Russia", "Togo and Turkey". */
  private boolean isListed(TokenizedText text, int at) {
    int i = at;
    while (i > 0 && text.token(i).isCapitalised()) {
      i--;
    }
    Token before = text.token(i);
    return i < at && i > 0 && (before.is(",") || words.joining.holds(before.word()));
  }

  private boolean isArticleLike(Word word) {
    return words.determiner.holds(word) || words.contracted.holds(word);
  }
}
