package org.entente.coder.language;

import java.util.function.Predicate;

/**
 * A question about word forms that is answered once a form and then remembered in its {@link Word},
 * so that asking it of every token of a text costs next to nothing. Made by {@link Tokenizer#test};
 * thread-safe.
 */
public final class WordTest {
  private final Vocabulary vocabulary;
  private final int index;
  private final Predicate<Word> question;

  WordTest(Vocabulary vocabulary, int index, Predicate<Word> question) {
    this.vocabulary = vocabulary;
    this.index = index;
    this.question = question;
  }

  /** Whether the word passes; a word of another tokenizer is asked anew each time. */
  public boolean holds(Word word) {
    return word.vocabulary() == vocabulary ? word.answer(index, question) : question.test(word);
  }
}
