package org.entente.cli;

import java.util.List;

/** A fault in the settings file, as a message's key and details. */
final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final List<String> details;

  SettingsException(String key, String... details) {
    super(key + " " + List.of(details));
    this.key = key;
    this.details = List.of(details);
  }

  String in(Messages messages) {
    return messages.say(key, details.toArray());
  }
}
