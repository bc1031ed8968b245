package org.entente.server.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.network.Years;
import org.entente.record.query.Actors;

/**
 * What pages say, in French or English: the sentences of {@code messages.properties} and {@code
 * messages_fr.properties}, where {@code {0}} stands for the first detail, and how names, numbers
 * and dates are written. Sentences are written with ordinary spaces; French ones get their no-break
 * spaces from {@link Typography}. Immutable and thread-safe.
 */
public final class Words {
  private static final String BUNDLE = "org.entente.server.text.messages";
  private static final Pattern DETAIL = Pattern.compile("\\{(\\d)}");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?[~?%]?");
  private static final Pattern FIELD = Pattern.compile("(?:([a-z_]+)\\.)?([a-z_]+)");

  /** What the coder finds a report to contradict itself about. */
  private static final Pattern WITHIN =
      Pattern.compile("(state|date of signature|place of signature) of (?:the )?(.+)");

  private static final Pattern PAIR = Pattern.compile("([A-Z0-9]+(?:-[A-Z0-9]+)+) (.+)");

  /** French. */
  public static final Words FRENCH = new Words(Locale.FRENCH);

  /** English. */
  public static final Words ENGLISH = new Words(Locale.ENGLISH);

  private final Locale locale;
  private final Map<String, String> sentences = new HashMap<>();
  private final DateWords dates;

  private Words(Locale locale) {
    this.locale = locale;
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale.equals(Locale.FRENCH) ? Locale.FRENCH : Locale.ROOT,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    for (String key : bundle.keySet()) {
      String sentence = bundle.getString(key);
      sentences.put(key, isFrench() ? Typography.french(sentence) : sentence);
    }
    dates = new DateWords(locale, this::say);
  }

  /** The words of a language: French for {@code fr}, English for everything else. */
  public static Words in(String language) {
    return language.equals("fr") ? FRENCH : ENGLISH;
  }

  /** French or English. */
  public Locale locale() {
    return locale;
  }

  /** The language, {@code fr} or {@code en}. */
  public String language() {
    return locale.getLanguage();
  }

  /** Whether this is French. */
  public boolean isFrench() {
    return locale.equals(Locale.FRENCH);
  }

