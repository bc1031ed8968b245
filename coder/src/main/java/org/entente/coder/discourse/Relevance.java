package org.entente.coder.discourse;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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
 * museum" stand alone among a hundred sentences. Words that other affairs use as well, "president",
 * "war", count in such an article only beside another of the sentence. Its words are the entries
 * {@code defence}, {@code diplomacy} and {@code ambiguous} of the lexicon's folder {@code
 * discourse}. Immutable and thread-safe.
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

  /** Those of the telling words that alone in a sentence tell nothing. */
  private final WordTest ambiguous;

  public Relevance(Lexicon lexicon, Tokenizer tokenizer) {
    Set<String> words = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("defence") || stanza.header().equals("diplomacy")) {
        words.addAll(stanza.values("form"));
      } else if (stanza.header().equals("ambiguous")) {
        others.addAll(stanza.values("form"));
      }
    }
    words.addAll(others);
    telling = tokenizer.test(word -> isOneOf(words, word));
    ambiguous = tokenizer.test(word -> isOneOf(others, word));
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

  /** The words of defence, security or diplomacy of a text. */
  public TellingWords tellingWords(TokenizedText text) {
    int[] counts = new int[text.sentences().size()];
    String[] different = new String[TOGETHER];
    boolean few = counts.length <= SPREAD;
    for (Sentence sentence : text.sentences()) {
      int count = 0;
      boolean alone = false;
      for (int i = sentence.from(); i < sentence.to() && count < TOGETHER; i++) {
        Word word = text.word(i);
        if (telling.holds(word) && !isAmong(different, count, word.form())) {
          alone = count == 0 && ambiguous.holds(word);
          different[count] = word.form();
          count++;
        }
      }
      counts[sentence.index()] = alone && !few ? 0 : count;
    }
    return new TellingWords(counts);
  }

  private static boolean isAmong(String[] forms, int count, String form) {
    for (int i = 0; i < count; i++) {
      if (form.equals(forms[i])) {
        return true;
      }
    }
    return false;
  }

  /** How many different words of defence, security or diplomacy each sentence has. */
  public static final class TellingWords {
    private final int[] counts;

    private TellingWords(int[] counts) {
      this.counts = counts;
    }

    /** Whether they are enough for the article to be read, if all stand near two actors. */
    public boolean mayHold() {
      return !counting(index -> true).isEmpty();
    }

    /**
     * The sentences whose words count, by their index: all that have any near two actors, or none
     * if those are but strays.
     *
     * @param near whether the sentence at an index is near two actors
     */
    private BitSet counting(IntPredicate near) {
      BitSet found = new BitSet(counts.length);
      int pairs = 0;
      boolean together = false;
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0 && near.test(i)) {
          found.set(i);
          pairs += counts[i] > 1 ? 1 : 0;
          together |= counts[i] >= TOGETHER || pairs > 1;
        }
      }
      return together || found.cardinality() * SPREAD >= counts.length ? found : new BitSet();
    }
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
   * @param words the words that count
   * @param headline the article's headline, whose actors are near every sentence
   * @param actors the actor mentions of the text, in order
   * @param places its place mentions, in order: where somebody is a guest of an unnamed host
   */
  public BitSet worthReading(
      TokenizedText text,
      TellingWords words,
      Headline headline,
      List<ActorMention> actors,
      List<PlaceMention> places) {
    Set<String> titled = new HashSet<>();
    for (ActorMention actor : headline.actors()) {
      titled.addAll(actor.codes());
    }
    List<Sentence> sentences = text.sentences();
    if (!actors.isEmpty() && asksTwice(text)) {
      // an interview begins with who answers, and names him no more
      titled.addAll(actors.get(0).codes());
    }
    BitSet counting =
        words.counting(
            index -> actorsNear(sentences.get(index), sentences, titled, actors, places) > 1);
    BitSet reading = new BitSet(sentences.size());
    counting.stream()
        .forEach(
            index ->
                reading.set(
                    Math.max(0, index - AROUND), Math.min(sentences.size(), index + AROUND + 1)));
    if (reading.isEmpty()) {
      return reading;
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
    return reading;
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
}
