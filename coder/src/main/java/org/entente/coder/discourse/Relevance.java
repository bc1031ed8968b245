package org.entente.coder.discourse;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.PlaceMention;

/**
 * Whether an article can tell of anything between actors: words of defence, security or diplomacy
 * stand near two of them, and not as strays. One in a sentence counts in a short report; in a long
 * one they come often, or several together, if only in half a clause. Most articles of a newspaper
 * cannot, and are not read further: "the general idea", "the base of the sauce", "a visit to the
 * museum" stand alone among a hundred sentences. Its words are the entries {@code defence} and
 * {@code diplomacy} of the lexicon's folder {@code discourse}. Immutable and thread-safe.
 */
public final class Relevance {
  /** How many sentences before and after the word's own count as near. */
  private static final int REACH = 2;

  /** In so many sentences a single word counts. */
  private static final int SPREAD = 12;

  /** So many words in one sentence count, however long the article. */
  private static final int TOGETHER = 3;

  /** How many sentences before and after are read with it: who is meant, and what came of it. */
  private static final int AROUND = 4;

  private final WordTest telling;

  public Relevance(Lexicon lexicon, Tokenizer tokenizer) {
    Set<String> words = new HashSet<>();
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("defence") || stanza.header().equals("diplomacy")) {
        words.addAll(stanza.values("form"));
      }
    }
    telling = tokenizer.test(word -> isOneOf(words, word));
  }

  private static boolean isOneOf(Set<String> words, Word word) {
    if (words.contains(word.form())) {
      return true;
    }
    for (String lemma : word.lemmas()) {
      if (words.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text has any word of defence, security or diplomacy at all. */
  public boolean mayHold(TokenizedText text) {
    for (int i = 0; i < text.size(); i++) {
      if (telling.holds(text.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksTwice(TokenizedText text) {
    return text.sentences().stream()
            .filter(sentence -> text.token(sentence.to() - 1).is("?"))
            .limit(2)
            .count()
        == 2;
  }

  /**
   * The sentences, by their index, in which something can be told between actors: those near the
   * words that count. Empty if the article is not worth reading.
   *
   * @param headline the article's headline, whose actors are near every sentence
   * @param actors the actor mentions of the text, in order
   * @param places its place mentions, in order: where somebody is a guest of an unnamed host
   */
  public BitSet worthReading(
      TokenizedText text, Headline headline, List<ActorMention> actors, List<PlaceMention> places) {
    Set<String> titled = new HashSet<>();
    for (ActorMention actor : headline.actors()) {
      titled.addAll(actor.codes());
    }
    List<Sentence> sentences = text.sentences();
    if (!actors.isEmpty() && asksTwice(text)) {
      // an interview begins with who answers, and names him no more
      titled.addAll(actors.get(0).codes());
    }
    BitSet reading = new BitSet(sentences.size());
    int found = 0;
    int pairs = 0;
    boolean together = false;
    for (Sentence sentence : sentences) {
      int words = tellingWords(text, sentence);
      if (words > 0 && actorsNear(sentence, sentences, titled, actors, places) > 1) {
        found++;
        pairs += words > 1 ? 1 : 0;
        together |= words >= TOGETHER || pairs > 1;
        reading.set(
            Math.max(0, sentence.index() - AROUND),
            Math.min(sentences.size(), sentence.index() + AROUND + 1));
      }
    }
    for (int i = reading.nextClearBit(0); i < sentences.size(); i++) {
      // a list goes on with an actor an entry: "Japan: agreed in Tokyo on 1 November"
      Sentence sentence = sentences.get(i);
      if (i > 0
          && reading.get(i - 1)
          && !Mentions.within(actors, sentence.from(), sentence.to()).isEmpty()) {
        reading.set(i);
      }
    }
    return together || found * SPREAD >= sentences.size() ? reading : new BitSet();
  }

  private static int actorsNear(
      Sentence sentence,
      List<Sentence> sentences,
      Set<String> titled,
      List<ActorMention> actors,
      List<PlaceMention> places) {
    int from = sentences.get(Math.max(0, sentence.index() - REACH)).from();
    int to = sentences.get(Math.min(sentences.size() - 1, sentence.index() + REACH)).to();
    Set<String> near = new HashSet<>(titled);
    for (ActorMention actor : Mentions.within(actors, from, to)) {
      near.addAll(actor.codes());
    }
    for (PlaceMention place : Mentions.within(places, from, to)) {
      place.state().ifPresent(near::add);
    }
    return near.size();
  }

  /** How many different telling words a sentence has. */
  private int tellingWords(TokenizedText text, Sentence sentence) {
    Set<Word> words = new HashSet<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Word word = text.word(i);
      if (telling.holds(word)) {
        words.add(word);
      }
    }
    return words.size();
  }
}
