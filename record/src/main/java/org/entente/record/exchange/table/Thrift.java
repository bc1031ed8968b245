package org.entente.record.exchange.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes structures in Thrift's compact protocol, as far as Parquet's metadata need it. Fields are
 * given in the order of their numbers. Not thread-safe.
 */
final class Thrift {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> fields = new ArrayDeque<>(List.of(0));

  /** What a structure holds. */
  interface Body {
    void write();
  }

  Thrift number(int field, int value) {
    head(field, I32);
    zigzag(value);
    return this;
  }

  Thrift number(int field, long value) {
    head(field, I64);
    zigzag(value);
    return this;
  }

  Thrift text(int field, String value) {
    head(field, BINARY);
    text(value);
    return this;
  }

  Thrift structure(int field, Body body) {
    head(field, STRUCT);
    structure(body);
    return this;
  }

  Thrift numbers(int field, List<Integer> values) {
    list(field, I32, values.size());
    values.forEach(value -> zigzag(value));
    return this;
  }

  Thrift texts(int field, List<String> values) {
    list(field, BINARY, values.size());
    values.forEach(this::text);
    return this;
  }

  Thrift structures(int field, List<Body> bodies) {
    list(field, STRUCT, bodies.size());
    bodies.forEach(this::structure);
    return this;
  }

  /** The bytes of the whole structure. */
  byte[] end() {
    out.write(0);
    return out.toByteArray();
  }

  private void structure(Body body) {
    fields.push(0);
    body.write();
    out.write(0);
    fields.pop();
  }

  private void list(int field, int type, int size) {
    head(field, LIST);
    if (size < 15) {
      out.write(size << 4 | type);
    } else {
      out.write(0xF0 | type);
      varint(size);
    }
  }

  private void text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  /** The step from the field before, which Parquet keeps under 16, and the type. */
  private void head(int field, int type) {
    out.write((field - fields.pop()) << 4 | type);
    fields.push(field);
  }

  private void zigzag(long value) {
    varint(value << 1 ^ value >> 63);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
