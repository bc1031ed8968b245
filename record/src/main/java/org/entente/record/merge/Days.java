package org.entente.record.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a date as the tables hold them, so that they can be sorted and filtered by: days
 * since 1970-01-01, or null where the date is unknown.
 */
record Days(@Nullable Long first, @Nullable Long last) {
  static Days of(Optional<String> edtf) {
    return edtf.flatMap(DateSpan::of)
        .map(span -> new Days(span.first().toEpochDay(), span.last().toEpochDay()))
        .orElse(new Days(null, null));
  }
}
