package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  /** How many tokens back the instrument may stand that a substitute is like. */
  private static final int REACH = 150;

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
      int first = mentions.size();
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
        } else if (mentions.size() > first) {
          found = ellipsis(context, at, sentence.to(), mentions.subList(first, mentions.size()));
        }
        if (found.isEmpty() && head == null && !mentions.isEmpty()) {
          InstrumentMention last = mentions.get(mentions.size() - 1);
          if (sentence.from() - last.to() < REACH) {
            found = substitute(text, dates, at, sentence.to(), last);
          }
        }
        if (found.isPresent()) {
          mentions.add(found.get());
          next = Math.max(next, found.get().to());
          floor = next;
        }
        at = next;
      }
    }
    return mentions;
  }

  /** {@code celui avec la Serbie, celui du 28 mars 1994}: an instrument like the one before. */
  private Optional<InstrumentMention> substitute(
      TokenizedText text, List<DateMention> dates, int at, int limit, InstrumentMention like) {
    PhraseTable.Match<Boolean> phrase = lexicon.substitutes.longest(text, at, limit);
    if (phrase == null) {
      return Optional.empty();
    }
    int next = phrase.to();
    Optional<DateMention> date =
        dates.stream()
            .filter(
                d ->
                    d.from() <= phrase.to()
                        && d.core() > phrase.to() - 1
                        && d.core() <= phrase.to() + 1
                        && d.time().isDate())
            .findFirst();
    if (next < limit && text.token(next).is(",")) {
      next++;
    }
    if (date.isEmpty() && lexicon.followers.longest(text, next, limit) == null) {
      return Optional.empty();
    }
    return Optional.of(
        new InstrumentMention(
            at,
            date.map(DateMention::to).orElse(phrase.to()),
            phrase.to() - 1,
            like.form(),
            like.kind(),
            Optional.empty(),
            List.of(),
            InstrumentMention.Reference.SUBSTITUTE,
            1,
            like.defence(),
            like.outOfScope(),
            date));
  }

  /** {@code deux accords, l'un sur la formation, l'autre sur le déminage}. */
  private Optional<InstrumentMention> ellipsis(
      PhraseContext context, int at, int limit, List<InstrumentMention> before) {
    PhraseTable.Match<Boolean> opening = lexicon.ellipses.longest(context.text(), at, limit);
    if (opening == null || lexicon.topics.longest(context.text(), opening.to(), limit) == null) {
      return Optional.empty();
    }
    for (InstrumentMention whole : before) {
      if (whole.count() != 1) {
        InstrumentLexicon.Head head =
            new InstrumentLexicon.Head(InstrumentLexicon.Use.CUED, whole.form(), Set.of());
        return new InstrumentPhrase(
                context, at, new PhraseTable.Match<>(opening.to(), head), at, limit)
            .read();
      }
    }
    return Optional.empty();
  }
}
