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
  private static final int[] NONE = new int[0];

  /** What stands for a hash where there is no word. */
  private static final int FREE = 0;

  /**
   * The hashes of the words, each at its place or in the next free one; their number is a power of
   * two. Most words that go no further are told from these alone.
   */
  private int[] hashes = NONE;

  /** What follows each word, at the same place; null where there is none. */
  private @Nullable PhraseTree<V>[] trees = array(0);

  /** The last word of the beginning. */
  private final String last;

  private int size;
  private @Nullable V value;

  /** A tree without phrases. */
  PhraseTree() {
    this("");
  }

  private PhraseTree(String last) {
    this.last = last;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static <V> @Nullable PhraseTree<V>[] array(int length) {
    return (@Nullable PhraseTree<V>[]) new @Nullable PhraseTree[length];
  }

  /** What follows a word, or null if no phrase goes on with it. */
  @Nullable PhraseTree<V> next(String word) {
    int mask = hashes.length - 1;
    if (mask < 0) {
      return null;
    }
    int hash = hash(word);
    for (int i = hash & mask; ; i = (i + 1) & mask) {
      int here = hashes[i];
      if (here == FREE) {
        return null;
      }
      if (here == hash) {
        PhraseTree<V> tree = trees[i];
        if (tree != null && tree.last.equals(word)) {
          return tree;
        }
      }
    }
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    hash ^= hash >>> 16;
    return hash == FREE ? 1 : hash;
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
    PhraseTree<V> tree = new PhraseTree<>(word);
    if (2 * (size + 1) > hashes.length) {
      @Nullable PhraseTree<V>[] before = trees;
      hashes = new int[Math.max(2, 2 * before.length)];
      trees = array(hashes.length);
      for (PhraseTree<V> old : before) {
        if (old != null) {
          place(old);
        }
      }
    }
    place(tree);
    size++;
    return tree;
  }

  private void place(PhraseTree<V> tree) {
    int mask = hashes.length - 1;
    int hash = hash(tree.last);
    int i = hash & mask;
    while (hashes[i] != FREE) {
      i = (i + 1) & mask;
    }
    hashes[i] = hash;
    trees[i] = tree;
  }

  /** Ends a phrase here, whatever it stood for before. */
  void end(V meaning) {
    value = meaning;
  }
}
