package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;

/**
 * A verb joined to the one before it by "and" shares its auxiliary or what governs it: "a séjourné
 * à Lomé et remis un lot", "will visit Gabon and hold talks".
 *
 * @param chunks the sentence's chunks before the verb
 * @param french whether the text is French: what is shared there is the auxiliary
 */
record JoinedVerb(List<Chunk> chunks, TokenizedText text, boolean french) {

  /** The verb with what it shares, the same verb if it shares nothing. */
  VerbChunk of(VerbChunk verb) {
    int joint = chunks.size() - 1;
    if (joint < 0
        || !(chunks.get(joint) instanceof Mark mark)
        || !(mark.kind() == Mark.Kind.AND || (!french && isListing(mark)))
        || !(french ? isParticiple(verb) : isBase(verb))) {
      return verb;
    }
    for (int k = joint - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof VerbChunk first && !isGerund(first)) {
        return french ? shared(first, verb) : governed(first, verb);
      }
      if (chunks.get(k) instanceof Mark other
          && (other.kind().isRelative() || other.kind() == Mark.Kind.SUBORDINATE)) {
        return verb;
      }
    }
    return verb;
  }

  /** "will train pilots, hold drills and": a comma joins only where no clause can end at it. */
  private boolean isListing(Mark mark) {
    return mark.kind() == Mark.Kind.COMMA
        && chunks.stream()
            .noneMatch(
                chunk ->
                    chunk instanceof Mark other
                        && (other.kind().isRelative() || other.kind() == Mark.Kind.SUBORDINATE));
  }

  /** "will hold talks before leaving Lima and sign a pact", "will exchange training staff and". */
  private boolean isGerund(VerbChunk verb) {
    return !french && verb.form() == VerbForm.PRESENT_PARTICIPLE && verb.governors().isEmpty();
  }

  private static boolean isParticiple(VerbChunk verb) {
    return verb.form() == VerbForm.PAST_PARTICIPLE;
  }

  /** Whether a verb may be an infinitive as well as a present. */
  private boolean isBase(VerbChunk verb) {
    return verb.form() == VerbForm.PRESENT
        && !verb.perfect()
        && verb.voice() == VerbChunk.Voice.ACTIVE
        && verb.governors().isEmpty()
        && text.token(verb.head()).word().canBe(VerbForm.INFINITIVE);
  }

  /** French "a séjourné à X et remis un lot": the second participle shares the auxiliary. */
  private static VerbChunk shared(VerbChunk first, VerbChunk verb) {
    boolean compound = first.perfect() || first.voice() == VerbChunk.Voice.PASSIVE;
    return !first.isFinite() || !compound || first.reflexive()
        ? verb
        : new VerbChunk(
            verb.from(),
            verb.to(),
            verb.head(),
            verb.lemmas(),
            first.form(),
            first.perfect(),
            first.voice(),
            false,
            first.negated(),
            first.governors(),
            "",
            false);
  }

  /** English "will visit Gabon and hold talks": the second verb shares what governs the first. */
  private static VerbChunk governed(VerbChunk first, VerbChunk verb) {
    boolean ahead = !first.governors().isEmpty() || first.form() == VerbForm.INFINITIVE;
    return ahead && first.voice() == VerbChunk.Voice.ACTIVE
        ? new VerbChunk(
            verb.from(),
            verb.to(),
            verb.head(),
            verb.lemmas(),
            first.form(),
            first.perfect(),
            verb.voice(),
            verb.reflexive(),
            verb.negated() || first.negated(),
            first.governors(),
            first.marker(),
            verb.objectClitic())
        : verb;
  }
}
