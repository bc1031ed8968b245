package org.entente.coder.mention;

import java.util.List;
import java.util.Optional;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.mention.InstrumentMention.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Words without a head noun of their own that stand for an instrument like one named before ({@code
 * celui avec la Serbie}) or for one of several ({@code deux accords, l'un sur la formation, l'autre
 * sur le déminage ; le premier porte sur}).
 *
 * @param at index of the first token
 * @param floor index of the sentence's first token
 * @param limit index after its last
 */
record InstrumentMember(PhraseContext context, int at, int floor, int limit) {
  /** How many tokens back the instrument may stand that a substitute is like. */
  private static final int REACH = 150;

  /**
   * The mention, or empty if no such words begin here or nothing tells that they mean an
   * instrument.
   *
   * @param before the mentions before it, in order
   */
  Optional<InstrumentMention> read(List<InstrumentMention> before) {
    InstrumentLexicon lexicon = context.lexicon();
    PhraseTable.Match<Boolean> one = lexicon.substitutes.longest(context.text(), at, limit);
    PhraseTable.Match<Boolean> item = lexicon.members.longest(context.text(), at, limit);
    if (one == null && item == null) {
      return Optional.empty();
    }
    int end = Math.max(one == null ? 0 : one.to(), item == null ? 0 : item.to());
    InstrumentMention whole = whole(before, at).orElse(null);
    InstrumentMention like = whole != null ? whole : like(before);
    if (like == null) {
      return Optional.empty();
    }
    Complements said = complements(end);
    boolean told = said.date.isPresent() || follows(lexicon.followers, end);
    boolean counted = item != null && item.to() == end && whole != null;
    if (!(told && (one != null || counted))
        && !(counted && (said.to > end || isSubject(end) || isAbout(end) || isNext(before)))) {
      return Optional.empty();
    }
    return Optional.of(mention(end, like, said));
  }

  /** The several instruments named last, if the words at a token can still be one of them. */
  static Optional<InstrumentMention> whole(List<InstrumentMention> before, int at) {
    for (int i = before.size() - 1; i >= 0 && at - before.get(i).to() < REACH; i--) {
      InstrumentMention mention = before.get(i);
      if (mention.count() != 1 && mention.reference() != Reference.SUBSTITUTE) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The instrument named last by a noun. */
  private @Nullable InstrumentMention like(List<InstrumentMention> before) {
    for (int i = before.size() - 1; i >= 0 && floor - before.get(i).to() < REACH; i--) {
      if (before.get(i).reference() != Reference.SUBSTITUTE) {
        return before.get(i);
      }
    }
    return null;
  }

  /** Whether a phrase of a table follows, after a comma or not. */
  private boolean follows(PhraseTable<Boolean> phrases, int end) {
    int next = end < limit && context.token(end).is(",") ? end + 1 : end;
    return phrases.longest(context.text(), next, limit) != null;
  }

  /** {@code le premier porte sur}, {@code the first is}: what comes next is its verb. */
  private boolean isSubject(int end) {
    return context.lexicon().predicates.longest(context.text(), end, limit) != null;
  }

  /** {@code le premier couvre la formation, le second les échanges}: the next of the sentence. */
  private boolean isNext(List<InstrumentMention> before) {
    InstrumentMention last = before.get(before.size() - 1);
    return last.reference() == Reference.SUBSTITUTE
        && last.from() >= floor
        && context.token(at - 1).isPunctuation();
  }

  /** {@code the second, on piracy at sea,}. */
  private boolean isAbout(int end) {
    return end + 2 < limit
        && context.token(end).is(",")
        && context.lexicon().topics.longest(context.text(), end + 1, limit) != null
        && context.dateAt(end + 1) == null
        && context.dateAt(end + 2) == null;
  }

  /** What follows and says more: a date that names it, its subject, an adjective in commas. */
  private record Complements(int to, InstrumentComplements read, Optional<DateMention> date) {}

  private Complements complements(int end) {
    int start = end;
    if (end + 1 < limit && context.token(end).is(",") && context.cueEnd(end + 1, limit) > end + 1) {
      // "celui, militaro-technique, d'octobre 2018"
      start = context.cueEnd(end + 1, limit);
      start += start < limit && context.token(start).is(",") ? 1 : 0;
    }
    InstrumentOpening opening =
        new InstrumentOpening(at, at, Optional.empty(), -1, Optional.empty(), false, false);
    InstrumentComplements read = InstrumentComplements.read(context, opening, at, start, limit);
    int to = read.date().map(date -> Math.max(date.to(), read.to())).orElse(read.to());
    boolean apart = read.date().filter(date -> date.from() > read.to() + 1).isPresent();
    return new Complements(apart ? read.to() : to, read, read.date());
  }

  private InstrumentMention mention(int end, InstrumentMention like, Complements said) {
    InstrumentSubject subject = InstrumentSubject.read(context, end, said.to, said.read.asides());
    boolean own = subject.says();
    boolean out = own ? subject.outOfScope() : like.outOfScope();
    return new InstrumentMention(
        at,
        Math.max(end, said.to),
        end - 1,
        like.form(),
        own ? subject.kind(like.form()) : like.kind(),
        Optional.empty(),
        subject.domains(),
        Reference.SUBSTITUTE,
        count(end),
        (like.defence() || subject.ties()) && !out,
        out,
        said.date);
  }

  private int count(int end) {
    for (int i = at; i < end; i++) {
      Integer number = context.lexicon().numbers.get(context.token(i).word().form());
      if (number != null) {
        return number;
      }
    }
    return context.is("several", at) ? 0 : 1;
  }
}
