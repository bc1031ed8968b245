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

  private record Hit(int token, int term) {}

  /** The best part of a text; its beginning where nothing of the search is found. */
  static Snippet of(String language, String text, Query query) {
    WordKeys keys = WordKeys.of(language);
    List<Token> tokens = keys.tokens(text).tokens();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (WordKeys.Keys word : keys.of(tokens.get(i))) {
        int term = query.termOf(word);
        if (term >= 0) {
          hits.add(new Hit(i, term));
          break;
        }
      }
    }
    int first = best(hits);
    int from = Math.max(0, first - LEAD);
    int to = Math.min(tokens.size(), from + WORDS);
    if (from >= to) {
      return new Snippet("", List.of(), false, false);
    }
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    List<Mark> marks = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.token() >= from && hit.token() < to) {
        Token token = tokens.get(hit.token());
        marks.add(new Mark(token.start() - start, token.end() - start));
      }
    }
    return new Snippet(
        text.substring(start, end), List.copyOf(marks), from > 0, to < tokens.size());
  }

  /** The token from which most different terms are near, then most words. */
  private static int best(List<Hit> hits) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < hits.size(); i++) {
      Set<Integer> terms = new HashSet<>();
      int words = 0;
      for (int j = i;
          j < hits.size() && hits.get(j).token() < hits.get(i).token() + WORDS - LEAD;
          j++) {
        terms.add(hits.get(j).term());
        words++;
      }
      int score = terms.size() * WORDS + words;
      if (score > most) {
        most = score;
        best = hits.get(i).token();
      }
    }
    return best;
  }
}
