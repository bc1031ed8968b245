package org.entente.coder.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the one format of all lexicon and rule files: a header at the beginning of a line, then its
 * fields on indented lines, each a key and a value; {@code #} begins a comment line.
 *
 * <pre>
 * KAZ
 *   name       Kazakhstan; République du Kazakhstan
 *   capital    Astana
 * </pre>
 */
public final class Stanzas {
  private Stanzas() {}

  /**
   * The entries of a file.
   *
   * @param source the file's name, for messages
   * @throws LexiconException if a field stands before the first header or has no value
   */
  public static List<Stanza> parse(String source, String content) {
    List<Stanza> stanzas = new ArrayList<>();
    List<Stanza.Field> fields = new ArrayList<>();
    String header = null;
    int headerLine = 0;
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      String stripped = line.strip();
      if (stripped.isEmpty() || stripped.startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        if (header != null) {
          stanzas.add(new Stanza(source, headerLine, header, List.copyOf(fields)));
        }
        header = stripped;
        headerLine = number;
        fields.clear();
        continue;
      }
      int keyColumn = line.indexOf(stripped) + 1;
      if (header == null) {
        throw new LexiconException(
            source,
            number,
            keyColumn,
            line,
            "a field before the first header; begin the entry at the start of a line");
      }
      int space = 0;
      while (space < stripped.length() && !Character.isWhitespace(stripped.charAt(space))) {
        space++;
      }
      if (space == stripped.length()) {
        throw new LexiconException(
            source, number, keyColumn, line, "the field \"" + stripped + "\" has no value");
      }
      String value = stripped.substring(space).strip();
      int column = line.indexOf(value, keyColumn - 1 + space) + 1;
      fields.add(new Stanza.Field(stripped.substring(0, space), value, number, column, line));
    }
    if (header != null) {
      stanzas.add(new Stanza(source, headerLine, header, List.copyOf(fields)));
    }
    return List.copyOf(stanzas);
  }
}
