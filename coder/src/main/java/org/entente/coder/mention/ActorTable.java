package org.entente.coder.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.ActorMention.Form;
import org.entente.coder.mention.Naming.Meaning;

/**
 * Every way to name every actor in one table, so that a text is read once; and the prefixes of
 * compound adjectives. Immutable and thread-safe.
 */
final class ActorTable {
  /** The most letters of an article. */
  private static final int ARTICLE = 3;

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern JOINTS = Pattern.compile("[ -]");

  private final Tokenizer tokenizer;
  private final Map<String, Set<Meaning>> meanings = new LinkedHashMap<>();
  private final Set<String> personal = new LinkedHashSet<>();
  private final Set<String> shipPrefixes = new HashSet<>();
  private final Map<String, List<String>> prefixes = new HashMap<>();
  private final PhraseTable<Naming> table;
  private final Set<String> making = new HashSet<>();
  private final WordTest hyphened;
  private final WordTest compound;

  ActorTable(Lexicon lexicon, Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    // before the names are read: the tests made first are the quickest, and it is asked of all
    // words
    this.hyphened = tokenizer.test(word -> word.form().indexOf('-') >= 0);
    this.table = PhraseTable.ofForms(tokenizer);
    List<Stanza> actors = lexicon.folder("actors");
    for (Stanza actor : actors) {
      readNames(actor);
    }
    // after all names: "Bruxelles" is Belgium's capital before it is the Union's
    for (Stanza actor : actors) {
      readOrganisationsOfCapital(actor);
    }
    for (Stanza shared : lexicon.folder("ambiguity")) {
      readShared(shared);
    }
    meanings.forEach(
        (key, ways) -> {
          List<Meaning> all = List.copyOf(ways);
          table.put(all.get(0).name(), new Naming(all, personal.contains(key)));
        });
    for (Stanza actor : actors) {
      for (String phrase : actor.values("not")) {
        addNot(phrase);
      }
    }
    for (Stanza stanza : lexicon.folder("context")) {
      making.addAll(stanza.values("making"));
    }
    Set<String> parts = new HashSet<>(prefixes.keySet());
    parts.addAll(making);
    meanings.keySet().forEach(key -> parts.addAll(List.of(JOINTS.split(key))));
    compound = tokenizer.test(word -> areAll(parts, word.form()));
  }

  /** Whether a word has a hyphen. */
  boolean isHyphened(Word word) {
    return hyphened.holds(word);
  }

  /** Whether each part of a hyphenated word is part of a name, so that it may name several. */
  boolean mayBeCompound(Word word) {
    return compound.holds(word);
  }

  private static boolean areAll(Set<String> parts, String form) {
    for (String part : form.split("-", -1)) {
      if (!parts.contains(part) && part.chars().allMatch(Character::isLetter)) {
        return false;
      }
    }
    return true;
  }

  private void addNot(String phrase) {
    String key = key(phrase);
    // "Le Cap-Vert" is not Le Cap, but it is a state with its article
    int space = key.indexOf(' ');
    boolean named =
        meanings.containsKey(key)
            || (space <= ARTICLE && meanings.containsKey(key.substring(space + 1)));
    if (!named) {
      table.put(phrase, new Naming(List.of(), false));
    }
  }

  PhraseTable<Naming> phrases() {
    return table;
  }

  /** The states a prefix such as {@code franco} can stand for; empty if it is none. */
  List<String> prefix(String form) {
    return prefixes.getOrDefault(form, List.of());
  }

  /** Whether a participle joined to a name by a hyphen tells where a thing comes from. */
  boolean tellsOrigin(String form) {
    return making.contains(form);
  }

  /** Whether words are a prefix of the names of a state's ships, such as {@code USS}. */
  boolean isShipPrefix(String printed) {
    return shipPrefixes.contains(printed);
  }

  private void readNames(Stanza actor) {
    String code =
        ActorNames.isGroups(actor)
            ? String.join(Meaning.AND, actor.values("member"))
            : actor.header();
    for (Stanza.Field field : actor.fields()) {
      for (String value : field.values()) {
        switch (field.key()) {
          case "name", "periphrasis" -> addName(value, code, Form.NAME);
          case "capital" -> addName(value, code, Form.CAPITAL);
          case "seat", "parliament" -> addName(value, code, Form.SEAT);
          case "force" -> addName(value, code, Form.FORCE);
          case "maker" -> addName(value, code, Form.MAKER);
          case "adjective" -> addAdjective(value, code);
          case "ship" -> addShipPrefix(value, code);
          case "acronym" -> addAcronym(value, code, Form.NAME);
          case "prefix" -> addPrefix(value, code);
          case "personal" -> personal.add(key(value));
          default -> {
            // "not" and "also-organisation" are read once all names are known; others are not ours
          }
        }
      }
    }
  }

