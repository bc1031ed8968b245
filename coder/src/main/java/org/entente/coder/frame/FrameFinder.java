package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Triggers.Trigger;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;

/**
 * Applies the rules to the chunks of a sentence: finds triggers, fills their slots by grammatical
 * function, and tells what is missing. Thread-safe.
 */
public final class FrameFinder {
  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "may", "can", "could");

  /** The most noun phrases in a verb phrase before a date. */
  private static final int PHRASE = 3;

  private final Triggers triggers;
  private final NounTypes types;
  private final FunctionWords words;
  private final FactualityReader factuality;
  private final Precondition precondition;
  private final boolean compounds;

  public FrameFinder(Lexicon lexicon, Tokenizer tokenizer, FunctionWords words, NounTypes types) {
    this.triggers = new Triggers(RuleReader.read(lexicon), tokenizer, words);
    this.types = types;
    this.words = words;
    this.factuality = new FactualityReader(words, lexicon.language());
    this.precondition = new Precondition(words);
    this.compounds = lexicon.language().equals("en");
  }

  /**
   * The frames of a sentence, in the order of their triggers.
   *
   * @param nouns the classes of its noun phrases
   * @param attempts is told of every rule that was tried
   */
  public List<Frame> find(
      TokenizedText text,
      Sentence sentence,
      Syntax syntax,
      SentenceNouns nouns,
      Consumer<Attempt> attempts) {
    List<Frame> frames = new ArrayList<>();
    Fitting fitting = new Fitting(text, syntax, types, nouns);
    int told = 0;
    int staged = 0;
    int ahead = 0;
    for (int i = 0; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk instanceof VerbChunk verb && verb.head() >= told) {
        for (PhraseTable.Match<List<Trigger>> match : triggers.motion(text, verb)) {
          Site site = new Site(text, sentence, syntax, i, verb.head() - 1, match.to());
          tryRules(site, match.value(), frames, fitting, attempts);
        }
        List<PhraseTable.Match<List<Trigger>>> matches =
            triggers.verb(
                text,
                verb.head(),
                verb.to(),
                afterDate(syntax, i),
                afterObject(text, syntax, i),
                dateWithin(syntax, i),
                sentence.to());
        int place = afterPlace(syntax, i);
        if (place > verb.to() && !matches.isEmpty()) {
          matches.addAll(triggers.parted(text, verb.head(), place, sentence.to()));
        }
        for (PhraseTable.Match<List<Trigger>> match : matches) {
          Site site = new Site(text, sentence, syntax, i, verb.head(), match.to());
          int reach = tryRules(site, promised(syntax, i, match.value()), frames, fitting, attempts);
          if (reach > 0) {
            told = reach;
            Rule rule = frames.get(frames.size() - 1).rule();
            staged = rule.isAct() ? staged : reach;
            // "demanded the departure of": the noun tells nothing more
            ahead = rule.isAct() && rule.future() ? match.to() : ahead;
            break;
          }
        }
      } else if (chunk instanceof NounChunk noun && !noun.isDate() && noun.person().isEmpty()) {
        int from = noun.instrument().isPresent() ? noun.instrument().get().to() : noun.body();
        for (int at = Math.max(from, ahead); at < noun.to(); at++) {
          for (PhraseTable.Match<List<Trigger>> match : triggers.noun(text, at, sentence.to())) {
            if (isOfName(text, noun, at)
                || isTopic(text, syntax, i)
                || (compounds && modifies(text, match.to(), noun))
                || (!compounds && isWrapped(text, syntax, i))) {
              continue;
            }
            Site site = new Site(text, sentence, syntax, i, at, match.to());
            List<Trigger> candidates = at < staged ? acts(match.value()) : match.value();
            int reach = tryRules(site, candidates, frames, fitting, attempts);
            if (reach > 0) {
              told = reach > match.to() ? Math.max(told, reach) : told;
              at = match.to() - 1;
              break;
            }
          }
        }
      }
    }
    return frames;
  }

  /** What is left of a noun's triggers where a verb has told the stage: "concluded the talks". */
  private static List<Trigger> acts(List<Trigger> triggers) {
    return triggers.stream().filter(trigger -> trigger.rule().isAct()).toList();
  }

  /**
   * The rules that a verb may trigger: what an agreement promises is its content and no act
   * (codebook, section 2): "a deal to buy tanks", "a pact under which Italy will train pilots".
   */
  private static List<Trigger> promised(Syntax syntax, int index, List<Trigger> triggers) {
    if (!isContent(syntax, index)) {
      return triggers;
    }
    return triggers.stream()
        .filter(
            trigger ->
                trigger.rule().outcome() instanceof Rule.StageOutcome
                    && trigger.rule().form().isEmpty())
        .toList();
  }

  /** "the accord under which thirty cadets attend the academy": what it is in force for. */
  private static boolean isTerm(Syntax syntax, int index) {
    VerbChunk verb = (VerbChunk) syntax.chunks().get(index);
    boolean plain =
        verb.form() == VerbForm.PRESENT
            && !verb.perfect()
            && verb.voice() == VerbChunk.Voice.ACTIVE
            && verb.head() == verb.from()
            && verb.governors().isEmpty();
    for (int k = index - 1; plain && k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark) {
        int antecedent = mark.kind() == Mark.Kind.OBLIQUE_RELATIVE ? syntax.antecedent(k) : -1;
        return antecedent >= 0
            && ((NounChunk) syntax.chunks().get(antecedent)).instrument().isPresent();
      }
      if (chunk instanceof VerbChunk) {
        return false;
      }
    }
    return false;
  }

  private static boolean isContent(Syntax syntax, int index) {
    VerbChunk verb = (VerbChunk) syntax.chunks().get(index);
    boolean ahead =
        verb.form() == VerbForm.FUTURE
            || verb.form() == VerbForm.CONDITIONAL
            || verb.governors().stream().anyMatch(AHEAD::contains);
    boolean infinitive = verb.form() == VerbForm.INFINITIVE && verb.governors().isEmpty();
    if (!ahead && !infinitive) {
      return isTerm(syntax, index);
    }
    boolean under =
        syntax.complements(index).stream()
            .filter(i -> i < index && syntax.relation(i) == Relation.DURING)
            .anyMatch(i -> ((NounChunk) syntax.chunks().get(i)).instrument().isPresent());
    if (ahead && under) {
      // "Under the deal, Turkey will train the Somali navy"
      return true;
    }
    for (int k = index - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark) {
        if (mark.kind() == Mark.Kind.COLON || mark.kind() == Mark.Kind.SUBORDINATE) {
          return false;
        }
        if (mark.kind() != Mark.Kind.COMMA && mark.kind() != Mark.Kind.AND) {
          int antecedent = syntax.antecedent(k);
          return antecedent >= 0
              && ((NounChunk) syntax.chunks().get(antecedent)).instrument().isPresent();
        }
        if (infinitive) {
          return false;
        }
      } else if (infinitive && chunk instanceof NounChunk noun && noun.instrument().isPresent()) {
        return true;
      } else if (infinitive && chunk instanceof NounChunk noun && noun.isBare()) {
        return false;
      } else if (infinitive && chunk instanceof VerbChunk) {
        return false;
      }
    }
    return false;
  }

  /** "à La Réunion": a word of a place's name tells of no event. */
  private static boolean isOfName(TokenizedText text, NounChunk noun, int at) {
    return text.token(at).isCapitalised()
        && noun.place().filter(place -> place.from() <= at && at < place.to()).isPresent();
  }

  /** Whether a noun is only part of a compound: "exercise" in "a joint exercise plan". */
  private static boolean modifies(TokenizedText text, int to, NounChunk noun) {
    return to <= noun.head() && !text.token(to).isCapitalised();
  }

  /** French "frais de voyage", "demande de visite": the event is not told but wrapped up. */
  private boolean isWrapped(TokenizedText text, Syntax syntax, int index) {
    NounChunk noun = (NounChunk) syntax.chunks().get(index);
    return index > 0
        && noun.relation() == Relation.OF
        && noun.determination() == NounChunk.Determination.NONE
        && syntax.chunks().get(index - 1) instanceof NounChunk before
        && types.isOf(text, before, "wrapping");
  }

  /** Whether a noun is what another is about: "talks in Doha on Monday on joint patrols". */
  private boolean isTopic(TokenizedText text, Syntax syntax, int index) {
    NounChunk noun = (NounChunk) syntax.chunks().get(index);
    if (noun.from() == noun.body() || !words.isAbout(text.token(noun.from()).word().form())) {
      return false;
    }
    int k = index - 1;
    while (k > 0
        && syntax.chunks().get(k) instanceof NounChunk before
        && (before.isDate() || (before.relation() == Relation.IN && before.place().isPresent()))) {
      k--;
    }
    return k >= 0 && syntax.chunks().get(k) instanceof NounChunk before && !before.isDate();
  }

  /** The token after the dates, commas and pronoun ("tore it up") that may part a verb phrase. */
  private static int afterDate(Syntax syntax, int verb) {
    int after = syntax.chunks().get(verb).to();
    for (int k = verb + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if ((chunk instanceof NounChunk noun && (noun.isDate() || (noun.pronoun() && noun.isBare())))
          || (chunk instanceof Mark mark && mark.kind() == Mark.Kind.COMMA)) {
        after = Math.max(after, chunk.to());
      } else {
        break;
      }
    }
    return after;
  }

  /** The token after a place behind a verb, and dates about it, or that after the verb. */
  private static int afterPlace(Syntax syntax, int verb) {
    int after = syntax.chunks().get(verb).to();
    boolean place = false;
    for (int k = verb + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      boolean here = chunk instanceof NounChunk noun && noun.place().isPresent() && !noun.isBare();
      if (here
          || (chunk instanceof NounChunk date && date.isDate())
          || (chunk instanceof Mark mark && mark.kind() == Mark.Kind.COMMA)) {
        place |= here;
        after = chunk.to();
      } else {
        break;
      }
    }
    return place ? after : syntax.chunks().get(verb).to();
  }

  /** The date that a verb phrase may hold: "put pen to paper on Monday on a pact". */
  private static Optional<NounChunk> dateWithin(Syntax syntax, int verb) {
    for (int k = verb + 1; k < Math.min(syntax.chunks().size(), verb + 1 + PHRASE); k++) {
      if (!(syntax.chunks().get(k) instanceof NounChunk noun)) {
        break;
      }
      if (noun.isDate()) {
        return k == verb + 1 ? Optional.empty() : Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /**
   * Where a verb phrase parted by its instrument may go on: "put the pact with Oman on hold",
   * "brought it into force"; or by another object, with a particle: "ordered the envoy out".
   */
  private List<Integer> afterObject(TokenizedText text, Syntax syntax, int verb) {
    List<Integer> places = new ArrayList<>();
    int object = objectEnd(syntax, verb);
    if (compounds && object < text.size() && words.isParting(text.token(object).word())) {
      places.add(object);
      return places;
    }
    for (int k = verb + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (k > verb + 1 && chunk instanceof Mark mark && mark.kind() == Mark.Kind.AND) {
        continue;
      }
      if (!(chunk instanceof NounChunk noun) || (k == verb + 1 && noun.instrument().isEmpty())) {
        break;
      }
      places.add(noun.to());
    }
    return places;
  }

  /**
   * The index after a verb's object that names no instrument, with its owner and what is of it:
   * "described Togo's decision as a threat"; past the text where there is none.
   */
  private static int objectEnd(Syntax syntax, int verb) {
    int end = Integer.MAX_VALUE;
    for (int k = verb + 1; k < syntax.chunks().size(); k++) {
      if (!(syntax.chunks().get(k) instanceof NounChunk noun)
          || noun.isDate()
          || noun.instrument().isPresent()) {
        break;
      }
      boolean owned =
          k > verb + 1 && ((NounChunk) syntax.chunks().get(k - 1)).relation() == Relation.POSSESSOR;
      boolean first = k == verb + 1;
      if (noun.relation() == Relation.POSSESSOR) {
        continue;
      }
      if (!((first || owned) && noun.relation() == Relation.NONE)
          && !(end < Integer.MAX_VALUE && noun.relation() == Relation.OF)) {
        break;
      }
      end = noun.to();
    }
    return end;
  }

  /** The index after the last token that the first rule to match has told, or 0 if none matched. */
  private int tryRules(
      Site site,
      List<Trigger> candidates,
      List<Frame> frames,
      Fitting fitting,
      Consumer<Attempt> attempts) {
    int reach = 0;
    boolean taken = false;
    for (Trigger trigger : candidates) {
      if (taken && !trigger.rule().also()) {
        continue;
      }
      Optional<Missing> lacking = precondition.missing(site, trigger, fitting);
      if (lacking.isPresent()) {
        attempts.accept(new Attempt(trigger.rule(), site.from(), site.to(), lacking));
        continue;
      }
      Filling filling = new Filling(site, trigger, types, words, factuality, triggers, fitting);
      Optional<Missing> missing = filling.fill();
      attempts.accept(new Attempt(trigger.rule(), site.from(), site.to(), missing));
      if (missing.isEmpty()) {
        Frame frame = filling.reading().frame();
        frames.add(frame);
        // "en recevra six", "la prochaine réunion": what it is depends on what was told before
        taken |=
            !trigger.rule().also()
                && !frame.partitive()
                && !(trigger.rule().outcome() instanceof Rule.SequelOutcome);
        reach = Math.max(reach, filling.reach);
      }
    }
    return reach;
  }
}
