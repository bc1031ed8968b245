package org.entente.record.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;

/** Reads a record again and again in a process of its own. */
final class ReadProcess {
  private ReadProcess() {}

  /**
   * Reads the first argument, a record, until the second, a file, is there. Prints how many sources
   * it has at first and in the end.
   */
  public static void main(String[] args) {
    Path end = Path.of(args[1]);
    RecordFile record = RecordFile.openToRead(Path.of(args[0]));
    int before = read(record);
    System.out.println(before);
    boolean last;
    do {
      last = Files.exists(end);
      int now = read(record);
      if (now < before) {
        throw new IllegalStateException(now + " sources after " + before);
      }
      before = now;
    } while (!last);
    System.out.println(before);
  }

  private static int read(RecordFile record) {
    return record.read(
        handle -> {
          int sources = count(handle, "source");
          // the same within one reading, and each with all that belongs to it
          if (count(handle, "source s where exists (select 1 from claim where source = s.n)")
              != sources) {
            throw new IllegalStateException("half a report");
          }
          return sources;
        });
  }

  private static int count(Handle handle, String what) {
    return handle.select("select count(*) from " + what).mapTo(Integer.class).one();
  }
}
