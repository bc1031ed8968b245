package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that one phrase of the lexicon can mean.
 *
 * @param meanings what it names, the likeliest first; empty for a phrase that names no actor
 *     ("fleuve Niger")
 * @param personal whether it is also a given name or surname ("Maurice", "Jordan")
 */
record Naming(List<Meaning> meanings, boolean personal) {

  /** The code of a meaning that is no actor, as Georgia beside Alabama. */
  static final String NOBODY = "none";

  /**
   * One meaning of a phrase.
   *
   * @param code the actor, {@link #NOBODY}, or the members of a group joined by {@link Meaning#AND}
   * @param form how the phrase names it; empty if it only shows that the actor is meant elsewhere
   * @param writing how it must be written
   * @param name the phrase as the lexicon writes it
   */
  record Meaning(String code, Optional<ActorMention.Form> form, Writing writing, String name) {
    static final String AND = "+";
  }

  /** The meanings that the words can have as they are printed. */
  List<Meaning> accepted(String printed) {
    List<Meaning> accepted = new ArrayList<>(meanings.size());
    for (Meaning meaning : meanings) {
      if (meaning.writing().accepts(meaning.name(), printed)) {
        accepted.add(meaning);
      }
    }
    return accepted;
  }
}
