package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.ActKind;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.PhraseTable;

/** The verbs and nouns that trigger rules, by lemma. Immutable and thread-safe. */
final class Triggers {

  /**
   * A rule that a phrase triggers.
   *
   * @param reflexive whether the verb must be reflexive
   */
  record Trigger(Rule rule, boolean reflexive) {}

  private final FunctionWords words;
  private final PhraseTable<List<Trigger>> verbs;
  private final PhraseTable<List<Trigger>> nouns;

  Triggers(List<Rule> rules, Tokenizer tokenizer, FunctionWords words) {
    this.words = words;
    Map<String, List<Trigger>> byVerb = new LinkedHashMap<>();
    Map<String, List<Trigger>> byNoun = new LinkedHashMap<>();
    for (Rule rule : rules) {
      for (String verb : rule.verbs()) {
        boolean reflexive = verb.startsWith("se ") || verb.startsWith("s'");
        String key = reflexive ? verb.substring(verb.startsWith("se ") ? 3 : 2) : verb;
        byVerb.computeIfAbsent(key, k -> new ArrayList<>()).add(new Trigger(rule, reflexive));
        int last = key.lastIndexOf(' ');
        for (String form : words.contractions(key.substring(last + 1))) {
          // "mettre fin à" finds "met fin au traité"
          String contracted = key.substring(0, last + 1) + form;
          byVerb
              .computeIfAbsent(contracted, k -> new ArrayList<>())
              .add(new Trigger(rule, reflexive));
        }
      }
      for (String noun : rule.nouns()) {
        byNoun.computeIfAbsent(noun, k -> new ArrayList<>()).add(new Trigger(rule, false));
      }
    }
    verbs = table(byVerb, tokenizer);
    nouns = table(byNoun, tokenizer);
  }

  /** In order, but what only tells more of something before comes last. */
  private static List<Trigger> ranked(List<Trigger> triggers) {
    return triggers.stream()
        .sorted(Comparator.comparing(trigger -> trigger.rule().resumes()))
        .toList();
  }

  private static PhraseTable<List<Trigger>> table(
      Map<String, List<Trigger>> phrases, Tokenizer tokenizer) {
    PhraseTable<List<Trigger>> table = PhraseTable.ofLemmas(tokenizer);
    phrases.forEach((phrase, triggers) -> table.put(phrase, ranked(triggers)));
    return table;
  }

  /**
   * The verb phrases that begin at a token, the longest first.
   *
   * @param at index of the main verb
   * @param end index after the verb group
   * @param resume index where a phrase may go on after an insert ({@code s'est entretenu mardi par
   *     téléphone})
   * @param apart indices where one may go on after its object ({@code put the pact on hold})
   * @param date a date that one may hold ({@code put pen to paper on Monday on})
   */
  List<PhraseTable.Match<List<Trigger>>> verb(
      TokenizedText text,
      int at,
      int end,
      int resume,
      List<Integer> apart,
      Optional<NounChunk> date,
      int limit) {
    if (!verbs.begins(text.word(at))) {
      return List.of();
    }
    List<PhraseTable.Match<List<Trigger>>> matches = new ArrayList<>(verbs.all(text, at, limit));
    int gap = resume > end ? resume : afterAdverbs(text, end, limit);
    if (gap > end) {
      PhraseTable.Match<List<Trigger>> parted = verbs.longestParted(text, at, at + 1, gap, limit);
      if (parted != null) {
        // not "trained at" in "trained together at", where "together" says more
        boolean covered = !matches.isEmpty() && matches.get(0).to() >= gap;
        matches.add(covered ? 1 : 0, parted);
      }
    }
    int whole = matches.isEmpty() ? at : matches.get(0).to();
    for (int after : apart) {
      if (whole > after) {
        // "are due out of Armenia"
        break;
      }
      PhraseTable.Match<List<Trigger>> parted = verbs.longestParted(text, at, at + 1, after, limit);
      if (parted != null && (parted.to() - after > 1 || words.isParting(text.word(after)))) {
        matches.add(0, parted);
        break;
      }
    }
    if (date.isPresent() && whole < date.get().to()) {
      PhraseTable.Match<List<Trigger>> parted =
          verbs.longestParted(text, at, date.get().from(), date.get().to(), limit);
      if (parted != null) {
        matches.add(0, parted);
      }
    }
    return matches;
  }

  /**
   * The longest verb phrase at a token that goes on at another: "s'entendre à Oslo sur", or none.
   */
  List<PhraseTable.Match<List<Trigger>>> parted(TokenizedText text, int at, int resume, int limit) {
    PhraseTable.Match<List<Trigger>> parted = verbs.longestParted(text, at, at + 1, resume, limit);
    return parted == null ? List.of() : List.of(parted);
  }

  /** "Était venu signer à Tunis": the visits of which the verb right before the main one tells. */
  List<PhraseTable.Match<List<Trigger>>> motion(TokenizedText text, VerbChunk verb) {
    int at = verb.head() - 1;
    if (verb.governors().isEmpty()
        || at < verb.from()
        || !(verb.perfect() || verb.form() == VerbForm.FUTURE)) {
      return List.of();
    }
    return verbs.all(text, at, verb.head()).stream()
        .map(match -> new PhraseTable.Match<>(match.to(), visits(match.value())))
        .toList();
  }

  private static List<Trigger> visits(List<Trigger> triggers) {
    return triggers.stream().filter(trigger -> isOf(trigger, ActKind.VISIT)).toList();
  }

  private static boolean isOf(Trigger trigger, ActKind kind) {
    return trigger.rule().outcome() instanceof Rule.ActOutcome act && act.kind() == kind;
  }

  /** Whether a verb can tell that somebody went somewhere or met somebody. */
  boolean tellsContact(TokenizedText text, VerbChunk verb, int limit) {
    return tells(text, verb, limit, ActKind.VISIT) || tells(text, verb, limit, ActKind.MEETING);
  }

  /** Whether a verb can tell of a kind of act. */
  boolean tells(TokenizedText text, VerbChunk verb, int limit, ActKind kind) {
    return verb(text, verb.head(), verb.to(), verb.to(), List.of(), Optional.empty(), limit)
        .stream()
        .flatMap(match -> match.value().stream())
        .anyMatch(trigger -> isOf(trigger, kind) && !isOfThing(trigger.rule()));
  }

  /** "have an interview": the verb alone tells nothing. */
  private static boolean isOfThing(Rule rule) {
    return rule.object().required()
        && rule.object().alternatives().stream().allMatch(type -> type.startsWith("@"));
  }

  private int afterAdverbs(TokenizedText text, int from, int limit) {
    int at = from;
    while (at < limit && at < from + 2) {
      PhraseTable.Match<Boolean> phrase = words.adverbials().longest(text, at, limit);
      if (phrase != null) {
        return phrase.to();
      }
      if (!text.word(at).canBe(PartOfSpeech.ADVERB)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** The noun phrases that begin at a token, the longest first. */
  List<PhraseTable.Match<List<Trigger>>> noun(TokenizedText text, int at, int limit) {
    return nouns.all(text, at, limit);
  }
}
