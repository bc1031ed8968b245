package org.entente.cli;

import java.util.List;

/** A word of the user's that means nothing here; what to say about it. */
final class WrongUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final List<String> details;

  /**
   * @param key of the sentence that says it
   * @param details what stands in it
   */
  WrongUseException(String key, String... details) {
    super(key + " " + String.join(", ", details));
    this.key = key;
    this.details = List.of(details);
  }

  /** What is wrong, in the user's language. */
  String in(Messages messages) {
    return messages.say(key, details.toArray());
  }
}
