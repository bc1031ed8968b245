package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands that serve a record, as users start and end them. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ServeIT {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final String PASSWORD = "correct horse";

  @TempDir private Path folder = Path.of(".");
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  /** A server in a process of its own. */
  private record Running(Process process, URI address) implements AutoCloseable {
    static Running of(Launcher launcher, Object... words) throws IOException {
      Process process = launcher.start(words);
      BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
      StringBuilder all = new StringBuilder();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        all.append(line).append('\n');
        Matcher address = ADDRESS.matcher(line);
        if (address.find()) {
          return new Running(process, URI.create(address.group()));
        }
      }
      throw new AssertionError("it says no address:\n" + all);
    }

    @Override
    public void close() throws IOException {
      process.destroy();
      try {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it ends when it is told").isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
  }

  private Path record() throws IOException {
    Path record = folder.resolve("entente.db");
    Files.writeString(
        folder.resolve("one.txt"),
        "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de défense.");
    assertThat(new Launcher().run("ingest", folder.resolve("one.txt"), "--record", record).exit())
        .isZero();
    return record;
  }

  @Test
  void servesARecordUntilItIsEnded() throws Exception {
    try (Running server =
        Running.of(new Launcher(), "serve", "--record", record(), "--port", "0")) {
      HttpResponse<String> page = get(server, "/dyads/KAZ-QAT?lang=fr");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Kazakhstan").contains("12 décembre 2023");
    }
  }

  @Test
  void servesNothingThatIsNotThereOrNotSafe() throws IOException {
    Launcher.Result missing =
        new Launcher().run("serve", "--record", folder.resolve("none.db"), "--port", "0");
    assertThat(missing.exit()).isNotZero();
    assertThat(missing.err()).contains("none.db").doesNotContain("\tat ");
    Launcher.Result open =
        new Launcher().run("serve", "--record", record(), "--port", "0", "--host", "0.0.0.0");
    assertThat(open.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(open.err()).contains("--accounts").doesNotContain("\tat ");
  }

  @Test
  void showsTheBundledCorpus() throws Exception {
    Launcher launcher = new Launcher().with("XDG_CACHE_HOME", folder.toString());
    try (Running server = Running.of(launcher, "demo", "--no-open", "--port", "0")) {
      assertThat(get(server, "/").body()).contains("/agreements/");
    }
    assertThat(folder.resolve("entente").resolve("demo.db")).exists();
    long filled = Files.getLastModifiedTime(folder.resolve("entente/demo.db")).toMillis();
    try (Running server = Running.of(launcher, "demo", "--no-open", "--port", "0")) {
      assertThat(get(server, "/about").statusCode()).isEqualTo(200);
    }
    assertThat(Files.getLastModifiedTime(folder.resolve("entente/demo.db")).toMillis())
        .as("the second time, nothing is filled")
        .isEqualTo(filled);
  }

  @Test
  void letsInWhoWasGivenAnAccount() throws Exception {
    Path accounts = folder.resolve("accounts.txt");
    Launcher.Result added =
        new Launcher()
            .reading((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8))
            .run("account", "add", "Anna", "--accounts", accounts);
    assertThat(added.exit()).isZero();
    assertThat(Files.readString(accounts)).startsWith("Anna").doesNotContain(PASSWORD);
    assertThat(
            new Launcher()
                .reading("short\n".getBytes(StandardCharsets.UTF_8))
                .run("account", "add", "Zoe", "--accounts", accounts)
                .exit())
        .isEqualTo(ExitCode.USAGE);
    try (Running server =
        Running.of(
            new Launcher(), "serve", "--record", record(), "--port", "0", "--accounts", accounts)) {
      assertThat(get(server, "/").statusCode()).isEqualTo(303);
      Matcher token = TOKEN.matcher(get(server, "/signin").body());
      assertThat(token.find()).isTrue();
      HttpResponse<String> in =
          browser.send(
              HttpRequest.newBuilder(server.address().resolve("/signin"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      HttpRequest.BodyPublishers.ofString(
                          "name=Anna&password=correct+horse&csrf=" + token.group(1)))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(in.statusCode()).isEqualTo(303);
      assertThat(get(server, "/").body()).contains("Anna");
    }
  }

  private HttpResponse<String> get(Running server, String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
