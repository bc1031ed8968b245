package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.language.VerbForm;

/**
 * A verb group: auxiliaries, clitics, governing verbs and the main verb.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param head index of the main verb
 * @param lemmas the lemmas that the main verb can have
 * @param form the form of the first verb of the group: its tense, or that it is not finite
 * @param perfect whether an auxiliary makes it past ({@code a signé, had signed})
 * @param voice active, passive, or either where the form does not tell ({@code the deal signed} and
 *     {@code Niger signed})
 * @param reflexive whether it has a reflexive pronoun
 * @param negated whether it is negated
 * @param governors lemmas of the verbs that govern the main one, outermost first ({@code a décidé
 *     de suspendre})
 * @param marker the word that introduces a verb that is not finite ({@code pour, sans, to}), or
 *     empty
 * @param objectClitic whether a pronoun before it is its object ({@code l'a dénoncé})
 */
public record VerbChunk(
    int from,
    int to,
    int head,
    List<String> lemmas,
    VerbForm form,
    boolean perfect,
    Voice voice,
    boolean reflexive,
    boolean negated,
    List<String> governors,
    String marker,
    boolean objectClitic)
    implements Chunk {

  /** Whether the subject acts or is acted upon. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    EITHER
  }

  /** The same group with a negation that stands before it, at a token. */
  VerbChunk negatedFrom(int negation) {
    return new VerbChunk(
        negation,
        to,
        head,
        lemmas,
        form,
        perfect,
        voice,
        reflexive,
        true,
        governors,
        marker,
        objectClitic);
  }

  /** Whether it says plainly that something will be: {@code formera, will train}. */
  public boolean isFuture() {
    return form == VerbForm.FUTURE
        || (governors.size() == 1 && (governors.contains("will") || governors.contains("shall")));
  }

  /** Whether it can have a subject of its own. */
  public boolean isFinite() {
    return form != VerbForm.INFINITIVE
        && form != VerbForm.PRESENT_PARTICIPLE
        && form != VerbForm.PAST_PARTICIPLE;
  }
}
