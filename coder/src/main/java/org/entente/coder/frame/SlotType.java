package org.entente.coder.frame;

import java.util.List;

/**
 * What may fill a slot: alternatives, each one of {@code instrument}, {@code actor}, {@code
 * person}, {@code official} (a person who holds an office), {@code any}, or {@code @class} for a
 * class of nouns of the lexicon.
 *
 * @param alternatives the alternatives as written
 * @param required whether the frame needs the slot filled
 */
public record SlotType(List<String> alternatives, boolean required) {

  /** A slot that anything may fill, or nothing. */
  static final SlotType FREE = new SlotType(List.of("any"), false);

  /** Whether it must be an instrument and nothing else will do. */
  boolean isInstrument() {
    return required && alternatives.size() == 1 && alternatives.get(0).equals("instrument");
  }

  /** Whether a pronoun can fill it: it asks for no class of nouns. */
  boolean isOpen() {
    return alternatives.stream().noneMatch(alternative -> alternative.startsWith("@"))
        || allows("actor")
        || allows("person");
  }

  /** Whether it asks for a class of nouns and nothing else. */
  public boolean isClass() {
    return !alternatives.isEmpty()
        && alternatives.stream().allMatch(alternative -> alternative.startsWith("@"));
  }

  boolean allows(String alternative) {
    return alternatives.contains(alternative);
  }
}
