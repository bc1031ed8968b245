package org.entente.coder.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of some phrases, and the words by which each goes on: a hash table of its own in
 * two small arrays, since most have one word or two and a table of phrases has many thousands. Safe
 * to share once grown.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTree<V> {
  private static final @Nullable String[] NONE = new @Nullable String[0];

  /** The words, each at its hash or in the next free place; their number is a power of two. */
  private @Nullable String[] words = NONE;

  /** Their hashes: most words that go no further are told from these alone. */
  private int[] hashes = new int[0];

  /** What follows each word, at the same place. */
  private @Nullable PhraseTree<V>[] trees = array(0);

  private int size;
  private @Nullable V value;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static <V> @Nullable PhraseTree<V>[] array(int length) {
    return (@Nullable PhraseTree<V>[]) new @Nullable PhraseTree[length];
  }

  /** What follows a word, or null if no phrase goes on with it. */
  @Nullable PhraseTree<V> next(String word) {
    int mask = words.length - 1;
    if (mask < 0) {
      return null;
    }
    int hash = hash(word);
    for (int i = hash & mask; ; i = (i + 1) & mask) {
      String known = words[i];
      if (known == null) {
        return null;
      }
      if (hashes[i] == hash && known.equals(word)) {
        return trees[i];
      }
    }
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    return hash ^ (hash >>> 16);
  }

  /** Whether any phrase goes on. */
  boolean goesOn() {
    return size > 0;
  }

  /** What the phrase stands for that ends here, or null if none does. */
  @Nullable V value() {
    return value;
  }

  /** What follows a word, from now on. */
  PhraseTree<V> grow(String word) {
    PhraseTree<V> known = next(word);
    if (known != null) {
      return known;
    }
    PhraseTree<V> tree = new PhraseTree<>();
    if (2 * (size + 1) > words.length) {
      @Nullable String[] oldWords = words;
      @Nullable PhraseTree<V>[] oldTrees = trees;
      words = new @Nullable String[Math.max(2, 2 * oldWords.length)];
      hashes = new int[words.length];
      trees = array(words.length);
      for (int i = 0; i < oldWords.length; i++) {
        place(oldWords[i], oldTrees[i]);
      }
    }
    place(word, tree);
    size++;
    return tree;
  }

  private void place(@Nullable String word, @Nullable PhraseTree<V> tree) {
    if (word != null) {
      int mask = words.length - 1;
      int hash = hash(word);
      int i = hash & mask;
      while (words[i] != null) {
        i = (i + 1) & mask;
      }
      words[i] = word;
      hashes[i] = hash;
      trees[i] = tree;
    }
  }

  /** Ends a phrase here, whatever it stood for before. */
  void end(V meaning) {
    value = meaning;
  }
}
