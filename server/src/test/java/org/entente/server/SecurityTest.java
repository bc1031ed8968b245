package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.server.security.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a running server refuses. */
class SecurityTest {
  private static final String TOKEN = "0123456789abcdefghij";
  private static final String PASSWORD = "correct horse";

  @TempDir private Path folder = Path.of(".");

  private Server open() throws IOException {
    return Server.start(ServerOptions.of(TestRecord.in(folder)), fault -> {});
  }

  private Server guarded() throws IOException {
    Path accounts = folder.resolve("accounts.txt");
    Accounts.add(accounts, "Anna", PASSWORD);
    Path tokens = Files.writeString(folder.resolve("tokens.txt"), "# programs\nrobot " + TOKEN);
    ServerOptions options = ServerOptions.of(TestRecord.in(folder));
    return Server.start(options.known(Optional.of(tokens), Optional.of(accounts)), fault -> {});
  }

  @Test
  void isNotStartedWhereOthersCouldReachItUnknown() throws IOException {
    ServerOptions local = ServerOptions.of(TestRecord.in(folder));
    assertThatThrownBy(() -> Server.start(local.at("0.0.0.0"), fault -> {}))
        .isInstanceOfSatisfying(
            UnsafeOptionsException.class,
            e -> assertThat(e.problem()).isEqualTo(UnsafeOptionsException.Problem.OPEN_TO_ALL));
    Path tokens = Files.writeString(folder.resolve("tokens.txt"), "robot " + TOKEN);
    ServerOptions known = local.known(Optional.of(tokens), Optional.empty()).at("0.0.0.0");
    assertThatThrownBy(() -> Server.start(known, fault -> {}))
        .isInstanceOfSatisfying(
            UnsafeOptionsException.class,
            e -> assertThat(e.problem()).isEqualTo(UnsafeOptionsException.Problem.NOT_ENCRYPTED));
  }

