package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;

/**
 * Finds the noun phrases that name an instrument or point back to one (codebook, section 2), by the
 * lexicon's folder {@code instruments}. Immutable and thread-safe.
 */
public final class InstrumentFinder {
  private final InstrumentLexicon lexicon;

  /**
   * Reads the head nouns and cues.
   *
   * @throws org.entente.coder.lexicon.LexiconException if an entry has a fault
   */
  public InstrumentFinder(Lexicon lexicon, Tokenizer tokenizer) {
    this.lexicon = new InstrumentLexicon(lexicon, tokenizer);
  }

  /**
   * The mentions in a text, in order and without overlap.
   *
   * @param text the text
   * @param domains its domain mentions, in order
   * @param dates its date mentions, in order
   */
  public List<InstrumentMention> find(
      TokenizedText text, List<DomainMention> domains, List<DateMention> dates) {
    List<InstrumentMention> mentions = new ArrayList<>();
    PhraseContext context = new PhraseContext(lexicon, text, domains, dates);
    for (Sentence sentence : text.sentences()) {
      int floor = sentence.from();
      int at = sentence.from();
      while (at < sentence.to()) {
        Optional<InstrumentMention> found = Optional.empty();
        PhraseTable.Match<InstrumentLexicon.Head> head =
            lexicon.heads.longest(text, at, sentence.to());
        int next = at + 1;
        if (head != null) {
          next = head.to();
          if (head.value().use() == InstrumentLexicon.Use.NEVER) {
            next = context.isComplement(at, floor) ? at + 1 : head.to();
          } else {
            found = new InstrumentPhrase(context, at, head, floor, sentence.to()).read();
          }
        } else if (!mentions.isEmpty()) {
          found = new InstrumentMember(context, at, sentence.from(), sentence.to()).read(mentions);
        }
        if (found.isPresent()) {
          mentions.add(likened(context, counted(context, found.get(), mentions), mentions));
          next = Math.max(next, found.get().to());
          floor = next;
        }
        at = next;
      }
    }
    return mentions;
  }

  /** {@code deux accords. Le premier accord}: one of those counted before. */
  private InstrumentMention counted(
      PhraseContext context, InstrumentMention mention, List<InstrumentMention> before) {
    PhraseTable.Match<Boolean> ordinal =
        lexicon.members.longest(context.text(), mention.from(), mention.head());
    if (ordinal == null
        || mention.reference() != InstrumentMention.Reference.DEFINITE
        || ordinal.to() != mention.head()
        || mention.to() != mention.head() + 1
        || mention.count() != 1
        || isNamedBehind(context, mention.to())) {
      return mention;
    }
    return InstrumentMember.whole(before, mention.from()).map(mention::oneOf).orElse(mention);
  }

  /** {@code le troisième document, un protocole de formation}: its name says what it is. */
  private boolean isNamedBehind(PhraseContext context, int end) {
    int size = context.text().size();
    if (end + 2 >= size || !context.token(end).is(",")) {
      return false;
    }
    return lexicon.heads.longest(context.text(), end + 1, size) != null
        || lexicon.heads.longest(context.text(), end + 2, size) != null;
  }

  /** {@code un pacte similaire}: what it is about was said of the last instrument before it. */
  private static InstrumentMention likened(
      PhraseContext context, InstrumentMention mention, List<InstrumentMention> before) {
    if (mention.kind().isPresent()
        || mention.outOfScope()
        || !context.isSimilar(mention.from(), mention.to())) {
      return mention;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).kind().isPresent() || before.get(i).outOfScope()) {
        return mention.like(before.get(i));
      }
    }
    return mention;
  }
}
