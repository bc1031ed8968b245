package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.coder.Status;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Modality;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Support;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.frame.Triggers.Trigger;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules to the chunks of a sentence: finds triggers, fills their slots by grammatical
 * function, and tells what is missing. Thread-safe.
 */
public final class FrameFinder {
  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "may", "can", "could");

  /** The class of nouns that stand for any instrument that completes them. */
  private static final String TEXT = "text";

  private static final Rule.Outcome RATIFIED = new Rule.StageOutcome(Status.RATIFIED);
  private static final Rule.Outcome UNDER_WAY = new Rule.StageOutcome(Status.NEGOTIATING);
  private static final Optional<Status> ENDED = Optional.of(Status.TERMINATED);

  private static final SlotType OUTSIDER = new SlotType(List.of("@outsider"), true);

  private final Triggers triggers;
  private final NounTypes types;
  private final FunctionWords words;
  private final FactualityReader factuality;
  private final boolean compounds;

  public FrameFinder(Lexicon lexicon, Tokenizer tokenizer, FunctionWords words, NounTypes types) {
    this.triggers = new Triggers(RuleReader.read(lexicon), tokenizer, words);
    this.types = types;
    this.words = words;
    this.factuality = new FactualityReader(words, lexicon.language());
    this.compounds = lexicon.language().equals("en");
  }

  /**
   * The frames of a sentence, in the order of their triggers.
   *
   * @param attempts is told of every rule that was tried
   */
  public List<Frame> find(
      TokenizedText text, Sentence sentence, Syntax syntax, Consumer<Attempt> attempts) {
    List<Frame> frames = new ArrayList<>();
    int told = 0;
    int staged = 0;
    for (int i = 0; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk instanceof VerbChunk verb && verb.head() >= told) {
        for (PhraseTable.Match<List<Trigger>> match :
            triggers.verb(text, verb.head(), verb.to(), afterDate(syntax, i), sentence.to())) {
          Site site = new Site(text, sentence, syntax, i, verb.head(), match.to());
          int reach = tryRules(site, promised(syntax, i, match.value()), frames, attempts);
          if (reach > 0) {
            told = reach;
            boolean act = frames.get(frames.size() - 1).rule().isAct();
            staged = act ? staged : reach;
            break;
          }
        }
      } else if (chunk instanceof NounChunk noun && !noun.isDate() && noun.person().isEmpty()) {
        int from = noun.instrument().isPresent() ? noun.instrument().get().to() : noun.body();
        for (int at = from; at < noun.to(); at++) {
          for (PhraseTable.Match<List<Trigger>> match : triggers.noun(text, at, sentence.to())) {
            if (compounds && (modifies(text, match.to(), noun) || isTopic(text, syntax, i))
                || !compounds && isWrapped(text, syntax, i)) {
              continue;
            }
            Site site = new Site(text, sentence, syntax, i, at, match.to());
            List<Trigger> candidates = at < staged ? acts(match.value()) : match.value();
            int reach = tryRules(site, candidates, frames, attempts);
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

  private static boolean isContent(Syntax syntax, int index) {
    VerbChunk verb = (VerbChunk) syntax.chunks().get(index);
    boolean ahead =
        verb.form() == VerbForm.FUTURE
            || verb.form() == VerbForm.CONDITIONAL
            || verb.governors().stream().anyMatch(AHEAD::contains);
    boolean infinitive = verb.form() == VerbForm.INFINITIVE && verb.governors().isEmpty();
    if (!ahead && !infinitive) {
      return false;
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
      } else if (infinitive
          && chunk instanceof NounChunk noun
          && noun.isBare()
          && !noun.headWord().form().equals("worth")) {
        return false;
      } else if (infinitive && chunk instanceof VerbChunk) {
        return false;
      }
    }
    return false;
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

  /** Whether a noun is what another is about: "talks on joint patrols". */
  private static boolean isTopic(TokenizedText text, Syntax syntax, int index) {
    NounChunk noun = (NounChunk) syntax.chunks().get(index);
    return index > 0
        && noun.from() < noun.body()
        && text.token(noun.from()).word().form().equals("on")
        && syntax.chunks().get(index - 1) instanceof NounChunk before
        && !before.isDate();
  }

  /** The token after the dates and commas that follow a verb: they may part a phrase. */
  private static int afterDate(Syntax syntax, int verb) {
    int after = syntax.chunks().get(verb).to();
    for (int k = verb + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if ((chunk instanceof NounChunk noun && noun.isDate())
          || (chunk instanceof Mark mark && mark.kind() == Mark.Kind.COMMA)) {
        after = Math.max(after, chunk.to());
      } else {
        break;
      }
    }
    return after;
  }

  /** Where a trigger stands. */
  private record Site(
      TokenizedText text, Sentence sentence, Syntax syntax, int chunk, int from, int to) {}

  /** The index after the last token that the first rule to match has told, or 0 if none matched. */
  private int tryRules(
      Site site, List<Trigger> candidates, List<Frame> frames, Consumer<Attempt> attempts) {
    int reach = 0;
    boolean taken = false;
    for (Trigger trigger : candidates) {
      if (taken && !trigger.rule().also()) {
        continue;
      }
      Filling filling = new Filling(site, trigger);
      Optional<String> missing = filling.fill();
      attempts.accept(new Attempt(trigger.rule(), site.from(), site.to(), missing));
      if (missing.isEmpty()) {
        frames.add(filling.frame());
        taken |= !trigger.rule().also();
        reach = Math.max(reach, filling.reach);
      }
    }
    return reach;
  }

  /** The attempt to fill one rule's slots at one site. */
  private final class Filling {
    private final Site site;
    private final Rule rule;
    private final boolean reflexiveRule;
    private final Syntax syntax;
    private final Map<Slot, List<Integer>> slots = new EnumMap<>(Slot.class);
    private boolean objectClitic;
    private boolean item;
    private int reach;

    Filling(Site site, Trigger trigger) {
      this.site = site;
      this.rule = trigger.rule();
      this.reflexiveRule = trigger.reflexive();
      this.syntax = site.syntax();
      this.reach = site.to();
    }

    private boolean fits(int index, SlotType type) {
      return types.fits(site.text(), syntax, index, type);
    }

    private Predicate<NounChunk> test(SlotType type) {
      return noun -> {
        int index = syntax.chunks().indexOf(noun);
        return index >= 0 && fits(index, type);
      };
    }

    private void add(Slot slot, int index) {
      List<Integer> held = slots.computeIfAbsent(slot, s -> new ArrayList<>());
      if (!held.contains(index)) {
        held.add(index);
      }
    }

    Optional<String> fill() {
      Chunk chunk = syntax.chunks().get(site.chunk());
      Optional<String> wrong =
          chunk instanceof VerbChunk verb ? fillVerb(verb) : fillNoun((NounChunk) chunk);
      if (wrong.isPresent()) {
        return wrong;
      }
      if (isInstrument(rule.object())) {
        reachObject(chunk);
      }
      if (rule.through().isPresent() && !slots.containsKey(Slot.OBJECT)) {
        return Optional.of("an object by way of @" + rule.through().get());
      }
      if (isInstrument(rule.subject()) && !slots.containsKey(Slot.SUBJECT)) {
        // "l'accord, en vigueur depuis 2014", "un traité datant de 1999"
        syntax
            .nearestBefore(site.chunk(), test(rule.subject()))
            .ifPresent(index -> add(Slot.SUBJECT, index));
      }
      if (isInstrument(rule.object()) && !slots.containsKey(Slot.OBJECT) && !objectClitic) {
        item = fillItem();
        objectClitic = item || isBareEvent(chunk);
      }
      if (rule.outcome() instanceof Rule.StageOutcome stage
          && stage.status().phase() != Status.Phase.PROSPECTIVE
          && chunk instanceof NounChunk noun
          && refersBack(noun)) {
        // "la signature est intervenue à Rabat": of the agreement that was spoken of
        objectClitic = !slots.containsKey(Slot.OBJECT);
      }
      if (rule.isAct() && isContent()) {
        return Optional.of("a clause that is not the content of an instrument");
      }
      moveOtherwise();
      if (rule.object().required()
          && !slots.containsKey(Slot.OBJECT)
          && !(objectClitic && rule.object().isOpen())) {
        return Optional.of("object (" + String.join(", ", rule.object().alternatives()) + ")");
      }
      if (rule.subject().required() && !slots.containsKey(Slot.SUBJECT)) {
        return Optional.of("subject (" + String.join(", ", rule.subject().alternatives()) + ")");
      }
      boolean shared = chunk instanceof NounChunk noun && types.isOf(site.text(), noun, "shared");
      if (!rule.needs().isEmpty() && !shared && rule.needs().stream().noneMatch(this::holdsActor)) {
        return Optional.of("an actor in one of " + rule.needs());
      }
      if (rule.together() && parties() < 2 && !shared && !isToldAgain(chunk)) {
        return Optional.of("two parties");
      }
      if (rule.beside().isPresent() && !standsBeside(rule.beside().get())) {
        return Optional.of("a complement of @" + rule.beside().get());
      }
      if (rule.isAct() && hasOutsider()) {
        return Optional.of("actors who act for a state");
      }
      if (!rule.habitual() && isHabit()) {
        return Optional.of("a single time");
      }
      if (!rule.infinitive() && demandsOfObject()) {
        return Optional.of("no infinitive after the object");
      }
      return Optional.empty();
    }

    /**
     * The instrument that a noun leads to: "voted the bill that authorises the approval of the
     * treaty", "rejected the draft of a treaty".
     */
    private void reachObject(Chunk chunk) {
      if (rule.through().isPresent()) {
        slots.remove(Slot.OBJECT);
      }
      if (!slots.containsKey(Slot.OBJECT)) {
        SlotType bearer = new SlotType(List.of("@" + rule.through().orElse(TEXT)), true);
        for (int index : bearers(chunk, bearer)) {
          Optional<Integer> instrument = Bearing.instrument(syntax, index);
          if (instrument.isPresent()
              && !(RATIFIED.equals(rule.outcome()) && ends(index, instrument.get()))) {
            add(Slot.OBJECT, instrument.get());
            reach = Math.max(reach, syntax.chunks().get(instrument.get()).from());
          }
        }
      }
      slots.computeIfPresent(
          Slot.OBJECT,
          (slot, held) ->
              new ArrayList<>(
                  held.stream().map(i -> Bearing.completed(syntax, i)).distinct().toList()));
    }

    /** Whether what stands between tells of an end: "passed a law ending the treaty". */
    private boolean ends(int from, int to) {
      for (int k = from + 1; k < to; k++) {
        if (syntax.chunks().get(k) instanceof VerbChunk verb) {
          for (PhraseTable.Match<List<Trigger>> match :
              triggers.verb(site.text(), verb.head(), verb.to(), verb.to(), site.sentence().to())) {
            if (match.value().stream().anyMatch(trigger -> isEnd(trigger.rule()))) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private static boolean isEnd(Rule other) {
      return other.outcome() instanceof Rule.StageOutcome stage
          && stage.status().phase() == Status.Phase.ENDED;
    }

    /** The nouns of a class that stand where the object does. */
    private List<Integer> bearers(Chunk chunk, SlotType bearer) {
      if (!(chunk instanceof VerbChunk verb)) {
        return syntax.complements(site.chunk()).stream()
            .filter(i -> syntax.relation(i) == Relation.OF && fits(i, bearer))
            .toList();
      }
      List<Integer> after = syntax.objects(site.chunk(), site.to(), test(bearer));
      if (verb.voice() == Voice.ACTIVE || (verb.voice() == Voice.EITHER && !after.isEmpty())) {
        return after;
      }
      if (verb.form() == VerbForm.PAST_PARTICIPLE) {
        return syntax.nearestBefore(site.chunk(), test(bearer)).stream().toList();
      }
      return syntax.subjects(site.chunk()).stream().filter(i -> fits(i, bearer)).toList();
    }

    /** "Norway: signed on 28 May 2024": an entry of a list, whose heading names the instrument. */
    private boolean fillItem() {
      int colon = 0;
      while (colon < syntax.chunks().size()
          && syntax.chunks().get(colon) instanceof NounChunk noun
          && noun.isBare()
          && !noun.actors().isEmpty()) {
        boolean joined =
            colon + 1 < syntax.chunks().size()
                && syntax.chunks().get(colon + 1) instanceof Mark mark
                && mark.kind() == Mark.Kind.AND;
        colon += joined ? 2 : 1;
        if (!joined) {
          break;
        }
      }
      if (colon == 0
          || colon + 2 < site.chunk()
          || colon >= site.chunk()
          || !(syntax.chunks().get(colon) instanceof Mark mark)
          || mark.kind() != Mark.Kind.COLON) {
        return false;
      }
      slots.remove(Slot.SUBJECT);
      for (int k = 0; k < colon; k += 2) {
        add(Slot.SUBJECT, k);
      }
      return true;
    }

    /** "The signing took place in Doha": of what, the text has told before. */
    private boolean isBareEvent(Chunk chunk) {
      return chunk instanceof NounChunk noun
          && rule.outcome() instanceof Rule.StageOutcome stage
          && stage.status().phase() == Status.Phase.CONCLUDED
          && noun.isBare()
          && noun.to() == site.to()
          && noun.to() - noun.body() <= 2
          && noun.determination() != NounChunk.Determination.INDEFINITE
          && !slots.containsKey(Slot.OF);
    }

    /** "L'accord prévoit des exercices": what an instrument promises is no act. */
    private boolean isContent() {
      int verb = site.chunk();
      if (syntax.chunks().get(verb) instanceof NounChunk) {
        verb = syntax.governingVerbIndex(verb);
        if (verb < 0) {
          return false;
        }
        if (verb > site.chunk()) {
          // "des exercices sont prévus par l'accord"
          return syntax.complements(verb).stream()
              .filter(i -> syntax.relation(i) == Relation.BY)
              .anyMatch(i -> ((NounChunk) syntax.chunks().get(i)).instrument().isPresent());
        }
      }
      VerbChunk group = (VerbChunk) syntax.chunks().get(verb);
      if (group.voice() != Voice.ACTIVE || group.form() == VerbForm.PAST_PARTICIPLE) {
        return false;
      }
      return syntax.subjects(verb).stream()
          .anyMatch(i -> ((NounChunk) syntax.chunks().get(i)).instrument().isPresent());
    }

    /** Where the subject names no actor, those of other slots take its place. */
    private void moveOtherwise() {
      if (rule.otherwise().isEmpty() || holdsActor(Slot.SUBJECT)) {
        return;
      }
      for (Slot slot : rule.otherwise()) {
        if (holdsActor(slot)) {
          slots.put(Slot.SUBJECT, new ArrayList<>(slots.getOrDefault(slot, List.of())));
          return;
        }
      }
    }

    private static boolean isInstrument(SlotType type) {
      return type.required() && type.alternatives().equals(List.of("instrument"));
    }

    /** "The first round was held in Brussels": by whom, the text has told before. */
    private boolean isToldAgain(Chunk chunk) {
      if (parties() > 0 || !(chunk instanceof NounChunk noun) || !noun.isBare()) {
        return false;
      }
      boolean another = false;
      for (int i = noun.body(); i < noun.to(); i++) {
        another |= words.isAgain(site.text().token(i).word().form());
      }
      if (noun.determination() == NounChunk.Determination.INDEFINITE && !another) {
        return false;
      }
      int next = site.chunk() + 1;
      boolean completed =
          next < syntax.chunks().size()
              && syntax.chunks().get(next) instanceof NounChunk complement
              && (complement.relation() == Relation.OF
                  || complement.relation() == Relation.WITH
                  || complement.relation() == Relation.BETWEEN);
      int governor = syntax.governingVerbIndex(site.chunk());
      return !completed
          && governor > site.chunk()
          && ((VerbChunk) syntax.chunks().get(governor))
              .lemmas().stream()
                  .map(words::support)
                  .anyMatch(support -> support.equals(Optional.of(Support.HAPPEN)));
    }

    /** How many actors the slots of the rule's actors hold at least. */
    private int parties() {
      Set<Integer> held = new HashSet<>();
      int parties = 0;
      for (Slot slot : rule.actors()) {
        for (int index : slots.getOrDefault(slot, List.of())) {
          NounChunk noun = (NounChunk) syntax.chunks().get(index);
          if (held.add(index) && (types.isActor(site.text(), noun) || !noun.actors().isEmpty())) {
            parties += types.isPlural(site.text(), noun) ? 2 : 1;
          }
        }
      }
      return parties;
    }

    /** "spoke to his counterpart over the phone". */
    private boolean standsBeside(String name) {
      int governor =
          syntax.chunks().get(site.chunk()) instanceof VerbChunk
              ? site.chunk()
              : syntax.governingVerbIndex(site.chunk());
      List<Integer> complements = new ArrayList<>(syntax.complements(site.chunk()));
      if (governor >= 0) {
        complements.addAll(syntax.complements(governor));
      }
      complements.addAll(slots.getOrDefault(Slot.OBJECT, List.of()));
      return complements.stream()
          .anyMatch(i -> types.isOf(site.text(), (NounChunk) syntax.chunks().get(i), name));
    }

    /** "hold exercises every year": words of habit in the verb's group or beside it. */
    private boolean isHabit() {
      int verb =
          syntax.chunks().get(site.chunk()) instanceof VerbChunk
              ? site.chunk()
              : syntax.governingVerbIndex(site.chunk());
      int from = verb < 0 ? site.chunk() : Math.min(verb, site.chunk());
      int to = Math.max(verb, site.chunk());
      while (from > 0 && !partsClauses(from - 1)) {
        from--;
      }
      while (to + 1 < syntax.chunks().size() && !partsClauses(to + 1)) {
        to++;
      }
      int last = syntax.chunks().get(to).to();
      for (int i = syntax.chunks().get(from).from(); i < last; i++) {
        if (words.habits().longest(site.text(), i, last) != null) {
          return true;
        }
      }
      return false;
    }

    /** "met reporters", "delivered arms to rebels": somebody who acts for no state. */
    private boolean hasOutsider() {
      return isOutsider(rule.actors()) || isOutsider(rule.recipients());
    }

    private boolean isOutsider(Set<Slot> named) {
      for (Slot slot : named) {
        List<Integer> held = slots.getOrDefault(slot, List.of());
        boolean party = slot != Slot.OF && slot != Slot.BY && slot != Slot.IN;
        if (party && !held.isEmpty() && types.fits(site.text(), syntax, held.get(0), OUTSIDER)) {
          return true;
        }
      }
      return false;
    }

    private boolean partsClauses(int index) {
      Chunk chunk = syntax.chunks().get(index);
      if (chunk instanceof Mark mark) {
        return mark.kind() != Mark.Kind.AND
            && mark.kind() != Mark.Kind.COMMA
            && mark.kind() != Mark.Kind.QUOTE;
      }
      return chunk instanceof VerbChunk verb && verb.isFinite();
    }

    /** "called on the government to publish the text". */
    private boolean demandsOfObject() {
      for (int index : slots.getOrDefault(Slot.OBJECT, List.of())) {
        if (index + 1 < syntax.chunks().size()
            && syntax.chunks().get(index + 1) instanceof VerbChunk verb
            && verb.form() == VerbForm.INFINITIVE) {
          return true;
        }
      }
      return false;
    }

    /**
     * "une réunion réunissant les ministres", "un exercice réunira des navires grecs et serbes".
     */
    private void fillGathered() {
      for (int k = site.chunk() + 1; k < syntax.chunks().size(); k++) {
        Chunk chunk = syntax.chunks().get(k);
        if (chunk instanceof VerbChunk verb) {
          if (verb.form() == VerbForm.PAST_PARTICIPLE) {
            continue;
          }
          if (verb.lemmas().stream().anyMatch(words::gathers)) {
            for (int object :
                syntax.objects(k, verb.to(), noun -> types.isActor(site.text(), noun))) {
              add(Slot.SUBJECT, object);
            }
          }
          return;
        }
        if (chunk instanceof NounChunk noun && noun.isBare()) {
          return;
        }
      }
    }

    /**
     * "Lors d'une rencontre avec le général omanais, la ministre a": she is the one who met him.
     */
    private void fillOccasion(NounChunk noun, int governor) {
      boolean occasion =
          switch (noun.relation()) {
            case DURING, AFTER -> true;
            case IN -> noun.determination() != NounChunk.Determination.DEFINITE;
            default -> false;
          };
      if (!rule.isAct()
          || !occasion
          || governor < 0
          || slots.containsKey(Slot.SUBJECT)
          || slots.containsKey(Slot.BETWEEN)
          || slots.keySet().stream().noneMatch(this::holdsActor)) {
        return;
      }
      for (int subject : syntax.subjects(governor)) {
        if (types.isActor(site.text(), (NounChunk) syntax.chunks().get(subject))
            && fits(subject, rule.subject())) {
          add(Slot.SUBJECT, subject);
        }
      }
    }

    private boolean refersBack(NounChunk noun) {
      boolean definite =
          noun.determination() == NounChunk.Determination.DEFINITE
              || noun.determination() == NounChunk.Determination.DEMONSTRATIVE;
      int next = site.chunk() + 1;
      return definite
          && rule.object().allows("instrument")
          && !(next < syntax.chunks().size()
              && syntax.chunks().get(next) instanceof NounChunk of
              && (of.relation() == Relation.OF
                  || !of.isDate()
                      && (of.relation() == Relation.IN || of.relation() == Relation.FOR)));
    }

    private boolean holdsActor(Slot slot) {
      for (int index : slots.getOrDefault(slot, List.of())) {
        if (types.isOf(site.text(), (NounChunk) syntax.chunks().get(index), "nowhere")) {
          continue;
        }
        if (types.isActor(site.text(), (NounChunk) syntax.chunks().get(index))
            || ((NounChunk) syntax.chunks().get(index)).place().isPresent()
            || !((NounChunk) syntax.chunks().get(index)).actors().isEmpty()
            || (slot != Slot.OBJECT
                && slot != Slot.OF
                && isCapitalised((NounChunk) syntax.chunks().get(index)))) {
          return true;
        }
      }
      return false;
    }

    /** A name that no lexicon knows is a place where one is asked for. */
    private boolean isCapitalised(NounChunk noun) {
      return site.text().token(noun.head()).isCapitalised();
    }

    private Optional<String> fillVerb(VerbChunk verb) {
      if (reflexiveRule && !verb.reflexive()) {
        return Optional.of("a reflexive pronoun");
      }
      boolean passive = verb.voice() == Voice.PASSIVE || (verb.reflexive() && !reflexiveRule);
      if (verb.voice() == Voice.EITHER) {
        passive = isPassive(verb);
      }
      if (rule.voice() == (passive ? Rule.Voice.ACTIVE : Rule.Voice.PASSIVE)) {
        return Optional.of(passive ? "active voice" : "passive voice");
      }
      if (passive && isReduced(verb) && !countsReduced()) {
        return Optional.of("a verb with its auxiliary");
      }
      if (!rule.governors().isEmpty() && !isGoverned(verb)) {
        return Optional.of("a governing verb (" + String.join(", ", rule.governors()) + ")");
      }
      if (rule.tense().isPresent() && !hasTense(verb, rule.tense().get())) {
        return Optional.of("the tense (" + rule.tense().get() + ")");
      }
      if (rule.negation().isPresent() && !isNegated(verb, rule.negation().get())) {
        return Optional.of("a negation");
      }
      complements();
      if (passive) {
        fillPassive(verb);
      } else {
        for (int subject : syntax.subjects(site.chunk())) {
          if (fits(subject, rule.subject())) {
            add(Slot.SUBJECT, subject);
          }
        }
        for (int object : objects()) {
          add(Slot.OBJECT, object);
        }
        fillUnder();
        fillFromRelative();
        objectClitic =
            !slots.containsKey(Slot.OBJECT) && (verb.objectClitic() || isBeforePronoun());
      }
      if (!(isInstrument(rule.object()))) {
        fillOwners();
      }
      return Optional.empty();
    }

    private static boolean isReduced(VerbChunk verb) {
      return verb.form() == VerbForm.PAST_PARTICIPLE && verb.governors().isEmpty()
          || verb.voice() == Voice.EITHER;
    }

    private boolean countsReduced() {
      return switch (rule.reduced()) {
        case ALWAYS -> true;
        case DATED -> syntax.date(site.chunk()) != null;
        case NEVER -> false;
      };
    }

    private boolean hasTense(VerbChunk verb, Rule.Tense tense) {
      return switch (tense) {
        case PAST -> isPast(verb);
        case PRESENT ->
            (verb.form() == VerbForm.PRESENT && !verb.perfect())
                || verb.form() == VerbForm.PAST_PARTICIPLE
                || verb.form() == VerbForm.CONDITIONAL
                || verb.form() == VerbForm.PRESENT_PARTICIPLE
                || (verb.voice() == Voice.PASSIVE && verb.form() != VerbForm.IMPERFECT);
      };
    }

    /** "have finalised", "was finalised", "has just finalised". */
    private boolean isPast(VerbChunk verb) {
      return verb.perfect()
          || verb.form() == VerbForm.PAST
          || verb.form() == VerbForm.PAST_PARTICIPLE
          || (verb.voice() == Voice.PASSIVE && verb.governors().isEmpty())
          || (!verb.governors().isEmpty()
              && verb.governors().stream()
                  .allMatch(lemma -> words.modality(lemma).equals(Optional.of(Modality.DONE))));
    }

    private boolean isNegated(VerbChunk verb, Rule.Negation negation) {
      if (!verb.negated() || negation == Rule.Negation.ANY) {
        return verb.negated();
      }
      for (int i = verb.from(); i < site.to(); i++) {
        if (words.isCeasing(site.text().token(i).word().form())) {
          return true;
        }
      }
      return false;
    }

    /**
     * Whether the verb stands under one of the rule's governing verbs, in its group or before it.
     */
    private boolean isGoverned(VerbChunk verb) {
      if (verb.governors().stream().anyMatch(rule.governors()::contains)) {
        return true;
      }
      if (verb.form() != VerbForm.INFINITIVE) {
        return false;
      }
      int above = syntax.governingVerbIndex(site.chunk());
      return above >= 0
          && above < site.chunk()
          && ((VerbChunk) syntax.chunks().get(above))
              .lemmas().stream().anyMatch(rule.governors()::contains);
    }

    /** The actors whose the object is: "salue la décision du Mali". */
    private void fillOwners() {
      for (int object : List.copyOf(slots.getOrDefault(Slot.OBJECT, List.of()))) {
        if (object > 0
            && syntax.chunks().get(object - 1) instanceof NounChunk owner
            && owner.relation() == Relation.POSSESSOR) {
          add(Slot.OF, object - 1);
        }
        for (int k = object + 1; k < syntax.chunks().size() && isOwner(k); k++) {
          if (syntax.chunks().get(k) instanceof NounChunk owner
              && types.isActor(site.text(), owner)) {
            add(Slot.OF, k);
          }
        }
        for (int k = object + 1; k < syntax.chunks().size() && isBetween(k); k++) {
          if (syntax.chunks().get(k) instanceof NounChunk) {
            add(Slot.BETWEEN, k);
          }
        }
      }
    }

    /** "the talks between Togo and Niger". */
    private boolean isBetween(int index) {
      Chunk chunk = syntax.chunks().get(index);
      return chunk instanceof NounChunk noun
          ? noun.relation() == Relation.BETWEEN
          : chunk instanceof Mark mark && mark.kind() == Mark.Kind.AND;
    }

    /** "of the tanks", and the "and" of "of Togo and of Niger". */
    private boolean isOwner(int index) {
      Chunk chunk = syntax.chunks().get(index);
      if (chunk instanceof Mark mark) {
        return (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA)
            && index + 1 < syntax.chunks().size()
            && syntax.chunks().get(index + 1) instanceof NounChunk
            && syntax.relation(index + 1) == Relation.OF
            && isCountry(index + 1)
            && syntax.chunks().get(index - 1) instanceof NounChunk
            && isCountry(index - 1);
      }
      return chunk instanceof NounChunk && syntax.relation(index) == Relation.OF;
    }

    /** An object under a preposition of the rule's: "bargaining with Washington over a treaty". */
    private void fillUnder() {
      if (slots.containsKey(Slot.OBJECT)) {
        return;
      }
      for (Slot slot : rule.under()) {
        for (int index : slots.getOrDefault(slot, List.of())) {
          if (fits(index, rule.object())) {
            add(Slot.OBJECT, index);
          }
        }
      }
    }

    /**
     * "l'exercice auquel participent des marins grecs", "the drill in which Greek sailors took".
     */
    private void fillFromRelative() {
      if (!rule.isAct() || !rule.object().required() || slots.containsKey(Slot.OBJECT)) {
        return;
      }
      for (int k = site.chunk() - 1; k >= 0; k--) {
        Chunk chunk = syntax.chunks().get(k);
        if (chunk instanceof Mark mark) {
          if (mark.kind() == Mark.Kind.OBLIQUE_RELATIVE) {
            int antecedent = syntax.antecedent(k);
            if (antecedent >= 0 && fits(antecedent, rule.object())) {
              add(Slot.OBJECT, antecedent);
              fillInverted();
            }
            return;
          }
          if (mark.kind() != Mark.Kind.AND && mark.kind() != Mark.Kind.COMMA) {
            return;
          }
        } else if (chunk instanceof VerbChunk) {
          return;
        }
      }
    }

    /** French "auquel prennent part des marins": the subject behind its verb. */
    private void fillInverted() {
      if (slots.containsKey(Slot.SUBJECT)) {
        return;
      }
      for (int k = site.chunk() + 1; k < syntax.chunks().size(); k++) {
        if (syntax.chunks().get(k) instanceof NounChunk noun && noun.from() >= site.to()) {
          if (fits(k, rule.subject())) {
            add(Slot.SUBJECT, k);
          } else {
            return;
          }
        } else if (!(syntax.chunks().get(k) instanceof NounChunk)
            && !(syntax.chunks().get(k) instanceof Mark mark && mark.kind() == Mark.Kind.AND)) {
          return;
        }
      }
    }

    /** "declined to renew it". */
    private boolean isBeforePronoun() {
      int next = site.chunk() + 1;
      return next < syntax.chunks().size()
          && syntax.chunks().get(next) instanceof NounChunk noun
          && noun.pronoun()
          && noun.isBare()
          && rule.object().allows("instrument")
          && site.text().token(noun.body()).word().form().equals("it");
    }

    private List<Integer> objects() {
      if (!rule.object().required() && rule.object().alternatives().isEmpty()) {
        return List.of();
      }
      List<Integer> objects = syntax.objects(site.chunk(), site.to(), test(rule.object()));
      // "the drills of Japan and the Philippines": the second name is under "of" too
      return rule.isAct() ? objects.stream().filter(i -> !sharesOf(i)).toList() : objects;
    }

    private boolean sharesOf(int index) {
      return syntax.relation(index) == Relation.OF
          && ((NounChunk) syntax.chunks().get(index)).relation() == Relation.NONE;
    }

    /** English "signed" with no auxiliary: passive if what stands before it is what is signed. */
    private boolean isPassive(VerbChunk verb) {
      if (!objects().isEmpty() && rule.object().required()) {
        List<Integer> before = syntax.subjects(site.chunk());
        return before.stream().anyMatch(i -> fits(i, rule.object()))
            && before.stream()
                .noneMatch(i -> types.isActor(site.text(), (NounChunk) syntax.chunks().get(i)));
      }
      Optional<Integer> before = syntax.nearestBefore(site.chunk(), noun -> !noun.isDate());
      if (!rule.object().required()) {
        return false;
      }
      if (before.isPresent() && fits(before.get(), rule.object())) {
        return true;
      }
      if (isInstrument(rule.object()) && followsPartner()) {
        return true;
      }
      // "the text was initialled in Tokyo and signed in Seoul"
      List<Integer> shared = syntax.subjects(site.chunk());
      return isInstrument(rule.object())
          && !shared.isEmpty()
          && shared.stream().allMatch(i -> fits(i, rule.object()));
    }

    /** "The naval protocol with Spain, signed in Madrid": partners stand between. */
    private boolean followsPartner() {
      int k = site.chunk() - 1;
      if (k < 1
          || !(syntax.chunks().get(k) instanceof Mark mark)
          || mark.kind() != Mark.Kind.COMMA) {
        return false;
      }
      for (k--; k >= 0; k--) {
        if (!(syntax.chunks().get(k) instanceof NounChunk noun)
            || (noun.isBare() && !fits(k, rule.object()))) {
          return false;
        }
        if (noun.isBare()) {
          return true;
        }
      }
      return false;
    }

    private void fillPassive(VerbChunk verb) {
      for (int agent : slots.getOrDefault(Slot.BY, List.of())) {
        if (fits(agent, rule.subject())) {
          add(Slot.SUBJECT, agent);
        }
      }
      if (verb.form() == VerbForm.PAST_PARTICIPLE || (verb.voice() == Voice.EITHER)) {
        Optional<Integer> before =
            rule.isAct()
                ? modified()
                : syntax
                    .nearestBefore(site.chunk(), test(rule.object()))
                    .filter(index -> !isTopicOfTalks(index));
        if (before.isPresent()) {
          add(Slot.OBJECT, before.get());
        } else {
          objects().stream().findFirst().ifPresent(i -> add(Slot.OBJECT, i));
        }
        return;
      }
      for (int subject : syntax.subjects(site.chunk())) {
        if (fits(subject, rule.object())) {
          add(Slot.OBJECT, subject);
        } else if (((NounChunk) syntax.chunks().get(subject)).pronoun()
            && rule.object().allows("instrument")) {
          objectClitic = true;
        }
      }
      if (!slots.containsKey(Slot.OBJECT)) {
        // impersonal: "il a été signé un accord"
        for (int object : objects()) {
          add(Slot.OBJECT, object);
        }
      }
    }

    /** What a participle says something of: "the tanks, bought in May and sent to Togo". */
    private Optional<Integer> modified() {
      for (int k = site.chunk() - 1; k >= 0; k--) {
        Chunk chunk = syntax.chunks().get(k);
        if (chunk instanceof NounChunk noun && !noun.isDate()) {
          if (fits(k, rule.object())) {
            return Optional.of(k);
          }
          boolean bare = noun.relation() == Relation.NONE || noun.relation() == Relation.AGAINST;
          if (bare) {
            return Optional.empty();
          }
        } else if (chunk instanceof VerbChunk verb && verb.isFinite()
            || chunk instanceof Mark mark && mark.kind().isRelative()) {
          break;
        }
      }
      return syntax.subjects(site.chunk()).stream().filter(i -> fits(i, rule.object())).findFirst();
    }

    /**
     * "Negotiations on a treaty, suspended in spring": the talks were suspended, not the treaty.
     */
    private boolean isTopicOfTalks(int index) {
      boolean apart = false;
      for (int k = index + 1; k < site.chunk(); k++) {
        apart |= syntax.chunks().get(k) instanceof Mark;
      }
      NounChunk noun = (NounChunk) syntax.chunks().get(index);
      if (!apart || noun.isBare() || noun.instrument().isEmpty()) {
        return false;
      }
      for (int k = index - 1; k >= 0; k--) {
        if (!(syntax.chunks().get(k) instanceof NounChunk before)) {
          if (syntax.chunks().get(k) instanceof Mark) {
            continue;
          }
          return false;
        }
        if (types.isOf(site.text(), before, "negotiation")) {
          return true;
        }
      }
      return false;
    }

    private void complements() {
      for (int index : syntax.complements(site.chunk())) {
        Slot slot = slot(syntax.relation(index));
        if (slot != null && slot != Slot.OF && !looksOn(index)) {
          addPlace(listed(slot, index), index);
        }
      }
    }

    /** "au Tchad, en Ouganda et au Rwanda": the members of a list fill one slot. */
    private Slot listed(Slot slot, int index) {
      if (slot != Slot.TO && slot != Slot.IN) {
        return slot;
      }
      for (Slot other : List.of(Slot.TO, Slot.IN)) {
        boolean first =
            index > 1
                && syntax.chunks().get(index - 1) instanceof Mark mark
                && (mark.kind() == Mark.Kind.COMMA || mark.kind() == Mark.Kind.AND)
                && slots.getOrDefault(other, List.of()).contains(index - 2)
                && isCountry(index)
                && isCountry(index - 2);
        if (first) {
          return other;
        }
      }
      return slot;
    }

    private boolean isCountry(int index) {
      NounChunk noun = (NounChunk) syntax.chunks().get(index);
      return noun.person().isEmpty()
          && noun.actors().stream().anyMatch(actor -> actor.form() == ActorMention.Form.NAME);
    }

    /** A complement, and with "the port of Dakar" the name that says where it is. */
    private void addPlace(Slot slot, int index) {
      add(slot, index);
      NounChunk noun = (NounChunk) syntax.chunks().get(index);
      if ((slot == Slot.TO || slot == Slot.IN)
          && types.isOf(site.text(), noun, "site")
          && index + 1 < syntax.chunks().size()
          && syntax.chunks().get(index + 1) instanceof NounChunk name
          && name.relation() == Relation.OF) {
        add(slot, index + 1);
      }
    }

    /** "with Bangladesh looking on". */
    private boolean looksOn(int index) {
      return index + 1 < syntax.chunks().size()
          && syntax.chunks().get(index + 1) instanceof VerbChunk verb
          && verb.form() == VerbForm.PRESENT_PARTICIPLE
          && verb.lemmas().stream().anyMatch(words::isOnlooking);
    }

    private @Nullable Slot slot(Relation relation) {
      return switch (relation) {
        case OF, POSSESSOR -> Slot.OF;
        case TO -> Slot.TO;
        case IN -> Slot.IN;
        case WITH -> Slot.WITH;
        case BETWEEN -> Slot.BETWEEN;
        case BY -> Slot.BY;
        case FOR -> Slot.FOR;
        case FROM -> Slot.FROM;
        case AGAINST -> Slot.AGAINST;
        case DURING -> Slot.DURING;
        default -> null;
      };
    }

    private Optional<String> fillNoun(NounChunk noun) {
      if (rule.marked().isPresent() && !isMarked(rule.marked().get())) {
        return Optional.of("a word of @" + rule.marked().get());
      }
      if (rule.without().isPresent() && isMarked(rule.without().get())) {
        return Optional.of("no word of @" + rule.without().get());
      }
      complements();
      fillOf(noun);
      for (int agent : slots.getOrDefault(Slot.BY, List.of())) {
        boolean acts =
            !rule.isAct() || types.isActor(site.text(), (NounChunk) syntax.chunks().get(agent));
        if (acts && fits(agent, rule.subject())) {
          add(Slot.SUBJECT, agent);
        }
      }
      if (rule.object().required()
          && !slots.containsKey(Slot.OBJECT)
          && !rule.object().allows("any")
          && fits(site.chunk(), rule.object())) {
        // "arms deliveries", "livraison d'armes" read as one phrase
        add(Slot.OBJECT, site.chunk());
      }
      if (noun.actors().stream().anyMatch(actor -> actor.form() != ActorMention.Form.CAPITAL)) {
        // "the Turkish-Qatari talks", "Russian arms deliveries"
        add(Slot.SUBJECT, site.chunk());
      }
      int governor = syntax.governingVerbIndex(site.chunk());
      if (governor >= 0) {
        fillFromSupport((VerbChunk) syntax.chunks().get(governor), governor);
      }
      fillOccasion(noun, governor);
      fillGathered();
      if (isInstrument(rule.object()) && !slots.containsKey(Slot.OBJECT)) {
        fillInstrument(governor);
      }
      if (rule.outcome().equals(UNDER_WAY) && !slots.containsKey(Slot.OBJECT)) {
        // "talks with Oman to conclude a treaty"
        Bearing.instrument(syntax, site.chunk())
            .ifPresent(
                index -> {
                  add(Slot.OBJECT, index);
                  reach = Math.max(reach, syntax.chunks().get(index).from());
                });
      }
      return Optional.empty();
    }

    /** Whether the trigger's phrase, or the one that completes it with "of", holds such a word. */
    private boolean isMarked(String name) {
      return types.isOf(site.text(), (NounChunk) syntax.chunks().get(site.chunk()), name)
          || types.completedBy(site.text(), syntax, site.chunk(), name);
    }

    /** "la signature de l'accord", "la visite du ministre": by type, object or subject. */
    private void fillOf(NounChunk noun) {
      int at = site.chunk();
      if (at > 0
          && syntax.chunks().get(at - 1) instanceof NounChunk owner
          && owner.relation() == Relation.POSSESSOR) {
        add(Slot.SUBJECT, at - 1);
      }
      boolean first = true;
      for (int index : syntax.complements(at)) {
        Relation relation = syntax.relation(index);
        NounChunk complement = (NounChunk) syntax.chunks().get(index);
        boolean inTrigger = complement.from() < site.to() && complement.body() >= site.to();
        if (relation == Relation.OF || inTrigger) {
          if (rule.object().required() && fits(index, rule.object())) {
            add(Slot.OBJECT, index);
          } else if (types.isActor(site.text(), complement)) {
            add(first || slots.containsKey(Slot.SUBJECT) ? Slot.SUBJECT : Slot.OF, index);
          }
          first = false;
        } else if (isInstrument(rule.object())
            && (relation == Relation.IN || relation == Relation.FOR || relation == Relation.TO)
            && fits(index, rule.object())) {
          // "négociations sur un accord", "pourparlers en vue d'un traité"
          add(Slot.OBJECT, index);
        }
      }
    }

    /**
     * The instrument of an event noun that the verb parts from it: "des pourparlers se poursuivent
     * en vue d'un accord", "l'accord a reçu l'approbation".
     */
    private void fillInstrument(int governor) {
      for (Slot slot : List.of(Slot.FOR, Slot.IN)) {
        for (int index : slots.getOrDefault(slot, List.of())) {
          if (fits(index, rule.object())) {
            add(Slot.OBJECT, index);
            return;
          }
        }
      }
      if (governor >= 0
          && governor < site.chunk()
          && ((VerbChunk) syntax.chunks().get(governor)).voice() == Voice.ACTIVE
          && ((NounChunk) syntax.chunks().get(site.chunk())).isBare()) {
        for (int subject : syntax.subjects(governor)) {
          if (fits(subject, rule.object())) {
            add(Slot.OBJECT, subject);
            return;
          }
        }
      }
    }

    /** "X a effectué une visite", "la visite de X s'est déroulée": the support verb's arguments. */
    private void fillFromSupport(VerbChunk verb, int governor) {
      Optional<Support> support =
          verb.lemmas().stream().map(words::support).flatMap(Optional::stream).findFirst();
      boolean after = governor < site.chunk();
      if (support.isEmpty() && !(after && slots.isEmpty())) {
        return;
      }
      if (after && !slots.containsKey(Slot.SUBJECT) && verb.voice() != Voice.PASSIVE) {
        for (int subject : syntax.subjects(governor)) {
          if (subject != site.chunk()
              && types.isActor(site.text(), (NounChunk) syntax.chunks().get(subject))
              && fits(subject, rule.subject())) {
            add(Slot.SUBJECT, subject);
          }
        }
      }
      if (support.isEmpty()) {
        return;
      }
      for (int index : syntax.complements(governor)) {
        Slot slot = slot(syntax.relation(index));
        if (slot != null && slot != Slot.OF && index != site.chunk() && !looksOn(index)) {
          if (slot == Slot.BY && !after) {
            add(Slot.SUBJECT, index);
          } else {
            addPlace(listed(slot, index), index);
          }
        }
      }
    }

    /** What is announced of an end is decided, and what will not be renewed ends. */
    private Factuality told(Factuality factuality) {
      if (!(syntax.chunks().get(site.chunk()) instanceof VerbChunk verb)
          || !(rule.outcome() instanceof Rule.StageOutcome)) {
        return factuality;
      }
      boolean ahead =
          verb.form() == VerbForm.FUTURE
              || verb.form() == VerbForm.CONDITIONAL
              || verb.governors().contains("will")
              || verb.governors().contains("would");
      if (ahead && factuality == Factuality.NEGATED && rule.refused().equals(ENDED)) {
        return Factuality.REFUSED;
      }
      if (verb.form() == VerbForm.CONDITIONAL
          && factuality == Factuality.PLANNED
          && verb.governors().isEmpty()
          && rule.outcome().equals(UNDER_WAY)) {
        // "seraient en cours de négociation": the mood is of what is told, not of what is to come
        return Factuality.REALIS;
      }
      boolean end = rule.planned().isEmpty() && rule.decided();
      return ahead && end && factuality == Factuality.PLANNED && announcement() >= 0
          ? Factuality.DECIDED
          : factuality;
    }

    /** The verb that announces the trigger's clause: "announced that it would end", or -1. */
    private int announcement() {
      for (int k = site.chunk() - 1; k >= 0; k--) {
        if (syntax.chunks().get(k) instanceof VerbChunk verb && verb.isFinite()) {
          boolean announces =
              verb.lemmas().stream()
                  .anyMatch(l -> words.modality(l).equals(Optional.of(Modality.DECIDE)));
          return announces ? k : -1;
        }
      }
      return -1;
    }

    /** Whether the verb over the trigger is past: its date is that of the plan. */
    private boolean isToldInPast() {
      return syntax
          .governingVerb(site.chunk())
          .filter(verb -> verb.perfect() || verb.form() == VerbForm.PAST)
          .isPresent();
    }

    Frame frame() {
      FactualityReader.Reading reading =
          factuality.of(
              site.text(), syntax, site.chunk(), rule.governors(), rule.negation().isPresent());
      Factuality told = told(reading.factuality());
      boolean future = rule.future() && reading.factuality() == Factuality.REALIS;
      DateMention date = syntax.date(site.chunk());
      if (date == null && syntax.chunks().get(site.chunk()) instanceof NounChunk) {
        int governor = syntax.governingVerbIndex(site.chunk());
        if (governor >= 0) {
          date = syntax.date(governor);
        }
      }
      if (told == Factuality.PLANNED
          && date != null
          && site.chunk() > 0
          && syntax.chunks().get(site.chunk() - 1) instanceof Mark mark
          && date.from() < site.from()
          && (mark.kind() == Mark.Kind.AND || isToldInPast())) {
        // "delivered four helicopters in May and plans to send more", "authorised on Friday, for a
        // year, the sending of troops"
        date = null;
      }
      if (date == null && told == Factuality.DECIDED) {
        int announcement = announcement();
        date = announcement < 0 ? null : syntax.date(announcement);
      }
      return new Frame(
          rule,
          site.sentence(),
          syntax,
          site.chunk(),
          slots,
          future ? Factuality.PLANNED : told,
          reading.hearsay(),
          Optional.ofNullable(date),
          objectClitic,
          item);
    }
  }
}
