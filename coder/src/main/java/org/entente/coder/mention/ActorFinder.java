package org.entente.coder.mention;

import java.util.List;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.mention.ActorMention.Form;
import org.entente.coder.mention.Naming.Meaning;

/**
 * Finds the states and organisations that a text names (codebook, section 1): by name, initials,
 * adjective, capital, seat or force, and pairs of them in one word. The longest name wins; a word
 * that several states share ("congolais") is the state that the text names otherwise. Thread-safe;
 * build it once and share it.
 */
public final class ActorFinder {
  /** The most words of a ship's name. */
  private static final int SHIP_NAME = 3;

  private final ActorTable table;
  private final CompoundNames compounds;
  private final NamingContext context;

  /**
   * A finder for the lexicon's language.
   *
   * @param tokenizer the one that cuts the texts
   */
  public ActorFinder(Lexicon lexicon, Tokenizer tokenizer) {
    table = new ActorTable(lexicon, tokenizer);
    compounds = new CompoundNames(table);
    context = new NamingContext(lexicon, tokenizer);
  }

  /**
   * The actors that a text names, in order and without overlap; never throws, whatever the text. A
   * capital is found wherever it stands: whether it means its government or a place is for the
   * clause to say.
   */
  public List<ActorMention> find(TokenizedText text) {
    NamedActors found = new NamedActors();
    int i = 0;
    while (i < text.size()) {
      int after = text.token(i).isWord() ? read(text, i, found) : i;
      i = Math.max(after, i + 1);
    }
    return found.resolve(text);
  }

  /** Reads what begins at a token; returns the index after it. */
  private int read(TokenizedText text, int at, NamedActors found) {
    PhraseTable<Naming> phrases = table.phrases();
    PhraseTable.Match<Naming> match = phrases.longest(text, at, text.size());
    while (match != null) {
      Naming naming = match.value();
      int to = match.to();
      if (naming.meanings().isEmpty()) {
        return to;
      }
      List<Meaning> accepted = naming.accepted(text.span(at, to));
      if (!accepted.isEmpty()) {
        if (!isOther(text, at, to, naming, accepted, found)) {
          int end = table.isShipPrefix(text.span(at, to)) ? afterShipName(text, to) : to;
          found.add(NamedActor.of(at, end, accepted), text);
          return end;
        }
        return to;
      }
      match = to - 1 > at ? phrases.longest(text, at, to - 1) : null;
    }
    Token token = text.token(at);
    if (table.isHyphened(token.word())) {
      NamedActor compound = table.mayBeCompound(token.word()) ? compounds.read(text, at) : null;
      if (compound != null) {
        found.add(compound, text);
        return compound.to();
      }
    } else if (NamedActors.isTightDash(text, at + 1)) {
      List<String> codes = table.prefix(token.word().form());
      if (!codes.isEmpty()) {
        found.addPrefix(at, codes);
      }
    }
    return at;
  }

  /** Whether the words name a language or a person here. */
  private boolean isOther(
      TokenizedText text,
      int from,
      int to,
      Naming naming,
      List<Meaning> accepted,
      NamedActors found) {
    Form form = accepted.get(0).form().orElse(null);
    if (form == Form.FORCE && to - from > 1 && isOwned(text, to)) {
      return true;
    }
    if (form == Form.SEAT && (hasOwner(text, from, found) || isOwned(text, to))) {
      // "Peru's Congress", "la Chambre des représentants marocaine"
      return true;
    }
    if (isInitials(accepted)) {
      return isWordInCapitals(text, from);
    }
    if (form == Form.DEMONYM) {
      return context.isLanguage(text.tokens(), from, to);
    }
    if (to - from > 1 || (form != Form.NAME && form != Form.CAPITAL)) {
      return false;
    }
    if (!found.endsAt(from) && context.followsGivenName(text, from)) {
      return true;
    }
    return naming.personal() && context.precedesSurname(text, from) && !isNamed(text, to);
  }

  /**
   * Whether a state comes next, whose the force is: "the Royal Navy of Oman", "royales khmères".
   */
  private boolean isOwned(TokenizedText text, int at) {
    return isNamed(text, at)
        || (at < text.size()
            && context.isOf(text.word(at))
            && (isNamed(text, at + 1) || isNamed(text, at + 2)));
  }

  /** Whether a state was named just before, whose the house is: "Peru's", "the Peruvian". */
  private static boolean hasOwner(TokenizedText text, int from, NamedActors found) {
    return found.endsAt(from)
        || (from > 1 && text.token(from - 1).is("'s") && found.endsAt(from - 1));
  }

  /** A ship may be called after a city or a state: "HMAS Canberra". */
  private static int afterShipName(TokenizedText text, int at) {
    int end = at;
    while (end < text.size() && end - at < SHIP_NAME && text.token(end).isCapitalised()) {
      end++;
    }
    return end;
  }

  private static boolean isInitials(List<Meaning> accepted) {
    return accepted.get(0).writing() == Writing.EXACT;
  }

  /** In a headline in capitals "UN" is an article; "US" is hardly ever the pronoun. */
  private static boolean isWordInCapitals(TokenizedText text, int at) {
    Word word = text.word(at);
    if (!word.canBe(PartOfSpeech.DETERMINER)
        && !word.canBe(PartOfSpeech.PREPOSITION)
        && !word.canBe(PartOfSpeech.VERB)
        && !word.canBe(PartOfSpeech.NOUN)) {
      return false;
    }
    return isKnownInCapitals(text, at - 1) || isKnownInCapitals(text, at + 1);
  }

  private static boolean isKnownInCapitals(TokenizedText text, int at) {
    return at >= 0
        && at < text.size()
        && text.token(at).isAllCapitals()
        && !text.word(at).isUnknown();
  }

  private boolean isNamed(TokenizedText text, int at) {
    PhraseTable.Match<Naming> next = table.phrases().longest(text, at, text.size());
    return next != null && !next.value().accepted(text.span(at, next.to())).isEmpty();
  }
}
