package org.entente.coder.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.language.Word;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.DateMention;
import org.entente.coder.mention.InstrumentMention;
import org.entente.coder.mention.Mention;
import org.entente.coder.mention.PersonMention;
import org.entente.coder.mention.PlaceMention;

/**
 * A noun phrase with the preposition before it, or a date.
 *
 * @param from index of the first token, preposition included
 * @param to index after the last token
 * @param body index of the first token after the preposition
 * @param head index of the head noun
 * @param headWord the head noun's word
 * @param relation what the preposition marks
 * @param determination what kind of determiner it has
 * @param pronoun whether it is a pronoun
 * @param mentions the mentions in it, in text order
 */
public record NounChunk(
    int from,
    int to,
    int body,
    int head,
    Word headWord,
    Relation relation,
    Determination determination,
    boolean pronoun,
    List<Mention> mentions)
    implements Chunk {

  /** The kind of determiner. */
  public enum Determination {
    NONE,
    DEFINITE,
    INDEFINITE,
    DEMONSTRATIVE,
    POSSESSIVE,
    FIRST_PERSON
  }

  public Optional<PersonMention> person() {
    return first(PersonMention.class);
  }

  public Optional<InstrumentMention> instrument() {
    return first(InstrumentMention.class);
  }

  public Optional<DateMention> date() {
    return first(DateMention.class);
  }

  public Optional<PlaceMention> place() {
    return first(PlaceMention.class);
  }

  public List<ActorMention> actors() {
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<ActorMention> actors = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      if (mention instanceof ActorMention actor) {
        actors.add(actor);
      }
    }
    return actors;
  }

  /** Whether it has no preposition and is no date: it can be a subject or object. */
  public boolean isBare() {
    return relation == Relation.NONE && !isDate();
  }

  /** Whether it is nothing but a date. */
  public boolean isDate() {
    return mentions.size() == 1
        && mentions.get(0) instanceof DateMention date
        && (date.to() > head || (date.from() <= body && date.time().lengthInDays().isEmpty()));
  }

  private <M extends Mention> Optional<M> first(Class<M> type) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (type.isInstance(mention)) {
        return Optional.of(type.cast(mention));
      }
    }
    return Optional.empty();
  }
}
