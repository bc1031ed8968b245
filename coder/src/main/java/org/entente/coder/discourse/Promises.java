package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.Time;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;

/**
 * Tells deeds planned from what an agreement's text promises or talks were about: "Il prévoit la
 * formation d'officiers", "La Lettonie équipera des démineurs" after the pact that says so. That is
 * its domains, not planned acts (codebook, section 2). Not thread-safe: one for each article.
 */
final class Promises {
  private static final Set<ActKind> KINDS =
      EnumSet.of(ActKind.TRAINING, ActKind.EXERCISE, ActKind.DEPLOYMENT, ActKind.TRANSFER);

  /** Those that states promise each other by the plural: "will exchange visits". */
  private static final Set<ActKind> CONTACTS =
      EnumSet.of(ActKind.VISIT, ActKind.MEETING, ActKind.EXERCISE);

  private final ContentReader contents;
  private final TalksContent talks;
  private final AgreementLedger ledger;

  /** The last sentence that went on with what an agreement promises. */
  private int promising = -1;

  Promises(ContentReader contents, TalksContent talks, AgreementLedger ledger) {
    this.contents = contents;
    this.talks = talks;
    this.ledger = ledger;
  }

  /**
   * Whether what a frame tells is only promised by an agreement, or only talked of.
   *
   * @param sides who would do it, and with, for or to whom
   * @param dated whether the clause says when
   */
  boolean hold(Frame frame, ActKind kind, Time time, Set<String> sides, boolean dated) {
    boolean open = time == Time.PLANNED && !dated;
    if (open && goesOn(frame, kind, sides)) {
      promising = frame.sentence().index();
      return true;
    }
    return KINDS.contains(kind) && (isContent(frame) || isItem(frame) || (open && isTopic(frame)));
  }

  /** "Il porte sur la formation d'officiers", "Il prévoit que dix pilotes rejoindront". */
  private boolean isContent(Frame frame) {
    Syntax syntax = frame.syntax();
    int told = frame.trigger();
    if (syntax.chunks().get(told) instanceof VerbChunk verb) {
      if (!verb.isFinite()) {
        return false;
      }
      while (told >= 0 && !isSubordinate(syntax.chunks().get(told))) {
        told--;
      }
    }
    int governor = told < 0 ? -1 : syntax.governingVerbIndex(told);
    return governor >= 0
        && governor < told
        && contents.isOfAgreement(syntax, governor, frame.sentence(), ledger);
  }

  private static boolean isSubordinate(Chunk chunk) {
    return chunk instanceof Mark mark && mark.kind() == Mark.Kind.SUBORDINATE;
  }

  /** "On s'entend : ventes d'armes, formation d'officiers": an item of a list of fields. */
  private static boolean isItem(Frame frame) {
    Syntax syntax = frame.syntax();
    return syntax.chunks().get(frame.trigger()) instanceof NounChunk noun
        && noun.determination() == NounChunk.Determination.NONE
        && syntax.date(frame.trigger()) == null
        && frame.trigger() > 0
        && syntax.chunks().get(frame.trigger() - 1) instanceof Mark
        && syntax.chunks().subList(0, frame.trigger()).stream()
            .anyMatch(chunk -> chunk instanceof Mark mark && mark.kind() == Mark.Kind.COLON);
  }

  /** "Les deux ministres ont évoqué la formation de pilotes": nothing is planned by that. */
  private boolean isTopic(Frame frame) {
    if (frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk) {
      return false;
    }
    int governor = frame.syntax().governingVerbIndex(frame.trigger());
    return governor >= 0
        && governor < frame.trigger()
        && talks.tells((VerbChunk) frame.syntax().chunks().get(governor));
  }

  /**
   * Whether a clause in the future goes on with an agreement of the same two just told: "Kenya will
   * train pilots. The two will also exchange visits".
   */
  private boolean goesOn(Frame frame, ActKind kind, Set<String> sides) {
    Chunk trigger = frame.syntax().chunks().get(frame.trigger());
    VerbChunk verb;
    if (trigger instanceof VerbChunk does && KINDS.contains(kind)) {
      verb = does;
    } else if (CONTACTS.contains(kind) && isPlural(trigger)) {
      int governor = frame.syntax().governingVerbIndex(frame.trigger());
      if (governor < 0) {
        return false;
      }
      verb = (VerbChunk) frame.syntax().chunks().get(governor);
    } else {
      return false;
    }
    Optional<AgreementDraft> draft = ledger.last();
    int told = Math.max(promising, draft.map(d -> d.lastSentence).orElse(-1));
    int sentence = frame.sentence().index();
    return verb.isFuture()
        && draft.isPresent()
        && (sentence == promising || sentence - told == 1)
        && draft.get().parties.containsAll(sides);
  }

  private static boolean isPlural(Chunk trigger) {
    return trigger instanceof NounChunk noun
        && noun.determination() != NounChunk.Determination.DEFINITE
        && !noun.headWord().hasLemma(noun.headWord().form());
  }
}
