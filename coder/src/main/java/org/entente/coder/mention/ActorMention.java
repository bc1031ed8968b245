package org.entente.coder.mention;

import java.util.List;

/**
 * A state or an organisation, named in one of its ways (codebook, section 1).
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param codes the actor's code; two or more for a compound such as {@code franco-arménien}
 * @param form how it is named
 */
public record ActorMention(int from, int to, List<String> codes, Form form) implements Mention {

  /** How an actor is named. */
  public enum Form {
    /** By name, official name or initials: {@code le Kazakhstan}, {@code RDC}, {@code l'Otan}. */
    NAME,
    /** By demonym, adjective or noun: {@code kazakh}, {@code les Turcs}. */
    DEMONYM,
    /** By its capital, which may be only a place: {@code Doha}. */
    CAPITAL,
    /** By the seat of its government: {@code le Kremlin}. */
    SEAT,
    /** By its armed forces or police: {@code les FARDC}. */
    FORCE,
    /**
     * By a maker of arms, where the text names his home as well (codebook, section 1): {@code Naval
     * Group}.
     */
    MAKER,
    /** Two or more states in one word: {@code franco-arménien}, {@code Russie-Iran}. */
    COMPOUND
  }
}
