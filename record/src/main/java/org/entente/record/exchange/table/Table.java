package org.entente.record.exchange.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A flat table of the record: its description in the data package, and the query that fills it. The
 * query's one parameter is the day since when facts must have changed, or an empty text. Immutable.
 *
 * @param columns in the order of the query
 */
record Table(String name, List<Column> columns, String sql) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The table of what became of facts, which only an export since a day has. */
  private static final String CHANGE = "change";

  /** What a column holds. */
  enum Type {
    STRING,
    INTEGER,
    NUMBER,
    DATE
  }

  /** What is done with the values of a row. */
  interface Taker {
    void take(List<@Nullable Object> values) throws IOException;
  }

  /** A column of a table. */
  record Column(String name, Type type) {}

  Table {
    columns = List.copyOf(columns);
  }

  /** The data package as Frictionless describes it, with the tables that an export has. */
  static ObjectNode dataPackage(Since since) {
    ObjectNode described;
    try (InputStream in = open("datapackage.json")) {
      described = (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException("datapackage.json is broken", e);
    }
    if (since.ever()) {
      for (int i = described.path("resources").size() - 1; i >= 0; i--) {
        if (described.path("resources").path(i).path("name").asText().equals(CHANGE)) {
          described.withArray("resources").remove(i);
        }
      }
    } else {
      // what has not changed since is not there to be pointed at
      for (JsonNode resource : described.path("resources")) {
        ((ObjectNode) resource.path("schema")).remove("foreignKeys");
      }
    }
    return described;
  }

  /** The table that a resource of the data package describes. */
  static Table of(JsonNode resource) {
    String name = resource.path("name").asText();
    List<Column> columns = new ArrayList<>();
    for (JsonNode field : resource.path("schema").path("fields")) {
      columns.add(new Column(field.path("name").asText(), type(field.path("type").asText())));
    }
    try (InputStream in = open(name + ".sql")) {
      return new Table(name, columns, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(name + ".sql is broken", e);
    }
  }

  /**
   * Goes through the rows; a value is a string, a long, a double or null, as its column says.
   *
   * @throws IOException if the taker does
   */
  void rows(Rows rows, Since since, Taker taker) throws IOException {
    rows.<IOException>each(
        sql,
        row -> {
          List<@Nullable Object> values = new ArrayList<>();
          for (int i = 1; i <= columns.size(); i++) {
            values.add(
                row.getObject(i) == null
                    ? null
                    : switch (columns.get(i - 1).type()) {
                      case STRING, DATE -> row.getString(i);
                      case INTEGER -> row.getLong(i);
                      case NUMBER -> row.getDouble(i);
                    });
          }
          taker.take(values);
        },
        since.day());
  }

  private static Type type(String name) {
    return switch (name) {
      case "integer" -> Type.INTEGER;
      case "number" -> Type.NUMBER;
      case "date" -> Type.DATE;
      default -> Type.STRING;
    };
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Table.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is missing");
    }
    return in;
  }
}
