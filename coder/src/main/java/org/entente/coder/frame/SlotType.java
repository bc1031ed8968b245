package org.entente.coder.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may fill a slot: alternatives, each one of {@code instrument}, {@code actor}, {@code
 * person}, {@code official} (a person who holds an office), {@code any}, or {@code @class} for a
 * class of nouns of the lexicon. Immutable and thread-safe; two of the same alternatives are equal.
 */
public final class SlotType {
  private static final String CLASS = "@";

  /** A slot that anything may fill, or nothing. */
  static final SlotType FREE = new SlotType(List.of("any"), false);

  private final List<String> alternatives;
  private final boolean required;
  private final List<String> kinds;
  private final List<String> classes;
  private final boolean open;
  private final int hash;

  /**
   * @param alternatives the alternatives as written
   * @param required whether the frame needs the slot filled
   */
  public SlotType(List<String> alternatives, boolean required) {
    this.alternatives = List.copyOf(alternatives);
    this.required = required;
    this.kinds =
        alternatives.stream().filter(alternative -> !alternative.startsWith(CLASS)).toList();
    this.classes =
        alternatives.stream()
            .filter(alternative -> alternative.startsWith(CLASS))
            .map(alternative -> alternative.substring(CLASS.length()))
            .toList();
    this.open = classes.isEmpty() || allows("actor") || allows("person");
    this.hash = 2 * alternatives.hashCode() + (required ? 1 : 0);
  }

  /** The alternatives as written. */
  public List<String> alternatives() {
    return alternatives;
  }

  /** Whether the frame needs the slot filled. */
  public boolean required() {
    return required;
  }

  /** The alternatives that are no classes of nouns. */
  List<String> kinds() {
    return kinds;
  }

  /** The classes of nouns among the alternatives, by name. */
  public List<String> classes() {
    return classes;
  }

  /** Whether it must be an instrument and nothing else will do. */
  boolean isInstrument() {
    return required && alternatives.size() == 1 && alternatives.get(0).equals("instrument");
  }

  /** Whether a pronoun can fill it: it asks for no class of nouns. */
  boolean isOpen() {
    return open;
  }

  /** Whether it asks for a class of nouns and nothing else. */
  public boolean isClass() {
    return kinds.isEmpty() && !classes.isEmpty();
  }

  boolean allows(String alternative) {
    return alternatives.contains(alternative);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof SlotType type
            && required == type.required
            && alternatives.equals(type.alternatives));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return String.join(", ", alternatives);
  }
}
