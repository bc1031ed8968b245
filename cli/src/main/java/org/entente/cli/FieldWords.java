package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields with their values, as users write them: {@code kind=security}. */
final class FieldWords {
  private FieldWords() {}

  /**
   * The values by field, in the order given.
   *
   * @throws WrongUseException if a word has no sign of equality, or a field is given twice
   */
  static Map<String, String> read(List<String> words) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1 || fields.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
        throw new WrongUseException("decide.assignment", word);
      }
    }
    return fields;
  }
}
