package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.jspecify.annotations.Nullable;

/** Reads the verb group that begins at a token. Thread-safe. */
final class VerbReader {
  private static final int INSERT_LIMIT = 9;

  private final FunctionWords words;
  private final boolean french;

  VerbReader(FunctionWords words, boolean french) {
    this.words = words;
    this.french = french;
  }

  /** The verb group at a token, or null if none begins there. */
  @Nullable VerbChunk read(TokenizedText text, int from, int limit, boolean afterNoun) {
    if (from >= limit || !words.beginsVerb(text.token(from).word())) {
      return null;
    }
    Cursor cursor = new Cursor(text, from, limit);
    String marker = cursor.marker();
    cursor.clitics();
    int first = cursor.at;
    if (first >= limit) {
      return null;
    }
    Token token = text.token(first);
    VerbForm form = form(token.word(), marker, cursor.hasClitics());
    if (form == VerbForm.PRESENT
        && french
        && !afterNoun
        && !cursor.hasClitics()
        && has(token.word(), VerbForm.PAST_PARTICIPLE)) {
      // ", reconduit en mai," has no subject beside it: not "il reconduit"
      form = VerbForm.PAST_PARTICIPLE;
    }
    if (form == null || !token.isWord()) {
      return null;
    }
    if (french && marker.isEmpty() && !cursor.hasClitics() && isDetachedParticiple(text, first)) {
      form = VerbForm.PAST_PARTICIPLE;
    }
    if (!isVerbHere(text, first, form, marker, cursor.hasClitics(), afterNoun, from)) {
      return null;
    }
    cursor.group(form);
    return new VerbChunk(
        from,
        cursor.at,
        cursor.head,
        text.token(cursor.head).word().verbLemmas(),
        form,
        cursor.perfect,
        cursor.voice,
        cursor.reflexive,
        cursor.negated,
        List.copyOf(cursor.governors),
        marker,
        cursor.objectClitic);
  }

  /**
   * Whether a form that can also be finite is a participle: right after a comma ("l'accord,
   * reconduit en mai"), or one whose finite use is a simple past of the first person ("mis, pris").
   */
  private static boolean isDetachedParticiple(TokenizedText text, int at) {
    Word word = text.token(at).word();
    if (!has(word, VerbForm.PAST_PARTICIPLE) || has(word, VerbForm.INFINITIVE)) {
      return false;
    }
    boolean afterComma = at > 0 && text.token(at - 1).word().form().equals(",");
    return (afterComma && !word.form().equals("dit")) || !has(word, VerbForm.PRESENT);
  }

