package org.entente.coder;

/**
 * The words that state a fact (codebook, section 8).
 *
 * @param start UTF-16 offset of the first code unit in the article's text
 * @param end UTF-16 offset after the last one
 * @param exact the words themselves
 */
public record Evidence(int start, int end, String exact) {}
