package org.entente.coder;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.entente.article.Article;
import org.entente.article.Reading;
import org.entente.article.Refusal;
import org.entente.coder.lexicon.LexiconException;

/**
 * Codes articles on several threads and hands the outcomes on in the order of reading, so that the
 * output is the same with any number of them. What is under way is bounded in articles and in
 * characters, and so is the memory it takes.
 */
public final class OrderedCoding<T> {
  /** What came of one reading. */
  public sealed interface Outcome<T> permits Coded, Refused, Failed {}

  /** An article that was coded. */
  public record Coded<T>(T result) implements Outcome<T> {}

  /** A report that was not read, and why. */
  public record Refused<T>(String source, Refusal reason) implements Outcome<T> {}

  /** A report that the coder failed on, and how. */
  public record Failed<T>(String source, Throwable fault) implements Outcome<T> {}

  /** What is done with an outcome. */
  public interface Sink<T> {
    void accept(Outcome<T> outcome) throws IOException;
  }

  private static final int ARTICLES_A_JOB = 64;
  private static final int CHARACTERS = 4_000_000;

  private final int jobs;
  private final int ahead;
  private final Function<Article, T> coding;

  /**
   * Hands each outcome on as soon as it can.
   *
   * @param jobs how many threads code, 1 or more
   * @param coding gives an article's coding, in the form wanted; called from all of them
   */
  public OrderedCoding(int jobs, Function<Article, T> coding) {
    this(jobs, 0, coding);
  }

  /**
   * Keeps outcomes back, so that the threads have work while a slow sink holds up the reading.
   *
   * @param jobs how many threads code, 1 or more
   * @param ahead how many articles are under way before an outcome is handed on, 0 or more
   * @param coding gives an article's coding, in the form wanted; called from all of them
   */
  public OrderedCoding(int jobs, int ahead, Function<Article, T> coding) {
    this.jobs = jobs;
    this.ahead = ahead;
    this.coding = coding;
  }

  /**
   * Codes everything that is read.
   *
   * @throws IOException if the sink throws it
   */
  public void run(Iterator<Reading> readings, Sink<T> sink) throws IOException {
    if (jobs == 1) {
      while (readings.hasNext()) {
        sink.accept(code(readings.next()));
      }
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(jobs, OrderedCoding::thread);
    try {
      run(readings, sink, threads);
    } finally {
      threads.shutdownNow();
    }
  }

  private record UnderWay<T>(Future<Outcome<T>> outcome, int characters) {}

  private void run(Iterator<Reading> readings, Sink<T> sink, ExecutorService threads)
      throws IOException {
    Deque<UnderWay<T>> queue = new ArrayDeque<>();
    long characters = 0;
    while (readings.hasNext()) {
      Reading reading = readings.next();
      UnderWay<T> next =
          reading instanceof Reading.Read read
              ? new UnderWay<>(threads.submit(() -> code(read)), read.article().text().length())
              : new UnderWay<>(CompletableFuture.completedFuture(code(reading)), 0);
      queue.add(next);
      characters += next.characters();
      while (queue.size() > ahead + jobs * ARTICLES_A_JOB
          || (characters > CHARACTERS && queue.size() > 1)
          || (queue.size() > ahead && queue.element().outcome().isDone())) {
        UnderWay<T> first = queue.remove();
        characters -= first.characters();
        sink.accept(await(first));
      }
    }
    while (!queue.isEmpty()) {
      sink.accept(await(queue.remove()));
    }
  }

  private static <T> Outcome<T> await(UnderWay<T> underWay) throws IOException {
    try {
      return underWay.outcome().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      // Not an article's fault: those are outcomes.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof LexiconException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome<T> code(Reading reading) {
    if (reading instanceof Reading.Refused refused) {
      return new Refused<>(refused.source(), refused.reason());
    }
    Reading.Read read = (Reading.Read) reading;
    try {
      return new Coded<>(coding.apply(read.article()));
    } catch (LexiconException e) {
      // Every article would fail in the same way.
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // One article that the coder fails on must not stop the others.
      return new Failed<>(read.source(), e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "coding", 8L << 20);
    thread.setDaemon(true);
    return thread;
  }
}