  /** Whether a form that can be verb or noun is a verb at its place. */
  private boolean isVerbHere(
      TokenizedText text,
      int at,
      VerbForm form,
      String marker,
      boolean clitics,
      boolean afterNoun,
      int from) {
    Token token = text.token(at);
    Word word = token.word();
    if (words.is("never-verb", word)) {
      return false;
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
    String before = at > 0 ? text.token(at - 1).word().form() : "";
    boolean afterDeterminer =
        at > from - 1
            && at > 0
            && isArticleLike(text.token(at - 1).word())
            && !before.equals("tous")
            && !before.equals("both")
            && !before.equals("all");
    if (form == VerbForm.PAST_PARTICIPLE || (form == VerbForm.PAST && !french)) {
      // "the signed text" is an adjective; "un accord signé" is a clause of its own
      if (afterDeterminer || (sentenceCase && afterNoun)) {
        return false;
      }
      return true;
    }
    if (form == VerbForm.PRESENT_PARTICIPLE) {
      if (!french && before.indexOf('-') > 0) {
        // "a three-day working visit"
        return false;
      }
      return !afterDeterminer
          && !(other && !afterNoun && !sentenceCase && french && word.canBe(PartOfSpeech.NOUN));
    }
    if (french && before.equals("qui") && form != VerbForm.INFINITIVE) {
      // "un traité qui date de 1990"
      return true;
    }
    if (!other) {
      return !(sentenceCase && afterNoun);
    }
    if (afterDeterminer || (sentenceCase && at > 0)) {
      return false;
    }
    if (isAuxiliary(word) || words.is("always-verb", word)) {
      return true;
    }
    if (!french && (before.equals("who") || before.equals("which"))) {
      return true;
    }
    if (!french && before.equals("and") && word.form().endsWith("s")) {
      return hasObject(text, at);
    }
    if (!afterNoun) {
      return false;
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
    Word following = text.token(at + 1).word();
    String next = following.form();
    boolean complement =
        words.is("determiner", following)
            || words.is("contracted", following)
            || words.is("infinitive-marker", following)
            || words.is("negation", following)
            || words.is("object-clitic", following)
            || next.equals("en")
            || next.equals("avec")
            || next.equals("que")
            || next.equals("qu'")
            || next.equals("dans")
            || next.equals("contre")
            || next.equals("vers")
            || text.token(at + 1).word().canBe(PartOfSpeech.ADVERB);
    Word previous = text.token(at - 1).word();
    boolean nominal = previous.canBe(PartOfSpeech.NOUN) && !text.token(at - 1).isCapitalised();
    // "une veine porte" but "le texte porte la signature"
    boolean beforeObject = words.is("determiner", following) && !words.is("contracted", following);
    boolean adjectiveReading = word.canBe(PartOfSpeech.ADJECTIVE) && nominal && !beforeObject;
    return complement && !adjectiveReading;
  }

  /**
   * Whether an English form that may be a noun is the verb of the noun phrase before it: "Niger,
   * Russia sign pact", "the two armies patrol the border", "Turkey hosts talks".
   */
  private boolean englishVerbAfterNoun(TokenizedText text, int at) {
    if (at + 1 >= text.tokens().size()) {
      return false;
    }
    int subject = at - 1;
    while (subject > 0 && words.is("mid-adverb", text.token(subject).word())) {
      subject--;
    }
    boolean apart = subject < at - 1;
    Token previous = text.token(subject);
    Token next = text.token(at + 1);
    if (!previous.isWord() || !isNominal(previous)) {
      return false;
    }
    boolean plural = previous.word().form().endsWith("s") || isListed(text, subject);
    boolean thirdPerson = text.token(at).word().form().endsWith("s");
    if (thirdPerson ? plural && !previous.isCapitalised() : !plural) {
      return false;
    }
    String form = next.word().form();
    return words.is("determiner", next.word())
        || next.isCapitalised()
        || next.isNumber()
        || form.equals("to")
        || form.equals("up")
        || words.prepositions().longest(text, at + 1, at + 2) != null && !form.equals("of")
        || next.word().canBe(PartOfSpeech.ADVERB)
        || ((apart || previous.isCapitalised())
            && next.isWord()
            && (next.word().canBe(PartOfSpeech.ADJECTIVE) || next.word().canBe(PartOfSpeech.NOUN)));
  }

  /** Whether what follows a word is plainly its object: "and lets American coastguards". */
  private boolean hasObject(TokenizedText text, int at) {
    if (at + 1 >= text.tokens().size()) {
      return false;
    }
    Token next = text.token(at + 1);
    return words.is("determiner", next.word().form())
        || next.isCapitalised()
        || next.isNumber()
        || next.word().form().equals("to");
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

  /** Whether a capitalised name is the last of a list: "Niger, Russia", "Togo and Turkey". */
  private boolean isListed(TokenizedText text, int at) {
    int i = at;
    while (i > 0 && text.token(i).isCapitalised()) {
      i--;
    }
    String before = text.token(i).word().form();
    return i < at && i > 0 && (before.equals(",") || before.equals("and"));
  }

  private boolean isAuxiliary(Word word) {
    return words.isHave(word) || words.isBe(word);
  }

  /**
   * The form a word has as a verb; finite readings come first unless a marker asks for an
   * infinitive.
   */
  private @Nullable VerbForm form(Word word, String marker, boolean clitics) {
    VerbForm best = null;
    for (Reading reading : word.readings()) {
      VerbForm form = reading.form();
      if (form == null) {
        continue;
      }
      if (!marker.isEmpty()
          && (form == VerbForm.INFINITIVE || form == VerbForm.PRESENT_PARTICIPLE)) {
        return form;
      }
      if (!french && form == VerbForm.PAST && !reading.lemma().equals(word.form())) {
        // "spoke, left, found" are hardly ever the present of "to spoke, to left, to found"
        return form;
      }
      if (best == null || rank(form) < rank(best)) {
        best = form;
      }
    }
    return best;
  }

  private static int rank(VerbForm form) {
    return switch (form) {
      case PRESENT, FUTURE, CONDITIONAL -> 0;
      case PAST, IMPERFECT -> 1;
      case INFINITIVE -> 2;
      case PAST_PARTICIPLE -> 3;
      case PRESENT_PARTICIPLE -> 4;
      case SUBJUNCTIVE -> 5;
      case IMPERATIVE -> 6;
    };
  }

  private boolean isBe(List<String> lemmas) {
    for (String lemma : lemmas) {
      if (words.is("auxiliary-be", lemma)) {
        return true;
      }
    }
    return false;
  }

  private boolean isArticleLike(Word word) {
    return words.is("determiner", word) || words.is("contracted", word);
  }

  private static boolean has(Word word, VerbForm form) {
    return word.canBe(form);
  }

  /** Walks over one group. */
  private final class Cursor {
    private final TokenizedText text;
    private final int limit;
    private int at;
    private int head;
    private boolean negated;
    private boolean reflexive;
    private boolean objectClitic;
    private boolean clitics;
    private boolean perfect;
    private Voice voice = Voice.ACTIVE;
    private final List<String> governors = new ArrayList<>();

    Cursor(TokenizedText text, int from, int limit) {
      this.text = text;
      this.at = from;
      this.limit = limit;
    }

    boolean hasClitics() {
      return clitics;
    }

    private String form(int i) {
      return i < limit ? text.token(i).word().form() : "";
    }

    private boolean is(String wordClass, int i) {
      return i < limit && words.is(wordClass, text.token(i).word());
    }

    private Word word(int i) {
      return text.token(i).word();
    }

    /** The word that introduces an infinitive or gerund, if the verb follows at once. */
    String marker() {
      if (!words.beginsMarker(word(at))) {
        return "";
      }
      for (int length = 3; length >= 1; length--) {
        if (at + length >= limit) {
          continue;
        }
        StringBuilder phrase = new StringBuilder(form(at));
        for (int i = 1; i < length; i++) {
          phrase.append(' ').append(form(at + i));
        }
        String candidate = phrase.toString();
        int next = at + length;
        boolean infinitive = words.is("infinitive-marker", candidate);
        boolean gerund = words.is("gerund-marker", candidate);
        if (!infinitive && !gerund) {
          continue;
        }
        int verb = skipClitics(next);
        if (verb < limit) {
          Word word = word(verb);
          boolean ok =
              (infinitive && has(word, VerbForm.INFINITIVE) && !words.is("never-verb", word))
                  || (gerund
                      && has(word, VerbForm.PRESENT_PARTICIPLE)
                      && !words.is("never-verb", word));
          if (ok) {
            at = next;
            return candidate;
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
      while (j < limit && is("negation", j)) {
        j++;
      }
      return j;
    }

    private boolean isClitic(int i) {
      return french && (is("clitic", i) || is("reflexive", i) || is("object-clitic", i));
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
        } else if (is("negation", at)
            && !clitics
            && at + 1 < limit
            && has(word(at + 1), VerbForm.INFINITIVE)) {
          negated = true;
          at++;
        } else if (is("reflexive", at)) {
          reflexive = true;
          clitics = true;
          at++;
        } else if (is("clitic", at) && verbFollows(at + 1)) {
          clitics = true;
          at++;
        } else if (is("object-clitic", at) && verbFollows(at + 1)) {
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
      if (is("clitic", i) && !form(i).equals("en")) {
        return verbFollows(i + 1);
      }
      Word word = word(i);
      if (isAuxiliary(word) && !words.is("never-verb", word)) {
        return true;
      }
      VerbForm form = VerbReader.this.form(word, "", false);
      return form != null
          && form != VerbForm.PAST_PARTICIPLE
          && !word.canBe(PartOfSpeech.NOUN)
          && !word.canBe(PartOfSpeech.ADJECTIVE)
          && !text.token(i).isCapitalised();
    }

    private int skipAdverbs(int i) {
      int j = i;
      while (j < limit) {
        Token token = text.token(j);
        String form = form(j);
        if (!french && words.is("adverbial", form + " " + form(j + 1))) {
          j += 2;
        } else if (is("negation", j)) {
          negated = negated || !french || !form.equals("ni");
          j++;
        } else if (token.isWord()
            && !token.isCapitalised()
            && (token.word().canBe(PartOfSpeech.ADVERB)
                || (french && form.endsWith("ment") && !token.word().canBe(PartOfSpeech.NOUN)))
            && !is("never-verb", j)
            && !is("never-adverb", j)
            && words.prepositions().longest(text, j, limit) == null
            && !isAuxiliary(token.word())) {
          j++;
        } else if (form.equals("tous")
            || form.equals("toutes")
            || form.equals("both")
            || form.equals("all")) {
          j++;
        } else {
          break;
        }
      }
      return j;
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

    void group(VerbForm first) {
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
        voice = isBePerfect(word(head)) ? Voice.ACTIVE : Voice.PASSIVE;
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
          || !has(word(participle), VerbForm.PAST_PARTICIPLE)
          || text.token(participle).isCapitalised()) {
        if (passive) {
          head = inserted;
          at = inserted + 1;
          perfect = true;
        }
        return form;
      }
      if (be && is("never-verb", participle)) {
        return form;
      }
      head = participle;
      at = participle + 1;
      if (have) {
        perfect = true;
        if (passive) {
          voice = Voice.PASSIVE;
        }
      } else if (isBePerfect(word(participle)) || reflexive) {
        perfect = true;
      } else {
        voice = Voice.PASSIVE;
      }
      return VerbForm.PAST_PARTICIPLE;
    }

    private boolean isBePerfect(Word word) {
      for (String lemma : word.lemmas()) {
        if (words.is("be-perfect", lemma)) {
          return true;
        }
      }
      return false;
    }

    private VerbForm englishAuxiliaries(VerbForm start) {
      VerbForm form = start;
      if (form == VerbForm.PAST_PARTICIPLE && !has(word(head), VerbForm.PAST)) {
        voice = Voice.PASSIVE;
        if (governors.isEmpty()) {
          return form;
        }
      } else if (form == VerbForm.PAST && has(word(head), VerbForm.PAST_PARTICIPLE)) {
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
        if (have && has(word, VerbForm.PAST_PARTICIPLE) && !text.token(next).isCapitalised()) {
          perfect = true;
          head = next;
          at = next + 1;
          voice = Voice.ACTIVE;
          form = VerbForm.PAST_PARTICIPLE;
        } else if (be && has(word, VerbForm.PAST_PARTICIPLE) && !text.token(next).isCapitalised()) {
          head = next;
          at = next + 1;
          voice = Voice.PASSIVE;
          return VerbForm.PAST_PARTICIPLE;
        } else if (be && has(word, VerbForm.PRESENT_PARTICIPLE) && !words.is("never-verb", word)) {
          head = next;
          at = next + 1;
          voice = Voice.ACTIVE;
          return VerbForm.PRESENT_PARTICIPLE;
        } else if (other && has(word, VerbForm.INFINITIVE)) {
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

    private boolean isModal(Word word) {
      return switch (word.form()) {
        case "will", "would", "shall", "should", "may", "might", "can", "could", "must", "'ll" ->
            true;
        default -> false;
      };
    }

    /** Follows a governing verb to the infinitive under it, if that stands next. */
    private boolean governs() {
      List<String> lemmas = word(head).verbLemmas();
      boolean be = words.isBe(word(head)) && isBe(lemmas);
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
      if (be
          && french
          && form(next).equals("sur")
          && form(next + 1).equals("le")
          && form(next + 2).equals("point")) {
        next += 3;
      }
      boolean marked = false;
      if (french
          && (form(next).equals("de")
              || form(next).equals("d'")
              || form(next).equals("à")
              || form(next).equals("pour"))) {
        marked = true;
        next++;
      } else if (!french && form(next).equals("to")) {
        marked = true;
        next++;
      }
      if (be && !marked) {
        return false;
      }
      boolean negatedBefore = negated;
      boolean reflexiveBefore = reflexive;
      boolean cliticBefore = objectClitic;
      int verb = next;
      if (french) {
        while (verb < limit && (is("negation", verb) || isClitic(verb))) {
          if (is("negation", verb)) {
            negatedBefore = true;
          } else if (is("reflexive", verb)) {
            reflexiveBefore = true;
          } else if (is("object-clitic", verb)) {
            cliticBefore = true;
          }
          verb++;
        }
      } else {
        verb = skipAdverbs(verb);
      }
      if (verb >= limit || !has(word(verb), VerbForm.INFINITIVE) || (!french && !marked)) {
        return false;
      }
      if (text.token(verb).isCapitalised()) {
        return false;
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
}