  @Test
  void refusesOtherNames() throws IOException {
    try (Server server = open()) {
      assertThat(raw(server, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 403");
      assertThat(raw(server, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void refusesFormsOfOtherSites() throws Exception {
    try (Server server = open()) {
      Browser browser = new Browser(server.address());
      assertThat(browser.post("/signout", Map.of()).statusCode()).isEqualTo(403);
      assertThat(browser.post("/signout", Map.of("csrf", "guess")).statusCode()).isEqualTo(403);
      String token = browser.token("/signin");
      assertThat(browser.post("/signout", Map.of("csrf", token)).statusCode()).isEqualTo(303);
      assertThat(new Browser(server.address()).post("/signout", Map.of("csrf", token)).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void refusesJsonThatABrowserSendsFromElsewhere() throws Exception {
    try (Server server = open()) {
      assertThat(json(server, "{}", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
      assertThat(json(server, "{}", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void letsOnlyKnownVisitorsIn() throws Exception {
    try (Server server = guarded()) {
      Browser browser = new Browser(server.address());
      HttpResponse<String> page = browser.get("/agreements/a1?x=1");
      assertThat(page.statusCode()).isEqualTo(303);
      assertThat(page.headers().firstValue("Location").orElse(""))
          .isEqualTo("/signin?to=%2Fagreements%2Fa1%3Fx%3D1");
      assertThat(browser.get("/index.json").statusCode()).isEqualTo(401);
      assertThat(browser.get("/", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
      assertThat(browser.get("/", "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
      String token = browser.token("/signin");
      Map<String, String> wrong = Map.of("name", "Anna", "password", "guess", "csrf", token);
      assertThat(browser.post("/signin", wrong).statusCode()).isEqualTo(401);
      Map<String, String> right =
          Map.of("name", "Anna", "password", PASSWORD, "csrf", token, "to", "//evil.example");
      HttpResponse<String> in = browser.post("/signin", right);
      assertThat(in.statusCode()).isEqualTo(303);
      assertThat(in.headers().firstValue("Location").orElse("")).isEqualTo("/");
      assertThat(in.headers().allValues("Set-Cookie"))
          .anyMatch(cookie -> cookie.contains("SameSite=Strict") && cookie.contains("HttpOnly"));
      assertThat(browser.get("/").body()).contains("Anna").contains("/signout");
      String out = browser.token("/");
      assertThat(browser.post("/signout", Map.of("csrf", out)).statusCode()).isEqualTo(303);
      assertThat(browser.get("/").statusCode()).isEqualTo(303);
      List<String> log = Files.readAllLines(folder.resolve("entente.db.audit.jsonl"));
      assertThat(log).anyMatch(line -> line.contains("/signin") && line.contains("401"));
      assertThat(log)
          .anyMatch(line -> line.contains("\"who\":\"Anna\"") && line.contains("127.0.0.1"));
      assertThat(String.join("\n", log)).doesNotContain(PASSWORD).doesNotContain(TOKEN);
    }
  }

  @Test
  void refusesTooManyTriesToSignIn() throws Exception {
    try (Server server = guarded()) {
      Browser browser = new Browser(server.address());
      int last = 0;
      for (int i = 0; i < 12; i++) {
        last = browser.get("/", "Authorization", "Bearer wrong" + i).statusCode();
      }
      assertThat(last).isEqualTo(429);
    }
  }

  @Test
  void refusesBodiesThatAreTooLarge() throws Exception {
    try (Server server = open()) {
      Browser browser = new Browser(server.address());
      Map<String, String> large = Map.of("csrf", "x".repeat((int) Server.LARGEST_BODY + 1));
      assertThat(browser.post("/signout", large).statusCode()).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/x/../../../../etc/passwd",
        "/static/x/%2e%2e/%2e%2e/etc/passwd",
        "/static/x/..%2f..%2fetc%2fpasswd",
        "/static//etc/passwd",
        "/articles/..%5c..%5cwindows",
        "/../../etc/passwd"
      })
  void givesNoFile(String path) throws IOException {
    try (Server server = open()) {
      String answer =
          raw(server, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer).matches("(?s)HTTP/1.1 (400|404).*");
      assertThat(answer).doesNotContain("root:").doesNotContain("at org.");
    }
  }

  @Test
  void putsItsHeadersOnEveryAnswer() throws Exception {
    try (Server server = open()) {
      for (String path : List.of("/", "/nothing", "/index.json")) {
        HttpResponse<String> answer = new Browser(server.address()).get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
            .contains("default-src 'none'")
            .doesNotContain("unsafe")
            .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.body()).doesNotContain("<style").doesNotContain(" style=");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE",
        "GET / HTTP/1.1\r\nHost: localhost\r\n<script> alert",
        "GET / HTTP/1.1",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost",
        "GET /%ff%fe HTTP/1.1\r\nHost: localhost"
      })
  void putsThemOnAnswersToWhatIsNoRequest(String request) throws IOException {
    try (Server server = open()) {
      String answer = raw(server, request + "\r\nConnection: close\r\n\r\n");
      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains("Content-Security-Policy: default-src 'none'")
          .contains("X-Content-Type-Options: nosniff")
          .contains("text/plain")
          .doesNotContain("<")
          .doesNotContain("ty: Jetty");
    }
  }

  @Test
  void notesWhatWasNotFound() throws Exception {
    try (Server server = open()) {
      new Browser(server.address()).get("/agreements/nothing");
      new Browser(server.address()).get("/wp-admin.php");
      assertThat(Files.readAllLines(folder.resolve("entente.db.audit.jsonl")))
          .anyMatch(line -> line.contains("/agreements/nothing") && line.contains("404"))
          .anyMatch(line -> line.contains("/wp-admin.php") && line.contains("404"));
    }
  }

  private static HttpResponse<String> json(Server server, String body, String... headers)
      throws IOException, InterruptedException {
    URI address = server.address().resolve("/signout");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .headers(headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static String raw(Server server, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
