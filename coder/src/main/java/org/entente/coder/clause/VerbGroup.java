package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.clause.FunctionWords.Marker;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.PhraseTable;

/**
 * Walks over one verb group: the phrase that introduces it, clitics, auxiliaries and governing
 * verbs down to the main verb. For one group and one thread.
 */
final class VerbGroup {
  private static final int INSERT_LIMIT = 9;

  private final FunctionWords words;
  private final boolean french;
  private final TokenizedText text;
  private final int limit;
  private int at;
  private int head;
  private boolean negated;

  /** Whether more than "ne" negates it. */
  private boolean denied;

  private boolean reflexive;
  private boolean objectClitic;
  private boolean clitics;
  private boolean perfect;
  private Voice voice = Voice.ACTIVE;
  private final List<String> governors = new ArrayList<>();

  VerbGroup(FunctionWords words, boolean french, TokenizedText text, int from, int limit) {
    this.words = words;
    this.french = french;
    this.text = text;
    this.at = from;
    this.limit = limit;
  }

  /** Index of the token where it stands. */
  int at() {
    return at;
  }

  boolean hasClitics() {
    return clitics;
  }

  private String form(int i) {
    return i < limit ? text.word(i).form() : "";
  }

  private boolean is(WordTest wordClass, int i) {
    return i < limit && wordClass.holds(text.word(i));
  }

  private Word word(int i) {
    return text.word(i);
  }

  /** The phrase that introduces an infinitive or gerund, if the verb follows at once. */
  String marker() {
    if (!words.markers().begins(word(at))) {
      return "";
    }
    for (PhraseTable.Match<Marker> match : words.markers().all(text, at, limit - 1)) {
      Marker marker = match.value();
      int verb = skipClitics(match.to());
      if (verb < limit && !is(words.neverVerb, verb)) {
        Word word = word(verb);
        if ((marker.infinitive() && word.canBe(VerbForm.INFINITIVE))
            || (marker.gerund() && word.canBe(VerbForm.PRESENT_PARTICIPLE))) {
          at = match.to();
          return marker.phrase();
        }
      }
    }
    return "";
  }

  private int skipClitics(int i) {
    int j = i;
    while (j < limit && (isClitic(j) || form(j).equals("ne") || form(j).equals("n'"))) {
      j++;
    }
    while (j < limit && is(words.negation, j)) {
      j++;
    }
    return j;
  }

  private boolean isClitic(int i) {
    return french && (is(words.clitic, i) || is(words.reflexive, i) || is(words.objectClitic, i));
  }

  void clitics() {
    if (!french) {
      return;
    }
    while (at < limit) {
      String form = form(at);
      if (form.equals("ne") || form.equals("n'")) {
        negated = true;
        clitics = true;
        at++;
      } else if (is(words.negation, at)
          && !clitics
          && at + 1 < limit
          && word(at + 1).canBe(VerbForm.INFINITIVE)) {
        negated = true;
        at++;
      } else if (is(words.reflexive, at)) {
        reflexive = true;
        clitics = true;
        at++;
      } else if (is(words.clitic, at) && verbFollows(at + 1)) {
        clitics = true;
        at++;
      } else if (is(words.objectClitic, at) && verbFollows(at + 1)) {
        objectClitic = true;
        clitics = true;
        at++;
      } else {
        return;
      }
    }
  }

  private boolean verbFollows(int i) {
    if (i >= limit || !text.token(i).isWord()) {
      return false;
    }
    if (is(words.clitic, i) && !form(i).equals("en")) {
      return verbFollows(i + 1);
    }
    Word word = word(i);
    if (isAuxiliary(word) && !words.neverVerb.holds(word)) {
      return true;
    }
    VerbForm form = VerbReader.form(word, false, french);
    return form != null
        && form != VerbForm.PAST_PARTICIPLE
        && !word.canBe(PartOfSpeech.NOUN)
        && !word.canBe(PartOfSpeech.ADJECTIVE)
        && !text.token(i).isCapitalised();
  }

  private boolean isAuxiliary(Word word) {
    return words.isHave(word) || words.isBe(word);
  }

  private int skipAdverbs(int i) {
    int j = i;
    while (j < limit) {
      Token token = text.token(j);
      String form = form(j);
      if (adverbialEnd(j) > j) {
        j = adverbialEnd(j);
      } else if (is(words.negation, j)) {
        if (is(words.restricting, j + 1)) {
          // "not only signed", "n'en a pas moins signé"
          negated = false;
          j += 2;
          continue;
        }
        denied = true;
        negated = negated || !french || !form.equals("ni");
        j++;
      } else if (token.isWord()
          && !token.isCapitalised()
          && (token.word().canBe(PartOfSpeech.ADVERB)
              || (french && form.endsWith("ment") && !token.word().canBe(PartOfSpeech.NOUN)))
          && !is(words.neverVerb, j)
          && !is(words.neverAdverb, j)
          && words.prepositions().longest(text, j, limit) == null
          && !isAuxiliary(token.word())) {
        j++;
      } else if (is(words.floating, j) || isSince(j)) {
        j++;
      } else {
        break;
      }
    }
    return j;
  }

