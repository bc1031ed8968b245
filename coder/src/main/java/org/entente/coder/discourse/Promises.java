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
import org.entente.coder.language.VerbForm;

/**
 * Tells deeds planned from what an agreement's text promises or talks were about: "Il prévoit la
 * formation d'officiers", "La Lettonie équipera des démineurs" after the pact that says so. That is
 * its domains, not planned acts (codebook, section 2). Not thread-safe: one for each article.
 */
final class Promises {
  private static final Set<ActKind> KINDS =
      EnumSet.of(ActKind.TRAINING, ActKind.EXERCISE, ActKind.DEPLOYMENT, ActKind.TRANSFER);

  private final ContentReader contents;
  private final TalksContent talks;
  private final AgreementLedger ledger;

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
    return KINDS.contains(kind)
        && (isContent(frame)
            || isItem(frame)
            || (time == Time.PLANNED && !dated && (isTopic(frame) || isNextTo(frame, sides))));
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

  /** Whether a clause in the future goes on with an agreement of the same two just told. */
  private boolean isNextTo(Frame frame, Set<String> sides) {
    Optional<AgreementDraft> draft = ledger.last();
    return frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk verb
        && verb.form() == VerbForm.FUTURE
        && draft.isPresent()
        && frame.sentence().index() - draft.get().lastSentence == 1
        && draft.get().parties.containsAll(sides);
  }
}
