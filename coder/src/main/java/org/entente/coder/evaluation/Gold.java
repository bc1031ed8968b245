package org.entente.coder.evaluation;

/**
 * An item of a hand coding.
 *
 * @param optional whether the codebook leaves it open to record it: then finding it is neither
 *     right nor wrong
 */
public record Gold<T>(T item, boolean optional) {}
