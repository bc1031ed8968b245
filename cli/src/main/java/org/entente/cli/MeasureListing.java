package org.entente.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures as rows: a column for each component of their record, those of a record inside it after
 * its name. What is not defined is null in JSON, empty in CSV and a dash in a table.
 *
 * @param shown the columns of the table
 */
record MeasureListing<T extends Record>(Messages messages, Class<T> type, List<String> shown)
    implements Listing<T> {
  private static final String UNDEFINED = "–";

  @Override
  public List<String> columns() {
    return columns("", type);
  }

  private static List<String> columns(String prefix, Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .flatMap(
            part -> {
              String name = prefix + snake(part.getName());
              return part.getType().isRecord()
                  ? columns(name + "_", part.getType()).stream()
                  : Stream.of(name);
            })
        .toList();
  }

  @Override
  public ObjectNode json(T thing) {
    ObjectNode json = RowPrinter.object();
    values(thing)
        .forEach(
            (name, value) -> {
              if (value instanceof Integer number) {
                json.put(name, number);
              } else if (value instanceof Double number) {
                if (Double.isNaN(number)) {
                  json.putNull(name);
                } else {
                  json.put(name, number);
                }
              } else {
                json.put(name, value.toString());
              }
            });
    return json;
  }

  @Override
  public List<String> heads() {
    return shown.stream().map(name -> messages.say("network.head." + name)).toList();
  }

  @Override
  public List<String> cells(T thing) {
    Map<String, Object> values = values(thing);
    return shown.stream().map(name -> cell(values.getOrDefault(name, ""))).toList();
  }

  /** A value as people read it. */
  String cell(Object value) {
    if (value instanceof Double number) {
      return Double.isNaN(number) ? UNDEFINED : String.format(messages.locale(), "%.3f", number);
    }
    return value.toString();
  }

  @Override
  public String sentence(T thing) {
    return String.join(", ", cells(thing));
  }

  /** The values by column. */
  static Map<String, Object> values(Record thing) {
    Map<String, Object> values = new LinkedHashMap<>();
    collect("", thing, values);
    return values;
  }

  private static void collect(String prefix, Record thing, Map<String, Object> values) {
    for (RecordComponent part : thing.getClass().getRecordComponents()) {
      String name = prefix + snake(part.getName());
      Object value = value(part, thing);
      if (value instanceof Record inner) {
        collect(name + "_", inner, values);
      } else {
        values.put(name, value);
      }
    }
  }

  private static Object value(RecordComponent part, Record thing) {
    try {
      return part.getAccessor().invoke(thing);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(part.getName(), e);
    }
  }

  private static String snake(String name) {
    return name.chars()
        .mapToObj(c -> Character.isUpperCase(c) ? "_" + (char) c : String.valueOf((char) c))
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }
}
