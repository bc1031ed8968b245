package org.entente.coder.language;

/**
 * A sentence of a text, as a range of its tokens.
 *
 * @param index its place among the sentences of the text, from 0
 * @param from index of its first token
 * @param to index after its last token
 * @param paragraph its paragraph, from 0
 */
public record Sentence(int index, int from, int to, int paragraph) {}
