package org.entente.server.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementKind;
import org.entente.record.query.Ties;
import org.entente.record.query.Ties.Tie;
import org.entente.server.reading.Reading;
import org.jdbi.v3.core.Handle;

/** The world, with an arc between every two that share an agreement or act. */
public final class MapPage implements Page {
  private static final int EARLIEST = 1800;
  private static final int LATEST = 2199;

  /** The value of {@code kind} for acts of any kind. */
  public static final String ACTS = "acts";

  /**
   * What the page shows.
   *
   * @param years of the record; empty where it has no date
   * @param year the one shown; empty for all
   * @param kind code of the kind shown: of an agreement or act, or {@code acts}; empty for
   *     agreements of any kind
   * @param ties those with most first
   */
  public record View(
      Optional<Ties.Span> years, Optional<Integer> year, Optional<String> kind, List<Tie> ties) {

    /** Whether the ties are acts. */
    public boolean ofActs() {
      return kind.filter(code -> code.equals(ACTS) || isAct(code)).isPresent();
    }

    /** How many agreements or acts are between all of them. */
    public long sum() {
      return ties.stream().mapToLong(Tie::n).sum();
    }
  }

  @Override
  public String path() {
    return "/map";
  }

  @Override
  public String template() {
    return "map";
  }

  @Override
  public Answer answer(Asked asked, Reading reading) {
    Optional<Integer> year =
        asked.text("every").isPresent() ? Optional.empty() : asked.number("year", EARLIEST, LATEST);
    Optional<String> kind = asked.text("kind");
    if (kind.isPresent() && !kind.get().equals(ACTS) && !isAct(kind.get()) && !isKind(kind.get())) {
      throw new WrongRequestException("kind");
    }
    return new Answer.Shown(
        new View(
            Ties.years(reading.handle()),
            year,
            kind,
            year.isPresent()
                ? ties(reading.handle(), year, kind)
                : reading.kept(
                    "map/" + kind.orElse(""), handle -> ties(handle, Optional.empty(), kind))));
  }

  private static List<Tie> ties(Handle handle, Optional<Integer> year, Optional<String> kind) {
    return read(handle, year, kind).stream()
        .sorted(Comparator.comparingInt(Tie::n).reversed())
        .toList();
  }

  private static List<Tie> read(Handle handle, Optional<Integer> year, Optional<String> kind) {
    OptionalInt in = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    if (kind.filter(MapPage::isAct).isPresent()) {
      return Ties.acts(handle, in, kind);
    }
    return kind.filter(ACTS::equals).isPresent()
        ? Ties.acts(handle, in, Optional.empty())
        : Ties.agreements(handle, in, kind);
  }

  private static boolean isAct(String code) {
    return Arrays.stream(ActKind.values()).anyMatch(kind -> kind.code().equals(code));
  }

  private static boolean isKind(String code) {
    return Arrays.stream(AgreementKind.values()).anyMatch(kind -> kind.code().equals(code));
  }
}
