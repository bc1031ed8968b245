package org.entente.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Asks a server as a program does: no cookies, nothing said of where it comes from. */
public final class Program {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  public Program(URI server) {
    this.server = server;
  }

  /** Sends a request with a body or without; headers by name and value. */
  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Gets an address. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, "", headers);
  }

  /** Sends JSON. */
  public HttpResponse<String> post(String path, String json, String... headers)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "application/json"));
    return send("POST", path, json, all.toArray(String[]::new));
  }

  /** What there is at an address, which must be there. */
  public JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** All items of a list, page by page. */
  public List<JsonNode> all(String path) throws IOException, InterruptedException {
    List<JsonNode> items = new ArrayList<>();
    String next = path;
    while (!next.isEmpty()) {
      HttpResponse<String> page = get(next);
      if (page.statusCode() != 200) {
        throw new IllegalStateException(next + ": " + page.statusCode() + " " + page.body());
      }
      JSON.readTree(page.body()).get("items").forEach(items::add);
      String link = page.headers().firstValue("Link").orElse("");
      next = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
    }
    return items;
  }

  /** What is in an answer. */
  public static JsonNode read(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }
}
