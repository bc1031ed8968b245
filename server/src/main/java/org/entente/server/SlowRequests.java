package org.entente.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose clients send the head of a request so slowly that it never ends. Each
 * drop of it counts as movement, so that the time-out of still connections does not see it; what
 * comes after the head is held to a rate by Jetty. Thread-safe.
 */
final class SlowRequests extends AbstractLifeCycle implements Connection.Listener {
  private static final int LOOKS = 4;

  private final Scheduler scheduler;
  private final long patience;
  private final Map<Connection, Look> open = new ConcurrentHashMap<>();

  /** How far a connection had come when it last got on. */
  private record Look(long at, long requests, long answers, long bytes) {
    static Look at(Connection connection) {
      return new Look(
          System.nanoTime(),
          connection.getMessagesIn(),
          connection.getMessagesOut(),
          connection.getBytesIn());
    }

    /** Whether this is, after another look, a request that does not get on. */
    boolean isStuckSince(Look before, long patience) {
      return requests == answers
          && (bytes > before.bytes || requests == 0)
          && at - before.at > patience;
    }
  }

  SlowRequests(Scheduler scheduler, Duration patience) {
    this.scheduler = scheduler;
    this.patience = patience.toNanos();
  }

  @Override
  protected void doStart() {
    scheduler.schedule(this::look, patience / LOOKS, TimeUnit.NANOSECONDS);
  }

  @Override
  public void onOpened(Connection connection) {
    // encryption has no requests of its own: what it encrypts is looked at
    if (connection.getMessagesIn() >= 0) {
      open.put(connection, Look.at(connection));
    }
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  private void look() {
    open.forEach(
        (connection, before) -> {
          Look now = Look.at(connection);
          if (now.requests != before.requests || now.answers != before.answers) {
            open.replace(connection, now);
          } else if (now.isStuckSince(before, patience)) {
            connection.getEndPoint().close();
          }
        });
    if (isRunning() || isStarting()) {
      doStart();
    }
  }
}
