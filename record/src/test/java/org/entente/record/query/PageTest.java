package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.record.store.RecordFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages put together are the list, also where days are equal or unknown. */
class PageTest {
  private final RecordFile record;

  PageTest(@TempDir Path folder) {
    record = RecordFile.open(folder.resolve("entente.db"));
  }

  @BeforeEach
  void write() {
    for (int i = 0; i < 30; i++) {
      // four days with several agreements, and six agreements without a day
      write(String.format("a%02d", i), i % 5 == 4 ? null : 19_000 + i % 5, i / 40.0);
    }
  }

  private void write(String id, @Nullable Integer day, double confidence) {
    record.write(
        handle -> {
          handle.execute(
              "insert into agreement values (?, 'KAZ+QAT', 'KAZ+QAT', 'agreement', 'framework',"
                  + " null, '[]', 'signed', null, ?, ?, 1, ?, null, null, '')",
              id,
              day,
              day,
              confidence);
          return handle.execute("insert into agreement_party values ('KAZ', ?, ?)", day, id);
        });
  }

  @Test
  void pagesAreTheList() {
    for (Filter filter :
        List.of(
            Filter.ALL,
            Filter.of(List.of("KAZ")),
            Filter.ALL.ofKind(Optional.of("framework")),
            Filter.ALL.judged(Optional.of(false)))) {
      List<String> all = new ArrayList<>();
      page(filter, Optional.empty(), 0, all);
      assertThat(all).hasSize(30);
      for (int size : List.of(1, 4, 24, 25, 30, 31)) {
        List<String> pages = new ArrayList<>();
        Optional<Key> end = page(filter, Optional.empty(), size, pages);
        while (end.isPresent()) {
          assertThat(Key.of(end.get().text())).isEqualTo(end);
          end = page(filter, end, size, pages);
        }
        assertThat(pages).as(filter + " by " + size).isEqualTo(all);
      }
    }
  }

  private Optional<Key> page(Filter filter, Optional<Key> after, int limit, List<String> ids) {
    return record.read(
        handle ->
            Facts.agreements(
                handle, filter, after, limit, (Told<Agreement> told) -> ids.add(told.id())));
  }

  @Test
  void aKeyIsReadOrNot() {
    assertThat(Key.of("-3:a1")).contains(new Key(Optional.of(-3L), "a1"));
    assertThat(Key.of(":a1")).contains(new Key(Optional.empty(), "a1"));
    assertThat(Key.of("a1")).isEmpty();
    assertThat(Key.of("1:a' or 1")).isEmpty();
  }

  @Test
  void theLeastSureAreJudgedFirst() {
    List<Unjudged> first = unjudged(Optional.empty());
    assertThat(first).extracting(Unjudged::id).containsExactly("a00", "a01", "a02");
    assertThat(unjudged(Optional.of(first.get(2))))
        .extracting(Unjudged::id)
        .containsExactly("a03", "a04", "a05");
    record.write(handle -> handle.execute("update agreement set review = 'x' where id < 'a28'"));
    assertThat(unjudged(Optional.empty())).extracting(Unjudged::id).containsExactly("a28", "a29");
  }

  private List<Unjudged> unjudged(Optional<Unjudged> after) {
    return record.read(handle -> Unjudged.list(handle, after, 3));
  }
}
