package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.ActKind;
import org.entente.coder.Place;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Factuality;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Slot;

/**
 * Who did an act, and with, for or to whom: by its clause, and where the clause leaves a side
 * unsaid by the scene. Not thread-safe: one for each act.
 */
final class ActSides {
  private static final Set<ActKind> MATERIAL =
      EnumSet.of(ActKind.TRANSFER, ActKind.TRAINING, ActKind.DEPLOYMENT, ActKind.WITHDRAWAL);

  final Set<String> actors;
  final Set<String> recipients;

  /** Whether a side was not in the clause but understood. */
  boolean inferred;

  /** Whether a side that was understood is plain from what was told just before. */
  boolean plain;

  private ActSides(Set<String> actors, Set<String> recipients) {
    this.actors = new LinkedHashSet<>(actors);
    this.recipients = new LinkedHashSet<>(recipients);
  }

  /** The side of those who join an event that others hold. */
  static ActSides joining(Set<String> actors) {
    return new ActSides(actors, Set.of());
  }

  /** The sides of a supply of which the clause only tells more. */
  static ActSides resumed(Set<String> actors, Set<String> recipients) {
    ActSides sides = new ActSides(actors, recipients);
    sides.inferred = true;
    return sides;
  }

  /**
   * The sides of an act.
   *
   * @param shared whether the event's own words say that the parties in play share it
   * @param place where it happened, whose state hosts it if nobody else does
   */
  static ActSides of(
      Frame frame,
      ActKind kind,
      FrameActors slots,
      boolean shared,
      Optional<Place> place,
      Report report,
      Scene scene) {
    boolean mutual =
        ActReader.MUTUAL.contains(kind)
            || (kind == ActKind.RUPTURE && frame.rule().recipients().isEmpty());
    ActSides sides =
        new ActSides(
            mutual ? slots.codes(frame.rule().actors()) : slots.first(frame.rule().actors()),
            slots.first(receiving(frame)));
    if (MATERIAL.contains(kind) && slots.areOwn(frame.rule().recipients(), sides.actors)) {
      // "withdrew part of its contingent": from where is not told by it
      sides.recipients.clear();
    }
    if (kind == ActKind.RUPTURE && sides.actors.equals(sides.recipients)) {
      // "recalled its ambassador to Madrid"
      sides.recipients.clear();
      sides.recipients.addAll(slots.posts(frame.rule().recipients()));
    }
    if (kind == ActKind.VISIT
        && sides.actors.size() > sides.recipients.size()
        && sides.actors.containsAll(sides.recipients)
        && slots.areReferred(frame.rule().recipients())) {
      // "the two ministers landed in the capital": that of neither
      sides.recipients.clear();
      sides.recipients.addAll(scene.venue(sides.actors));
    }
    if (kind == ActKind.VISIT && !sides.actors.isEmpty()) {
      sides.actors.addAll(slots.companions());
      if (!sides.actors.equals(sides.recipients)) {
        sides.actors.removeAll(sides.recipients);
      }
    }
    if (mutual) {
      sides.together(frame, kind, slots, shared, scene);
    } else {
      if (MATERIAL.contains(kind) && frame.there()) {
        sides.complete(frame, report);
      }
      sides.apart(frame, kind, slots, place, scene);
    }
    return sides;
  }

  /** The slots of those to whom it goes, but not "the Turkish drone", which tells the giver. */
  private static Set<Slot> receiving(Frame frame) {
    if (frame.slot(Slot.OBJECT).isEmpty()
        || !frame.slot(Slot.OBJECT).equals(frame.slot(Slot.SUBJECT))) {
      return frame.rule().recipients();
    }
    Set<Slot> slots = new LinkedHashSet<>(frame.rule().recipients());
    slots.remove(Slot.OBJECT);
    return slots;
  }

  /** "La France y a retiré ses soldats": where it was is told by a word. */
  private void complete(Frame frame, Report report) {
    if (recipients.isEmpty() && !actors.isEmpty()) {
      Whereabouts.of(report, frame, actors).ifPresent(recipients::add);
    } else if (actors.isEmpty() && !recipients.isEmpty()) {
      Whereabouts.of(report, frame, recipients).ifPresent(actors::add);
    }
  }

  /** Those who are praised or blamed are others than was understood. */
  void judge(Set<String> others) {
    recipients.clear();
    recipients.addAll(others);
  }

  Set<String> all() {
    Set<String> all = new LinkedHashSet<>(actors);
    all.addAll(recipients);
    return all;
  }

  private void together(Frame frame, ActKind kind, FrameActors slots, boolean shared, Scene scene) {
    actors.addAll(recipients);
    recipients.clear();
    if (actors.size() < 2
        && frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk event
        && event.relation() == Relation.DURING
        && slots.mainSubject().size() > 1) {
      // "during a meeting in Oslo, the Finnish and Latvian ministers praised it"
      actors.addAll(slots.mainSubject());
    }
    if (kind == ActKind.MEETING && actors.size() > 1) {
      actors.addAll(slots.receivers());
    }
    boolean several = frame.rule().together() || kind == ActKind.RUPTURE;
    if (actors.isEmpty() && (shared || several)) {
      // "the first round was held in Brussels", "the talks collapsed"
      actors.addAll(scene.parties());
      inferred = true;
    } else if (actors.size() == 1
        && (kind != ActKind.EXERCISE || shared || slots.areNamed(EnumSet.of(Slot.WITH)))
        && !(frame.rule().together() && slots.areOneSide(frame.rule().actors()))) {
      Set<String> owner = owner(frame, scene);
      actors.addAll(owner.isEmpty() ? scene.others(actors) : owner);
      inferred = true;
    }
  }

