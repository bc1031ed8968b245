package org.entente.record.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.Coder;
import org.entente.coder.language.Token;

/**
 * What is searched for: words, phrases in quotation marks, and either with a hyphen before it for
 * what must not occur. Each is read in both languages. Immutable and thread-safe.
 *
 * @param terms each of them is asked for
 */
public record Query(List<Term> terms) {
  private static final Pattern PART =
      Pattern.compile("(-?)(?:\"([^\"]*)\"|«\\s*([^»]*?)\\s*»|“([^”]*)”|([^\\s\"]+))");

  /** An unknown word this long is also found with another ending. */
  private static final int LONG = 5;

  /**
   * A word or phrase.
   *
   * @param readings its keys, word by word, once for each language
   * @param excluded whether it must not occur
   */
  record Term(List<List<WordKeys.Keys>> readings, boolean excluded) {
    boolean isPhrase() {
      return readings.stream().anyMatch(words -> words.size() > 1);
    }
  }

  /** Reads a search; it may have no terms. */
  public static Query of(String search) {
    List<Term> terms = new ArrayList<>();
    Matcher parts = PART.matcher(search);
    while (parts.find()) {
      String words = "";
      for (int group = 2; group <= parts.groupCount(); group++) {
        words = parts.group(group) == null ? words : parts.group(group);
      }
      List<List<WordKeys.Keys>> readings = new ArrayList<>();
      for (String language : Coder.LANGUAGES) {
        List<WordKeys.Keys> keys = keys(language, words);
        if (!keys.isEmpty() && !readings.contains(keys)) {
          readings.add(keys);
        }
      }
      if (!readings.isEmpty()) {
        terms.add(new Term(List.copyOf(readings), !parts.group(1).isEmpty()));
      }
    }
    return new Query(List.copyOf(terms));
  }

  private static List<WordKeys.Keys> keys(String language, String words) {
    WordKeys all = WordKeys.of(language);
    List<WordKeys.Keys> keys = new ArrayList<>();
    for (Token token : all.tokens(words).tokens()) {
      keys.addAll(all.of(token));
    }
    return keys;
  }

  /** Whether it asks for anything. */
  public boolean isEmpty() {
    return terms.stream().allMatch(Term::excluded);
  }

  /** The search as the full-text index takes it. */
  String match() {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    for (Term term : terms) {
      (term.excluded() ? unwanted : wanted).add(match(term));
    }
    String match = String.join(" AND ", wanted);
    return unwanted.isEmpty()
        ? match
        : "(" + match + ") NOT (" + String.join(" OR ", unwanted) + ")";
  }

  private static String match(Term term) {
    Set<String> ways = new LinkedHashSet<>();
    for (List<WordKeys.Keys> words : term.readings()) {
      if (words.size() > 1) {
        ways.add(
            "{title body} : "
                + quoted(String.join(" ", words.stream().map(WordKeys.Keys::first).toList())));
        continue;
      }
      WordKeys.Keys word = words.get(0);
      ways.add(quoted(word.first()));
      for (String other : word.others()) {
        ways.add("{title body} : " + quoted(other));
      }
      boolean unknown = term.readings().stream().noneMatch(each -> each.get(0).isKnown());
      if (unknown && word.first().length() > LONG) {
        ways.add("{title body} : " + quoted(open(word.first())) + " *");
      }
    }
    return "(" + String.join(" OR ", ways) + ")";
  }

  /** A word without its last letter, for what the dictionary does not know with its ending. */
  private static String open(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static String quoted(String words) {
    return '"' + words.replace("\"", "") + '"';
  }

  /** Whether a word of a text is one that a wanted term asks for, and which term's it is. */
  int termOf(WordKeys.Keys keys) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.excluded()) {
        continue;
      }
      for (List<WordKeys.Keys> words : term.readings()) {
        for (WordKeys.Keys word : words) {
          boolean same =
              word.first().equals(keys.first())
                  || (!term.isPhrase()
                      && (word.others().contains(keys.first())
                          || keys.others().contains(word.first())));
          boolean alike =
              !term.isPhrase()
                  && !word.isKnown()
                  && word.first().length() > LONG
                  && keys.first().startsWith(open(word.first()));
          if (same || alike) {
            return i;
          }
        }
      }
    }
    return -1;
  }
}
