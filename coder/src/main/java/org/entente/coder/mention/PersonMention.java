package org.entente.coder.mention;

import java.util.List;
import java.util.Optional;

/**
 * A person or official: role, rank and name in any order, with appositions ({@code le ministre
 * kazakh de la Défense, Ruslan Jaqsylyqov}), an official without a name ({@code son homologue
 * turc}), or a name alone.
 *
 * @param from index of the first token, article excluded
 * @param to index after the last token
 * @param name the name as printed, without honorifics and ranks; empty for an official without one
 * @param roles roles, ranks and honorifics as printed, without article
 * @param states codes of the states the words themselves give the person; empty if they give none,
 *     several for {@code les ministres français et allemand}
 * @param office the office class the role stands for
 * @param counterpart whether the role is that of a counterpart ({@code son homologue}), whose
 *     office is another's
 * @param plural whether several persons are meant by one role ({@code les ministres de la Défense})
 */
public record PersonMention(
    int from,
    int to,
    Optional<String> name,
    List<String> roles,
    List<String> states,
    Office office,
    boolean counterpart,
    boolean plural)
    implements Mention {

  /** What a role is about, as far as the codebook's rules ask (section 3, visits and meetings). */
  public enum Office {
    /** Heads of state or government, and their deputies. */
    HEAD,
    /** Ministers of defence, foreign affairs or the interior, and their deputies. */
    MINISTER,
    /** Other ministers. */
    OTHER_MINISTER,
    /** Officers and military chiefs. */
    MILITARY,
    /** Ambassadors, envoys, attachés. */
    DIPLOMAT,
    /** Members and officers of parliament. */
    PARLIAMENT,
    /** Spokespersons. */
    SPOKESPERSON,
    /** Other officials. */
    OFFICIAL,
    /** A role outside government, or none stated. */
    NONE
  }

  /** The same mention of a person of these states. */
  PersonMention of(List<String> itsStates) {
    return new PersonMention(from, to, name, roles, itsStates, office, counterpart, plural);
  }

  /** By its place in the text: no two of a text have the same. */
  @Override
  public int hashCode() {
    return 31 * from + to;
  }
}
