package org.entente.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a query in SQL; bytes are written in Base64. */
record SqlListing(List<String> columns) implements Listing<List<@Nullable Object>> {
  @Override
  public ObjectNode json(List<@Nullable Object> row) {
    ObjectNode json = RowPrinter.object();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i);
      Object value = row.get(i);
      if (value instanceof Integer number) {
        json.put(name, number);
      } else if (value instanceof Long number) {
        json.put(name, number);
      } else if (value instanceof Double number) {
        json.put(name, number);
      } else if (value == null) {
        json.putNull(name);
      } else {
        json.put(name, text(value));
      }
    }
    return json;
  }

  @Override
  public List<String> heads() {
    return columns;
  }

  @Override
  public List<String> cells(List<@Nullable Object> row) {
    return row.stream().map(SqlListing::text).toList();
  }

  @Override
  public String sentence(List<@Nullable Object> row) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i) + " = " + text(row.get(i)))
        .collect(Collectors.joining(", "));
  }

  private static String text(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    return value == null ? "" : value.toString();
  }
}
