package org.entente.record.exchange.dcad;

import java.util.List;
import java.util.Optional;

/**
 * A row of DCAD: one agreement of two states.
 *
 * @param values the values of the 30 columns as they stand, in order
 */
record DcadRow(List<String> values) {
  DcadRow {
    values = List.copyOf(values);
  }

  /** The value of a column without the spaces around it; empty where the data set has nothing. */
  @SuppressWarnings("EnumOrdinal") // the columns are declared in the order of the file
  String get(DcadColumn column) {
    return values.get(column.ordinal()).strip();
  }

  /** The value of a column, if it has one and it is none of the codes for a missing one. */
  Optional<String> known(DcadColumn column) {
    String value = get(column);
    return value.isEmpty() || value.startsWith("-") ? Optional.empty() : Optional.of(value);
  }

  /** An EDTF date of three columns, as exact as they are. */
  Optional<String> date(DcadColumn day, DcadColumn month, DcadColumn year) {
    Optional<String> y = known(year);
    Optional<String> m = known(month);
    Optional<String> d = known(day);
    if (y.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder date = new StringBuilder(y.get());
    if (m.isPresent()) {
      date.append('-').append(twoDigits(m.get()));
      d.ifPresent(value -> date.append('-').append(twoDigits(value)));
    }
    return Optional.of(date.toString());
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
