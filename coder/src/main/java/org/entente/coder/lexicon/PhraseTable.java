package org.entente.coder.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Node<V> root = new Node<>();
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
    Node<V> node = root;
    for (Word word : tokenizer.words(phrase)) {
      node = node.next.computeIfAbsent(word.form(), form -> new Node<>());
    }
    if (node != root) {
      node.value = value;
    }
  }

  /** The value of a phrase that was added. */
  public Optional<V> get(String phrase) {
    Node<V> node = root;
    for (Word word : tokenizer.words(phrase)) {
      node = node.next.get(word.form());
      if (node == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(node.value);
  }

  /** The longest phrase that begins at a token and ends before {@code limit}, or null. */
  public @Nullable Match<V> longest(TokenizedText text, int from, int limit) {
    if (!used) {
      used = true;
    }
    return from < limit && begins.holds(text.token(from).word())
        ? longest(root, text, from, limit)
        : null;
  }

  /**
   * The longest phrase that begins at a token, breaks off before {@code gap} and goes on at {@code
   * resume}, with words on both sides, or null.
   */
  public @Nullable Match<V> longestParted(
      TokenizedText text, int from, int gap, int resume, int limit) {
    used = true;
    return from < limit && begins.holds(text.token(from).word())
        ? longestParted(root, text, from, gap, resume, limit)
        : null;
  }

  private @Nullable Match<V> longestParted(
      Node<V> node, TokenizedText text, int at, int gap, int resume, int limit) {
    if (at == gap) {
      Match<V> match = longest(node, text, resume, limit);
      return match != null && match.to() > resume ? match : null;
    }
    Match<V> best = null;
    for (String key : keys(text.token(at).word())) {
      Node<V> next = node.next.get(key);
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
      if (root.next.containsKey(key)) {
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
    if (from >= limit || !begins(text.token(from).word())) {
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

  private @Nullable Match<V> longest(Node<V> node, TokenizedText text, int at, int limit) {
    Match<V> best = null;
    if (at < limit && !node.next.isEmpty()) {
      Word word = text.token(at).word();
      if (byLemma) {
        for (String key : word.formAndLemmas()) {
          Node<V> next = node.next.get(key);
          Match<V> other = next == null ? null : longest(next, text, at + 1, limit);
          if (other != null && (best == null || other.to() > best.to())) {
            best = other;
          }
        }
      } else {
        Node<V> next = node.next.get(word.form());
        best = next == null ? null : longest(next, text, at + 1, limit);
      }
    }
    V value = node.value;
    return best == null && value != null ? new Match<>(at, value) : best;
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private @Nullable V value;
  }
}
