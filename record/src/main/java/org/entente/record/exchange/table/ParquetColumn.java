package org.entente.record.exchange.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column of a row group, in Parquet's plain encoding, and which of them are
 * there, in its run-length encoding. Not thread-safe.
 */
final class ParquetColumn {
  private final Table.Column column;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
  private int run;
  private boolean there;

  ParquetColumn(Table.Column column) {
    this.column = column;
  }

  Table.Column column() {
    return column;
  }

  /** Parquet's physical type. */
  static int physical(Table.Type type) {
    return switch (type) {
      case STRING -> 6;
      case INTEGER -> 2;
      case NUMBER -> 5;
      case DATE -> 1;
    };
  }

  /** Adds a value as {@link Table#rows} gives it. */
  void add(@Nullable Object value) {
    if (run > 0 && there != (value != null)) {
      endRun();
    }
    there = value != null;
    run++;
    if (value instanceof Long number) {
      values.writeBytes(buffer(Long.BYTES).putLong(number).array());
    } else if (value instanceof Double number) {
      values.writeBytes(buffer(Double.BYTES).putDouble(number).array());
    } else if (value instanceof String text && column.type() == Table.Type.DATE) {
      int day = (int) LocalDate.parse(text).toEpochDay();
      values.writeBytes(buffer(Integer.BYTES).putInt(day).array());
    } else if (value instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      values.writeBytes(buffer(Integer.BYTES).putInt(bytes.length).array());
      values.writeBytes(bytes);
    }
  }

  /** How many bytes its values take so far. */
  int size() {
    return values.size();
  }

  /** The content of a data page with all values added so far; the column is empty after it. */
  byte[] page() {
    endRun();
    byte[] defined = levels.toByteArray();
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes(buffer(Integer.BYTES).putInt(defined.length).array());
    page.writeBytes(defined);
    page.writeBytes(values.toByteArray());
    levels.reset();
    values.reset();
    return page.toByteArray();
  }

  private void endRun() {
    int head = run << 1;
    while ((head & ~0x7F) != 0) {
      levels.write((head & 0x7F) | 0x80);
      head >>>= 7;
    }
    levels.write(head);
    levels.write(there ? 1 : 0);
    run = 0;
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
