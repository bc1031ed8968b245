package org.entente.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.article.Article;
import org.entente.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedCodingTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void keepsTheOrderOfReading(int jobs) throws IOException {
    List<String> ids = new ArrayList<>();
    new OrderedCoding<>(jobs, OrderedCodingTest::slowly)
        .run(articles(500), outcome -> ids.add(id(outcome)));
    assertThat(ids).isEqualTo(IntStream.range(0, 500).mapToObj(Integer::toString).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void refusesTheOneArticleThatFails(int jobs) throws IOException {
    List<OrderedCoding.Outcome<String>> outcomes = new ArrayList<>();
    new OrderedCoding<>(
            jobs,
            article -> {
              if (article.id().equals("3")) {
                throw new IllegalStateException("a fault");
              }
              return article.id();
            })
        .run(articles(6), outcomes::add);
    assertThat(outcomes).hasSize(6);
    assertThat(outcomes.get(3)).isInstanceOf(OrderedCoding.Failed.class);
    OrderedCoding.Failed<String> failed = (OrderedCoding.Failed<String>) outcomes.get(3);
    assertThat(failed.fault()).hasMessage("a fault");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void readsOnlyAFewArticlesAhead(int jobs) throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    Iterator<Reading> all = articles(2000);
    Iterator<Reading> counted =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public Reading next() {
            assertThat(read.incrementAndGet() - written.get()).isLessThanOrEqualTo(64 * jobs + 2);
            return all.next();
          }
        };
    new OrderedCoding<>(jobs, Article::id).run(counted, outcome -> written.incrementAndGet());
    assertThat(written).hasValue(2000);
  }

  @Test
  void keepsTheThreadsBusyWhileTheSinkIsSlow() throws IOException {
    AtomicInteger coded = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    List<Integer> lead = new ArrayList<>();
    Function<Article, Integer> coding = article -> coded.incrementAndGet();
    new OrderedCoding<>(2, 100, coding)
        .run(
            articles(500),
            outcome -> {
              if (written.incrementAndGet() == 200) {
                LockSupport.parkNanos(200_000_000);
                lead.add(coded.get() - written.get());
              }
            });
    assertThat(written).hasValue(500);
    assertThat(lead).singleElement().asInstanceOf(INTEGER).isGreaterThan(50);
  }

  private static String slowly(Article article) {
    int number = Integer.parseInt(article.id());
    if (number % 50 == 0) {
      LockSupport.parkNanos(1000);
    }
    return article.id();
  }

  private static String id(OrderedCoding.Outcome<String> outcome) {
    return outcome instanceof OrderedCoding.Coded<String> coded ? coded.result() : "refused";
  }

  private static Iterator<Reading> articles(int count) {
    return IntStream.range(0, count)
        .<Reading>mapToObj(
            i ->
                new Reading.Read(
                    new Article(
                        Integer.toString(i),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "fr",
                        "texte"),
                    "test"))
        .iterator();
  }
}
