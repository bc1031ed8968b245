package org.entente.coder.discourse;

import java.util.Optional;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;

/**
 * Who says so, where the words mark a fact as somebody's claim: "selon Kiev", "d'après deux
 * sources", "Bamako affirme que". Not thread-safe: one for each article.
 */
final class Attribution {
  private final Report report;
  private final Cast cast;
  private final NounTypes types;
  private final FunctionWords words;

  Attribution(Report report, Cast cast, NounTypes types, FunctionWords words) {
    this.report = report;
    this.cast = cast;
    this.types = types;
    this.words = words;
  }

  /** Who claims what a frame tells, as printed; empty where the text vouches for it itself. */
  Optional<String> of(Frame frame) {
    Syntax syntax = frame.syntax();
    for (int k = 0; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof NounChunk noun
          && noun.relation() == Relation.ACCORDING
          && !noun.isDate()
          && (k < frame.trigger() ? syntax.opens(k) : endsClauseOf(syntax, frame.trigger(), k))) {
        Optional<String> source = source(syntax, k);
        if (source.isPresent()) {
          return source;
        }
      }
    }
    return claimant(frame);
  }

  /** Whether no verb stands between a trigger and a phrase but those that its own verb governs. */
  private static boolean endsClauseOf(Syntax syntax, int trigger, int index) {
    for (int k = trigger + 1; k < index; k++) {
      Chunk chunk = syntax.chunks().get(k);
      if ((chunk instanceof VerbChunk verb
              && verb.isFinite()
              && k > trigger + 1
              && !tells(syntax, trigger, k))
          || (chunk instanceof Mark mark && mark.kind() == Mark.Kind.BUT)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb is that of a noun before it: "a visit took place, according to Doha". */
  private static boolean tells(Syntax syntax, int trigger, int verb) {
    return syntax.chunks().get(trigger) instanceof NounChunk
        && syntax.governingVerbIndex(trigger) == verb;
  }

  private Optional<String> source(Syntax syntax, int index) {
    NounChunk noun = syntax.noun(index);
    if (noun.pronoun() || noun.instrument().isPresent()) {
      return Optional.empty();
    }
    if (types.isOf(report.text, noun, "statement")) {
      // "selon un communiqué de la présidence"
      return index + 1 < syntax.chunks().size()
              && syntax.chunks().get(index + 1) instanceof NounChunk of
              && of.relation() == Relation.OF
          ? speaker(of)
          : Optional.empty();
    }
    return speaker(noun);
  }

  private Optional<String> speaker(NounChunk noun) {
    Optional<String> name =
        noun.person().flatMap(cast::person).map(person -> person.name()).filter(n -> !n.isEmpty());
    if (name.isPresent()) {
      return name;
    }
    boolean speaks =
        noun.person().isPresent()
            || types.isActor(report.text, noun)
            || types.isOf(report.text, noun, "source");
    return speaks && !noun.pronoun()
        ? Optional.of(report.text.span(noun.body(), noun.to()))
        : Optional.empty();
  }

  /** "Bamako affirme que la France a livré des armes". */
  private Optional<String> claimant(Frame frame) {
    Syntax syntax = frame.syntax();
    for (int k = frame.trigger() - 1; k >= 0; k--) {
      if (syntax.chunks().get(k) instanceof Mark mark && mark.kind() == Mark.Kind.SUBORDINATE) {
        int verb = syntax.governingVerbIndex(k);
        if (verb < 0
            || verb >= k
            || ((VerbChunk) syntax.chunks().get(verb))
                .lemmas().stream().noneMatch(words::isClaim)) {
          return Optional.empty();
        }
        return syntax.subjects(verb).stream()
            .findFirst()
            .flatMap(subject -> speaker(syntax.noun(subject)));
      }
    }
    return Optional.empty();
  }
}
