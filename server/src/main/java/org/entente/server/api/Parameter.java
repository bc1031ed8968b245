package org.entente.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in an address. Immutable and thread-safe.
 *
 * @param place where it stands
 * @param need whether it must or may be there
 * @param schema its JSON schema
 * @param example a value that it can have
 */
record Parameter(
    String name, Place place, Need need, String description, ObjectNode schema, String example) {
  private static final int LONGEST = 1000;

  /** Where a value stands. */
  enum Place {
    PATH,
    QUERY
  }

  /** Whether a value must be there. */
  enum Need {
    REQUIRED,
    OPTIONAL,
    /** As often as one likes. */
    REPEATED
  }

  /** A value of the path. */
  static Parameter path(String name, String description, String example) {
    return new Parameter(name, Place.PATH, Need.REQUIRED, description, text(), example);
  }

  /** A value of the path that is one of some. */
  static Parameter path(String name, String description, List<String> values) {
    return new Parameter(
        name, Place.PATH, Need.REQUIRED, description, oneOf(values), values.get(0));
  }

  /** A text after the question mark, which may be missing. */
  static Parameter query(String name, String description, String example) {
    return new Parameter(name, Place.QUERY, Need.OPTIONAL, description, text(), example);
  }

  /** A value after the question mark that is one of some, and may be missing. */
  static Parameter query(String name, String description, List<String> values) {
    return new Parameter(
        name, Place.QUERY, Need.OPTIONAL, description, oneOf(values), values.get(0));
  }

  /** The same, which must be there. */
  Parameter required() {
    return new Parameter(name, place, Need.REQUIRED, description, schema, example);
  }

  /** The same, which may be there several times. */
  Parameter repeated() {
    return new Parameter(name, place, Need.REPEATED, description, schema, example);
  }

  /** The same with limits of a number. */
  Parameter number(String type, double least, double most) {
    ObjectNode limits = JsonNodeFactory.instance.objectNode().put("type", type);
    if (type.equals("integer")) {
      limits.put("minimum", (long) least).put("maximum", (long) most);
    } else {
      limits.put("minimum", least).put("maximum", most);
    }
    return new Parameter(name, place, need, description, limits, example);
  }

  /** The values that it can have, where there are only some. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    schema.path("enum").forEach(value -> values.add(value.asText()));
    return List.copyOf(values);
  }

  private static ObjectNode text() {
    return JsonNodeFactory.instance.objectNode().put("type", "string").put("maxLength", LONGEST);
  }

  private static ObjectNode oneOf(List<String> values) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
    values.forEach(schema.putArray("enum")::add);
    return schema;
  }
}
