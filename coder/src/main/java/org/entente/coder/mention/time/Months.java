package org.entente.coder.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.coder.mention.time.Nearest.Period;

/**
 * A half or quarter of a year, or other months of one year: {@code au premier semestre 2026}.
 *
 * @param anchor what picks the year
 * @param from the first month, 1 to 12
 * @param to the last month, 1 to 12
 */
record Months(Anchor anchor, int from, int to) implements Expression {

  @Override
  public boolean isStated() {
    return anchor.isStated();
  }

  @Override
  public boolean needsContext() {
    return new Calendar(anchor, from, 0, 0).needsContext();
  }

  @Override
  public Optional<String> in(Situation situation) {
    return switch (anchor.kind()) {
      case STATED, ARTICLE_YEAR, STORY_YEAR ->
          new Calendar(anchor, from, 0, 0)
              .in(situation)
              .flatMap(
                  first ->
                      new Calendar(anchor, to, 0, 0).in(situation).map(last -> first + "/" + last));
      default -> Nearest.pick(anchor, situation, this::candidates).map(Period::value);
    };
  }

  private List<Period> candidates(LocalDate about) {
    return IntStream.rangeClosed(about.getYear() - 1, about.getYear() + 1)
        .mapToObj(year -> new Period(new PartialDate(year, from, 0), new PartialDate(year, to, 0)))
        .toList();
  }
}