  /** "A depuis été livré": no preposition where a participle follows. */
  private boolean isSince(int i) {
    return is(words.since, i) && i + 1 < limit && word(i + 1).canBe(VerbForm.PAST_PARTICIPLE);
  }

  /** The index after an adverbial of several words, or where it stands if none does. */
  private int adverbialEnd(int i) {
    PhraseTable.Match<Boolean> phrase = words.adverbials().longest(text, i, limit);
    return phrase == null ? i : phrase.to();
  }

  /** Skips an insert between commas that stands between auxiliary and participle. */
  private int skipInsert(int i) {
    if (!form(i).equals(",")) {
      return i;
    }
    for (int j = i + 1; j < Math.min(limit, i + INSERT_LIMIT); j++) {
      if (form(j).equals(",")) {
        return skipAdverbs(j + 1);
      }
    }
    return i;
  }

  /**
   * Reads on from the first verb.
   *
   * @param first its form
   * @param from index of the group's first token
   * @param marker the phrase that introduces it, or empty
   */
  VerbChunk read(VerbForm first, int from, String marker) {
    follow(first);
    undoNegation();
    return new VerbChunk(
        from,
        at,
        head,
        word(head).verbLemmas(),
        first,
        perfect,
        voice,
        reflexive,
        negated,
        List.copyOf(governors),
        marker,
        objectClitic);
  }

  /** "N'a signé qu'un accord", "ne signe pas seulement": it is no negation. */
  private void undoNegation() {
    if (!french || !negated) {
      return;
    }
    if (is(words.negation, at) && is(words.restricting, at + 1)) {
      negated = false;
      at += 2;
    } else if (!denied && is(words.exception, at) && (perfect || isMeasured(at + 1))) {
      negated = false;
      at++;
    }
  }

  /** "Ne livre que six drones", but not "rien ne dit que la Turquie livre". */
  private boolean isMeasured(int i) {
    return i < limit
        && (text.token(i).isNumber()
            || is(words.indefinite, i)
            || words.prepositions().longest(text, i, limit) != null);
  }

  private void follow(VerbForm first) {
    head = at;
    VerbForm form = first;
    at++;
    while (true) {
      form = french ? frenchAuxiliaries(form) : englishAuxiliaries(form);
      if (!governs()) {
        return;
      }
      form = VerbForm.INFINITIVE;
    }
  }

  /** Follows avoir and être to their participle; returns the form of the main verb. */
  private VerbForm frenchAuxiliaries(VerbForm start) {
    VerbForm form = start;
    if (form == VerbForm.PAST_PARTICIPLE) {
      voice = words.isBePerfect(word(head)) ? Voice.ACTIVE : Voice.PASSIVE;
      return form;
    }
    boolean have = words.isHave(word(head));
    boolean be = words.isBe(word(head));
    if (!have && !be) {
      return form;
    }
    int next = skipAdverbs(at);
    int inserted = skipInsert(next);
    int participle = inserted;
    boolean passive = false;
    if (form(participle).equals("été") && have) {
      passive = true;
      participle = skipAdverbs(participle + 1);
    }
    if (participle >= limit
        || !word(participle).canBe(VerbForm.PAST_PARTICIPLE)
        || text.token(participle).isCapitalised()) {
      if (passive) {
        head = inserted;
        at = inserted + 1;
        perfect = true;
      }
      return form;
    }
    if (be && is(words.neverVerb, participle)) {
      return form;
    }
    head = participle;
    at = participle + 1;
    if (have) {
      perfect = true;
      if (passive) {
        voice = Voice.PASSIVE;
      }
    } else if (words.isBePerfect(word(participle)) || reflexive) {
      perfect = true;
    } else {
      voice = Voice.PASSIVE;
    }
    return VerbForm.PAST_PARTICIPLE;
  }

