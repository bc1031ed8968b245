package org.entente.coder.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.coder.mention.TimeExpression.Direction;
import org.jspecify.annotations.Nullable;

/** What an expression is resolved against: see {@link Expression#resolve}. */
record Situation(@Nullable LocalDate published, Direction direction, @Nullable String context) {

  /** The first or last date of the context; its year may be unknown. */
  Optional<PartialDate> story(boolean last) {
    return context == null ? Optional.empty() : PartialDate.parse(context, last);
  }

  /** The first or last date of the context, if it names a year. */
  Optional<PartialDate> datedStory(boolean last) {
    return story(last).filter(date -> date.year() > 0);
  }

  /** The same text seen from another day. */
  Situation at(LocalDate day, Direction to) {
    return new Situation(day, to, context);
  }

  Situation towards(Direction to) {
    return new Situation(published, to, context);
  }
}
