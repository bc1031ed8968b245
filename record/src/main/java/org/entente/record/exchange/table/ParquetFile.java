package org.entente.record.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one flat table as a Parquet file: every column optional, one plain uncompressed page a
 * column and row group, so that the bytes depend on the values alone. Memory is bounded by the size
 * of a row group. Not thread-safe.
 */
final class ParquetFile implements AutoCloseable {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int GROUP_BYTES = 8 << 20;
  private static final int GROUP_ROWS = 100_000;

  private static final int OPTIONAL = 1;
  private static final int PLAIN = 0;
  private static final int RLE = 3;

  private final OutputStream out;
  private final List<ParquetColumn> columns;
  private final List<Group> groups = new ArrayList<>();
  private long written;
  private int rows;

  private record Chunk(Table.Column column, long offset, long size) {}

  private record Group(List<Chunk> chunks, int rows) {}

  /** A file with some columns on a stream, which it closes. */
  ParquetFile(OutputStream out, List<Table.Column> columns) throws IOException {
    this.out = out;
    this.columns = columns.stream().map(ParquetColumn::new).toList();
    write(MAGIC);
  }

  /** Adds a row, whose values are as {@link Table#rows} gives them. */
  void add(List<@Nullable Object> values) throws IOException {
    long size = 0;
    for (int i = 0; i < values.size(); i++) {
      columns.get(i).add(values.get(i));
      size += columns.get(i).size();
    }
    rows++;
    if (size >= GROUP_BYTES || rows == GROUP_ROWS) {
      endGroup();
    }
  }

  /** Writes the rest and the description of it all. */
  @Override
  public void close() throws IOException {
    try (out) {
      endGroup();
      byte[] footer = footer();
      write(footer);
      write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(footer.length)
              .array());
      write(MAGIC);
    }
  }

  private void endGroup() throws IOException {
    if (rows == 0) {
      return;
    }
    List<Chunk> chunks = new ArrayList<>();
    for (ParquetColumn column : columns) {
      byte[] page = column.page();
      long offset = written;
      write(pageHeader(page.length));
      write(page);
      chunks.add(new Chunk(column.column(), offset, written - offset));
    }
    groups.add(new Group(List.copyOf(chunks), rows));
    rows = 0;
  }

  private byte[] pageHeader(int size) {
    Thrift thrift = new Thrift();
    int values = rows;
    return thrift
        .number(1, 0)
        .number(2, size)
        .number(3, size)
        .structure(5, () -> thrift.number(1, values).number(2, PLAIN).number(3, RLE).number(4, RLE))
        .end();
  }

  private byte[] footer() {
    Thrift thrift = new Thrift();
    List<Thrift.Body> schema = new ArrayList<>();
    schema.add(() -> thrift.text(4, "record").number(5, columns.size()));
    columns.forEach(column -> schema.add(() -> describe(thrift, column.column())));
    long all = groups.stream().mapToLong(Group::rows).sum();
    List<Thrift.Body> described = new ArrayList<>();
    groups.forEach(group -> described.add(() -> describe(thrift, group)));
    return thrift
        .number(1, 1)
        .structures(2, schema)
        .number(3, all)
        .structures(4, described)
        .text(6, "entente")
        .end();
  }

  private static void describe(Thrift thrift, Table.Column column) {
    thrift
        .number(1, ParquetColumn.physical(column.type()))
        .number(3, OPTIONAL)
        .text(4, column.name());
    switch (column.type()) {
      case STRING -> thrift.number(6, 0);
      case DATE -> thrift.number(6, 6);
      case INTEGER, NUMBER -> {}
    }
  }

  private static void describe(Thrift thrift, Group group) {
    long size = group.chunks().stream().mapToLong(Chunk::size).sum();
    List<Thrift.Body> chunks = new ArrayList<>();
    for (Chunk chunk : group.chunks()) {
      chunks.add(
          () ->
              thrift
                  .number(2, chunk.offset())
                  .structure(3, () -> describe(thrift, chunk, group.rows())));
    }
    thrift.structures(1, chunks).number(2, size).number(3, (long) group.rows());
  }

  private static void describe(Thrift thrift, Chunk chunk, int rows) {
    thrift
        .number(1, ParquetColumn.physical(chunk.column().type()))
        .numbers(2, List.of(PLAIN, RLE))
        .texts(3, List.of(chunk.column().name()))
        .number(4, 0)
        .number(5, (long) rows)
        .number(6, chunk.size())
        .number(7, chunk.size())
        .number(9, chunk.offset());
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }
}
