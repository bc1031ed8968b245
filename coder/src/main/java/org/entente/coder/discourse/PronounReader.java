package org.entente.coder.discourse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.discourse.Referent.Kind;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.language.TokenizedText;

/**
 * Says which actors a pronoun stands for, and whose are "our soldiers". Thread-safe; the scene is
 * the caller's.
 */
final class PronounReader {
  private final NounTypes types;
  private final ReferenceWords words;

  PronounReader(NounTypes types, ReferenceWords words) {
    this.types = types;
    this.words = words;
  }

  /**
   * Whom a pronoun stands for.
   *
   * @param index its chunk
   * @param beforeVerb whether a finite verb follows, whose object it is not
   */
  Referent read(
      TokenizedText text, Syntax syntax, int index, boolean beforeVerb, Scene scene, Cast cast) {
    NounChunk noun = syntax.noun(index);
    if (noun.determination() == Determination.FIRST_PERSON) {
      boolean official = scene.isInterview() || !scene.quoted(noun.body(), cast).isEmpty();
      return Referent.of(scene.speakers(noun.body(), cast), Kind.REFERENCE, official);
    }
    if (words.isLatter(text.span(noun.body(), noun.to()).toLowerCase(Locale.ROOT))) {
      return Referent.of(scene.last(), Kind.REFERENCE);
    }
    boolean plural = words.isPlural(text.token(noun.body()).word().form());
    if (noun.relation() == Relation.OF && plural) {
      // "some 15,000 of them"
      return Referent.NONE;
    }
    if (noun.relation() == Relation.TO || (!beforeVerb && isObject(syntax, index))) {
      return Referent.of(scene.objects(plural), Kind.REFERENCE);
    }
    Set<String> subjects = scene.subjects();
    return Referent.of(
        plural && subjects.isEmpty() ? scene.parties() : subjects,
        Kind.REFERENCE,
        scene.isOfficial());
  }

  /** "gave it a frigate", "supplied them with": not who acts. */
  private static boolean isObject(Syntax syntax, int index) {
    return syntax.noun(index).isBare()
        && index > 0
        && syntax.chunks().get(index - 1) instanceof VerbChunk verb
        && verb.voice() != VerbChunk.Voice.PASSIVE;
  }

  /**
   * Whose "our army", "our agreement" and, in an interview, "our country" are; empty for others.
   */
  Optional<Referent> ours(TokenizedText text, NounChunk noun, Scene scene, Cast cast) {
    if (noun.determination() != Determination.FIRST_PERSON) {
      return Optional.empty();
    }
    if (types.isOf(text, noun, "agent")
        || (scene.isInterview()
            && (noun.instrument().isPresent() || types.isOf(text, noun, "country")))) {
      return Optional.of(Referent.of(scene.speakers(noun.body(), cast), Kind.REFERENCE));
    }
    // outside an interview a paper's own "our agreement" is nobody's
    return noun.instrument().isPresent()
        ? Optional.of(Referent.of(scene.quoted(noun.body(), cast), Kind.REFERENCE))
        : Optional.empty();
  }
}
