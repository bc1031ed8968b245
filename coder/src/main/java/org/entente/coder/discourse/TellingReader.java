package org.entente.coder.discourse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.AgreementForm;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.Mentions;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.Sentence;
import org.entente.coder.mention.InstrumentMention;
import org.jspecify.annotations.Nullable;

/** Gathers from the words around a phrase what tells its instrument from others. Thread-safe. */
final class TellingReader {
  private final IdentityWords words;
  private final Report report;
  private final Mentions mentions;

  TellingReader(IdentityWords words, Report report) {
    this.words = words;
    this.report = report;
    this.mentions = report.mentions;
  }

  /**
   * What a passage tells.
   *
   * @param index the chunk of the instrument's phrase, or of the trigger where there is none
   * @param instrument the phrase, or null
   */
  Telling of(
      Syntax syntax,
      Sentence sentence,
      int index,
      @Nullable InstrumentMention instrument,
      Set<String> parties,
      @Nullable StageDraft stage) {
    String another =
        instrument == null
            ? ""
            : words.another(mentions.text(), instrument.from(), instrument.head());
    return new Telling(
        instrument,
        parties,
        stage,
        sentence.index(),
        another,
        words.isSequel(mentions.text(), from(syntax, index), syntax.chunks().get(index).to()),
        null,
        goods(syntax, index),
        named(instrument));
  }

  /** The date in an instrument's name; a plan's year is that which it covers. */
  private Optional<String> named(@Nullable InstrumentMention instrument) {
    if (instrument == null || instrument.form().equals(Optional.of(AgreementForm.PLAN))) {
      return Optional.empty();
    }
    return instrument
        .date()
        .filter(date -> !date.time().needsContext())
        .flatMap(date -> report.resolve(date, false));
  }

  /** Whether a trigger says that its subject takes the place of its object. */
  boolean replaces(Syntax syntax, int trigger) {
    return syntax.chunks().get(trigger) instanceof VerbChunk verb && words.replaces(verb.lemmas());
  }

  /** The first token of the clause up to a chunk. */
  private static int from(Syntax syntax, int index) {
    int from = syntax.chunks().get(index).from();
    for (int k = index - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark
          && mark.kind() != Mark.Kind.COMMA
          && mark.kind() != Mark.Kind.QUOTE) {
        break;
      }
      from = chunk.from();
    }
    return from;
  }

  /** The designations after a chunk, up to the next verb: names that are of no actor or person. */
  private Set<String> goods(Syntax syntax, int index) {
    Set<String> goods = new TreeSet<>();
    for (int k = index; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (k > index
          && (chunk instanceof VerbChunk
              || (chunk instanceof Mark mark && mark.kind() != Mark.Kind.COMMA))) {
        break;
      }
      if (chunk instanceof NounChunk noun && !noun.isDate()) {
        addDesignations(goods, noun);
      }
    }
    return goods;
  }

  private void addDesignations(Set<String> goods, NounChunk noun) {
    boolean named =
        !noun.actors().isEmpty() || noun.person().isPresent() || noun.place().isPresent();
    for (int i = noun.body(); i < noun.to() && !named; i++) {
      String token = mentions.text().token(i).text();
      boolean name = i > noun.body() && Character.isUpperCase(token.charAt(0));
      // the model of a thing has its number: "F-16"
      if (hasLetter(token) && (name || token.chars().anyMatch(Character::isDigit))) {
        goods.add(token.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static boolean hasLetter(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (Character.isUpperCase(token.charAt(i))) {
        return token.length() > 1;
      }
    }
    return false;
  }
}
