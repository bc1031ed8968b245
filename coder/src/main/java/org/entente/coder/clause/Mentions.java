package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.DomainMention;
import org.entente.coder.mention.InstrumentMention;
import org.entente.coder.mention.Mention;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * All mentions of a text, each kind in text order. Immutable and thread-safe.
 *
 * @param text the text they stand in
 */
public record Mentions(
    TokenizedText text,
    List<ActorMention> actors,
    List<PersonMention> people,
    List<DateMention> dates,
    List<PlaceMention> places,
    List<InstrumentMention> instruments,
    List<DomainMention> domains) {

  /** The mention of a list that covers a token, or null. */
  static <M extends Mention> @Nullable M at(List<M> mentions, int token) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      M mention = mentions.get(middle);
      if (mention.to() <= token) {
        low = middle + 1;
      } else if (mention.from() > token) {
        high = middle - 1;
      } else {
        return mention;
      }
    }
    return null;
  }

  /** The mentions of a list that lie within a range of tokens. */
  public static <M extends Mention> List<M> within(List<M> mentions, int from, int to) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == mentions.size() || mentions.get(low).from() >= to) {
      return List.of();
    }
    List<M> within = new ArrayList<>();
    for (int i = low; i < mentions.size() && mentions.get(i).from() < to; i++) {
      if (mentions.get(i).to() <= to) {
        within.add(mentions.get(i));
      }
    }
    return within;
  }

  /** Everything mentioned within a range of tokens, in text order. */
  List<Mention> all(int from, int to) {
    List<Mention> all = new ArrayList<>();
    all.addAll(within(actors, from, to));
    all.addAll(within(people, from, to));
    all.addAll(within(dates, from, to));
    all.addAll(within(places, from, to));
    all.addAll(within(instruments, from, to));
    if (all.size() > 1) {
      all.sort(Comparator.comparingInt(Mention::from));
    }
    return List.copyOf(all);
  }
}
