package org.entente.coder.mention;

import java.util.List;
import org.entente.coder.mention.PersonLexicon.Head;
import org.entente.coder.mention.PersonMention.Office;

/**
 * A role phrase: a title with what belongs to it, a rank, or an honorific.
 *
 * @param from index of the first token, a possessor included ({@code Britain's Defence Secretary})
 * @param to index after the last token, a nationality behind a rank included
 * @param text the role as printed; empty for a courtesy
 * @param former whether it is no longer, or not yet, held
 */
record Role(
    int from,
    int to,
    Head head,
    String text,
    List<String> states,
    Office office,
    boolean plural,
    boolean former) {}
