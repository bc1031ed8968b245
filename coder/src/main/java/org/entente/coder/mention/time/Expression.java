package org.entente.coder.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.coder.mention.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The expressions that the grammar makes. */
sealed interface Expression extends TimeExpression
    permits Calendar, Shift, Months, Decade, Range, Bound, About, Duration, Recurrence {

  /** The EDTF value in a situation, or empty if it cannot be resolved there. */
  Optional<String> in(Situation situation);

  @Override
  default Optional<String> resolve(
      @Nullable LocalDate published, Direction direction, @Nullable String context) {
    return in(new Situation(published, direction, context));
  }

  @Override
  default boolean isStated() {
    return false;
  }

  @Override
  default boolean needsContext() {
    return false;
  }

  @Override
  default OptionalInt lengthInDays() {
    return OptionalInt.empty();
  }

  @Override
  default boolean isDate() {
    return true;
  }
}
