package org.entente.coder.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.time.Slot.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * The words of time expressions in one language, from the lexicon's folder {@code time}. An entry's
 * header is a {@link Sign} with its value; its forms stand under {@code form}, or under {@code
 * capital} if they must be capitalised.
 *
 * <p>Few words of a text belong to time expressions, and fewer can be the core of one, so {@link
 * #isCore} and {@link #isWord} answer from one look at the word.
 */
final class TimeWords {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private final PhraseTable<List<Meaning>> phrases;

  /** Every word of every phrase; true for those that can be the core of an expression. */
  private final Map<String, Boolean> words = new HashMap<>();

  /** Whether a word is one of them, or a compound of them. */
  private final WordTest listed;

  /** Whether a word can be the core of an expression, or is a compound of time words. */
  private final WordTest core;

  TimeWords(Lexicon lexicon, Tokenizer tokenizer) {
    phrases = PhraseTable.ofForms(tokenizer);
    Map<String, List<Meaning>> meanings = new LinkedHashMap<>();
    for (Stanza stanza : lexicon.folder("time")) {
      for (Stanza.Field field : stanza.fields()) {
        boolean capital = field.key().equals("capital");
        if (!capital && !field.key().equals("form")) {
          throw stanza.fault(field, "write 'form' or 'capital' before the words");
        }
        Meaning meaning = meaning(stanza, capital);
        for (String phrase : field.values()) {
          meanings
              .computeIfAbsent(phrase.toLowerCase(Locale.ROOT), p -> new ArrayList<>())
              .add(meaning);
        }
      }
    }
    put(meanings, Sign.COMMA, ",");
    put(meanings, Sign.HYPHEN, "-", "–", "—");
    put(meanings, Sign.OPEN, "(");
    put(meanings, Sign.CLOSE, ")");
    meanings.forEach(
        (phrase, all) -> {
          phrases.put(phrase, List.copyOf(all));
          addWords(tokenizer.words(phrase), all);
        });
    listed = tokenizer.test(word -> words.containsKey(word.form()) || isCompound(word.form()));
    core =
        tokenizer.test(
            word -> {
              Boolean known = words.get(word.form());
              return known == null ? isCompound(word.form()) : known;
            });
  }

  private static void put(Map<String, List<Meaning>> meanings, Sign sign, String... marks) {
    for (String mark : marks) {
      meanings.put(mark, List.of(new Meaning(sign, 0)));
    }
  }

  @SuppressWarnings("EnumOrdinal") // a number as that of a month or a day is; kept nowhere
  private static Meaning meaning(Stanza stanza, boolean capital) {
    String[] header = stanza.header().split("\\s+");
    try {
      Sign sign = Sign.valueOf(header[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      if (header.length == 1) {
        return new Meaning(sign, 0, capital, false);
      }
      boolean unit = sign == Sign.UNIT || sign == Sign.UNITS;
      int value =
          unit
              ? Unit.valueOf(header[1].toUpperCase(Locale.ROOT)).ordinal()
              : Integer.parseInt(header[1]);
      return new Meaning(sign, value, capital, false);
    } catch (IllegalArgumentException e) {
      throw stanza.fault("no such sign or value; write as 'month 3' or 'unit week'");
    }
  }

  private void addWords(List<Word> phrase, List<Meaning> meanings) {
    boolean core = meanings.stream().anyMatch(m -> isCore(m.sign()));
    Word longest = phrase.get(0);
    for (Word word : phrase) {
      if (word.form().length() > longest.form().length()) {
        longest = word;
      }
    }
    for (Word word : phrase) {
      words.merge(word.form(), core && word == longest, Boolean::logicalOr);
    }
  }

  private static boolean isCore(Sign sign) {
    return switch (sign) {
      case MONTH, WEEKDAY, SEASON, FEAST, DECADE, UNIT, UNITS, SPAN, QUARTER, DAY, STORY_DAY ->
          true;
      default -> false;
    };
  }

  /** Whether a time expression can be built around a token. */
  boolean isCore(TokenizedText text, int at) {
    Token token = text.token(at);
    if (token.isNumber()) {
      String form = token.word().form();
      return form.length() > 3
          ? number(form) != null || isCompound(form)
          : isAfterDayArticle(text, at);
    }
    return core.holds(token.word());
  }

  private boolean isAfterDayArticle(TokenizedText text, int at) {
    for (int from = at - 1; from >= 0 && from >= at - 2; from--) {
      PhraseTable.Match<List<Meaning>> match = phrases.longest(text, from, at);
      if (match != null
          && match.to() == at
          && match.value().stream().anyMatch(m -> m.sign() == Sign.DAY_ARTICLE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token can be part of a time expression. */
  boolean isWord(TokenizedText text, int at) {
    Token token = text.token(at);
    return token.isNumber() || listed.holds(token.word());
  }

  /** The meanings of a stretch of tokens, longest phrases first. */
  List<Slot> slots(TokenizedText text, int from, int to) {
    List<Slot> slots = new ArrayList<>();
    int at = from;
    while (at < to) {
      Token token = text.token(at);
      PhraseTable.Match<List<Meaning>> match = phrases.longest(text, at, to);
      int next = at + 1;
      if (match != null) {
        List<Meaning> fitting = fitting(match.value(), token);
        slots.add(new Slot(at, match.to(), fitting));
        next = match.to();
      } else if (token.isNumber()) {
        List<Meaning> number = number(token.word().form());
        if (number != null) {
          slots.add(new Slot(at, next, number));
        } else {
          List<Slot> parts = compound(token.word().form(), at);
          slots.addAll(parts.isEmpty() ? List.of(new Slot(at, next, List.of())) : parts);
        }
      } else {
        List<Slot> parts = compound(token.word().form(), at);
        slots.addAll(parts.isEmpty() ? List.of(new Slot(at, next, List.of())) : parts);
      }
      at = next;
    }
    return slots;
  }

  private static List<Meaning> fitting(List<Meaning> meanings, Token token) {
    if (!token.isCapitalised()) {
      for (Meaning meaning : meanings) {
        if (meaning.capital()) {
          return meanings.stream().filter(other -> !other.capital()).toList();
        }
      }
    }
    return meanings;
  }

  private boolean isCompound(String form) {
    return !compound(form, 0).isEmpty();
  }

  /** The parts of a compound of time words, with their hyphens; empty if it is none. */
  private List<Slot> compound(String form, int at) {
    if (form.indexOf('-') < 0) {
      return List.of();
    }
    List<Slot> slots = new ArrayList<>();
    int start = 0;
    while (start <= form.length()) {
      int hyphen = form.indexOf('-', start);
      int end = hyphen < 0 ? form.length() : hyphen;
      List<Meaning> part = part(form.substring(start, end));
      if (part == null) {
        return List.of();
      }
      slots.add(new Slot(at, at + 1, part));
      if (hyphen >= 0) {
        slots.add(new Slot(at, at + 1, List.of(new Meaning(Sign.HYPHEN, 0))));
      }
      start = end + 1;
    }
    return slots;
  }

  private @Nullable List<Meaning> part(String form) {
    if (form.isEmpty()) {
      return null;
    }
    if (Character.isDigit(form.charAt(0))) {
      return number(form);
    }
    Optional<List<Meaning>> word = words.containsKey(form) ? phrases.get(form) : Optional.empty();
    return word.orElse(null);
  }

  /** What a number means: digits, an ordinal, a decade or a date in digits; null if nothing. */
  private static @Nullable List<Meaning> number(String form) {
    int digits = 0;
    while (digits < form.length() && form.charAt(digits) >= '0' && form.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > 4) {
      return null;
    }
    int value = Integer.parseInt(form.substring(0, digits));
    String rest = form.substring(digits);
    if (rest.isEmpty()) {
      return digits == 4
          ? value >= FIRST_YEAR && value <= LAST_YEAR
              ? List.of(new Meaning(Sign.YEAR, value), Meaning.number(value))
              : null
          : List.of(Meaning.number(value));
    }
    return switch (rest) {
      case "er", "ᵉʳ", "e", "ème", "ère", "st", "nd", "rd", "th" ->
          digits <= 2 ? List.of(new Meaning(Sign.ORDINAL, value)) : null;
      case "s" -> digits == 4 && value % 10 == 0 ? List.of(new Meaning(Sign.DECADE, value)) : null;
      default -> {
        int date = DateDigits.read(form);
        yield date == 0 ? null : List.of(new Meaning(Sign.DIGITS, date));
      }
    };
  }
}
