package org.entente.cli;

import java.util.Locale;

/** How rows of a record are printed. */
enum RowFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  JSONL,
  NL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
