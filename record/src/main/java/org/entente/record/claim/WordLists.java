package org.entente.record.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words in a resource: lines of a list's name and its words, with spaces between; {@code
 * #} begins a comment. A list goes on over several lines of its name. Immutable and thread-safe.
 */
public final class WordLists {
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  private WordLists() {}

  /** Reads the resource of this name beside a class. */
  public static WordLists read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      WordLists lists = new WordLists();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\\s+")))
          .forEach(
              words ->
                  lists
                      .lists
                      .computeIfAbsent(words.get(0), list -> new LinkedHashSet<>())
                      .addAll(words.subList(1, words.size())));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a list; empty if there is none of that name. */
  public Set<String> get(String list) {
    return Collections.unmodifiableSet(lists.getOrDefault(list, Set.of()));
  }

  /** The names of the lists, in the order of the resource. */
  public Set<String> names() {
    return Collections.unmodifiableSet(lists.keySet());
  }
}
