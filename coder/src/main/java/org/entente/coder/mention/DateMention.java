package org.entente.coder.mention;

/**
 * A date or relative time expression.
 *
 * @param from index of the first token, preposition included ({@code depuis lundi}, {@code d'ici à
 *     l'été})
 * @param core index of the first token without preposition or article
 * @param to index after the last token
 * @param time what it says, to be resolved against the article's date and the clause's tense
 */
public record DateMention(int from, int core, int to, TimeExpression time) implements Mention {
  /** By its place in the text: no two of a text have the same. */
  @Override
  public int hashCode() {
    return 31 * from + to;
  }
}
