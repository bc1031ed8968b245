package org.entente.coder.clause;

/**
 * A conjunction, relative word or punctuation mark.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param kind what it does
 */
public record Mark(int from, int to, Kind kind) implements Chunk {

  /** What a mark does. */
  public enum Kind {
    AND,
    BUT,
    SUBJECT_RELATIVE,
    OBJECT_RELATIVE,
    OBLIQUE_RELATIVE,
    SUBORDINATE,
    COMMA,
    COLON,
    QUOTE;

    public boolean isRelative() {
      return this == SUBJECT_RELATIVE || this == OBJECT_RELATIVE || this == OBLIQUE_RELATIVE;
    }
  }
}
