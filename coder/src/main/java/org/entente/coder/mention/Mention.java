package org.entente.coder.mention;

/** Words of a text that name something the rules work with: a range of tokens. */
public sealed interface Mention
    permits ActorMention,
        PersonMention,
        DateMention,
        PlaceMention,
        InstrumentMention,
        DomainMention {

  /** Index of its first token. */
  int from();

  /** Index after its last token. */
  int to();
}
