package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How one type of thing is listed: as data, which is the same in every language, in a table, and in
 * a sentence. Immutable and thread-safe.
 */
interface Listing<T> {
  /** The fields of {@link #json}, in order: the columns of CSV. */
  List<String> columns();

  /** A thing as data. */
  ObjectNode json(T thing);

  /** A field on one line: the items of a list between semicolons. */
  default String flat(String column, JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (!value.isContainerNode()) {
      return value.asText();
    }
    List<String> parts = new ArrayList<>();
    for (JsonNode item : value) {
      String part = flat(column, item);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(value.isArray() ? "; " : " ", parts);
  }

  /** The heads of the table. */
  List<String> heads();

  /** The cells of a row of the table. */
  List<String> cells(T thing);

  /** A thing in a sentence. */
  String sentence(T thing);
}
