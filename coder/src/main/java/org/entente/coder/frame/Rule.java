package org.entente.coder.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.Status;
import org.entente.coder.lexicon.Stanza;

/**
 * A declared rule: which words, with what around them, tell which stage or act (docs/rules.md).
 *
 * @param id its name, unique in its language
 * @param outcome what it records
 * @param verbs verbs that trigger it, as lemmas; {@code se rendre} only as reflexive
 * @param nouns nouns that trigger it, as lemmas
 * @param subject what the logical subject must be
 * @param object what the logical object must be
 * @param needs slots of which one at least must hold an actor, empty if none is asked
 * @param actors the slots whose actors do it; for a stage, the parties
 * @param recipients the slots whose actors it is done with, for or to
 * @param otherwise the slots that hold the actors where the subject names none
 * @param planned the status of a stage that is only planned, empty if a plan records nothing; for
 *     an act present if its plan is recorded
 * @param urged whether a demand counts as a plan
 * @param decided whether a decision counts as done
 * @param voice the voices in which its verbs trigger it
 * @param governors verbs under one of which its verb must stand ({@code convenir de renforcer}),
 *     empty if none is asked
 * @param marked class of words of which the trigger's phrase must hold one, empty if none is asked
 * @param without class of words of which the trigger's phrase must hold none, empty if any may
 * @param refused the status of a stage that is refused
 * @param form the form of an agreement that it makes without naming an instrument: an
 *     understanding, a contract
 * @param together whether its actors' slots must hold two actors at least
 * @param infinitive whether an infinitive may follow its object ({@code called on him to resign})
 * @param future whether what it tells is still to come, whatever the tense ({@code is due in})
 * @param under slots in which its object may stand beside standing bare ({@code bargain over a
 *     treaty})
 * @param beside class of words of which a complement of the trigger must hold one ({@code spoke
 *     over the phone}), empty if none is asked
 * @param also whether it tells of an act beside the one that an earlier rule tells of by the same
 *     word ({@code was received in Cairo} is a visit and a meeting)
 * @param habitual whether what happens again and again counts
 * @param reduced when a participle without an auxiliary triggers it: {@code rebels backed by Chad}
 * @param through class of nouns by way of which its object is reached ({@code voted the bill that
 *     authorises the approval of the treaty}), empty if it must stand by itself
 * @param negation what negates its verb, empty for a rule of what is told without negation
 * @param own whether its object may be its subject's own ({@code sent its tanks})
 * @param alone whether its stage counts only where nothing else is told of the agreement ({@code
 *     are bound by an agreement})
 * @param apart whether its agreement is another than the one that its object names ({@code accede
 *     to the pact})
 * @param dated which date must stand beside it ({@code have been based there since May})
 * @param joins whether those it tells of only join an event that was told before ({@code Kenyan
 *     troops also took part})
 * @param resumes whether it tells only more of a supply that was told or ordered before, whose
 *     sides it shares ({@code the first are to be delivered in May})
 * @param tense the tense that its verb must have, empty if any will do
 * @param stanza where it stands
 */
public record Rule(
    String id,
    Outcome outcome,
    List<String> verbs,
    List<String> nouns,
    SlotType subject,
    SlotType object,
    Set<Slot> needs,
    Set<Slot> actors,
    Set<Slot> recipients,
    Set<Slot> otherwise,
    Optional<Status> planned,
    boolean plans,
    boolean urged,
    boolean decided,
    Voice voice,
    Set<String> governors,
    Optional<String> marked,
    Optional<String> without,
    Optional<Status> refused,
    Optional<AgreementForm> form,
    boolean together,
    boolean infinitive,
    boolean future,
    Set<Slot> under,
    Optional<String> beside,
    boolean also,
    boolean habitual,
    Reduced reduced,
    Optional<SlotType> through,
    Optional<Negation> negation,
    boolean own,
    boolean alone,
    boolean apart,
    Dated dated,
    boolean joins,
    boolean resumes,
    Optional<Tense> tense,
    Stanza stanza) {

  /** When a participle without an auxiliary triggers a rule. */
  public enum Reduced {
    ALWAYS,
    /** Only beside a date: "deployed there since 2023" but not "the soldiers deployed there". */
    DATED,
    NEVER
  }

  /** Which date must stand beside what a rule tells. */
  public enum Dated {
    /** None. */
    NO,
    /** Any: {@code has been based there since May}. */
    ANY,
    /** That from which on it has been so: {@code are there since May}. */
    SINCE
  }

  /** The voices in which a verb triggers a rule. */
  public enum Voice {
    BOTH,
    ACTIVE,
    PASSIVE
  }

  /** The tense that a rule asks for. */
  public enum Tense {
    /** What is over: {@code have finalised}, not {@code are finalising}. */
    PAST,
    /** What still holds: {@code is bound by}, not {@code that bound them}. */
    PRESENT,
    /** What is to come: {@code will join}, not {@code joined}. */
    FUTURE
  }

  /** What negates the verb of a rule that tells something by a negation. */
  public enum Negation {
    /** Any negation: {@code was not renewed}. */
    ANY,
    /** One that says that it was so before: {@code is no longer in force}. */
    CEASED
  }

  /** Whether a telling of this factuality is recorded at all. */
  public boolean records(Factuality factuality) {
    return switch (factuality) {
      case REALIS -> true;
      case DECIDED -> decided || plans;
      case PLANNED, OFFERED -> plans;
      case URGED -> urged;
      case REFUSED -> refused.isPresent();
      case POSSIBLE, NEGATED -> false;
    };
  }

  /** Whether it records an act. */
  public boolean isAct() {
    return !(outcome instanceof StageOutcome);
  }

  /** What a rule records. */
  public sealed interface Outcome {}

  /** A stage of an agreement. */
  public record StageOutcome(Status status) implements Outcome {}

  /** An act. */
  public record ActOutcome(ActKind kind) implements Outcome {}

  /**
   * Another of the acts told before: {@code the next is due in May}. Its kind and sides are theirs.
   *
   * @param kinds the kinds of which it may be
   */
  public record SequelOutcome(Set<ActKind> kinds) implements Outcome {}
}
