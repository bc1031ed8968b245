package org.entente.coder.discourse;

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
 * Whether an article can tell of anything between actors: somewhere a word of defence, security or
 * diplomacy stands near two of them. Most articles of a newspaper cannot, and are not read further.
 * Its words are the entries {@code defence} and {@code diplomacy} of the lexicon's folder {@code
 * discourse}. Immutable and thread-safe.
 */
public final class Relevance {
  /** How many sentences before and after the word's own count as near. */
  private static final int REACH = 2;

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
      if (telling.holds(text.token(i).word())) {
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
   * Whether the text can tell of anything between actors.
   *
   * @param headline the article's headline, whose actors are near every sentence
   * @param actors the actor mentions of the text, in order
   * @param places its place mentions, in order: where somebody is a guest of an unnamed host
   */
  public boolean holds(
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
    for (Sentence sentence : sentences) {
      if (isTelling(text, sentence)) {
        int first = Math.max(0, sentence.index() - REACH);
        int last = Math.min(sentences.size() - 1, sentence.index() + REACH);
        Set<String> near = new HashSet<>(titled);
        for (ActorMention actor :
            Mentions.within(actors, sentences.get(first).from(), sentences.get(last).to())) {
          near.addAll(actor.codes());
        }
        for (PlaceMention place :
            Mentions.within(places, sentences.get(first).from(), sentences.get(last).to())) {
          place.state().ifPresent(near::add);
        }
        if (near.size() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTelling(TokenizedText text, Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (telling.holds(text.token(i).word())) {
        return true;
      }
    }
    return false;
  }
}
