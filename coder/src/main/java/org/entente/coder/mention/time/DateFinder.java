package org.entente.coder.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.LexiconException;
import org.entente.coder.mention.DateMention;

/**
 * Finds the dates and other time expressions of a text (codebook, section 6). Immutable and
 * thread-safe.
 */
public final class DateFinder {
  private final TimeWords words;

  /**
   * @param lexicon the language's lexicon, whose folder {@code time} names its time words
   * @param tokenizer the language's tokenizer
   * @throws LexiconException if an entry of the folder has a fault
   */
  public DateFinder(Lexicon lexicon, Tokenizer tokenizer) {
    this.words = new TimeWords(lexicon, tokenizer);
  }

  /**
   * The expressions of a text, in order, none overlapping another; durations and recurrences, which
   * are no dates, among them.
   */
  public List<DateMention> find(TokenizedText text) {
    List<DateMention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int done = sentence.from();
      for (int at = sentence.from(); at < sentence.to(); at++) {
        if (words.isCore(text, at)) {
          int from = at;
          while (from > done && words.isWord(text, from - 1)) {
            from--;
          }
          int to = at + 1;
          while (to < sentence.to() && words.isWord(text, to)) {
            to++;
          }
          read(text, words.slots(text, from, to), found);
          done = to;
          at = to;
        }
      }
    }
    return found;
  }

  private static void read(TokenizedText text, List<Slot> slots, List<DateMention> found) {
    DateGrammar grammar = new DateGrammar(text, slots);
    int at = 0;
    while (at < slots.size()) {
      at = grammar.read(at, found);
    }
  }
}
