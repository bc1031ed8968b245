package org.entente.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedRecordTest {
  @TempDir private Path folder = Path.of(".");
  private Path file = Path.of("entente.db");

  @BeforeEach
  void make() {
    file = folder.resolve("entente.db");
    RecordFile.open(file);
  }

  @Test
  void whatWasWorkedOutIsKeptUntilTheRecordChanges() {
    try (SharedRecord record = SharedRecord.open(file)) {
      AtomicInteger works = new AtomicInteger();
      assertThat(kept(record, "a", works)).isEqualTo(1);
      assertThat(kept(record, "a", works)).isEqualTo(1);
      record.change(handle -> noted(handle, "1"));
      assertThat(kept(record, "a", works)).isEqualTo(2);
    }
  }

  @Test
  void memoryIsBounded() {
    Memory memory = new Memory();
    for (int i = 0; i < 2 * Memory.MOST; i++) {
      memory.keep("one", "name " + i, i);
      memory.of("one", "name 0");
    }
    assertThat(memory.size()).isEqualTo(Memory.MOST);
    assertThat(memory.of("one", "name 0")).as("what is asked for stays").contains(0);
    assertThat(memory.of("one", "name 1")).isEmpty();
    assertThat(memory.of("another", "name 0")).isEmpty();
    memory.keep("another", "name", 7);
    assertThat(memory.size()).isEqualTo(1);
  }

  @Test
  void readsWhileAnotherProgramWrites() {
    try (SharedRecord record = SharedRecord.open(file)) {
      int before =
          RecordFile.open(file)
              .<Integer>write(
                  handle -> {
                    noted(handle, "1");
                    return pages(record);
                  });
      assertThat(before).isZero();
      assertThat(pages(record)).isEqualTo(1);
    }
  }

  @Test
  void seesARecordThatHasTakenThePlaceOfAnother() throws IOException {
    Path other = folder.resolve("other.db");
    RecordFile.open(other).write(handle -> noted(handle, "1"));
    try (SharedRecord record = SharedRecord.open(file)) {
      assertThat(pages(record)).isZero();
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(pages(record)).isEqualTo(1);
    }
  }

  @Test
  void goesOnAfterAReadingThatFailed() {
    try (SharedRecord record = SharedRecord.open(file)) {
      for (int i = 0; i < 10; i++) {
        try {
          record.<Integer>read(
              reading -> {
                throw new IllegalStateException();
              });
        } catch (IllegalStateException e) {
          assertThat(pages(record)).isZero();
        }
      }
    }
  }

  private static int kept(SharedRecord record, String name, AtomicInteger works) {
    return record.<Integer>read(
        reading -> reading.<Integer>kept(name, handle -> works.incrementAndGet()));
  }

  private static int noted(Handle handle, String page) {
    return handle.execute("insert into page values (?)", page);
  }

  private static int pages(SharedRecord record) {
    return record.<Integer>read(
        reading -> reading.handle().select("select count(*) from page").mapTo(Integer.class).one());
  }
}
