package org.entente.coder.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with a value each, found in a text by longest match. A phrase is matched by word forms,
 * or by lemmas: then {@code mettre fin à} finds "a mis fin à". Safe to share once filled.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
  private final Tokenizer tokenizer;
  private final boolean byLemma;
  private final PhraseTree<V> root = new PhraseTree<>();
  private final WordTest begins;
  private boolean used;

  private PhraseTable(Tokenizer tokenizer, boolean byLemma) {
    this.tokenizer = tokenizer;
    this.byLemma = byLemma;
    this.begins = tokenizer.test(this::isFirst);
  }

  /** An empty table whose phrases match word forms, whatever their case. */
  public static <V> PhraseTable<V> ofForms(Tokenizer tokenizer) {
    return new PhraseTable<>(tokenizer, false);
  }

  /** An empty table whose phrases match lemmas as well as word forms. */
  public static <V> PhraseTable<V> ofLemmas(Tokenizer tokenizer) {
    return new PhraseTable<>(tokenizer, true);
  }

  /** A phrase found: the index after its last token, and its value. */
  public record Match<V>(int to, V value) {}

  /**
   * Adds a phrase; a phrase added again takes the new value.
   *
   * @throws IllegalStateException if a text was searched already: which words begin a phrase is
   *     remembered
   */
  public void put(String phrase, V value) {
    if (used) {
      throw new IllegalStateException("a phrase after the first search: " + phrase);
    }
    PhraseTree<V> node = root;
    for (Word word : tokenizer.words(phrase)) {
      node = node.grow(word.form());
    }
    if (node != root) {
      node.end(value);
    }
  }

  /** The value of a phrase that was added. */
  public Optional<V> get(String phrase) {
    PhraseTree<V> node = root;
    for (Word word : tokenizer.words(phrase)) {
      node = node.next(word.form());
      if (node == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(node.value());
  }

  /** The longest phrase that begins at a token and ends before {@code limit}, or null. */
  public @Nullable Match<V> longest(TokenizedText text, int from, int limit) {
    if (!used) {
      used = true;
    }
    return from < limit && begins.holds(text.word(from)) ? longest(root, text, from, limit) : null;
  }

  /**
   * The longest phrase that begins at a token, breaks off before {@code gap} and goes on at {@code
   * resume}, with words on both sides, or null.
   */
  public @Nullable Match<V> longestParted(
      TokenizedText text, int from, int gap, int resume, int limit) {
    used = true;
    return from < limit && begins.holds(text.word(from))
        ? longestParted(root, text, from, gap, resume, limit)
        : null;
  }

  private @Nullable Match<V> longestParted(
      PhraseTree<V> node, TokenizedText text, int at, int gap, int resume, int limit) {
    if (at == gap) {
      Match<V> match = longest(node, text, resume, limit);
      return match != null && match.to() > resume ? match : null;
    }
    Match<V> best = null;
    for (String key : keys(text.word(at))) {
      PhraseTree<V> next = node.next(key);
      Match<V> match = next == null ? null : longestParted(next, text, at + 1, gap, resume, limit);
      if (match != null && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best;
  }

  /** Whether a phrase begins with a word; no more phrases can be added after the first question. */
  public boolean begins(Word word) {
    used = true;
    return begins.holds(word);
  }

  private boolean isFirst(Word word) {
    for (String key : keys(word)) {
      if (root.next(key) != null) {
        return true;
      }
    }
    return false;
  }

  /** What a phrase may have in a word's place. */
  private String[] keys(Word word) {
    return byLemma ? word.formAndLemmas() : new String[] {word.form()};
  }

  /** All phrases that begin at a token and end before {@code limit}, the longest first. */
  public List<Match<V>> all(TokenizedText text, int from, int limit) {
    if (from >= limit || !begins(text.word(from))) {
      return List.of();
    }
    List<Match<V>> all = new ArrayList<>();
    for (int end = limit; end > from; ) {
      Match<V> match = longest(text, from, end);
      if (match == null) {
        break;
      }
      all.add(match);
      end = match.to() - 1;
    }
    return all;
  }

  private @Nullable Match<V> longest(PhraseTree<V> node, TokenizedText text, int at, int limit) {
    Match<V> best = null;
    if (at < limit && node.goesOn()) {
      Word word = text.word(at);
      if (byLemma) {
        for (String key : word.formAndLemmas()) {
          PhraseTree<V> next = node.next(key);
          Match<V> other = next == null ? null : longest(next, text, at + 1, limit);
          if (other != null && (best == null || other.to() > best.to())) {
            best = other;
          }
        }
      } else {
        PhraseTree<V> next = node.next(word.form());
        best = next == null ? null : longest(next, text, at + 1, limit);
      }
    }
    if (best != null) {
      return best;
    }
    V value = node.value();
    return value == null ? null : new Match<>(at, value);
  }
}