  private VerbForm englishAuxiliaries(VerbForm start) {
    VerbForm form = start;
    if (form == VerbForm.PAST_PARTICIPLE && !word(head).canBe(VerbForm.PAST)) {
      voice = Voice.PASSIVE;
      if (governors.isEmpty()) {
        return form;
      }
    } else if (form == VerbForm.PAST && word(head).canBe(VerbForm.PAST_PARTICIPLE)) {
      voice = Voice.EITHER;
    }
    while (true) {
      Word current = word(head);
      boolean have = current.hasLemma("have", PartOfSpeech.VERB);
      boolean be = current.hasLemma("be", PartOfSpeech.VERB);
      boolean other = isModal(current) || current.hasLemma("do", PartOfSpeech.VERB);
      if (!have && !be && !other) {
        return form;
      }
      int next = skipInsert(skipAdverbs(at));
      if (next >= limit || !text.token(next).isWord()) {
        return form;
      }
      Word word = word(next);
      if (have && word.canBe(VerbForm.PAST_PARTICIPLE) && !text.token(next).isCapitalised()) {
        perfect = true;
        head = next;
        at = next + 1;
        voice = Voice.ACTIVE;
        form = VerbForm.PAST_PARTICIPLE;
      } else if (be && word.canBe(VerbForm.PAST_PARTICIPLE) && !text.token(next).isCapitalised()) {
        head = next;
        at = next + 1;
        voice = Voice.PASSIVE;
        return VerbForm.PAST_PARTICIPLE;
      } else if (be && word.canBe(VerbForm.PRESENT_PARTICIPLE) && !words.neverVerb.holds(word)) {
        head = next;
        at = next + 1;
        voice = Voice.ACTIVE;
        if (!word.hasLemma("be", PartOfSpeech.VERB)) {
          return VerbForm.PRESENT_PARTICIPLE;
        }
        // "is being negotiated"
        form = VerbForm.PRESENT_PARTICIPLE;
      } else if (other && word.canBe(VerbForm.INFINITIVE)) {
        if (isModal(current)) {
          governors.add(
              current.readings().get(0).lemma().equals("ca") ? "can" : modalLemma(current));
        }
        head = next;
        at = next + 1;
        voice = Voice.ACTIVE;
        form = VerbForm.INFINITIVE;
      } else {
        return form;
      }
    }
  }

  private String modalLemma(Word word) {
    return word.form().equals("'ll") ? "will" : word.form();
  }

  /** "is ready", "est prêt": what it is may say more of the verb under it than "is" does. */
  private String inState(String be, int end) {
    for (int k = at; k < end; k++) {
      for (String lemma : word(k).lemmas()) {
        String state = be + " " + lemma;
        if (words.modality(state).isPresent()) {
          return state;
        }
      }
    }
    return be;
  }

  static boolean isModal(Word word) {
    return switch (word.form()) {
      case "will", "would", "shall", "should", "may", "might", "can", "could", "must", "'ll" ->
          true;
      default -> false;
    };
  }

  /** Follows a governing verb to the infinitive under it, if that stands next. */
  private boolean governs() {
    if (!words.mayGovern(word(head))) {
      return false;
    }
    List<String> lemmas = word(head).verbLemmas();
    boolean be = words.isBeVerb(word(head));
    String governor = null;
    for (String lemma : lemmas) {
      if (words.modality(lemma).isPresent() || be) {
        governor = lemma;
        break;
      }
    }
    if (governor == null) {
      return false;
    }
    int next = skipAdverbs(at);
    if (be
        && next < limit
        && word(next).canBe(PartOfSpeech.ADJECTIVE)
        && !word(next).canBe(PartOfSpeech.DETERMINER)) {
      next++;
    }
    if (be) {
      governor = inState(governor, next);
    }
    if (be
        && french
        && form(next).equals("sur")
        && form(next + 1).equals("le")
        && form(next + 2).equals("point")) {
      next += 3;
    }
    boolean marked = next < limit && words.governedMarker.holds(word(next));
    if (marked) {
      next++;
    }
    if (be && !marked) {
      return false;
    }
    boolean negatedBefore = negated;
    boolean reflexiveBefore = false;
    boolean cliticBefore = objectClitic;
    int verb = next;
    if (french) {
      while (verb < limit && (is(words.negation, verb) || isClitic(verb))) {
        if (is(words.negation, verb)) {
          negatedBefore = true;
        } else if (is(words.reflexive, verb)) {
          reflexiveBefore = true;
        } else if (is(words.objectClitic, verb)) {
          cliticBefore = true;
        }
        verb++;
      }
    } else {
      verb = skipAdverbs(verb);
    }
    if (verb >= limit || !word(verb).canBe(VerbForm.INFINITIVE) || (!french && !marked)) {
      return false;
    }
    if (text.token(verb).isCapitalised()) {
      return false;
    }
    if (marked && words.isHave(word(head)) && !word(head).canBe(VerbForm.PAST)) {
      // "has yet to ratify", "have to sign": not done
      String must = governor + " " + form(next - 1);
      governor = words.modality(must).isPresent() ? must : governor;
    }
    negated = negatedBefore || negated;
    reflexive = reflexiveBefore;
    objectClitic = cliticBefore;
    governors.add(governor);
    head = verb;
    at = verb + 1;
    voice = Voice.ACTIVE;
    return true;
  }
}
