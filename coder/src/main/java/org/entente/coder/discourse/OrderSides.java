package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention;

/**
 * Who is to supply whom by an order or a contract of arms.
 *
 * @param from the seller
 * @param to the buyer
 */
record OrderSides(Set<String> from, Set<String> to) {

  /** The sides of an order, empty if the frame tells of none or leaves open who sells. */
  static Optional<OrderSides> of(
      Frame order, FrameActors slots, Scene scene, TokenizedText text, NounTypes types) {
    boolean direct = order.rule().form().filter(AgreementForm.CONTRACT::equals).isPresent();
    boolean contract =
        direct
            || order.slot(Slot.OBJECT).stream()
                .flatMap(index -> order.noun(index).instrument().stream())
                .anyMatch(named -> named.form().equals(Optional.of(AgreementForm.CONTRACT)));
    if (!contract) {
      return Optional.empty();
    }
    Set<String> buyers = slots.codes(EnumSet.of(Slot.SUBJECT));
    Set<String> sellers =
        new LinkedHashSet<>(slots.first(EnumSet.of(Slot.FROM, Slot.TO, Slot.WITH)));
    if (sellers.isEmpty()) {
      sellers.addAll(slots.codes(EnumSet.of(Slot.BY)));
    }
    sellers.removeAll(buyers);
    if (direct && sellers.isEmpty() && buyers.size() == 1) {
      sellers.addAll(slots.codes(order.rule().actors()));
      sellers.removeAll(buyers);
      if (sellers.isEmpty()) {
        sellers.addAll(dealer(buyers, scene));
        sellers.removeAll(buyers);
      }
    }
    return buyers.size() != 1 || sellers.isEmpty()
        ? byWares(order, direct, slots, scene, text, types)
        : Optional.of(new OrderSides(sellers, buyers));
  }

  /** Of whom a buyer orders who does not say it: the other of its dealings, or the protagonist. */
  private static Set<String> dealer(Set<String> buyers, Scene scene) {
    Set<String> others = scene.others(buyers);
    Set<String> both = new LinkedHashSet<>(buyers);
    both.addAll(others);
    boolean known =
        scene.areDealing(both) || scene.protagonist().stream().allMatch(buyers::contains);
    return known ? others : scene.protagonist();
  }

  /** "A contract for Korean tanks to Poland": by where they are from and to whom they go. */
  private static Optional<OrderSides> byWares(
      Frame order,
      boolean direct,
      FrameActors slots,
      Scene scene,
      TokenizedText text,
      NounTypes types) {
    Set<String> from = new LinkedHashSet<>();
    Set<String> to = new LinkedHashSet<>();
    for (int index : order.slot(Slot.OBJECT)) {
      for (int k = index; k < order.syntax().chunks().size(); k++) {
        Chunk chunk = order.syntax().chunks().get(k);
        if (!(chunk instanceof NounChunk noun)) {
          if (chunk instanceof VerbChunk verb && verb.isFinite()) {
            break;
          }
          continue;
        }
        if (from.isEmpty() && types.isOf(text, noun, "equipment")) {
          noun.actors().stream()
              .filter(actor -> actor.form() == ActorMention.Form.DEMONYM)
              .forEach(actor -> from.addAll(actor.codes()));
        } else if (!direct
            && to.isEmpty()
            && (noun.relation() == Relation.TO || noun.relation() == Relation.FOR)) {
          to.addAll(slots.referents().get(k).codes());
        }
      }
    }
    Set<String> parties = slots.codes(order.rule().actors());
    complete(from, to, parties, scene);
    complete(to, from, parties, scene);
    return from.size() == 1 && to.size() == 1 && !from.equals(to)
        ? Optional.of(new OrderSides(from, to))
        : Optional.empty();
  }

  /** The other of two parties, where one side is told. */
  private static void complete(
      Set<String> side, Set<String> other, Set<String> parties, Scene scene) {
    if (side.isEmpty() && !other.isEmpty()) {
      side.addAll(
          parties.containsAll(other) && parties.size() == 2 ? parties : scene.others(other));
      side.removeAll(other);
    }
  }
}
