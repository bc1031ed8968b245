package org.entente.record.exchange.fact;

/**
 * The words of a source that state a fact.
 *
 * @param source id of the source
 * @param start UTF-16 offset of the first code unit in the source's text
 * @param end UTF-16 offset after the last one
 * @param exact the words themselves
 */
public record Passage(String source, int start, int end, String exact) {}