  /**
   * A sentence with its details. Numbers among them are written as {@link #number} does.
   *
   * @throws MissingResourceException if there is none by that key
   */
  public String say(String key, Object... details) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new MissingResourceException("no words for " + key, BUNDLE, key);
    }
    return details.length == 0
        ? sentence
        : DETAIL
            .matcher(sentence)
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(written(details[Integer.parseInt(place.group(1))])));
  }

  private String written(Object detail) {
    return detail instanceof Integer || detail instanceof Long
        ? number(((Number) detail).longValue())
        : String.valueOf(detail);
  }

  /** A number of things: {@code 1 article}, {@code 1,234 articles}; French counts 0 as singular. */
  public String count(String key, long number) {
    boolean one = number == 1 || (number == 0 && isFrench());
    return say(key + (one ? ".one" : ".many"), number);
  }

  /**
   * A whole number with the locale's thousands separators; a year is none, and written as it is.
   */
  public String number(long number) {
    return String.format(locale, "%,d", number);
  }

  /** A share from 0 to 1 as a percentage. */
  public String percent(double share) {
    String number = String.format(locale, "%d", Math.round(share * 100));
    return isFrench() ? number + "\u202f%" : number + "%";
  }

  /** A number with so many digits after the point; a dash where it is not defined. */
  public String decimal(double number, int digits) {
    return Double.isNaN(number)
        ? "–"
        : String.format(locale, "%,." + digits + "f", number).replace('-', '\u2212');
  }

  /** Years from one to another: {@code 1980–2010}. */
  public String years(Years years) {
    return years.first() == years.last()
        ? Integer.toString(years.first())
        : years.first() + "–" + years.last();
  }

  /** Words between quotation marks. */
  public String quote(String words) {
    return say("text.quote", words);
  }

  /** The word for a code of a vocabulary of the codebook: {@code word("kind", "framework")}. */
  public String word(String vocabulary, String code) {
    return say(vocabulary + "." + code.toLowerCase(Locale.ROOT));
  }

  /** The name of a state or organisation. */
  public String actor(String code) {
    return Actors.name(code, language());
  }

  /** The order of the names of states and organisations in this language. */
  public <T> Comparator<T> byName(Function<T, String> code) {
    Collator collator = Collator.getInstance(locale);
    return Comparator.<T, String>comparing(each -> actor(code.apply(each)), collator)
        .thenComparing(code);
  }

  /** The names of several, with commas between. */
  public String actors(List<String> codes) {
    return codes.stream().map(this::actor).collect(Collectors.joining(", "));
  }

  /** What an agreement is called: its title, else its form and kind. */
  public String name(Agreement agreement) {
    return name(agreement.title(), agreement.form(), agreement.kind());
  }

  /** What an agreement is called: its title, else its form and kind. */
  public String name(Optional<String> title, AgreementForm form, AgreementKind kind) {
    return title
        .map(words -> capitalised(Plain.line(words)))
        .orElseGet(
            () -> capitalised(word("form", form.code())) + " (" + word("kind", kind.code()) + ")");
  }

  /** What a contradiction is about: a field such as {@code signed.date}, or words of its own. */
  public String about(String about) {
    Matcher field = FIELD.matcher(about);
    if (!field.matches()) {
      Matcher within = WITHIN.matcher(about);
      return within.matches()
          ? say("about." + within.group(1).replace(' ', '-'), named(within.group(2)))
          : about;
    }
    String name = sentences.getOrDefault("field." + field.group(2), field.group(2));
    String status = sentences.get("status." + field.group(1));
    return field.group(1) == null
        ? name
        : name + " (" + (status == null ? field.group(1) : status) + ")";
  }

  /** An agreement's parties in words before its title; a person's name as it is. */
  private String named(String subject) {
    Matcher agreement = PAIR.matcher(subject);
    return agreement.matches()
        ? actors(List.of(agreement.group(1).split("-"))) + ", " + agreement.group(2)
        : subject;
  }

  /** A value that a contradiction is about; dates, states and codes in words. */
  public String value(String about, String value) {
    Matcher field = FIELD.matcher(about);
    boolean ofDate = field.matches() ? field.group(2).equals("date") : about.startsWith("date ");
    if (ofDate || DAY.matcher(value).matches()) {
      return date(value);
    }
    String name = field.matches() ? field.group(2) : "state";
    return switch (name) {
      case "state" -> actor(value);
      case "kind", "form" -> sentences.getOrDefault(name + "." + value, value);
      case "current" -> sentences.getOrDefault("status." + value, value);
      default -> value;
    };
  }

  /**
   * The word for a value that a search is narrowed down to; the value itself where there is none.
   *
   * @param type {@code agreements}, {@code acts} or {@code articles}
   * @param facet {@code state}, {@code kind}, {@code status}, {@code domain} or {@code year}
   */
  public String facet(String type, String facet, String value) {
    boolean acts = type.equals("acts");
    return switch (facet) {
      case "state" -> actor(value);
      case "kind" -> sentences.getOrDefault((acts ? "act." : "kind.") + value, value);
      case "status" -> sentences.getOrDefault((acts ? "time." : "status.") + value, value);
      case "domain" -> sentences.getOrDefault("domain." + value, value);
      default -> value;
    };
  }

  /** The name of a language of an ISO 639-1 code. */
  public String languageName(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(locale);
  }

  /** The same words, or where they are longer than this the first of them with an ellipsis. */
  public static String shortened(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  /** From a day to another, both ISO 8601. */
  public String span(Optional<String> first, Optional<String> last) {
    if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
      return date(first.or(() -> last));
    }
    return say("person.since", date(first.get()), date(last.get()));
  }

  /** The same words with a capital letter first. */
  public static String capitalised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }

  /** A date with the word before it: {@code le 12 décembre 2023}, {@code in December 2023}. */
  public String when(String edtf) {
    return dates.when(edtf);
  }

  /** A date alone: {@code 12 décembre 2023}, {@code about 2024}. */
  public String date(String edtf) {
    return dates.date(edtf);
  }

  /** A date alone, or a word for one that is not known. */
  public String date(Optional<String> edtf) {
    return edtf.map(this::date).orElseGet(() -> say("date.unknown"));
  }
}
