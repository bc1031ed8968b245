package org.entente.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints things one by one in a format, without holding more of them than a table needs to find its
 * widths. Close it to finish. Not thread-safe.
 */
final class RowPrinter<T> implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Console console;
  private final RowFormat format;
  private final Listing<T> listing;
  private final Table table;
  private long rows;

  RowPrinter(Console console, RowFormat format, Listing<T> listing) {
    this.console = console;
    this.format = format;
    this.listing = listing;
    this.table = new Table(console, listing.heads());
    if (format == RowFormat.CSV) {
      line(listing.columns().stream().map(RowPrinter::csv).collect(Collectors.joining(",")));
    } else if (format == RowFormat.TSV) {
      line(String.join("\t", listing.columns()));
    }
  }

  /** Prints one more. */
  void print(T thing) {
    rows++;
    switch (format) {
      case TABLE -> table.add(listing.cells(thing));
      case CSV -> line(flat(thing).stream().map(RowPrinter::csv).collect(Collectors.joining(",")));
      case TSV ->
          line(flat(thing).stream().map(TextPrinter::oneLine).collect(Collectors.joining("\t")));
      case JSON -> text((rows == 1 ? "[\n" : ",\n") + listing.json(thing));
      case JSONL -> line(listing.json(thing).toString());
      case NL -> line(TextPrinter.oneLine(listing.sentence(thing)));
    }
  }

  /** How many were printed. */
  long rows() {
    return rows;
  }

  @Override
  public void close() {
    if (format == RowFormat.JSON) {
      text(rows == 0 ? "[]\n" : "\n]\n");
    } else if (format == RowFormat.TABLE) {
      table.close();
    }
  }

  private List<String> flat(T thing) {
    ObjectNode json = listing.json(thing);
    return listing.columns().stream()
        .map(column -> listing.flat(column, json.path(column)))
        .toList();
  }

  /** A value as RFC 4180 has it. */
  private static String csv(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }

  private void line(String line) {
    text(line + "\n");
  }

  private void text(String text) {
    try {
      console.print(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An object for {@link Listing#json}. */
  static ObjectNode object() {
    return JSON.createObjectNode();
  }
}
