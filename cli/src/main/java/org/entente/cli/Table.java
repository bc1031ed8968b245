package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as wide as the terminal. The first rows decide how wide the columns are; what does not
 * fit is cut with an ellipsis. Not thread-safe.
 */
final class Table implements AutoCloseable {
  /** What the launcher found the terminal's width to be. */
  private static final int WIDTH = Integer.getInteger("entente.columns", 100);

  private static final int SAMPLE = 200;
  private static final int GAP = 2;
  private static final int LEAST = 6;

  private final Console console;
  private final List<String> heads;
  private final List<List<String>> waiting = new ArrayList<>();
  private int[] widths = new int[0];

  Table(Console console, List<String> heads) {
    this.console = console;
    this.heads = List.copyOf(heads);
  }

  void add(List<String> cells) {
    List<String> row = cells.stream().map(TextPrinter::oneLine).toList();
    if (widths.length > 0) {
      print(row, false);
    } else {
      waiting.add(row);
      if (waiting.size() == SAMPLE) {
        begin();
      }
    }
  }

  @Override
  public void close() {
    if (widths.length == 0 && !waiting.isEmpty()) {
      begin();
    }
  }

  private void begin() {
    widths = widths();
    print(heads, true);
    waiting.forEach(row -> print(row, false));
    waiting.clear();
  }

  /** Each column as wide as its widest cell; where that is too much, the widest ones give way. */
  private int[] widths() {
    int[] needed = new int[heads.size()];
    for (int i = 0; i < needed.length; i++) {
      needed[i] = heads.get(i).length();
      for (List<String> row : waiting) {
        needed[i] = Math.max(needed[i], row.get(i).length());
      }
    }
    int room = WIDTH - GAP * (needed.length - 1);
    int sum = 0;
    for (int width : needed) {
      sum += width;
    }
    while (sum > room) {
      int widest = 0;
      for (int i = 1; i < needed.length; i++) {
        if (needed[i] > needed[widest]) {
          widest = i;
        }
      }
      if (needed[widest] <= LEAST) {
        break;
      }
      needed[widest]--;
      sum--;
    }
    return needed;
  }

  private void print(List<String> cells, boolean head) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(cells.get(i), widths[i]);
      line.append(head ? console.style().underline(cell) : cell);
      if (i < widths.length - 1) {
        line.append(" ".repeat(widths[i] - cell.length() + GAP));
      }
    }
    try {
      console.print(line.toString().stripTrailing() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cut(String cell, int width) {
    if (cell.length() <= width) {
      return cell;
    }
    int end = width - 1;
    if (Character.isHighSurrogate(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(0, end) + "…";
  }
}
