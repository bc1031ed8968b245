package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;

/**
 * Who supplies whom with what the text speaks of: "La Norvège a livré trois obusiers à l'Estonie.
 * Six autres suivront." Not thread-safe: one for each article.
 */
final class Supplies {
  /** How many sentences a supply stays in mind. */
  private static final int NEAR = 2;

  private Set<String> suppliers = Set.of();
  private Set<String> receivers = Set.of();
  private int sentence;

  /** A transfer was told, by whom and to whom. */
  void told(Set<String> from, Set<String> to, int inSentence) {
    suppliers = from;
    receivers = to;
    sentence = inSentence;
  }

  /** An order was told: who orders is to receive. */
  void ordered(Frame order, FrameActors slots) {
    if (order.rule().form().filter(AgreementForm.CONTRACT::equals).isEmpty()) {
      return;
    }
    Set<String> buyers = slots.codes(EnumSet.of(Slot.SUBJECT));
    Set<String> sellers = slots.first(EnumSet.of(Slot.FROM, Slot.TO, Slot.WITH, Slot.BY));
    if (!buyers.isEmpty() && !sellers.isEmpty()) {
      told(sellers, buyers, order.sentence().index());
    }
  }

  /** Gives a transfer whose clause names neither side those of the supply that goes on. */
  void complete(ActSides sides, Frame frame) {
    if (sides.all().isEmpty()
        && !suppliers.isEmpty()
        && frame.sentence().index() - sentence <= NEAR
        && frame.rule().outcome() instanceof Rule.ActOutcome) {
      sides.actors.addAll(suppliers);
      sides.recipients.addAll(receivers);
      sides.inferred = true;
    }
  }
}
