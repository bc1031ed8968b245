package org.entente.coder.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.Mentions;
import org.entente.coder.frame.Frame;
import org.entente.coder.language.Sentence;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.PlaceMention;

/**
 * The state of the place that a word beside a verb stands for: "Le Niger veut tourner la page ; la
 * France y avait envoyé mille soldats". It is the country, capital or city named last before it.
 */
final class Whereabouts {
  /** How many sentences back a place stays in mind. */
  private static final int NEAR = 2;

  private Whereabouts() {}

  /** The state of that place, if it is none of the act's other side. */
  static Optional<String> of(Report report, Frame frame, Set<String> others) {
    int before = frame.syntax().chunks().get(frame.trigger()).from();
    List<Sentence> sentences = report.text.sentences();
    int from = sentences.get(Math.max(0, frame.sentence().index() - NEAR)).from();
    int at = -1;
    Optional<String> state = Optional.empty();
    for (ActorMention actor : Mentions.within(report.mentions.actors(), from, before)) {
      boolean country =
          actor.form() == ActorMention.Form.NAME || actor.form() == ActorMention.Form.CAPITAL;
      if (country
          && actor.codes().size() == 1
          && !report.names.isOrganisation(actor.codes().get(0))
          && !others.contains(actor.codes().get(0))) {
        at = actor.from();
        state = Optional.of(actor.codes().get(0));
      }
    }
    for (PlaceMention place : Mentions.within(report.mentions.places(), from, before)) {
      if (place.from() > at && place.state().filter(code -> !others.contains(code)).isPresent()) {
        at = place.from();
        state = place.state();
      }
    }
    return state;
  }
}
