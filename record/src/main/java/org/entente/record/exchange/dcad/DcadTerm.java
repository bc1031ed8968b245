package org.entente.record.exchange.dcad;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How long an agreement lasts by its row of DCAD. Its column {@code endYearEstimate} never goes
 * beyond 2010, the last year that the data set covers; there, and where it is only DCAD's
 * assumption, the other columns tell which of the three it is.
 *
 * @param signed the year of signature
 * @param end the last year in force; only where the row knows it
 * @param open whether it has no end that the row knows of: concluded for an indefinite time,
 *     renewed tacitly, or known not to have been terminated. Where it is neither ended nor open,
 *     the row does not know.
 */
public record DcadTerm(int signed, Optional<Integer> end, boolean open) {
  private static final int LAST_YEAR = 2010;

  /** DCAD takes an agreement of unknown length to last until six years after its signature. */
  public static final int ASSUMED_YEARS = 6;

  /** The term of a row as the record keeps it; nothing where it is no row with its years. */
  public static Optional<DcadTerm> of(String text) {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      for (CSVRecord values : parser) {
        if (values.size() == DcadColumn.values().length) {
          return of(new DcadRow(values.stream().toList()));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<DcadTerm> of(DcadRow row) {
    Optional<Integer> signed = row.known(DcadColumn.signYear).map(Integer::valueOf);
    Optional<Integer> last = row.known(DcadColumn.endYearEstimate).map(Integer::valueOf);
    if (signed.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    boolean terminated = row.get(DcadColumn.terminated).equals("1");
    boolean lasting = row.get(DcadColumn.terminated).equals("0");
    int assumed = Math.min(signed.get() + ASSUMED_YEARS, LAST_YEAR);
    if (!terminated && !lasting && !saysHowLong(row) && last.get() == assumed) {
      return Optional.of(new DcadTerm(signed.get(), Optional.empty(), false));
    }
    boolean ended = terminated || last.get() < LAST_YEAR;
    return Optional.of(new DcadTerm(signed.get(), ended ? last : Optional.empty(), !ended));
  }

  private static boolean saysHowLong(DcadRow row) {
    return Stream.of(DcadColumn.span, DcadColumn.renewType)
        .map(row::get)
        .anyMatch(value -> !value.isEmpty() && !value.equals("-88"));
  }
}
