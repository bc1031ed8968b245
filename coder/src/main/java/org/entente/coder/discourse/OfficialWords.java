package org.entente.coder.discourse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * The words that tell for whom an official acts whose title does not say so, from the lexicon's
 * {@code discourse/officials.txt}. Immutable and thread-safe.
 */
final class OfficialWords {
  private final Set<String> sides;
  private final Set<String> groups;
  private final Set<String> mouthpieces;
  private final Set<String> beside;
  private final Set<String> travel;
  private final Set<String> meeting;
  private final Set<String> receiving;
  private final Set<String> facing;
  private final Set<String> going;
  private final Set<String> accompanying;
  private final Set<String> including;

  OfficialWords(Lexicon lexicon) {
    List<Stanza> stanzas = lexicon.folder("discourse");
    sides = values(stanzas, "side");
    groups = values(stanzas, "group");
    mouthpieces = values(stanzas, "mouthpiece");
    beside = values(stanzas, "beside");
    travel = values(stanzas, "travel");
    meeting = values(stanzas, "meeting");
    receiving = values(stanzas, "receiving");
    facing = values(stanzas, "facing");
    going = values(stanzas, "going");
    accompanying = values(stanzas, "accompanying");
    including = values(stanzas, "including");
  }

  private static Set<String> values(List<Stanza> stanzas, String key) {
    Set<String> values = new HashSet<>();
    stanzas.forEach(stanza -> values.addAll(stanza.values(key)));
    return Set.copyOf(values);
  }

  /** "du côté omanais", "the Omani side". */
  boolean isSide(TokenizedText text, NounChunk noun) {
    return holds(text, noun, sides);
  }

  /** "une délégation", "the team": those whom somebody leads. */
  boolean isGroup(NounChunk noun) {
    return noun.headWord().lemmas().stream().anyMatch(groups::contains);
  }

  /** "par la voix de", "through": for whom somebody speaks is the clause's subject. */
  boolean isMouthpiece(TokenizedText text, NounChunk noun) {
    return holds(text, noun, mouthpieces);
  }

  /** "à ses côtés", "at his side". */
  boolean isBeside(TokenizedText text, NounChunk noun) {
    return holds(text, noun, beside);
  }

  private static boolean holds(TokenizedText text, NounChunk noun, Set<String> words) {
    for (int i = noun.from(); i < noun.to(); i++) {
      if (words.contains(text.token(i).word().form())) {
        return true;
      }
    }
    return false;
  }

  /** "de passage", "on a visit". */
  boolean isTravel(NounChunk noun) {
    return travel.stream().anyMatch(noun.headWord()::hasLemma);
  }

  /** Whether two sides meet by a verb: "recevoir". */
  boolean meets(VerbChunk verb) {
    return verb.lemmas().stream().anyMatch(meeting::contains);
  }

  /** Whether one side does something to the other by a verb: "remettre à". */
  boolean faces(VerbChunk verb) {
    return verb.lemmas().stream().anyMatch(facing::contains);
  }

  /** Whether somebody goes somewhere by a verb: "arriver". */
  boolean goes(VerbChunk verb) {
    return verb.lemmas().stream().anyMatch(going::contains);
  }

  /** Whether those of one side are named with one of them by a verb: "accompagner". */
  boolean accompanies(VerbChunk verb) {
    return verb.lemmas().stream().anyMatch(accompanying::contains);
  }

  /** Whether a verb tells who belongs to a delegation: "comprendre". */
  boolean includes(VerbChunk verb) {
    return verb.lemmas().stream().anyMatch(including::contains);
  }

  boolean receives(VerbChunk verb) {
    return verb.lemmas().stream().anyMatch(receiving::contains);
  }
}
