package org.entente.article;

import java.util.Optional;

/** Reads a plain text file as an article. The text is kept whole, so that offsets fit the file. */
final class TextFile {

  private TextFile() {}

  static Draft read(String text) {
    return new Draft(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }
}
