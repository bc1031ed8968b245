package org.entente.cli;

/** Colours and weights for a terminal, or nothing for anything else. */
enum Style {
  PLAIN,
  ANSI;

  String bold(String text) {
    return in("1", text);
  }

  String dim(String text) {
    return in("2", text);
  }

  String underline(String text) {
    return in("4", text);
  }

  String green(String text) {
    return in("32", text);
  }

  String yellow(String text) {
    return in("33", text);
  }

  String red(String text) {
    return in("31", text);
  }

  String cyan(String text) {
    return in("36", text);
  }

  private String in(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
