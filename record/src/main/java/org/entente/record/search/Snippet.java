package org.entente.record.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.language.Token;

/**
 * The part of a text where most of a search is found.
 *
 * @param text the words as printed
 * @param marks where the words that were searched for stand in it
 * @param before whether the article has text before it
 * @param after whether it has text after it
 */
public record Snippet(String text, List<Mark> marks, boolean before, boolean after) {
  private static final int WORDS = 28;
  private static final int LEAD = 6;

  /**
   * A word that was searched for.
   *
   * @param start UTF-16 offset in the snippet
   * @param end offset after the last code unit
   */
  public record Mark(int start, int end) {}

  /**
   * A term that was found.
   *
   * @param first index of its first word in the text
   * @param last index of its last one
   */
  private record Hit(int first, int last, int term) {}

  /** The words of a text: their keys, and which tokens they are. */
  private record Words(List<WordKeys.Keys> keys, List<Token> tokens) {
    static Words of(String language, String text) {
      WordKeys all = WordKeys.of(language);
      Words words = new Words(new ArrayList<>(), new ArrayList<>());
      for (Token token : all.tokens(text).tokens()) {
        for (WordKeys.Keys part : all.of(token)) {
          words.keys.add(part);
          words.tokens.add(token);
        }
      }
      return words;
    }
  }

  /** The best part of a text; its beginning where nothing of the search is found. */
  public static Snippet of(String language, String text, Query query) {
    Words words = Words.of(language, text);
    List<Hit> hits = hits(words, query);
    int from = Math.max(0, best(hits) - LEAD);
    int to = Math.min(words.tokens().size(), from + WORDS);
    if (from >= to) {
      return new Snippet("", List.of(), false, false);
    }
    int start = words.tokens().get(from).start();
    int end = words.tokens().get(to - 1).end();
    List<Mark> marks = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.first() >= from && hit.last() < to) {
        marks.add(
            new Mark(
                words.tokens().get(hit.first()).start() - start,
                words.tokens().get(hit.last()).end() - start));
      }
    }
    return new Snippet(
        text.substring(start, end), List.copyOf(marks), from > 0, to < words.tokens().size());
  }

  /** What is found, in the order of the text; no word is found twice. */
  private static List<Hit> hits(Words words, Query query) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < words.keys().size()) {
      int length = 0;
      for (int term = 0; term < query.terms().size() && length == 0; term++) {
        if (!query.terms().get(term).excluded()) {
          length = Query.length(query.terms().get(term), words.keys(), i);
          if (length > 0) {
            hits.add(new Hit(i, i + length - 1, term));
          }
        }
      }
      i += Math.max(1, length);
    }
    return hits;
  }

  /** The word from which most different terms are near, then most words. */
  private static int best(List<Hit> hits) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < hits.size(); i++) {
      Set<Integer> terms = new HashSet<>();
      int words = 0;
      for (int j = i;
          j < hits.size() && hits.get(j).last() < hits.get(i).first() + WORDS - LEAD;
          j++) {
        terms.add(hits.get(j).term());
        words++;
      }
      int score = terms.size() * WORDS + words;
      if (score > most) {
        most = score;
        best = hits.get(i).first();
      }
    }
    return best;
  }
}
