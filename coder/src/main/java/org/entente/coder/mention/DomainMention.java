package org.entente.coder.mention;

import org.entente.coder.Domain;

/**
 * Words that name a field of cooperation (codebook, section 4).
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param domain the field
 */
public record DomainMention(int from, int to, Domain domain) implements Mention {}
