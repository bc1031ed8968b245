package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Slot;

/**
 * What an act is about: the fields that its passage names, and the field that its kind is by itself
 * (codebook, sections 3 and 4).
 */
final class ActDomains {
  private static final String CONSULTATION = "consultation";

  private ActDomains() {}

  static Set<Domain> of(Report report, ActKind kind, Evidence passage) {
    Set<Domain> domains = new LinkedHashSet<>(report.domains(passage));
    switch (kind) {
      case EXERCISE -> domains.add(Domain.EXERCISES);
      case TRAINING -> domains.add(Domain.TRAINING_EDUCATION);
      case TRANSFER -> {
        if (domains.isEmpty()) {
          domains.add(Domain.PROCUREMENT);
        }
      }
      default -> {}
    }
    return domains;
  }

  /** Whether a standing body, or talks on policy, is what met. */
  static boolean isConsultation(Frame frame, Report report, NounTypes types) {
    boolean own =
        frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk noun
            && types.isOf(report.text, noun, CONSULTATION);
    for (Slot slot : EnumSet.of(Slot.SUBJECT, Slot.OF, Slot.FOR, Slot.DURING, Slot.OBJECT)) {
      for (int index : frame.slot(slot)) {
        own |= types.isOf(report.text, frame.noun(index), CONSULTATION);
      }
    }
    return own;
  }
}
