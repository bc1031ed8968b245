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
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.language.Sentence;
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

  private final Set<String> verbs = new HashSet<>();
  private final NounTypes types;

  TalksContent(Lexicon lexicon, NounTypes types) {
    this.types = types;
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("talks")) {
        verbs.addAll(stanza.values("verb"));
      }
    }
  }

  /** Adds what a sentence's clauses say to the meeting or call told last. */
  void read(
      Syntax syntax,
      List<Referent> referents,
      Sentence sentence,
      Mentions mentions,
      List<ActDraft> acts) {
    for (int i = 0; i < syntax.chunks().size(); i++) {
      if (syntax.chunks().get(i) instanceof VerbChunk verb
          && verb.lemmas().stream().anyMatch(verbs::contains)) {
        int index = i;
        subject(syntax, referents, mentions, i)
            .flatMap(codes -> last(acts, codes, sentence))
            .ifPresent(
                act ->
                    Mentions.within(mentions.domains(), verb.to(), end(syntax, index, sentence))
                        .stream()
                        .map(DomainMention::domain)
                        .forEach(act.domains::add));
      }
    }
  }

  /** Those who talked, none where only their talks are named; empty if somebody else did it. */
  private Optional<Set<String>> subject(
      Syntax syntax, List<Referent> referents, Mentions mentions, int verb) {
    for (int subject : syntax.subjects(verb)) {
      NounChunk noun = syntax.noun(subject);
      if (noun.mentions().isEmpty() && types.isOf(mentions.text(), noun, "audience")) {
        return Optional.of(Set.of());
      }
      if (referents.get(subject).kind() == Referent.Kind.PAIR) {
        return Optional.of(referents.get(subject).codes());
      }
    }
    return Optional.empty();
  }

  private static Optional<ActDraft> last(
      List<ActDraft> acts, Set<String> codes, Sentence sentence) {
    for (int i = acts.size() - 1; i >= 0; i--) {
      ActDraft act = acts.get(i);
      boolean talks = act.kind == ActKind.MEETING || act.kind == ActKind.CALL;
      if (talks && act.time == Time.PAST) {
        boolean theirs = codes.isEmpty() || !Collections.disjoint(codes, act.all());
        return theirs && sentence.index() - act.lastSentence <= REACH
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
