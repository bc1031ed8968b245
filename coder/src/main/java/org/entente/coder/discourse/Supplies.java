package org.entente.coder.discourse;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.ActKind;
import org.entente.coder.Time;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Factuality;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.frame.SlotType;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;

/**
 * Who supplies whom with what the text speaks of, and whose forces are where: "La Norvège a livré
 * trois obusiers à l'Estonie. Six autres suivront." Not thread-safe: one for each article.
 */
final class Supplies {
  private static final String EQUIPMENT = "equipment";

  /** How many sentences a supply stays in mind. */
  private static final int NEAR = 2;

  /** How many sentences it does where the text has told of no other. */
  private static final int FAR = 12;

  /** How many sentences forces do, whose going is told step by step. */
  private static final int NEAR_FORCES = 4;

  private static final Set<ActKind> FORCES =
      EnumSet.of(ActKind.WITHDRAWAL, ActKind.DEPLOYMENT, ActKind.TRAINING);

  /**
   * A supply, or where forces are.
   *
   * @param kind what was told of it
   * @param planned whether it is still to come
   * @param from by whom
   * @param to to whom, or where
   * @param sentence the sentence that told of it
   * @param things the lemmas of what is supplied
   * @param phrases the chunks that name it in that sentence
   */
  private record Told(
      ActKind kind,
      boolean planned,
      Set<String> from,
      Set<String> to,
      int sentence,
      Set<String> things,
      Set<Integer> phrases) {

    boolean isBetween(Set<String> named) {
      return named.stream().allMatch(code -> from.contains(code) || to.contains(code));
    }
  }

  private final TokenizedText text;
  private final NounTypes types;
  private final Set<List<Set<String>>> pairs = new HashSet<>();
  private final Map<ActKind, Told> last = new EnumMap<>(ActKind.class);

  Supplies(TokenizedText text, NounTypes types) {
    this.text = text;
    this.types = types;
  }

  /** A transfer, or a coming or going of forces, was told: by whom, and to whom or where. */
  void told(ActKind kind, boolean planned, Set<String> from, Set<String> to, Frame frame) {
    Set<String> things = new TreeSet<>();
    Set<Integer> phrases = new TreeSet<>();
    for (Slot slot : List.of(Slot.OBJECT, Slot.SUBJECT)) {
      for (int index : frame.slot(slot)) {
        NounChunk noun = frame.noun(index);
        if (types.isOf(text, noun, EQUIPMENT)) {
          things.addAll(noun.headWord().lemmas());
          phrases.add(index);
        }
      }
    }
    Told before = last.get(sort(kind));
    if (kind == ActKind.TRANSFER) {
      pairs.add(List.of(Set.copyOf(from), Set.copyOf(to)));
    }
    if (things.isEmpty() && before != null && before.from.equals(from) && before.to.equals(to)) {
      // "six others": of the same things
      things.addAll(before.things);
    }
    last.put(
        sort(kind), new Told(kind, planned, from, to, frame.sentence().index(), things, phrases));
  }

  /**
   * The sides of the supply that was told before, if a frame only tells more of it: of the same
   * phrase ("ordered drones, delivered in May"), of the same things ("the drones were delivered in
   * May"), or of what has no noun of its own ("the first will be delivered in May").
   */
  Optional<ActSides> resumed(Frame frame, FrameActors slots) {
    Told told = last.get(ActKind.TRANSFER);
    if (told == null || !frame.slot(Slot.FOR).isEmpty()) {
      return Optional.empty();
    }
    int since = frame.sentence().index() - told.sentence;
    Set<String> named = new TreeSet<>(slots.codes(frame.rule().actors()));
    named.addAll(slots.codes(frame.rule().recipients()));
    boolean same =
        frame.rule().resumes()
            ? since <= (pairs.size() == 1 ? FAR : NEAR)
                && told.isBetween(named)
                && told.to.containsAll(slots.codes(EnumSet.of(Slot.TO)))
                && isElliptic(frame)
                && !isApart(told, slots)
            : since == 0
                && told.isBetween(named)
                && frame.slot(Slot.OBJECT).stream().anyMatch(told.phrases::contains);
    return same ? Optional.of(ActSides.resumed(told.from, told.to)) : Optional.empty();
  }

  /** Whether what a frame tells of has no noun but one of the classes that its rule asks for. */
  private boolean isElliptic(Frame frame) {
    return isElliptic(frame, Slot.OBJECT, frame.rule().object())
        && isElliptic(frame, Slot.SUBJECT, frame.rule().subject())
        && !isCompleted(frame, frame.trigger())
        && (frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk || isEntry(frame));
  }

  /** "Start of deliveries: 2026": a line of a list, without a verb. */
  private static boolean isEntry(Frame frame) {
    return frame.syntax().chunks().stream().noneMatch(VerbChunk.class::isInstance);
  }

