package org.entente.coder.discourse;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Token;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.PlaceMention;

/** Where a report was written: the city that opens it ({@code ANKARA, 6 nov. -}). */
final class Dateline {
  private static final int SENTENCES = 3;
  private static final int WIDTH = 9;

  private Dateline() {}

  /** The state of the dateline's city, if one of the first sentences opens with a dateline. */
  static Optional<String> state(Mentions mentions) {
    for (Sentence sentence : mentions.text().sentences()) {
      if (sentence.index() >= SENTENCES) {
        break;
      }
      Optional<String> state = cityAt(mentions, sentence);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> cityAt(Mentions mentions, Sentence sentence) {
    for (ActorMention actor : mentions.actors()) {
      if (actor.from() == sentence.from()
          && actor.form() == ActorMention.Form.CAPITAL
          && endsInDash(mentions, actor.to(), sentence.to())) {
        return Optional.of(actor.codes().get(0));
      }
      if (actor.from() > sentence.from()) {
        break;
      }
    }
    for (PlaceMention place : mentions.places()) {
      if (place.from() == sentence.from() && endsInDash(mentions, place.to(), sentence.to())) {
        return place.state();
      }
      if (place.from() > sentence.from()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The states of a head that opens a sentence: "CHILE-BRAZIL: the two navies ..."; else none. */
  static Set<String> pair(Mentions mentions, Sentence sentence) {
    for (ActorMention actor : Mentions.within(mentions.actors(), sentence.from(), sentence.to())) {
      if (actor.from() > sentence.from()) {
        break;
      }
      if (actor.form() == ActorMention.Form.COMPOUND
          && actor.to() < sentence.to()
          && mentions.text().token(actor.to()).is(":")) {
        return new TreeSet<>(actor.codes());
      }
    }
    return Set.of();
  }

  /** The state whose capital opens a sentence of the lead as its subject ("Oslo a tranché."). */
  static Optional<String> opening(Mentions mentions) {
    for (Sentence sentence : mentions.text().sentences()) {
      if (sentence.index() >= SENTENCES) {
        break;
      }
      for (ActorMention actor : mentions.actors()) {
        if (actor.from() == sentence.from()
            && actor.form() == ActorMention.Form.CAPITAL
            && actor.to() < sentence.to()
            && mentions.text().token(actor.to()).word().canBe(PartOfSpeech.VERB)) {
          return Optional.of(actor.codes().get(0));
        }
        if (actor.from() > sentence.from()) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean endsInDash(Mentions mentions, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + WIDTH); i++) {
      Token token = mentions.text().token(i);
      if (token.isPunctuation() && "-–—:".indexOf(token.text().charAt(0)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
