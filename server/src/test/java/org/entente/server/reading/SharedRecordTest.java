package org.entente.server.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
    Memory memory = new Memory(10);
    for (int i = 0; i < 20; i++) {
      int value = i;
      memory.of("one", "name " + i, () -> value);
      memory.of("one", "name 0", () -> "again");
    }
    assertThat(memory.size()).isEqualTo(10);
    assertThat(memory.of("one", "name 0", () -> "again")).as("asked for: stays").isEqualTo(0);
    assertThat(memory.of("one", "name 1", () -> "again")).isEqualTo("again");
    assertThat(memory.of("another", "name 0", () -> "again")).isEqualTo("again");
    assertThat(memory.size()).isEqualTo(1);
  }

  @Test
  void whatManyAskForAtTheSameTimeIsWorkedOutOnce() throws Exception {
    Memory memory = new Memory(10);
    AtomicInteger works = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Supplier<Object> work =
        () -> {
          begun.countDown();
          await(go);
          return works.incrementAndGet();
        };
    ExecutorService visitors = Executors.newFixedThreadPool(4);
    try {
      List<Future<Object>> answers = new ArrayList<>();
      answers.add(visitors.submit(() -> memory.of("one", "name", work)));
      await(begun);
      for (int i = 0; i < 3; i++) {
        answers.add(visitors.submit(() -> memory.of("one", "name", work)));
      }
      go.countDown();
      for (Future<Object> answer : answers) {
        assertThat(answer.get()).isEqualTo(1);
      }
    } finally {
      visitors.shutdownNow();
    }
  }

  @Test
  void whatFailedIsNotKept() {
    Memory memory = new Memory(10);
    assertThatThrownBy(
            () ->
                memory.of(
                    "one",
                    "name",
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(memory.of("one", "name", () -> 7)).isEqualTo(7);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
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