  private void addName(String name, String code, Form form) {
    if (isInitials(name)) {
      addAcronym(name, code, form);
      return;
    }
    boolean capital = !name.equals(name.toLowerCase(Locale.ROOT));
    add(name, code, form, capital ? Writing.CAPITALISED : Writing.ANY);
    addUnaccented(name, code, form);
  }

  private void addAdjective(String adjective, String code) {
    boolean capital = Character.isUpperCase(adjective.charAt(0));
    add(adjective, code, Form.DEMONYM, capital ? Writing.CAPITALISED : Writing.ANY);
    addUnaccented(adjective, code, Form.DEMONYM);
  }

  private void addAcronym(String acronym, String code, Form form) {
    add(acronym, code, form, Writing.EXACT);
    List<Word> words = tokenizer.words(acronym);
    // "Otan" and "Cédéao" are printed as words; "Rim" or "Car" would be words
    if (acronym.length() > 3 && words.size() == 1 && words.get(0).isUnknown()) {
      add(acronym, code, form, Writing.CAPITALISED);
    }
  }

  /** Headlines in capitals drop accents, and so do many initial capitals. */
  private void addUnaccented(String name, String code, Form form) {
    String plain = unaccented(name);
    if (plain.equals(name)) {
      return;
    }
    add(plain, code, form, Writing.ALL_CAPITALS);
    String initial = unaccented(name.substring(0, 1)) + name.substring(1);
    if (!initial.equals(name)) {
      add(initial, code, form, Writing.CAPITALISED);
    }
  }

  private void addShipPrefix(String prefix, String code) {
    add(prefix, code, Form.FORCE, Writing.EXACT);
    shipPrefixes.add(prefix);
  }

  private void addPrefix(String prefix, String code) {
    List<String> codes =
        prefixes.computeIfAbsent(prefix.toLowerCase(Locale.ROOT), p -> new ArrayList<>());
    if (!codes.contains(code)) {
      codes.add(code);
    }
  }

  private void readOrganisationsOfCapital(Stanza actor) {
    for (Stanza.Field field : actor.fields("also-organisation")) {
      String[] sides = sides(actor, field);
      String capital = sides[0].strip();
      Set<Meaning> ordered = new LinkedHashSet<>();
      for (String code : sides[1].strip().split("\\s+")) {
        ordered.add(new Meaning(code, Optional.of(Form.CAPITAL), Writing.CAPITALISED, capital));
      }
      // as a party "Bruxelles" is the Union, unless the text names Belgium
      ordered.addAll(meanings.getOrDefault(key(capital), Set.of()));
      meanings.put(key(capital), ordered);
    }
  }

  private void readShared(Stanza shared) {
    List<String> codes = shared.values("state");
    for (String phrase : shared.values("form")) {
      Set<Meaning> known = meanings.getOrDefault(key(phrase), Set.of());
      Optional<Meaning> model = known.stream().findFirst();
      if (model.isEmpty()) {
        throw shared.fault("\"" + phrase + "\" is not a name of any actor");
      }
      Set<Meaning> ordered = new LinkedHashSet<>();
      for (String code : codes) {
        ordered.add(
            new Meaning(code, model.get().form(), model.get().writing(), model.get().name()));
      }
      meanings.put(key(phrase), ordered);
    }
    for (String prefix : shared.values("prefix")) {
      prefixes.put(prefix, codes);
    }
    for (Stanza.Field field : shared.fields("evidence")) {
      String[] sides = sides(shared, field);
      for (String phrase : sides[1].split(";")) {
        if (!meanings.containsKey(key(phrase))) {
          meanings.put(
              key(phrase),
              Set.of(
                  new Meaning(
                      sides[0].strip(), Optional.empty(), Writing.CAPITALISED, phrase.strip())));
        }
      }
    }
  }

  private static String[] sides(Stanza stanza, Stanza.Field field) {
    String[] sides = field.value().split("=", 2);
    if (sides.length < 2) {
      throw stanza.fault(field, "expected NAME = VALUES");
    }
    return sides;
  }

  private void add(String phrase, String code, Form form, Writing writing) {
    Set<Meaning> ways = meanings.computeIfAbsent(key(phrase), k -> new LinkedHashSet<>());
    ways.add(new Meaning(code, Optional.of(form), writing, phrase));
  }

  private String key(String phrase) {
    List<Word> words = tokenizer.words(phrase);
    if (words.size() == 1) {
      return words.get(0).form();
    }
    StringBuilder key = new StringBuilder(phrase.length());
    for (Word word : words) {
      key.append(key.isEmpty() ? "" : " ").append(word.form());
    }
    return key.toString();
  }

  /** Whether a name is one word in capitals only, such as a force's initials. */
  private static boolean isInitials(String name) {
    return name.length() <= 8
        && name.indexOf(' ') < 0
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static String unaccented(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
