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
  record Term(List<List<WordKeys.Keys>> readings, boolean excluded) {}

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

  /** The search as the full-text index takes it; makes no sense of one that is empty. */
  public String match() {
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

  /**
   * How many of a text's words, from one on, a term asks for.
   *
   * @param words the keys of the text
   * @param from index of the first word
   * @return 0 if the term is not found there
   */
  static int length(Term term, List<WordKeys.Keys> words, int from) {
    for (List<WordKeys.Keys> asked : term.readings()) {
      if (asked.size() == 1
          ? isAskedFor(asked.get(0), words.get(from))
          : begins(asked, words, from)) {
        return asked.size();
      }
    }
    return 0;
  }

  private static boolean begins(List<WordKeys.Keys> phrase, List<WordKeys.Keys> words, int from) {
    if (from + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).first().equals(words.get(from + i).first())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAskedFor(WordKeys.Keys asked, WordKeys.Keys word) {
    return asked.first().equals(word.first())
        || asked.others().contains(word.first())
        || word.others().contains(asked.first())
        || (!asked.isKnown()
            && asked.first().length() > LONG
            && word.first().startsWith(open(asked.first())));
  }
}
