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

/** All mentions of a text, each kind in text order. Immutable and thread-safe. */
public final class Mentions {
  private final TokenizedText text;
  private final List<ActorMention> actors;
  private final List<PersonMention> people;
  private final List<DateMention> dates;
  private final List<PlaceMention> places;
  private final List<InstrumentMention> instruments;
  private final List<DomainMention> domains;
  private final @Nullable ActorMention[] actorAt;
  private final @Nullable PersonMention[] personAt;
  private final @Nullable DateMention[] dateAt;
  private final @Nullable InstrumentMention[] instrumentAt;

  /** Whether a mention begins at a token. */
  private final boolean[] begins;

  /**
   * @param text the text they stand in
   */
  public Mentions(
      TokenizedText text,
      List<ActorMention> actors,
      List<PersonMention> people,
      List<DateMention> dates,
      List<PlaceMention> places,
      List<InstrumentMention> instruments,
      List<DomainMention> domains) {
    this.text = text;
    this.actors = actors;
    this.people = people;
    this.dates = dates;
    this.places = places;
    this.instruments = instruments;
    this.domains = domains;
    int tokens = text.size();
    this.begins = new boolean[tokens];
    for (List<? extends Mention> all : List.of(actors, people, dates, places, instruments)) {
      for (Mention mention : all) {
        begins[mention.from()] = true;
      }
    }
    this.actorAt = spread(actors, new @Nullable ActorMention[tokens]);
    this.personAt = spread(people, new @Nullable PersonMention[tokens]);
    this.dateAt = spread(dates, new @Nullable DateMention[tokens]);
    this.instrumentAt = spread(instruments, new @Nullable InstrumentMention[tokens]);
  }

  private static <M extends Mention> @Nullable M[] spread(List<M> mentions, @Nullable M[] at) {
    for (M mention : mentions) {
      for (int i = mention.from(); i < mention.to(); i++) {
        if (at[i] == null) {
          at[i] = mention;
        }
      }
    }
    return at;
  }

  public TokenizedText text() {
    return text;
  }

  public List<ActorMention> actors() {
    return actors;
  }

  public List<PersonMention> people() {
    return people;
  }

  public List<DateMention> dates() {
    return dates;
  }

  public List<PlaceMention> places() {
    return places;
  }

  public List<InstrumentMention> instruments() {
    return instruments;
  }

  public List<DomainMention> domains() {
    return domains;
  }

  /** The actor mention that covers a token, or null. */
  @Nullable ActorMention actorAt(int token) {
    return actorAt[token];
  }

  /** The person mention that covers a token, or null. */
  @Nullable PersonMention personAt(int token) {
    return personAt[token];
  }

  /** The date that covers a token, or null. */
  @Nullable DateMention dateAt(int token) {
    return dateAt[token];
  }

  /** The instrument that covers a token, or null. */
  @Nullable InstrumentMention instrumentAt(int token) {
    return instrumentAt[token];
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
    int first = from;
    while (first < to && !begins[first]) {
      first++;
    }
    if (first == to) {
      return List.of();
    }
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
