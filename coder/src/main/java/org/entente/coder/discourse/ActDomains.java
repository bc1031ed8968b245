package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.Token;

/**
 * What the acts of one report are about: the fields that an act's passage names, and the field that
 * its kind is by itself (codebook, sections 3 and 4). Immutable.
 */
final class ActDomains {
  private static final String CONSULTATION = "consultation";
  private static final Set<Slot> BODIES =
      EnumSet.of(Slot.SUBJECT, Slot.OF, Slot.FOR, Slot.DURING, Slot.OBJECT);

  private final WordList gift;
  private final WordList sea;
  private final Report report;
  private final NounTypes types;

  /**
   * @param gift the words of gifts, which no one buys
   * @param sea the words of the sea
   */
  ActDomains(WordList gift, WordList sea, Report report, NounTypes types) {
    this.gift = gift;
    this.sea = sea;
    this.report = report;
    this.types = types;
  }

  /** The fields of the act that a frame tells of in a passage. */
  Set<Domain> of(Frame frame, Evidence passage) {
    Set<Domain> domains = new LinkedHashSet<>(report.domains(passage));
    switch (((Rule.ActOutcome) frame.rule().outcome()).kind()) {
      case EXERCISE -> {
        domains.add(Domain.EXERCISES);
        if (!domains.contains(Domain.SEARCH_RESCUE) && holds(frame, passage, sea)) {
          domains.add(Domain.MARITIME_SECURITY);
        }
      }
      // a call at a port is a visit, and no use of it
      case VISIT -> domains.remove(Domain.LOGISTICS_TRANSIT);
      case TRAINING -> domains.add(Domain.TRAINING_EDUCATION);
      case TRANSFER -> {
        if ((domains.isEmpty() || domains.equals(Set.of(Domain.AIR_DEFENCE)))
            && !holds(frame, passage, gift)) {
          domains.add(Domain.PROCUREMENT);
        }
      }
      case MEETING -> {
        if (isConsultation(frame)) {
          domains.add(Domain.POLICY_CONSULTATION);
        }
      }
      case WITHDRAWAL, DEPLOYMENT -> {
        if (isOfBase(frame)) {
          domains.add(Domain.BASING);
        }
      }
      default -> {}
    }
    return domains;
  }

  private boolean holds(Frame frame, Evidence passage, WordList listed) {
    for (int i = frame.sentence().from(); i < frame.sentence().to(); i++) {
      Token token = report.text.token(i);
      if (token.start() >= passage.end()) {
        return false;
      }
      if (token.start() >= passage.start() && listed.has(token.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a standing body, or talks on policy, is what met. */
  private boolean isConsultation(Frame frame) {
    boolean own =
        frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk noun
            && types.isOf(report.text, noun, CONSULTATION);
    for (Slot slot : BODIES) {
      for (int index : frame.slot(slot)) {
        own |= types.isOf(report.text, frame.noun(index), CONSULTATION);
      }
    }
    return own;
  }

  /** "la base de Faya a été rétrocédée": bases are what it is about. */
  private boolean isOfBase(Frame frame) {
    return frame.slot(Slot.OBJECT).stream()
        .anyMatch(index -> types.isOf(report.text, frame.noun(index), "base"));
  }
}
