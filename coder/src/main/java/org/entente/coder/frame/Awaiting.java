package org.entente.coder.frame;

import java.util.StringJoiner;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Modality;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;

/**
 * Clauses of time that have not come about where their main clause looks ahead: "once signed, the
 * pact will allow". Thread-safe.
 */
record Awaiting(TokenizedText text, Syntax syntax, FunctionWords words) {

  /** Whether a verb tells of a time to come, of which nothing says that it has. */
  boolean isAwaited(int index) {
    int opening = -1;
    for (int k = index - 1; k >= 0 && opening < 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark && words.isTemporalMarker(phrase(mark))) {
        boolean over =
            syntax.chunks().get(index) instanceof VerbChunk verb && verb.form() == VerbForm.PAST;
        if (over && words.opensTime(text.token(mark.from()).word())) {
          // "will buy drones after France left"
          return false;
        }
        opening = k;
      } else if (!(chunk instanceof NounChunk)) {
        return false;
      }
    }
    if (opening < 0) {
      return false;
    }
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk main && main.isFinite()) {
        return looksAhead(main);
      }
    }
    int before = syntax.governingVerbIndex(opening);
    return before >= 0 && before < opening && looksAhead((VerbChunk) syntax.chunks().get(before));
  }

  private boolean looksAhead(VerbChunk verb) {
    return verb.form() == VerbForm.FUTURE
        || (verb.form() == VerbForm.CONDITIONAL && !verb.perfect())
        || (!verb.perfect()
            && verb.governors().stream()
                .anyMatch(g -> words.modality(g).filter(Modality::looksAhead).isPresent()));
  }

  private String phrase(Mark mark) {
    StringJoiner phrase = new StringJoiner(" ");
    for (int i = mark.from(); i < mark.to(); i++) {
      phrase.add(text.token(i).word().form());
    }
    return phrase.toString();
  }
}