  /** "During his meeting with the Polish minister": he of whom was told, where he is but one. */
  private Set<String> owner(Frame frame, Scene scene) {
    return frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk event
            && event.determination() == NounChunk.Determination.POSSESSIVE
            && scene.subjects().size() == 1
            && !actors.containsAll(scene.subjects())
        ? scene.subjects()
        : Set.of();
  }

  private void apart(
      Frame frame, ActKind kind, FrameActors slots, Optional<Place> place, Scene scene) {
    if ((kind == ActKind.WITHDRAWAL || kind == ActKind.DEPLOYMENT || kind == ActKind.VISIT)
        && !actors.isEmpty()
        && actors.equals(recipients)
        && slots.areReferred(frame.rule().recipients())
        && !scene.host(actors).isEmpty()) {
      // "the last French soldiers left the country": not their own
      recipients.clear();
      recipients.addAll(scene.host(actors));
    }
    if (!actors.isEmpty() && actors.equals(recipients)) {
      if (frame.factuality() == Factuality.URGED && !slots.mainSubject().equals(actors)) {
        recipients.clear();
        recipients.addAll(slots.mainSubject());
        return;
      }
      Set<String> beside = beside(slots, frame);
      if (MATERIAL.contains(kind) && !beside.isEmpty()) {
        // "the crews were trained in Spain by the air force"
        actors.clear();
        actors.addAll(beside);
        return;
      }
      if (kind == ActKind.TRAINING && areCrews(frame)) {
        trainBuyers(slots, scene);
        return;
      }
      if (kind != ActKind.CRITICISM) {
        // at home: "the president toured the north of the country"
        recipients.clear();
        actors.clear();
        return;
      }
      // "Oslo summoned its ambassador": that of the other side
      recipients.clear();
    }
    if (kind == ActKind.DEPLOYMENT
        && frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk opening
        && opening.isFinite()
        && opening.voice() == VerbChunk.Voice.ACTIVE
        && actors.size() > recipients.size()
        && actors.containsAll(recipients)
        && slots.codes(EnumSet.of(Slot.SUBJECT)).containsAll(actors)
        && !frame.slot(Slot.OBJECT).equals(frame.slot(Slot.SUBJECT))) {
      // "the two armies opened a school in Libreville": both of them did, and one is at home
      actors.clear();
      recipients.clear();
      return;
    }
    if ((MATERIAL.contains(kind) || kind == ActKind.CRITICISM)
        && recipients.size() > actors.size()
        && recipients.containsAll(actors)) {
      // "part of its contingent of Gabon"
      recipients.removeAll(actors);
    }
    actors.removeAll(recipients);
    if (recipients.isEmpty() && frame.factuality() == Factuality.URGED) {
      // "asked the advisers to leave": who asks is the host
      recipients.addAll(slots.mainSubject());
      recipients.removeAll(actors);
    }
    if (recipients.isEmpty()) {
      place
          .flatMap(Place::state)
          .filter(state -> !actors.contains(state))
          .ifPresent(recipients::add);
    }
    boolean told =
        frame.syntax().chunks().get(frame.trigger()) instanceof VerbChunk verb && verb.isFinite();
    if (told && actors.isEmpty() && kind == ActKind.RUPTURE && !recipients.isEmpty()) {
      actors.addAll(slots.subjectBesides(recipients));
    }
    if (actors.isEmpty() && !recipients.isEmpty()) {
      actors.addAll(slots.mainSubject());
      actors.removeAll(recipients);
      if (actors.isEmpty()) {
        actors.addAll(scene.others(recipients));
      }
      inferred = true;
    }
    if (recipients.isEmpty() && !actors.isEmpty()) {
      Set<String> group = scene.parties();
      boolean judged = kind == ActKind.SUPPORT || kind == ActKind.CRITICISM;
      boolean outside = group.stream().noneMatch(actors::contains);
      // "Azerbaijan criticised the meeting": those who met
      recipients.addAll(judged && outside ? group : scene.others(actors));
      if (kind == ActKind.WITHDRAWAL
          && !recipients.isEmpty()
          && slots.codes(EnumSet.of(Slot.FOR, Slot.TO)).containsAll(recipients)) {
        // "left for Germany": not from there
        recipients.clear();
        recipients.addAll(scene.host(actors));
        recipients.removeAll(slots.codes(EnumSet.of(Slot.FOR, Slot.TO)));
      }
      inferred = true;
    }
  }

  /** "bought Korean corvettes, whose crews were trained in Korea": the buyer's crews. */
  private void trainBuyers(FrameActors slots, Scene scene) {
    recipients.clear();
    recipients.addAll(slots.mainSubject());
    recipients.removeAll(actors);
    if (recipients.isEmpty()) {
      recipients.addAll(scene.others(actors));
    }
    inferred = true;
  }

  /** Whether those trained are of no nation by their own words: "dont les équipages". */
  private static boolean areCrews(Frame frame) {
    return !frame.slot(Slot.OBJECT).isEmpty()
        && frame.slot(Slot.OBJECT).stream()
            .map(frame::noun)
            .allMatch(
                noun ->
                    noun.actors().isEmpty()
                        && noun.determination() == NounChunk.Determination.DEFINITE);
  }

  /** The actors of the first of the rule's slots that does not hold the recipients. */
  private Set<String> beside(FrameActors slots, Frame frame) {
    for (Slot slot : frame.rule().actors()) {
      Set<String> codes = new LinkedHashSet<>(slots.codes(Set.of(slot)));
      codes.removeAll(recipients);
      if (!codes.isEmpty()) {
        return codes;
      }
    }
    return Set.of();
  }
}
