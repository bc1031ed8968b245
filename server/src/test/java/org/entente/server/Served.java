package org.entente.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that runs on a record, and who asks it over HTTP. */
public final class Served implements AutoCloseable {
  private final Server server;
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();

  /** Serves a record on a free port. */
  public Served(Path record) throws IOException {
    server = Server.start(ServerOptions.of(record), faults::add);
  }

  /** Where it is, without a slash at the end. */
  public String address() {
    String address = server.address().toString();
    return address.substring(0, address.length() - 1);
  }

  /** What went wrong that nobody expected. */
  public List<Throwable> faults() {
    return List.copyOf(faults);
  }

  /** Somebody with cookies of their own. */
  public Visit visit() {
    return new Visit();
  }

  @Override
  public void close() {
    server.close();
  }

  /** One person at one browser. */
  public final class Visit {
    private final HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Asks for a page. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return client.send(
          HttpRequest.newBuilder(URI.create(address() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form, names and values in turns, and follows where it leads. */
    public HttpResponse<String> post(String path, String... fields)
        throws IOException, InterruptedException {
      List<String> pairs = new ArrayList<>();
      for (int i = 0; i < fields.length; i += 2) {
        pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
      }
      return client.send(
          HttpRequest.newBuilder(URI.create(address() + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }

    private String encoded(String value) {
      return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }
}
