package org.entente.record.recode;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.Reading;
import org.entente.record.store.RecordFile;
import org.entente.record.store.Rows;

/** The reports of a record that another coder has coded, in their order. Not thread-safe. */
final class StoredReports implements Iterator<Reading> {
  private static final int PAGE = 500;

  private final RecordFile record;
  private final String coder;
  private final boolean all;
  private final Deque<Reading> page = new ArrayDeque<>();
  private long last;

  /**
   * @param coder the version whose reports are passed over
   * @param all to pass over none
   */
  StoredReports(RecordFile record, String coder, boolean all) {
    this.record = record;
    this.coder = coder;
    this.all = all;
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty()) {
      last = record.<Long>read(handle -> read(Rows.on(handle)));
    }
    return !page.isEmpty();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.remove();
  }

  private long read(Rows open) {
    try (Rows rows = open) {
      return rows
          .list(
              """
              select n, id, url, title, publisher, published, language, text from source
              where kind = 'report' and n > ? and (? or coder <> ?) order by n limit ?\
              """,
              row -> {
                Article article =
                    new Article(
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5)),
                        Optional.ofNullable(row.getString(6)).map(LocalDate::parse),
                        row.getString(7),
                        row.getString(8));
                page.add(new Reading.Read(article, article.id()));
                return row.getLong(1);
              },
              last,
              all ? 1 : 0,
              coder,
              PAGE)
          .stream()
          .reduce(last, (one, other) -> other);
    }
  }
}
