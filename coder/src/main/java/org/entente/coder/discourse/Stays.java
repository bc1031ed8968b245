package org.entente.coder.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.ActKind;
import org.entente.coder.Time;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.VerbForm;
import org.entente.coder.mention.DateMention;

/**
 * Makes an interval of the day on which somebody came and the day on which a later clause says that
 * he leaves (codebook, section 6). Thread-safe.
 */
final class Stays {
  /** How many sentences after a visit its end may be told. */
  private static final int STAY_TOLD = 3;

  /** How many days a stay lasts at most. */
  private static final int LONGEST_STAY = 10;

  private final Set<String> leaving;

  /**
   * @param leaving lemmas of the verbs by which one leaves
   */
  Stays(Set<String> leaving) {
    this.leaving = Set.copyOf(leaving);
  }

  /**
   * "Il se trouvait au Kenya depuis lundi et a regagné la capitale jeudi", "It will leave for Sofia
   * on Friday": a stay that ends.
   */
  void close(List<ActDraft> acts, Sentence sentence, Syntax syntax, Report report) {
    for (int i = acts.size() - 1; i >= 0; i--) {
      ActDraft act = acts.get(i);
      if (act.kind == ActKind.VISIT && act.time == Time.PAST) {
        boolean open = act.date.filter(d -> d.matches(Spans.DAY + Spans.OPEN)).isPresent();
        int reach = open ? 1 : STAY_TOLD;
        if (sentence.index() - act.lastSentence <= reach
            && (open || act.date.filter(d -> d.matches(Spans.DAY)).isPresent())) {
          String first = act.date.get().substring(0, "2024-05-13".length());
          left(syntax, first, open, report)
              .ifPresent(last -> act.date = Optional.of(first + "/" + last));
        }
        return;
      }
    }
  }

  /** The day on which those who came on a day leave, by a sentence's words. */
  private Optional<String> left(Syntax syntax, String first, boolean open, Report report) {
    for (int k = 0; k < syntax.chunks().size(); k++) {
      if (syntax.chunks().get(k) instanceof VerbChunk verb && Spans.isOne(verb.lemmas(), leaving)) {
        DateMention date = syntax.date(k);
        if (date == null || !(open || isFromPlace(syntax, k))) {
          continue;
        }
        boolean ahead = Spans.isAhead(verb) || (verb.form() == VerbForm.PRESENT && !verb.perfect());
        return Stream.of(false, true)
            .filter(future -> !future || ahead)
            .flatMap(future -> report.resolve(date, future).stream())
            .map(day -> day.substring(day.indexOf('/') + 1))
            .filter(day -> day.matches(Spans.DAY) && first.compareTo(day) < 0)
            .filter(day -> !EdtfDates.areApart(first, day, LONGEST_STAY))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** "left Armenia", "regagnera Bamako", and not "left office". */
  private static boolean isFromPlace(Syntax syntax, int verb) {
    for (int k = verb + 1; k < syntax.chunks().size() && !syntax.endsClause(k, 1); k++) {
      if (syntax.chunks().get(k) instanceof NounChunk noun
          && noun.person().isEmpty()
          && !noun.actors().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
