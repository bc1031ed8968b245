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

  private String form(int at) {
    return text.word(at).form();
  }

  private Word word(int at) {
    return text.word(at);
  }
}
