package org.entente.coder.clause;

import java.util.List;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Word;

/**
 * Makes the last noun phrase longer by what turns out to be part of it.
 *
 * @param words the function words of the language
 * @param text the text
 * @param chunks the chunks read so far, of which the last is replaced
 */
record NounFolding(FunctionWords words, TokenizedText text, List<Chunk> chunks) {
  private static final char SINGULAR = 's';

  /** English "will pay courtesy calls to": behind an object no verb stands but a longer noun. */
  boolean compound(VerbChunk verb) {
    int at = verb.from();
    int last = chunks.size() - 1;
    if (last < 1
        || verb.to() != at + 1
        || !word(at).canBe(PartOfSpeech.NOUN)
        || !form(at).endsWith("s")
        || !(chunks.get(last) instanceof NounChunk noun)
        || !(chunks.get(last - 1) instanceof VerbChunk before)
        || before.lemmas().stream().anyMatch(words::says)
        || noun.to() != at
        || noun.to() - noun.from() != 1
        || !noun.mentions().isEmpty()
        || noun.pronoun()
        || !word(at - 1).canBe(PartOfSpeech.NOUN)
        || form(at - 1).endsWith("s")) {
      return false;
    }
    chunks.set(
        last,
        new NounChunk(
            noun.from(),
            at + 1,
            noun.body(),
            at,
            word(at),
            Relation.NONE,
            Determination.NONE,
            false,
            noun.mentions()));
    return true;
  }

  /**
   * A name in quotes is part of the noun before it: "la frégate « Sirocco » a accosté".
   *
   * @param at index of the quotation mark
   * @param limit index after the sentence's last token
   * @return the index after the name, or that of the mark if it is no such name
   */
  int quoted(int at, int limit) {
    if (chunks.isEmpty() || !(chunks.get(chunks.size() - 1) instanceof NounChunk noun)) {
      return at;
    }
    int to = QuotedName.end(text, at, limit);
    if (to < 0 || noun.to() != at || noun.isDate() || noun.pronoun()) {
      return at;
    }
    chunks.set(
        chunks.size() - 1,
        new NounChunk(
            noun.from(),
            to,
            noun.body(),
            noun.head(),
            noun.headWord(),
            noun.relation(),
            noun.determination(),
            false,
            noun.mentions()));
    return to;
  }

  /**
   * What only picks from several takes the noun of those: "la première des deux frégates", "the
   * first of a series of six corvettes" is one phrase, whose head is the frigate or corvette.
   */
  void part() {
    int last = chunks.size() - 1;
    if (last < 1 || !(chunks.get(last) instanceof NounChunk things) || !isOf(things, last)) {
      return;
    }
    int first = last > 1 && isSet(last - 1) ? last - 2 : last - 1;
    if (!(chunks.get(first) instanceof NounChunk part) || !isPart(part) || !isSeveral(things)) {
      return;
    }
    chunks.subList(first + 1, last + 1).clear();
    chunks.set(
        first,
        new NounChunk(
            part.from(),
            things.to(),
            part.body(),
            things.head(),
            things.headWord(),
            part.relation(),
            determination(part, things),
            false,
            things.mentions()));
  }

  /** What is the subject's own stays so: "delivered two of its frigates". */
  private static Determination determination(NounChunk part, NounChunk things) {
    if (things.determination() == Determination.POSSESSIVE) {
      return Determination.POSSESSIVE;
    }
    return part.pronoun() ? Determination.DEFINITE : part.determination();
  }

  /** "of a series", "d'un lot", right behind what picks from it. */
  private boolean isSet(int index) {
    return chunks.get(index) instanceof NounChunk set
        && isOf(set, index)
        && words.set.holds(set.headWord())
        && set.mentions().isEmpty();
  }

  private boolean isOf(NounChunk noun, int index) {
    return noun.relation() == Relation.OF && chunks.get(index - 1).to() == noun.from();
  }

  /** "the first", "deux", "l'une": no noun of its own. */
  private boolean isPart(NounChunk noun) {
    for (int i = noun.body(); i < noun.to(); i++) {
      boolean picks =
          words.part.holds(word(i)) || words.count.holds(word(i)) || text.token(i).isNumber();
      if (!picks && !words.determiner.holds(word(i))) {
        return false;
      }
    }
    int end = noun.to() - 1;
    return noun.mentions().isEmpty()
        && (words.part.holds(word(end))
            || words.count.holds(word(end))
            || text.token(end).isNumber());
  }

  /** Things in the plural, but no persons, parties or instruments. */
  private boolean isSeveral(NounChunk noun) {
    return !noun.pronoun()
        && !words.set.holds(noun.headWord())
        && noun.person().isEmpty()
        && noun.instrument().isEmpty()
        && noun.actors().stream()
            .noneMatch(actor -> actor.from() <= noun.head() && noun.head() < actor.to())
        && noun.headWord().readings().stream()
            .anyMatch(
                reading -> reading.pos() == PartOfSpeech.NOUN && reading.number() != SINGULAR);
  }

  private String form(int at) {
    return text.word(at).form();
  }

  private Word word(int at) {
    return text.word(at);
  }
}
