package org.entente.server.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What was worked out from a record in one state: of very much, what was asked for last. Of another
 * state, it begins anew. Who asks for what is being worked out waits for it. Thread-safe.
 */
final class Memory {
  private final int most;
  private final Map<String, CompletableFuture<Object>> values;
  private String state = "";

  /**
   * @param most more is not kept
   */
  Memory(int most) {
    this.most = most;
    this.values = new LinkedHashMap<>(16, 0.75f, true);
  }

  /**
   * What is kept under a name, else worked out now, once for all who ask meanwhile.
   *
   * @param now the state of the record that the work reads
   * @param work if it throws, nothing is kept, and whoever waited works it out alone
   */
  Object of(String now, String name, Supplier<Object> work) {
    CompletableFuture<Object> own = new CompletableFuture<>();
    CompletableFuture<Object> first = firstOf(now, name, own);
    if (first != own) {
      try {
        return first.join();
      } catch (CompletionException e) {
        return work.get();
      }
    }
    try {
      Object value = work.get();
      own.complete(value);
      return value;
    } finally {
      if (!own.isDone()) {
        forget(name, own);
        own.completeExceptionally(new IllegalStateException(name));
      }
    }
  }

  private synchronized CompletableFuture<Object> firstOf(
      String now, String name, CompletableFuture<Object> own) {
    if (!now.equals(state)) {
      values.clear();
      state = now;
    }
    CompletableFuture<Object> first = values.get(name);
    if (first != null) {
      return first;
    }
    values.put(name, own);
    if (values.size() > most) {
      values.remove(values.keySet().iterator().next());
    }
    return own;
  }

  private synchronized void forget(String name, CompletableFuture<Object> failed) {
    values.remove(name, failed);
  }

  /** How much is kept. */
  synchronized int size() {
    return values.size();
  }
}
