package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.clause.VerbChunk.Voice;
import org.entente.coder.language.TokenizedText;

/**
 * English "after", "before", "since" and "as" open a clause where a finite verb follows what they
 * stand before: "after Niger suspended the pact", but "after the pact signed in May".
 */
record TimeClauses(FunctionWords words, TokenizedText text) {

  /** The chunks with a mark before each such clause, whose first noun is then its subject. */
  List<Chunk> open(List<Chunk> chunks) {
    List<Chunk> opened = new ArrayList<>(chunks);
    for (int k = chunks.size() - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof NounChunk noun && isAfterWord(noun) && verbFollows(chunks, k)) {
        boolean owned = isOwned(chunks, k);
        int word = owned ? chunks.get(k - 1).from() - 1 : noun.from();
        if (word < 0 || !words.opensTime(text.word(word))) {
          continue;
        }
        opened.set(k, bare(noun));
        opened.add(owned ? k - 1 : k, new Mark(word, word + 1, Mark.Kind.SUBORDINATE));
      }
    }
    return opened;
  }

  private static boolean isAfterWord(NounChunk noun) {
    return !noun.isDate()
        && (noun.relation() == Relation.AFTER
            || noun.relation() == Relation.BEFORE
            || noun.relation() == Relation.LIKE);
  }

  /** "after Togo's army left": the word stands before the owner. */
  private static boolean isOwned(List<Chunk> chunks, int index) {
    return index > 0
        && chunks.get(index - 1) instanceof NounChunk owner
        && owner.relation() == Relation.POSSESSOR;
  }

  private static boolean verbFollows(List<Chunk> chunks, int index) {
    NounChunk subject = (NounChunk) chunks.get(index);
    boolean joined = false;
    for (int k = index + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof NounChunk noun) {
        boolean part =
            noun.isDate()
                || noun.relation() == Relation.OF
                || noun.relation() == Relation.IN
                || noun.relation() == Relation.FROM
                || noun.relation() == Relation.POSSESSOR;
        if (!part && !(joined && noun.isBare())) {
          return false;
        }
        joined = false;
      } else if (chunk instanceof Mark mark) {
        if (mark.kind() != Mark.Kind.AND) {
          return false;
        }
        joined = true;
      } else {
        return isFinite(chunks, k, subject);
      }
    }
    return false;
  }

  private static boolean isFinite(List<Chunk> chunks, int verb, NounChunk subject) {
    VerbChunk group = (VerbChunk) chunks.get(verb);
    if (!group.isFinite() || group.voice() != Voice.EITHER) {
      return group.isFinite();
    }
    boolean object =
        verb + 1 < chunks.size()
            && chunks.get(verb + 1) instanceof NounChunk noun
            && noun.isBare()
            && !noun.isDate();
    boolean actor =
        subject.instrument().isEmpty()
            && (subject.person().isPresent() || !subject.actors().isEmpty() || subject.pronoun());
    return object || actor;
  }

  private static NounChunk bare(NounChunk noun) {
    return new NounChunk(
        noun.body(),
        noun.to(),
        noun.body(),
        noun.head(),
        noun.headWord(),
        Relation.NONE,
        noun.determination(),
        noun.pronoun(),
        noun.mentions());
  }
}
