package org.entente.record.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.entente.record.claim.FactType;
import org.entente.record.query.ReviewQueue.Entry;
import org.entente.record.query.ReviewQueue.Wish;
import org.entente.record.store.RecordFile;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs a person most comes first. */
class ReviewQueueTest {
  private static final Set<FactType> BOTH = Wish.ALL.types();

  private final RecordFile record;

  ReviewQueueTest(@TempDir Path folder) {
    record = RecordFile.open(folder.resolve("entente.db"));
  }

  @Test
  void doubtThenContradictionThenConsequence() {
    write(
        handle -> {
          agreement(handle, 1, "framework", 0.9, "KAZ", "QAT");
          agreement(handle, 2, "alliance", 0.9, "KAZ", "QAT");
          agreement(handle, 3, "framework", 0.9, "KAZ", "QAT");
          disputed(handle, id('a', 3));
          agreement(handle, 4, "framework", 0.3, "KAZ", "QAT");
          act(handle, 5, "meeting", 0.9, "KAZ", "QAT");
          act(handle, 6, "deployment", 0.9, "KAZ", "QAT");
        });
    List<Entry> queue = queue(Wish.ALL, List.of(), 10);
    assertThat(queue)
        .extracting(Entry::fact)
        .containsExactly(id('a', 4), id('a', 3), id('a', 2), id('a', 1), id('e', 6), id('e', 5));
    assertThat(queue)
        .extracting(entry -> Math.round(entry.points()))
        .containsExactly(80L, 45L, 30L, 20L, 20L, 10L);
    assertThat(queue.get(1).disputed()).isTrue();
    assertThat(queue.get(2).grave()).isTrue();
  }

  @Test
  void whatWasJudgedIsNotAskedAgain() {
    write(
        handle -> {
          agreement(handle, 1, "framework", 0.9, "KAZ", "QAT");
          agreement(handle, 2, "framework", 0.5, "KAZ", "QAT");
          handle.execute("update agreement set review = 'accepted' where id = ?", id('a', 2));
        });
    assertThat(queue(Wish.ALL, List.of(), 10)).extracting(Entry::fact).containsExactly(id('a', 1));
    assertThat(record.<Long>read(ReviewQueue::left)).isEqualTo(1);
  }

  @Test
  void skippedFactsComeAfterTheRestInTheirOrder() {
    write(
        handle -> {
          for (int i = 0; i < 5; i++) {
            agreement(handle, i, "framework", 0.1 * (i + 1), "KAZ", "QAT");
          }
        });
    assertThat(queue(Wish.ALL, List.of(id('a', 1), id('a', 0)), 10))
        .extracting(Entry::fact)
        .containsExactly(id('a', 2), id('a', 3), id('a', 4), id('a', 1), id('a', 0));
    assertThat(queue(Wish.ALL, List.of(id('a', 1), id('a', 0)), 2))
        .extracting(Entry::fact)
        .containsExactly(id('a', 2), id('a', 3));
  }

  @Test
  void everyFilterGivesTheSameOrderAsLookingAtAll() {
    List<String> kinds = List.of("framework", "alliance", "meeting", "visit", "transfer");
    List<String> actors = List.of("KAZ", "QAT", "FRA", "FJI");
    Random random = new Random(7);
    write(
        handle -> {
          for (int i = 0; i < 1500; i++) {
            double confidence = random.nextInt(100) / 100.0;
            boolean isAct = i % 2 == 0;
            String kind = kinds.get(isAct ? 2 + random.nextInt(3) : random.nextInt(2));
            // the last one is rare
            String one = actors.get(random.nextInt(100) == 0 ? 3 : random.nextInt(2));
            if (isAct) {
              act(handle, i, kind, confidence, one, "FRA");
            } else {
              agreement(handle, i, kind, confidence, one, "FRA");
            }
            if (random.nextInt(20) == 0) {
              disputed(handle, id(isAct ? 'e' : 'a', i));
            }
          }
        });
    List<Filter> filters = new ArrayList<>(List.of(Filter.ALL));
    actors.forEach(actor -> filters.add(Filter.of(List.of(actor))));
    kinds.forEach(kind -> filters.add(Filter.ALL.ofKind(Optional.of(kind))));
    for (Filter filter : filters) {
      for (boolean disputed : List.of(false, true)) {
        for (Set<FactType> types :
            List.of(BOTH, Set.of(FactType.AGREEMENT), Set.of(FactType.ACT))) {
          Wish wish = new Wish(types, filter, disputed);
          List<Entry> all = queue(wish, List.of(), 5000);
          assertThat(all)
              .isSortedAccordingTo(
                  Collections.reverseOrder(
                      (a, b) ->
                          a.points() == b.points()
                              ? b.fact().compareTo(a.fact())
                              : Double.compare(a.points(), b.points())));
          assertThat(queue(wish, List.of(), 10)).isEqualTo(all.stream().limit(10).toList());
        }
      }
    }
  }

  private List<Entry> queue(Wish wish, List<String> skipped, int limit) {
    return record.read(handle -> ReviewQueue.of(handle, wish, skipped, limit));
  }

  private interface Writing {
    void on(Handle handle);
  }

  private void write(Writing writing) {
    record.<Integer>write(
        handle -> {
          writing.on(handle);
          return 0;
        });
  }

  private static String id(char type, int number) {
    return String.format(Locale.ROOT, "%s%012x", type, number);
  }

  private static void agreement(
      Handle handle, int number, String kind, double confidence, String one, String other) {
    handle.execute(
        "insert into agreement (id, block, parties, form, kind, domains, current, sources,"
            + " confidence, digest) values (?, 'b', ?, 'agreement', ?, '[]', 'signed', 1, ?, 'd')",
        id('a', number),
        one + "+" + other,
        kind,
        confidence);
    for (String party : List.of(one, other)) {
      handle.execute(
          "insert or ignore into agreement_party (actor, agreement) values (?, ?)",
          party,
          id('a', number));
    }
  }

  private static void act(
      Handle handle, int number, String kind, double confidence, String one, String other) {
    handle.execute(
        "insert into act (id, block, kind, time, actors, recipients, people, domains, event,"
            + " sources, confidence, digest)"
            + " values (?, 'b', ?, 'past', ?, '', '[]', '[]', 'CONSULT', 1, ?, 'd')",
        id('e', number),
        kind,
        one + "+" + other,
        confidence);
    for (String actor : List.of(one, other)) {
      handle.execute(
          "insert or ignore into act_actor (actor, role, act) values (?, 'actor', ?)",
          actor,
          id('e', number));
    }
  }

  private static void disputed(Handle handle, String fact) {
    handle.execute(
        "insert into contradiction (id, fact, about) values (?, ?, 'signed.date')",
        "c" + fact,
        fact);
  }
}
