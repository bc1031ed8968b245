package org.entente.record.query;

import java.util.Optional;
import org.entente.record.store.Rows;
import org.jdbi.v3.core.Handle;

/**
 * Words in the paragraph that they stand in. A long paragraph is cut at spaces.
 *
 * @param before what comes before them in the paragraph
 * @param words the words
 * @param after what comes after them
 */
public record Setting(String before, String words, String after) {
  private static final int MOST = 1500;

  /** The setting of a passage; of one whose source is gone or changed, the words alone. */
  public static Setting of(Handle handle, Passage passage) {
    return in(handle, passage.article(), passage.first(), passage.last())
        .orElseGet(() -> new Setting("", passage.exact(), ""));
  }

  /**
   * The words between two UTF-16 offsets of an article's text.
   *
   * @return empty if there is no such article, or no such place in it
   */
  public static Optional<Setting> in(Handle handle, String article, int first, int last) {
    try (Rows rows = Rows.on(handle)) {
      return rows
          .list("select text from source where id = ?", row -> row.getString(1), article)
          .stream()
          .filter(text -> first >= 0 && first < last && last <= text.length())
          .map(text -> in(text, first, last))
          .findFirst();
    }
  }

  /** The words between two offsets of a text, which are in it, the first before the last. */
  static Setting in(String text, int first, int last) {
    int start = text.lastIndexOf('\n', first - 1) + 1;
    int newline = text.indexOf('\n', last);
    int end = newline < 0 ? text.length() : newline;
    int from = start;
    if (first - start > MOST) {
      int space = text.indexOf(' ', first - MOST);
      from = space < 0 || space >= first ? first : space + 1;
    }
    int to = end;
    if (end - last > MOST) {
      to = Math.max(last, text.lastIndexOf(' ', last + MOST));
    }
    return new Setting(
        (from > start ? "… " : "") + text.substring(from, first),
        text.substring(first, last),
        text.substring(last, to) + (to < end ? " …" : ""));
  }
}
