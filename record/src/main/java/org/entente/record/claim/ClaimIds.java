package org.entente.record.claim;

import java.util.HashSet;
import java.util.Set;

/**
 * Gives the claims of one source their ids. An id is made of the source's id, what is claimed of
 * whom, and where the source says so; it stays the same when the source is coded again and says the
 * same at the same place, whatever else changes. Not thread-safe: one object a source.
 */
final class ClaimIds {
  private static final int DIGITS = 12;

  private final String source;
  private final Set<String> given = new HashSet<>();

  ClaimIds(String source) {
    this.source = source;
  }

  /**
   * An id that no other claim of the source has.
   *
   * @param who the actors or the name
   * @param what the kind
   * @param where offset of the first passage, UTF-16
   */
  String next(FactType type, String who, String what, int where) {
    for (int same = 1; ; same++) {
      String key = String.join("\n", source, type.code(), who, what, where + "/" + same);
      String id = letter(type) + Digest.of(key).substring(0, DIGITS);
      if (given.add(id)) {
        return id;
      }
    }
  }

  private static String letter(FactType type) {
    return switch (type) {
      case AGREEMENT -> "a";
      case ACT -> "e";
      case PERSON -> "p";
      case CONTRADICTION -> "c";
    };
  }
}
