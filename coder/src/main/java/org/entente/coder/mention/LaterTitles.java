package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.PersonMention.Office;

/**
 * People whose name opens a sentence without a title that the next sentence gives: "Ana Ruiz did
 * not hesitate. The Chilean minister ...". The title becomes theirs. For one text and one thread.
 */
final class LaterTitles {
  private static final int DATELINE = 12;
  private static final Set<String> DASHES = Set.of("—", "–", "-", "--");

  private final PersonLexicon lexicon;
  private final TokenizedText text;
  private final NameReader names;

  /** The keys of the names compared so far. */
  private final Map<String, NameKey> keys = new HashMap<>();

  LaterTitles(PersonLexicon lexicon, TokenizedText text, NameReader names) {
    this.lexicon = lexicon;
    this.text = text;
    this.names = names;
  }

  /** The mentions, with those that a later title introduces, in order. */
  List<PersonMention> complete(List<PersonMention> mentions) {
    List<PersonMention> all = new ArrayList<>(mentions);
    List<Sentence> sentences = text.sentences();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Sentence next = sentences.get(i + 1);
      if (next.paragraph() != sentence.paragraph()) {
        continue;
      }
      Optional<PersonMention> title = title(next, all);
      if (title.isEmpty()) {
        continue;
      }
      for (int from : beginnings(sentence)) {
        int end = nameEnd(from, sentence.to());
        if (end > 0) {
          introduce(from, end, title.get(), all);
          break;
        }
      }
    }
    return all;
  }

  /** Where a subject may stand: first, behind a comma, a dateline or ", résume". */
  private List<Integer> beginnings(Sentence sentence) {
    List<Integer> beginnings = new ArrayList<>();
    beginnings.add(sentence.from());
    boolean capitals = text.token(sentence.from()).isAllCapitals();
    for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
      boolean dateline =
          capitals && i < sentence.from() + DATELINE && DASHES.contains(text.token(i).text());
      if (dateline || text.token(i).is(",")) {
        boolean speech = i + 2 < sentence.to() && lexicon.isAct(text.token(i + 1));
        beginnings.add(speech ? i + 2 : i + 1);
      }
    }
    return beginnings;
  }

  /** The end of a name of two words or more that is the subject of its sentence's verb, or -1. */
  private int nameEnd(int from, int limit) {
    int end = text.token(from).isWord() ? names.read(from, limit, false) : -1;
    if (end < from + 2 || end >= limit) {
      return -1;
    }
    boolean strange = false;
    for (int i = from; i < end; i++) {
      Token token = text.token(i);
      strange |= token.word().isUnknown() && !lexicon.isParticle(token);
    }
    return strange && (isPredicate(end, limit) || isSpeaker(from, end, limit)) ? end : -1;
  }

  /** Whether a finite verb stands here, perhaps behind a negation or a pronoun. */
  private boolean isPredicate(int at, int limit) {
    for (int i = at; i < Math.min(limit, at + 3); i++) {
      Token token = text.token(i);
      if (!token.isWord() || token.isCapitalised()) {
        return false;
      }
      if (isFinite(token)) {
        return true;
      }
      if (!token.word().canBe(PartOfSpeech.ADVERB) && !token.word().canBe(PartOfSpeech.PRONOUN)) {
        return false;
      }
    }
    return false;
  }

  /** "« ... », résume N." */
  private boolean isSpeaker(int from, int end, int limit) {
    return from > 0 && lexicon.isAct(text.token(from - 1)) && end == limit - 1;
  }

  private static boolean isFinite(Token token) {
    for (Reading reading : token.word().readings()) {
      if (reading.pos() == PartOfSpeech.VERB
          && reading.form() != VerbForm.PAST_PARTICIPLE
          && reading.form() != VerbForm.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  /** The one official without a name, with the article, whom a sentence speaks of first. */
  private Optional<PersonMention> title(Sentence sentence, List<PersonMention> mentions) {
    return mentions.subList(first(mentions, sentence.from()), mentions.size()).stream()
        .takeWhile(mention -> mention.from() < sentence.to())
        .filter(mention -> mention.to() <= sentence.to())
        .findFirst()
        .filter(
            mention ->
                mention.name().isEmpty()
                    && !mention.plural()
                    && !mention.counterpart()
                    && mention.office() != Office.NONE
                    && mention.from() > sentence.from()
                    && lexicon.isArticle(text.token(mention.from() - 1))
                    && opens(mention.from() - 1, sentence));
  }

  private boolean opens(int article, Sentence sentence) {
    return article == sentence.from() || text.token(article - 1).is(",");
  }

  private void introduce(int from, int to, PersonMention title, List<PersonMention> mentions) {
    String name = text.phrase(from, to);
    NameKey key = key(name);
    for (PersonMention mention : mentions) {
      boolean overlaps = mention.from() < to && mention.to() > from;
      if (overlaps && (mention.name().isEmpty() || !mention.roles().isEmpty())) {
        return;
      }
      if (!mention.roles().isEmpty()
          && mention.name().filter(other -> isSame(key, key(other))).isPresent()) {
        return;
      }
    }
    mentions.removeIf(mention -> mention.from() < to && mention.to() > from);
    mentions.add(
        first(mentions, from),
        new PersonMention(
            from,
            to,
            Optional.of(name),
            title.roles(),
            title.states(),
            title.office(),
            false,
            false));
  }

  /** The index of the first mention that begins at a token or after it. */
  private static int first(List<PersonMention> mentions, int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private NameKey key(String name) {
    return keys.computeIfAbsent(name, NameKey::of);
  }

  private static boolean isSame(NameKey one, NameKey other) {
    return one.isCompatible(other) && one.sharesLast(other);
  }
}
