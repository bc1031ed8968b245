package org.entente.cli;

import java.util.Locale;

/** How codings are printed. */
enum Format {
  TEXT,
  JSON,
  JSONL;

  /** A printer of this format for a console. */
  CodingPrinter printer(Console console, boolean mentions) {
    return switch (this) {
      case TEXT -> new TextPrinter(console.messages(), console.style(), mentions);
      case JSON -> new JsonPrinter(mentions);
      case JSONL -> new JsonLinesPrinter(mentions);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