  private boolean isElliptic(Frame frame, Slot slot, SlotType type) {
    return !type.isClass()
        || frame.slot(slot).stream()
            .allMatch(
                index ->
                    type.classes().stream()
                            .anyMatch(name -> types.isHead(text, frame.noun(index), name))
                        && frame.noun(index).person().isEmpty()
                        && !isCompleted(frame, index));
  }

  /** "The delivery of rice": of what it is, is told, and is none of the things told before. */
  private boolean isCompleted(Frame frame, int index) {
    int next = index + 1;
    return next < frame.syntax().chunks().size()
        && frame.syntax().chunks().get(index) instanceof NounChunk
        && frame.syntax().chunks().get(next) instanceof NounChunk of
        && of.relation() == Relation.OF
        && !of.isDate()
        && !types.isHead(text, of, "unit")
        && !types.isOf(text, of, EQUIPMENT);
  }

  /** Whether the sentence names others than those of a supply. */
  private static boolean isApart(Told told, FrameActors slots) {
    return slots.referents().stream()
        .filter(Referent::isNamed)
        .anyMatch(referent -> !told.isBetween(referent.codes()));
  }

  /** Whether such an act was told not long ago, of which a sentence may tell more. */
  boolean goOn(ActKind kind, int sentence) {
    Told told = last.get(sort(kind));
    return told != null && sentence - told.sentence <= NEAR_FORCES;
  }

  /** "Will send 700 men. A first company left on Saturday": for there, and not from there. */
  Optional<ActSides> going(Frame frame, FrameActors slots) {
    Told told = last.get(ActKind.DEPLOYMENT);
    if (told == null || told.kind != ActKind.DEPLOYMENT) {
      return Optional.empty();
    }
    boolean going =
        told.planned
            && frame.factuality() == Factuality.REALIS
            && frame.sentence().index() - told.sentence <= NEAR
            && (frame.slot(Slot.OBJECT).isEmpty()
                || !slots.codes(EnumSet.of(Slot.OBJECT)).isEmpty())
            && told.from.containsAll(slots.codes(frame.rule().actors()))
            && told.from.containsAll(slots.codes(frame.rule().recipients()));
    return going ? Optional.of(ActSides.resumed(told.from, told.to)) : Optional.empty();
  }

  /** Forces that were sent are those that leave, and those who train. */
  private static ActKind sort(ActKind kind) {
    return FORCES.contains(kind) ? ActKind.DEPLOYMENT : kind;
  }

  /** An order was told: who orders is to receive. The delivery to come, if it is clear whose. */
  Optional<ActDraft> ordered(Frame order, FrameActors slots, Scene scene) {
    Optional<OrderSides> sides = OrderSides.of(order, slots, scene, text, types);
    sides.ifPresent(pair -> told(ActKind.TRANSFER, true, pair.from(), pair.to(), order));
    return sides.map(
        pair ->
            new ActDraft(
                ActKind.TRANSFER,
                Time.PLANNED,
                pair.from(),
                pair.to(),
                order.rule().id(),
                order.sentence().index()));
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
    boolean apart = told != null && isApart(told, slots);
    if (frame.partitive()
        && told != null
        && sides.recipients.equals(told.to)
        && slots.codes(frame.rule().actors()).isEmpty()) {
      // "il en recevra six autres": from whom, the text has told before
      sides.actors.clear();
      sides.actors.addAll(told.from);
    }
    if (kind == ActKind.TRANSFER && told != null && isFellow(told, sides, frame, slots)) {
      // "Spain, for its part, will send missiles": to whom, the text has told before
      sides.recipients.clear();
      sides.recipients.addAll(told.to);
      sides.inferred = true;
      sides.plain = true;
    }
    if (unsaid && !apart && told != null && frame.sentence().index() - told.sentence <= near) {
      sides.actors.addAll(told.from);
      sides.recipients.addAll(told.to);
      sides.inferred = true;
    }
  }

  /** Whether another supplies beside him of whom was told, and to whom is not said anew. */
  private static boolean isFellow(Told told, ActSides sides, Frame frame, FrameActors slots) {
    Set<String> giver = slots.codes(EnumSet.of(Slot.SUBJECT));
    boolean other =
        !giver.isEmpty()
            && giver.equals(sides.actors)
            && giver.stream().noneMatch(code -> told.from.contains(code) || told.to.contains(code));
    return other
        && frame.rule().actors().contains(Slot.SUBJECT)
        && frame.rule().recipients().contains(Slot.TO)
        && frame.sentence().index() - told.sentence <= 1
        && frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk verb
        && (verb.perfect() || verb.form() != VerbForm.PRESENT || !verb.governors().isEmpty())
        && frame.slot(Slot.FOR).isEmpty()
        && frame.rule().recipients().stream()
            .filter(slot -> slot != Slot.OBJECT)
            .flatMap(slot -> frame.slot(slot).stream())
            .allMatch(index -> frame.noun(index).pronoun())
        && (slots.codes(frame.rule().recipients()).isEmpty()
            || told.from.containsAll(sides.recipients));
  }
}
