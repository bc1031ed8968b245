package org.entente.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.server.text.Words;

/**
 * What is asked of a page. Immutable and thread-safe.
 *
 * @param path the values in the page's address
 * @param query the values after the question mark
 * @param words the language that is asked for
 */
public record Asked(Map<String, String> path, Map<String, List<String>> query, Words words) {
  /** The first year that can be asked for. */
  public static final int EARLIEST = 1800;

  /** The last year that can be asked for. */
  public static final int LATEST = 2199;

  private static final int LONGEST = 1000;

  /**
   * A value in the page's address.
   *
   * @throws WrongRequestException if it is very long
   */
  public String in(String name) {
    return checked(name, path.getOrDefault(name, ""));
  }

  /**
   * A value after the question mark, without spaces around it; empty where there is none.
   *
   * @throws WrongRequestException if it is very long
   */
  public Optional<String> text(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * All values of a name after the question mark that say something.
   *
   * @throws WrongRequestException if one is very long
   */
  public List<String> all(String name) {
    return query.getOrDefault(name, List.of()).stream()
        .map(value -> checked(name, value.strip()))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * A whole number after the question mark.
   *
   * @throws WrongRequestException if it is none, or not between the two
   */
  public Optional<Integer> number(String name, int least, int most) {
    return text(name)
        .map(
            value -> {
              try {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                  return number;
                }
              } catch (NumberFormatException e) {
                // told below
              }
              throw new WrongRequestException(name);
            });
  }

  /** The language as names of actors are asked for: {@code fr} or {@code en}. */
  public String language() {
    return words.language();
  }

  private static String checked(String name, String value) {
    if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
      throw new WrongRequestException(name);
    }
    return value;
  }
}
