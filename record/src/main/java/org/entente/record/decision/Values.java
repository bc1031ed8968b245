package org.entente.record.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.coder.Domain;
import org.entente.coder.Place;

/**
 * Values as people write them in corrections. Each method throws {@link InvalidDecisionException},
 * naming the field, for what it cannot have. Stateless and thread-safe.
 */
final class Values {
  private static final Pattern ACTOR = Pattern.compile("[A-Z][A-Z0-9]{1,11}");
  private static final Pattern PLACE = Pattern.compile("(.*\\S)\\s*,\\s*([A-Z]{3})");
  private static final Pattern POINT =
      Pattern.compile("(?:\\d{3}[\\dX]|XXXX)(?:-(?:0[1-9]|1[0-2]|2[1-4]))?[~?%]?");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[~?%]?");

  private Values() {}

  private static InvalidDecisionException wrong(String field, String value) {
    return new InvalidDecisionException(InvalidDecisionException.Problem.VALUE, field, value);
  }

  /** A code of a vocabulary. */
  static <T> T code(String field, String value, Function<String, T> of) {
    try {
      return of.apply(value.strip());
    } catch (IllegalArgumentException e) {
      throw wrong(field, value);
    }
  }

  /** Words, or none. */
  static Optional<String> words(String value) {
    return Optional.of(value.strip()).filter(text -> !text.isEmpty());
  }

  /** Words that there must be. */
  static String needed(String field, String value) {
    return words(value).orElseThrow(() -> wrong(field, value));
  }

  /** Names or roles, with semicolons between. */
  static List<String> names(String value) {
    return Stream.of(value.split(";", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Codes of actors with {@code +} or commas between, sorted. */
  static List<String> actors(String field, String value, int least) {
    TreeSet<String> codes = new TreeSet<>();
    for (String code : value.split("[+,]", -1)) {
      if (ACTOR.matcher(code.strip()).matches()) {
        codes.add(code.strip());
      } else if (!value.isBlank()) {
        throw wrong(field, value);
      }
    }
    if (codes.size() < least) {
      throw wrong(field, value);
    }
    return List.copyOf(codes);
  }

  /** The code of a state, or none. */
  static Optional<String> state(String field, String value) {
    return actors(field, value, 0).stream()
        .reduce(
            (one, other) -> {
              throw wrong(field, value);
            });
  }

  /** Domains with commas between, in the codebook's order. */
  static List<Domain> domains(String field, String value) {
    TreeSet<Domain> domains = new TreeSet<>();
    for (String code : value.split(",", -1)) {
      if (!code.isBlank()) {
        domains.add(code(field, code, Domain::of));
      }
    }
    return List.copyOf(domains);
  }

  /** A place, as {@code Doha} or {@code Doha, QAT}, or none. */
  static Optional<Place> place(String value) {
    var parts = PLACE.matcher(value.strip());
    return parts.matches()
        ? Optional.of(new Place(parts.group(1), Optional.of(parts.group(2))))
        : words(value).map(name -> new Place(name, Optional.empty()));
  }

  /** A date in EDTF (codebook, section 6), or none. */
  static Optional<String> date(String field, String value) {
    Optional<String> date = words(value);
    if (date.isPresent()) {
      String[] ends = date.get().split("/", -1);
      boolean known = false;
      for (String end : ends) {
        boolean open = ends.length == 2 && (end.isEmpty() || end.equals(".."));
        if (!open && !isPoint(end)) {
          throw wrong(field, value);
        }
        known |= !open;
      }
      if (ends.length > 2 || !known) {
        throw wrong(field, value);
      }
    }
    return date;
  }

  private static boolean isPoint(String edtf) {
    var day = DAY.matcher(edtf);
    if (!day.matches()) {
      return POINT.matcher(edtf).matches();
    }
    try {
      LocalDate.parse(day.group(1));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
