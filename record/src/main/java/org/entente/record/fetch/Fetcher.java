package org.entente.record.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.entente.article.ArticleReader;
import org.entente.article.Refusal;
import org.entente.article.Refusal.Cause;

/**
 * Fetches addresses of the web politely: says who asks, waits between two requests to one host,
 * asks only for what has changed, and gives up on what is too slow or too large. Not thread-safe.
 */
public final class Fetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient client;
  private final Manners manners;
  private final Robots robots;
  private final Map<String, Long> asked = new HashMap<>();

  /**
   * How to behave.
   *
   * @param agent the User-Agent
   * @param pause the least time between two requests to one host
   * @param patience the most time that one answer may take, redirects not counted
   * @param anywhere whether addresses that are not public may be fetched too
   */
  public record Manners(String agent, Duration pause, Duration patience, boolean anywhere) {}

  public Fetcher(Manners manners) {
    this.manners = manners;
    this.robots = new Robots(manners.agent(), this::fetch);
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.patience())
            .build();
  }

  /** Fetches an address that a person has named. */
  public Fetched fetch(String address) {
    return fetch(address, Optional.empty(), Optional.empty(), false);
  }

  /** Fetches an address that no person has named, if its host lets robots have it. */
  public Fetched visit(String address) {
    return fetch(address, Optional.empty(), Optional.empty(), true);
  }

  /**
   * Fetches an address if it has changed, and if its host lets robots have it.
   *
   * @param tag the ETag of the time before
   * @param modified the Last-Modified of the time before
   */
  public Fetched visit(String address, Optional<String> tag, Optional<String> modified) {
    return fetch(address, tag, modified, true);
  }

  private Fetched fetch(
      String address, Optional<String> tag, Optional<String> modified, boolean robot) {
    try {
      URI uri = new URI(address);
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        Optional<Refusal> refusal =
            manners.anywhere() ? PublicAddress.malformed(uri) : PublicAddress.refusal(uri);
        if (refusal.isPresent()) {
          return new Fetched.Refused(refusal.get(), 0);
        }
        if (robot && !robots.allow(uri)) {
          return refused(Cause.ROBOTS, Robots.file(uri));
        }
        HttpResponse<InputStream> response = ask(uri, tag, modified);
        Optional<String> location =
            response.statusCode() / 100 == 3 && response.statusCode() != NOT_MODIFIED
                ? response.headers().firstValue("Location")
                : Optional.empty();
        if (location.isEmpty()) {
          return answer(uri, response);
        }
        response.body().close();
        uri = uri.resolve(new URI(location.get()));
      }
      return refused(Cause.REDIRECTS);
    } catch (URISyntaxException e) {
      return refused(Cause.NOT_PUBLIC, address);
    } catch (HttpTimeoutException | TimeoutException e) {
      return refused(Cause.TOO_SLOW, manners.patience().toSeconds());
    } catch (IOException e) {
      String message = e.getMessage();
      return refused(Cause.UNREACHABLE, message == null ? e.getClass().getSimpleName() : message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refused(Cause.UNREACHABLE, "interrupted");
    }
  }

  private HttpResponse<InputStream> ask(URI uri, Optional<String> tag, Optional<String> modified)
      throws IOException, InterruptedException {
    long now = System.nanoTime();
    long next = asked.getOrDefault(uri.getAuthority(), now);
    if (next > now) {
      TimeUnit.NANOSECONDS.sleep(next - now);
    }
    long pause = Math.max(manners.pause().toNanos(), robots.delay(uri).toNanos());
    asked.put(uri.getAuthority(), System.nanoTime() + pause);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(manners.patience())
            .header("User-Agent", manners.agent())
            .header("Accept-Encoding", "gzip");
    tag.ifPresent(value -> request.header("If-None-Match", value));
    modified.ifPresent(value -> request.header("If-Modified-Since", value));
    return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  private Fetched answer(URI uri, HttpResponse<InputStream> response)
      throws IOException, InterruptedException, TimeoutException {
    try (InputStream body = response.body()) {
      if (response.statusCode() == NOT_MODIFIED) {
        return new Fetched.Unchanged();
      }
      if (response.statusCode() != OK) {
        return new Fetched.Refused(
            Refusal.of(Cause.HTTP_STATUS, response.statusCode()), wait(response));
      }
      byte[] bytes = read(body);
      boolean packed =
          response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
      if (packed && bytes.length <= ArticleReader.MAX_BYTES) {
        bytes =
            new GZIPInputStream(new ByteArrayInputStream(bytes))
                .readNBytes(ArticleReader.MAX_BYTES + 1);
      }
      if (bytes.length > ArticleReader.MAX_BYTES) {
        return refused(Cause.TOO_LARGE, ArticleReader.MAX_BYTES / 1_000_000);
      }
      return new Fetched.Content(
          uri.toString(),
          bytes,
          response.headers().firstValue("ETag"),
          response.headers().firstValue("Last-Modified"));
    }
  }

  /** The body up to the limit and a byte, within the time for one answer. */
  private byte[] read(InputStream body) throws IOException, InterruptedException, TimeoutException {
    CompletableFuture<byte[]> reading =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return body.readNBytes(ArticleReader.MAX_BYTES + 1);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    try {
      return reading.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause() == null ? e : e.getCause().getCause());
    }
  }

  private static long wait(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,7}"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  private static Fetched refused(Cause cause, Object... details) {
    return new Fetched.Refused(Refusal.of(cause, details), 0);
  }
}
