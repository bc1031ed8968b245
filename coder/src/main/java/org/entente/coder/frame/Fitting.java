package org.entente.coder.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention.Form;

/**
 * Which noun phrases of a sentence fit which types: many rules ask the same, and each phrase is
 * looked at once for each type. For one sentence and one thread.
 */
final class Fitting {
  private final TokenizedText text;
  private final Syntax syntax;
  private final NounTypes types;
  private final SentenceNouns nouns;
  private final Map<SlotType, Answers> answers = new HashMap<>();

  Fitting(TokenizedText text, Syntax syntax, NounTypes types, SentenceNouns nouns) {
    this.text = text;
    this.syntax = syntax;
    this.types = types;
    this.nouns = nouns;
  }

  /** Of each chunk whether it fits a type, once it was looked at, and whether one of them does. */
  private static final class Answers {
    private static final byte NO = 1;
    private static final byte YES = 2;

    /** Of no chunk where none can fit. */
    static final Answers NONE = new Answers(0);

    final byte[] of;
    boolean some;

    Answers(int chunks) {
      of = new byte[chunks];
    }

    void set(int index, boolean fits) {
      of[index] = fits ? YES : NO;
      some |= fits;
    }

    boolean isKnown(int index) {
      return of[index] != 0;
    }

    boolean fits(int index) {
      return of[index] == YES;
    }
  }

  /** Whether the noun phrase at an index, or the one that completes it with "of", fits a type. */
  boolean fits(int index, SlotType type) {
    return fits(index, type, answers(type));
  }

  private boolean fits(int index, SlotType type, Answers of) {
    if (of == Answers.NONE) {
      return false;
    }
    if (!of.isKnown(index)) {
      of.set(index, looksFit(index, type));
    }
    return of.fits(index);
  }

  private boolean looksFit(int index, SlotType type) {
    if (types.fits(syntax.noun(index), nouns.classes(index), type)) {
      return true;
    }
    if (type.classes().isEmpty()) {
      return false;
    }
    int shared = headOfPair(index);
    if (shared >= 0) {
      return fits(shared, type);
    }
    int of = NounTypes.completion(text, syntax, index);
    // a committee of parliament is not parliament, a round of talks not the talks
    return of >= 0
        && !nouns.classes(index).has("part")
        && type.classes().stream().anyMatch(nouns.classes(of)::has);
  }

  /**
   * The noun phrase whose noun a nationality joined to it shares, or -1: "soldats turcs et
   * qataris", "Thai and Lao soldiers".
   */
  private int headOfPair(int index) {
    if (!isNationality(index)) {
      return -1;
    }
    if (index > 1
        && isAnd(index - 1)
        && endsInNationality(index - 2)
        && syntax.noun(index).relation() == Relation.NONE) {
      return index - 2;
    }
    return index + 2 < syntax.chunks().size()
            && isAnd(index + 1)
            && syntax.chunks().get(index + 2) instanceof NounChunk next
            && next.relation() == Relation.NONE
            && !isNationality(index + 2)
            && next.actors().stream()
                .anyMatch(actor -> actor.form() == Form.DEMONYM && actor.from() == next.body())
        ? index + 2
        : -1;
  }

  private boolean isAnd(int index) {
    return syntax.chunks().get(index) instanceof Mark mark && mark.kind() == Mark.Kind.AND;
  }

  private boolean isNationality(int index) {
    NounChunk noun = syntax.noun(index);
    return noun.actors().size() == 1
        && noun.actors().get(0).form() == Form.DEMONYM
        && noun.actors().get(0).from() <= noun.head()
        && noun.head() < noun.actors().get(0).to();
  }

  private boolean endsInNationality(int index) {
    return syntax.chunks().get(index) instanceof NounChunk noun
        && !isNationality(index)
        && noun.actors().stream()
            .anyMatch(actor -> actor.form() == Form.DEMONYM && actor.to() == noun.to());
  }

  /** Whether any noun phrase of the sentence fits a type. */
  boolean fitsAny(SlotType type) {
    Answers of = answers(type);
    if (of.some || of == Answers.NONE) {
      return of.some;
    }
    for (int i = 0; i < syntax.chunks().size(); i++) {
      if (syntax.chunks().get(i) instanceof NounChunk && fits(i, type, of)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any noun phrase of the sentence has a word of a class. */
  boolean hasAny(String name) {
    return nouns.haveAny(List.of(name));
  }

  private Answers answers(SlotType type) {
    Answers known = answers.get(type);
    if (known == null) {
      // most of what rules ask for is not in the sentence at all
      boolean absent = type.isClass() && !nouns.haveAny(type.classes());
      known = absent ? Answers.NONE : new Answers(syntax.chunks().size());
      answers.put(type, known);
    }
    return known;
  }
}
