package org.entente.coder.discourse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.DateMention;

/**
 * Makes an interval of a day on which something began or ended and its length: "a achevé mercredi
 * un déplacement de deux jours", "docked on Monday for a three-day visit" (codebook, section 6).
 * Its verbs are the lexicon's {@code discourse/spans.txt}. Thread-safe.
 */
final class Spans {
  private static final int LONGEST = 60;
  private static final int NEAR = 3;

  private final Set<String> beginning = new HashSet<>();
  private final Set<String> ending = new HashSet<>();

  Spans(Lexicon lexicon) {
    for (Stanza stanza : lexicon.folder("discourse")) {
      beginning.addAll(stanza.values("begins"));
      ending.addAll(stanza.values("ends"));
    }
  }

  /** The interval of an act whose day is known, or that day. */
  String of(Frame frame, String date) {
    if (!date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return date;
    }
    Syntax syntax = frame.syntax();
    OptionalInt length = length(syntax, frame.trigger());
    if (length.isEmpty() || length.getAsInt() < 2 || length.getAsInt() > LONGEST) {
      return date;
    }
    LocalDate day = LocalDate.parse(date);
    int others = length.getAsInt() - 1;
    if (isAt(syntax, frame.trigger(), ending)
        || (syntax.chunks().get(frame.trigger()) instanceof NounChunk noun
            && noun.relation() == Relation.AFTER)) {
      return day.minusDays(others) + "/" + date;
    }
    return isAt(syntax, frame.trigger(), beginning) ? date + "/" + day.plusDays(others) : date;
  }

  /** The length told of an act: in its phrase, or for its verb in the phrase that says for what. */
  private static OptionalInt length(Syntax syntax, int trigger) {
    for (int k = Math.max(0, trigger - 1); k < syntax.chunks().size(); k++) {
      if (k > trigger && syntax.endsClause(k, 1)) {
        break;
      }
      boolean near =
          syntax.chunks().get(trigger) instanceof VerbChunk || Math.abs(k - trigger) <= NEAR;
      if (near && syntax.chunks().get(k) instanceof NounChunk noun) {
        OptionalInt length =
            noun.date()
                .map(DateMention::time)
                .map(t -> t.lengthInDays())
                .orElse(OptionalInt.empty());
        if (length.isPresent()) {
          return length;
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isAt(Syntax syntax, int trigger, Set<String> verbs) {
    int verb =
        syntax.chunks().get(trigger) instanceof VerbChunk
            ? trigger
            : syntax.governingVerbIndex(trigger);
    return verb >= 0 && isOne(((VerbChunk) syntax.chunks().get(verb)).lemmas(), verbs);
  }

  private static boolean isOne(List<String> lemmas, Set<String> verbs) {
    return lemmas.stream().anyMatch(verbs::contains);
  }
}
