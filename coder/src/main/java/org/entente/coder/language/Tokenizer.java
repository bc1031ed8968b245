package org.entente.coder.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts texts of one language into tokens and sentences. Thread-safe; build it once and share it.
 *
 * <p>An elided French word keeps its apostrophe ({@code l'}, {@code qu'}), an English possessive is
 * a token of its own ({@code 's}), a hyphenated compound is one token ({@code accord-cadre}) but
 * for the French pronoun after its verb ({@code a-t-il}), and an abbreviation keeps its full stop
 * ({@code Gén.}).
 */
public final class Tokenizer {
  /** The first combining mark of Unicode. */
  private static final char FIRST_MARK = '\u0300';

  private static final byte LETTER = 0;
  private static final byte DIGIT = 1;
  private static final byte SPACE = 2;

  /** What may belong to a word or not, by the characters around it. */
  private static final byte JOINT = 3;

  private static final byte MARK = 4;

  /** What each character before {@link #FIRST_MARK} is. */
  private static final byte[] CLASSES = classes();

  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "n", "s", "t", "m", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "quelqu");
  private static final int LONGEST_ELIDED = 7;
  private static final Set<String> CLITICS =
      Set.of("il", "elle", "on", "ils", "elles", "ce", "nous", "vous", "je");

  private final String language;
  private final boolean french;
  private final Vocabulary vocabulary;
  private final PrintedForms printed;
  private final Set<String> abbreviations;
  private final Set<String> beforeNumbers;

  private Tokenizer(String language, Set<String> abbreviations, Set<String> beforeNumbers) {
    this.language = language;
    this.french = language.equals("fr");
    this.vocabulary = new Vocabulary(Morphology.of(language));
    this.printed = new PrintedForms(vocabulary);
    this.abbreviations = abbreviations;
    this.beforeNumbers = beforeNumbers;
  }

  /**
   * A tokenizer for a language.
   *
   * @param abbreviations the abbreviations that keep their full stop, lower case, with it
   * @param beforeNumbers those that keep it only before a number, being words too: "No. 5"
   * @throws IllegalArgumentException if there is no dictionary for the language
   */
  public static Tokenizer of(
      String language, Set<String> abbreviations, Set<String> beforeNumbers) {
    return new Tokenizer(language, Set.copyOf(abbreviations), Set.copyOf(beforeNumbers));
  }

  /** Cuts a text; never throws, whatever the text. */
  public TokenizedText tokenize(String written) {
    List<Token> tokens = tokens(written);
    return new TokenizedText(language, written, tokens, SentenceSplitter.split(written, tokens));
  }

  private List<Token> tokens(String written) {
    char[] text = written.toCharArray();
    List<Token> tokens = new ArrayList<>(text.length / 5 + 8);
    int n = text.length;
    int i = 0;
    while (i < n) {
      char c = text[i];
      if (isSpace(c)) {
        i++;
        continue;
      }
      int end = plainWord(text, i);
      if (end > i) {
        add(tokens, text, i, end, Token.Kind.WORD);
        i = end;
      } else if (isWordPart(c)) {
        i = word(text, i, tokens);
      } else {
        end = i + 1;
        if (Character.isHighSurrogate(c) && end < n && Character.isLowSurrogate(text[end])) {
          end++;
        } else if (c == '.') {
          while (end < n && text[end] == '.') {
            end++;
          }
        }
        add(tokens, text, i, end, Token.Kind.PUNCTUATION);
        i = end;
      }
    }
    return tokens;
  }

  /** Cuts a phrase of a lexicon into its word forms. */
  public List<Word> words(String phrase) {
    // an elided word keeps its apostrophe only before a letter: "d'" alone would be two tokens
    boolean elided = !phrase.isEmpty() && isApostrophe(phrase.charAt(phrase.length() - 1));
    List<Word> words = new ArrayList<>();
    for (Token token : tokens(elided ? phrase + "a" : phrase)) {
      words.add(token.word());
    }
    return elided && words.size() > 1 ? words.subList(0, words.size() - 1) : words;
  }

  /** Whether a word is one of these forms, remembered as by {@link #test}. */
  public WordTest testForms(Set<String> forms) {
    return test(word -> forms.contains(word.form()));
  }

  /** A question about words whose answers are remembered; meant for what is asked of all tokens. */
  public WordTest test(Predicate<Word> question) {
    return vocabulary.test(question);
  }

  /**
   * The end of the word that begins here, if it is of common letters and something follows that
   * cannot belong to it; else its start. So are most.
   */
  private static int plainWord(char[] text, int start) {
    int end = start;
    while (end < text.length && text[end] < FIRST_MARK && CLASSES[text[end]] == LETTER) {
      end++;
    }
    if (end < text.length) {
      char after = text[end];
      if (after >= FIRST_MARK || CLASSES[after] == DIGIT || CLASSES[after] == JOINT) {
        return start;
      }
    }
    return end;
  }

  private static byte[] classes() {
    byte[] classes = new byte[FIRST_MARK];
    for (char c = 0; c < FIRST_MARK; c++) {
      if (Character.isLetter(c)) {
        classes[c] = LETTER;
      } else if (Character.isDigit(c)) {
        classes[c] = DIGIT;
      } else if (c <= ' ' || (c >= '\u0080' && Character.isSpaceChar(c))) {
        classes[c] = SPACE;
      } else if (isApostrophe(c) || c == '-' || c == '.') {
        classes[c] = JOINT;
      } else {
        classes[c] = MARK;
      }
    }
    return classes;
  }

  private int word(char[] text, int start, List<Token> tokens) {
    int n = text.length;
    int i = start;
    boolean digits = Character.isDigit(text[start]);
    while (i < n) {
      char c = text[i];
      if (isWordPart(c)) {
        i++;
      } else if (isApostrophe(c)
          && !digits
          && (i + 1 < n ? mayFollowApostrophe(text[i + 1]) : french)) {
        if (french) {
          String before =
              i - start > LONGEST_ELIDED
                  ? ""
                  : new String(text, start, i - start).toLowerCase(Locale.ROOT);
          if (ELIDED.contains(before) && !isNameApostrophe(text, start, i)) {
            add(tokens, text, start, i + 1, Token.Kind.WORD);
            return i + 1;
          }
          if (i + 1 < n && !Character.isLetter(text[i + 1])) {
            break;
          }
        } else if (isPossessive(text, i)) {
          add(tokens, text, start, i, Token.Kind.WORD);
          add(tokens, text, i, i + 2, Token.Kind.WORD);
          return i + 2;
        }
        i++;
      } else if (c == '-' && i + 1 < n && isWordPart(text[i + 1])) {
        if (french && isClitic(text, i)) {
          break;
        }
        i++;
      } else if (c == '‑' && i + 1 < n && isWordPart(text[i + 1])) {
        i++;
      } else if (digits && isNumberPart(text, i)) {
        i++;
      } else if (c == '.' && i + 1 < n && isInitials(text, start, i)) {
        i++;
      } else {
        break;
      }
    }
    if (i < n && text[i] == '.' && keepsStop(text, start, i)) {
      i++;
    }
    add(tokens, text, start, i, digits ? Token.Kind.NUMBER : Token.Kind.WORD);
    return i;
  }

  /** A letter, or in French a quote: "d'« ingérence »". */
  private boolean mayFollowApostrophe(char c) {
    return Character.isLetter(c) || (french && (c == '«' || c == '“' || c == '"'));
  }

  /** N'Djamena and M'Poko are names: an elided word is not followed by its own noun's capital. */
  private static boolean isNameApostrophe(char[] text, int start, int apostrophe) {
    char c = text[start];
    return apostrophe == start + 1
        && (c == 'N' || c == 'M')
        && apostrophe + 1 < text.length
        && Character.isUpperCase(text[apostrophe + 1]);
  }

  private static boolean isPossessive(char[] text, int apostrophe) {
    char s = text[apostrophe + 1];
    int after = apostrophe + 2;
    return (s == 's' || s == 'S')
        && (after == text.length || !Character.isLetterOrDigit(text[after]));
  }

  private static boolean isClitic(char[] text, int hyphen) {
    int i = hyphen + 1;
    if (i + 1 < text.length && text[i] == 't' && text[i + 1] == '-') {
      i += 2;
    }
    int end = i;
    while (end < text.length && Character.isLetter(text[end])) {
      end++;
    }
    return CLITICS.contains(new String(text, i, end - i))
        && (end == text.length || text[end] != '-');
  }

  private static boolean isNumberPart(char[] text, int i) {
    char c = text[i];
    if (i + 1 >= text.length || !Character.isDigit(text[i + 1])) {
      return false;
    }
    if (c == '.' || c == ',' || c == '/' || c == '-' || c == ':') {
      return true;
    }
    // thousands: "140 000", with any kind of space
    return isSpace(c) && c != '\n' && c != '\r' && isThousands(text, i);
  }

  private static boolean isThousands(char[] text, int space) {
    int before = 0;
    while (space - before - 1 >= 0 && Character.isDigit(text[space - before - 1])) {
      before++;
    }
    int after = 0;
    while (space + after + 1 < text.length && Character.isDigit(text[space + after + 1])) {
      after++;
    }
    return before <= 3 && after == 3;
  }

  /** U.S. or S.E.M.: single letters with stops between them. */
  private static boolean isInitials(char[] text, int start, int stop) {
    return stop - 1 >= start
        && Character.isUpperCase(text[stop - 1])
        && (stop - 1 == start || text[stop - 2] == '.' || text[stop - 2] == '-')
        && Character.isUpperCase(text[stop + 1])
        && (stop + 2 == text.length || !Character.isLetter(text[stop + 2]));
  }

  private boolean keepsStop(char[] text, int start, int stop) {
    String form = new String(text, start, stop - start);
    if (form.indexOf('.') > 0 && Character.isUpperCase(form.charAt(form.length() - 1))) {
      return true;
    }
    if (form.length() == 1 && Character.isUpperCase(form.charAt(0))) {
      // an initial, as in "John F. Kennedy" or "M. Dupont", not the end of "plan B."
      if (stop + 1 == text.length) {
        return abbreviations.contains(form.toLowerCase(Locale.ROOT) + ".");
      }
      return stop + 2 < text.length
          && isSpace(text[stop + 1])
          && Character.isUpperCase(text[stop + 2]);
    }
    if (form.length() == 3 && form.charAt(1) == '-' && Character.isUpperCase(form.charAt(2))) {
      return true;
    }
    String abbreviation = form.toLowerCase(Locale.ROOT) + ".";
    return abbreviations.contains(abbreviation)
        || (beforeNumbers.contains(abbreviation) && precedesNumber(text, stop));
  }

  private static boolean precedesNumber(char[] text, int stop) {
    int i = stop + 1;
    while (i < text.length && isSpace(text[i])) {
      i++;
    }
    return i < text.length && Character.isDigit(text[i]);
  }

  private void add(List<Token> tokens, char[] text, int start, int end, Token.Kind kind) {
    tokens.add(new Token(start, end, printed.form(text, start, end, kind)));
  }

  private static boolean isWordPart(char c) {
    if (c < FIRST_MARK) {
      return CLASSES[c] <= DIGIT;
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean isSpace(char c) {
    return c < FIRST_MARK ? CLASSES[c] == SPACE : c == '\ufeff' || Character.isSpaceChar(c);
  }
}
