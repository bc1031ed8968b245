package org.entente.coder.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a lexicon or rule file: a header and its fields.
 *
 * @param source the file it stands in, as {@code fr/actors/states-africa.txt}
 * @param line the header's line number, from 1
 * @param header the header
 * @param fields the fields, in order
 */
public record Stanza(String source, int line, String header, List<Field> fields) {

  /**
   * One line of an entry.
   *
   * @param key its first word
   * @param value the rest of the line
   * @param line line number, from 1
   * @param column column of the value, from 1
   * @param text the line as written
   */
  public record Field(String key, String value, int line, int column, String text) {

    /** The values between semicolons, stripped. */
    public List<String> values() {
      List<String> values = new ArrayList<>();
      for (String value : value.split(";")) {
        String stripped = value.strip();
        if (!stripped.isEmpty()) {
          values.add(stripped);
        }
      }
      return values;
    }
  }

  /** All values of a key, over all its fields, in order. */
  public List<String> values(String key) {
    List<String> values = new ArrayList<>();
    for (Field field : fields) {
      if (field.key().equals(key)) {
        values.addAll(field.values());
      }
    }
    return values;
  }

  /** The fields of a key, in order. */
  public List<Field> fields(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).toList();
  }

  /** The whole value of the first field of a key. */
  public Optional<String> value(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).map(Field::value).findFirst();
  }

  /** A fault in a field of this entry. */
  public LexiconException fault(Field field, String fault) {
    return new LexiconException(source, field.line(), field.column(), field.text(), fault);
  }

  /** A fault in this entry as a whole. */
  public LexiconException fault(String fault) {
    return new LexiconException(source, line, 1, header, fault);
  }
}
