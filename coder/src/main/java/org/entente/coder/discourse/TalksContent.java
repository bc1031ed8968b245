package org.entente.coder.discourse;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.Time;
import org.entente.coder.clause.Mentions;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.VerbForm;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.DomainMention;

/**
 * Finds what a meeting or call was about where a sentence after it says so: "Les deux ministres ont
 * évoqué le déminage", "Les entretiens ont porté sur la formation" (codebook, section 4).
 * Thread-safe.
 */
final class TalksContent {
  /** How many sentences back the meeting may have been told. */
  private static final int REACH = 2;

  /** How many, where nobody is said to have talked: "Le déminage a été évoqué". */
  private static final int NEXT = 1;

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> wishes = new HashSet<>();
  private final Set<String> raised = new HashSet<>();
  private final WordList agenda;
  private final WordList survey;
  private final NounTypes types;

  TalksContent(Lexicon lexicon, Tokenizer tokenizer, NounTypes types) {
    this.types = types;
    this.agenda = new WordList(lexicon, tokenizer, "agenda");
    this.survey = new WordList(lexicon, tokenizer, "survey");
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("talks")) {
        verbs.addAll(stanza.values("verb"));
        wishes.addAll(stanza.values("wish"));
        raised.addAll(stanza.values("raised"));
      }
    }
  }

  /**
   * What some talked of.
   *
   * @param codes for whom they did, none where only the talks are named
   * @param from index of the first token that says of what
   * @param to index after the last one
   * @param reach how many sentences back the talks may have been told
   */
  private record Topic(Set<String> codes, int from, int to, int reach) {}

  /** Adds what a sentence's clauses say to the meeting or call told last. */
  void read(
      Syntax syntax,
      List<Referent> referents,
      Sentence sentence,
      Report report,
      List<ActDraft> acts) {
    for (int i = 0; i < syntax.chunks().size(); i++) {
      if (syntax.chunks().get(i) instanceof VerbChunk verb) {
        topic(syntax, referents, sentence, report.mentions, i, verb)
            .ifPresent(topic -> add(topic, sentence, report, acts));
      }
    }
  }

  private static void add(Topic topic, Sentence sentence, Report report, List<ActDraft> acts) {
    last(acts, topic.codes(), sentence, topic.reach())
        .ifPresent(
            act ->
                named(report, topic.from(), topic.to())
                    .forEach(mention -> act.domains.add(mention.domain())));
  }

  /** The words for fields between two tokens that are not the subject of an instrument. */
  private static List<DomainMention> named(Report report, int from, int to) {
    return Mentions.within(report.mentions.domains(), from, to).stream()
        .filter(mention -> !report.isInInstrument(mention))
        .toList();
  }

  private Optional<Topic> topic(
      Syntax syntax,
      List<Referent> referents,
      Sentence sentence,
      Mentions mentions,
      int index,
      VerbChunk verb) {
    int end = end(syntax, index, sentence);
    boolean talks = tells(verb);
    boolean passive = talks && verb.isFinite() && verb.voice() == VerbChunk.Voice.PASSIVE;
    if (passive || (isAnyOf(verb, raised) && isListed(syntax, index, agenda))) {
      // "demining was discussed", "demining was on the agenda", "il a été question de déminage"
      int start = syntax.chunks().get(syntax.clauseStart(index)).from();
      return isDoneBySomebody(syntax, index)
          ? Optional.empty()
          : Optional.of(new Topic(Set.of(), start, end, NEXT));
    }
    if (talks || isListed(syntax, index, survey)) {
      return subject(syntax, referents, mentions, index)
          .map(codes -> new Topic(codes, verb.to(), end, REACH));
    }
    if (isAnyOf(verb, wishes)) {
      return speaker(syntax, referents, index)
          .map(codes -> new Topic(codes, verb.to(), sentence.to(), REACH));
    }
    return Optional.empty();
  }

  boolean tells(VerbChunk verb) {
    return isAnyOf(verb, verbs);
  }

  private static boolean isAnyOf(VerbChunk verb, Set<String> some) {
    return verb.lemmas().stream().anyMatch(some::contains);
  }

  /**
   * What a clause says that a visit or meeting was for: "une visite consacrée au déminage", "met to
   * discuss demining".
   */
  List<DomainMention> purpose(Frame frame, Report report) {
    Syntax syntax = frame.syntax();
    for (int k = frame.trigger() + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb) {
        boolean aims = verb.form() == VerbForm.INFINITIVE && isAnyOf(verb, wishes);
        if (aims) {
          // "pour proposer un accord sur la formation"
          return Mentions.within(
              report.mentions.domains(), verb.to(), end(syntax, k, frame.sentence()));
        }
        if (tells(verb) && (!verb.isFinite() || verb.voice() == VerbChunk.Voice.EITHER)) {
          return named(report, verb.to(), end(syntax, k, frame.sentence()));
        }
        if (verb.isFinite() && verb.voice() != VerbChunk.Voice.EITHER) {
          return List.of();
        }
      }
    }
    return List.of();
  }

  /** Whether one of the phrases right after a verb has a listed word as its head. */
  private static boolean isListed(Syntax syntax, int verb, WordList listed) {
    for (int k = verb + 1;
        k < syntax.chunks().size() && syntax.chunks().get(k) instanceof NounChunk noun;
        k++) {
      if (listed.has(noun.headWord())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDoneBySomebody(Syntax syntax, int verb) {
    return syntax.complements(verb).stream()
        .anyMatch(index -> syntax.relation(index) == Relation.BY);
  }

  /** One who took part, and says what he wants: "il a proposé", "the minister called for". */
  private static Optional<Set<String>> speaker(Syntax syntax, List<Referent> referents, int verb) {
    for (int subject : syntax.subjects(verb)) {
      NounChunk noun = syntax.noun(subject);
      Referent referent = referents.get(subject);
      if (referent.official()
          && referent.codes().size() == 1
          && (noun.pronoun() || noun.person().isPresent())) {
        return Optional.of(referent.codes());
      }
    }
    return Optional.empty();
  }

  /** Those who talked, none where only their talks are named; empty if somebody else did it. */
  private Optional<Set<String>> subject(
      Syntax syntax, List<Referent> referents, Mentions mentions, int verb) {
    for (int subject : syntax.subjects(verb)) {
      NounChunk noun = syntax.noun(subject);
      if (noun.mentions().isEmpty() && types.isOf(mentions.text(), noun, "audience")) {
        return Optional.of(Set.of());
      }
      Referent referent = referents.get(subject);
      boolean they = noun.pronoun() && types.isPlural(mentions.text(), noun);
      if (referent.kind() == Referent.Kind.PAIR || (they && !referent.codes().isEmpty())) {
        return Optional.of(referent.codes());
      }
    }
    return Optional.empty();
  }

  private static Optional<ActDraft> last(
      List<ActDraft> acts, Set<String> codes, Sentence sentence, int reach) {
    for (int i = acts.size() - 1; i >= 0; i--) {
      ActDraft act = acts.get(i);
      boolean talks = act.kind == ActKind.MEETING || act.kind == ActKind.CALL;
      if (talks && act.time == Time.PAST) {
        boolean theirs = codes.isEmpty() || !Collections.disjoint(codes, act.all());
        return theirs && sentence.index() - act.lastSentence <= reach
            ? Optional.of(act)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The token at which the clause after a verb ends. */
  private static int end(Syntax syntax, int verb, Sentence sentence) {
    for (int k = verb + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk next && next.isFinite()) {
        return next.from();
      }
    }
    return sentence.to();
  }
}
