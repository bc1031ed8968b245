package org.entente.server.page;

import java.util.List;

/**
 * Something that went wrong.
 *
 * @param status HTTP's number for it
 * @param detail which value it is about; may be empty
 * @param like codes of states and organisations that may have been meant
 */
public record ProblemView(int status, String detail, List<String> like) {
  private static final List<Integer> KNOWN = List.of(400, 401, 403, 404, 405, 413, 415, 429, 500);

  /** The key of the words for it. */
  public String key() {
    int known = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
    return "problem." + known;
  }
}
