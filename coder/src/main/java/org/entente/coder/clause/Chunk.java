package org.entente.coder.clause;

/** A phrase of a sentence: a noun phrase, a verb group, or a mark that joins or parts them. */
public sealed interface Chunk permits NounChunk, VerbChunk, Mark {

  /** Index of its first token. */
  int from();

  /** Index after its last token. */
  int to();
}
