package org.entente.coder.discourse;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;

/**
 * Who supplies whom with what the text speaks of, and whose forces are where: "La Norvège a livré
 * trois obusiers à l'Estonie. Six autres suivront." Not thread-safe: one for each article.
 */
final class Supplies {
  /** How many sentences a supply stays in mind. */
  private static final int NEAR = 2;

  /** How many sentences forces do, whose going is told step by step. */
  private static final int NEAR_FORCES = 4;

  private static final Set<ActKind> FORCES =
      EnumSet.of(ActKind.WITHDRAWAL, ActKind.DEPLOYMENT, ActKind.TRAINING);

  private record Told(Set<String> from, Set<String> to, int sentence) {}

  private final Map<ActKind, Told> last = new EnumMap<>(ActKind.class);

  /** A transfer, or a coming or going of forces, was told: by whom, and to whom or where. */
  void told(ActKind kind, Set<String> from, Set<String> to, int inSentence) {
    last.put(sort(kind), new Told(from, to, inSentence));
  }

  /** Whether such an act was told not long ago, of which a sentence may tell more. */
  boolean goOn(ActKind kind, int sentence) {
    Told told = last.get(sort(kind));
    return told != null && sentence - told.sentence <= NEAR_FORCES;
  }

  /** Forces that were sent are those that leave, and those who train. */
  private static ActKind sort(ActKind kind) {
    return FORCES.contains(kind) ? ActKind.DEPLOYMENT : kind;
  }

  /** An order was told: who orders is to receive. */
  void ordered(Frame order, FrameActors slots) {
    boolean contract =
        order.rule().form().filter(AgreementForm.CONTRACT::equals).isPresent()
            || order.slot(Slot.OBJECT).stream()
                .flatMap(index -> order.noun(index).instrument().stream())
                .anyMatch(named -> named.form().equals(Optional.of(AgreementForm.CONTRACT)));
    if (!contract) {
      return;
    }
    Set<String> buyers = slots.codes(EnumSet.of(Slot.SUBJECT));
    Set<String> sellers = slots.first(EnumSet.of(Slot.FROM, Slot.TO, Slot.WITH, Slot.BY));
    if (!buyers.isEmpty() && !sellers.isEmpty()) {
      told(ActKind.TRANSFER, sellers, buyers, order.sentence().index());
    }
  }

  /** Gives an act whose clause names neither side those of the one that goes on. */
  void complete(ActSides sides, Frame frame, FrameActors slots) {
    ActKind kind = ((Rule.ActOutcome) frame.rule().outcome()).kind();
    Told told = last.get(sort(kind));
    int near = FORCES.contains(kind) ? NEAR_FORCES : NEAR;
    boolean unsaid =
        sides.all().isEmpty()
            && frame.slot(Slot.FOR).isEmpty()
            && slots.codes(frame.rule().actors()).isEmpty()
            && slots.codes(frame.rule().recipients()).isEmpty();
    boolean apart =
        told != null
            && slots.referents().stream()
                .filter(Referent::isNamed)
                .flatMap(referent -> referent.codes().stream())
                .anyMatch(code -> !told.from.contains(code) && !told.to.contains(code));
    if (frame.partitive()
        && told != null
        && sides.recipients.equals(told.to)
        && slots.codes(frame.rule().actors()).isEmpty()) {
      // "il en recevra six autres": from whom, the text has told before
      sides.actors.clear();
      sides.actors.addAll(told.from);
    }
    if (unsaid && !apart && told != null && frame.sentence().index() - told.sentence <= near) {
      sides.actors.addAll(told.from);
      sides.recipients.addAll(told.to);
      sides.inferred = true;
    }
  }
}
