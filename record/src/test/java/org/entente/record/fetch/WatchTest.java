package org.entente.record.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.entente.article.ArticleReader;
import org.entente.article.Reading;
import org.entente.article.ReadingOptions;
import org.entente.article.Refusal;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");

  /** A public address; nothing is sent to it. */
  private static final String PUBLIC = "1.1.1.1";

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String TEXT =
      "Les deux ministres ont signé lundi à Praia un accord sur la formation des équipages.";

  private volatile int robotsStatus = 404;
  private volatile String robots = "";
  private final List<String> asked = new ArrayList<>();
  private final List<String> robotsAsked = new ArrayList<>();
  private final HttpServer server;
  private final String root;
  private final RecordFile record;

  WatchTest(@TempDir Path folder) throws IOException {
    record = RecordFile.open(folder.resolve("entente.db"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    (path.equals("/robots.txt") ? robotsAsked : asked)
        .add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    String page = "<html><body><article><p>" + TEXT + " " + path + "</p></article></body></html>";
    switch (path) {
      case "/feed" -> {
        exchange.getResponseHeaders().set("ETag", "\"one\"");
        if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
          exchange.sendResponseHeaders(304, -1);
          exchange.close();
        } else {
          String item = "<item><link>%s</link><description>Bref.</description></item>";
          send(
              exchange,
              200,
              ("<rss><channel>" + item + item + "</channel></rss>")
                  .formatted(root + "/a", root + "/b")
                  .getBytes(StandardCharsets.UTF_8));
        }
      }
      case "/robots.txt" -> send(exchange, robotsStatus, robots.getBytes(StandardCharsets.UTF_8));
      case "/away" -> {
        exchange.getResponseHeaders().set("Location", "/b");
        send(exchange, 302, new byte[0]);
      }
      case "/busy" -> {
        exchange.getResponseHeaders().set("Retry-After", "90000");
        send(exchange, 503, new byte[0]);
      }
      case "/loop" -> {
        exchange.getResponseHeaders().set("Location", "/loop");
        send(exchange, 302, new byte[0]);
      }
      case "/to-loopback", "/to-metadata", "/to-name" -> {
        String into =
            switch (path) {
              case "/to-loopback" -> root;
              case "/to-metadata" -> "http://169.254.169.254";
              default -> root.replace("127.0.0.1", "localhost");
            };
        exchange.getResponseHeaders().set("Location", into + "/secret");
        send(exchange, 302, new byte[0]);
      }
      case "/inside" -> {
        exchange.getResponseHeaders().set("Location", "file:///etc/hostname");
        send(exchange, 302, new byte[0]);
      }
      case "/large" -> send(exchange, 200, new byte[6_000_000]);
      case "/bomb" -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
          out.write(new byte[60_000_000]);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, 200, packed.toByteArray());
      }
      case "/slow" -> {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('<');
        exchange.getResponseBody().flush();
      }
      default -> send(exchange, 200, page.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Fetcher fetcher(boolean anywhere) {
    return fetcher(anywhere, Duration.ofMinutes(2));
  }

  private static Fetcher fetcher(boolean anywhere, Duration patience) {
    return new Fetcher(new Fetcher.Manners("entente-test", Duration.ZERO, patience, anywhere));
  }

  private Watch watch(boolean anywhere) {
    return new Watch(record, fetcher(anywhere), new ArticleReader(ReadingOptions.DEFAULT));
  }

  private Instant poll(String path, boolean follow, Instant now, List<Reading> into)
      throws IOException {
    return watch(true)
        .poll(
            new Watch.Feed(root + path, follow, HOUR),
            now,
            readings -> readings.forEachRemaining(into::add));
  }

  private static Optional<Refusal.Cause> refused(Fetched fetched) {
    return fetched instanceof Fetched.Refused refused
        ? Optional.of(refused.reason().cause())
        : Optional.empty();
  }

  @Test
  void readsWhatIsNewAndOnlyThat() throws IOException {
    List<Reading> read = new ArrayList<>();
    Instant next = poll("/feed", true, NOW, read);
    assertThat(next).isEqualTo(NOW.plus(HOUR));
    assertThat(read).hasSize(2).allSatisfy(r -> assertThat(r).isInstanceOf(Reading.Read.class));
    assertThat(((Reading.Read) read.get(0)).article().url()).contains(root + "/a");
    assertThat(asked).containsExactly("/feed entente-test", "/a entente-test", "/b entente-test");
    // not due
    poll("/feed", true, NOW.plusSeconds(60), read);
    assertThat(asked).hasSize(3);
    // due, and unchanged
    poll("/feed", true, next, read);
    assertThat(asked).hasSize(4);
    assertThat(read).hasSize(2);
  }

  @Test
  void readsTheEntriesThemselvesIfItDoesNotFollow() throws IOException {
    List<Reading> read = new ArrayList<>();
    poll("/feed", false, NOW, read);
    assertThat(asked).hasSize(1);
    assertThat(read).hasSize(2);
  }

  @Test
  void fetchesAPageOnce() throws IOException {
    List<Reading> read = new ArrayList<>();
    watch(true).read(root + "/feed", true, readings -> readings.forEachRemaining(read::add));
    watch(true).read(root + "/feed", true, readings -> readings.forEachRemaining(read::add));
    assertThat(read).hasSize(2);
    assertThat(asked).hasSize(4);
  }

  @Test
  void waitsLongerAfterEachFailure() throws IOException {
    List<Reading> read = new ArrayList<>();
    Instant first = poll("/page", false, NOW, read);
    assertThat(first).isEqualTo(NOW.plus(HOUR.multipliedBy(2)));
    assertThat(poll("/page", false, first, read)).isEqualTo(first.plus(HOUR.multipliedBy(4)));
    assertThat(read)
        .extracting(reading -> ((Reading.Refused) reading).reason().cause())
        .containsExactly(Refusal.Cause.NOT_A_FEED, Refusal.Cause.NOT_A_FEED);
    assertThat(poll("/busy", false, NOW, read)).isEqualTo(NOW.plusSeconds(90_000));
  }

  @Test
  void givesUp() {
    Fetcher fetcher = fetcher(true);
    assertThat(refused(fetcher.fetch(root + "/loop"))).contains(Refusal.Cause.REDIRECTS);
    assertThat(refused(fetcher.fetch(root + "/inside"))).contains(Refusal.Cause.NOT_PUBLIC);
    assertThat(refused(fetcher.fetch(root + "/large"))).contains(Refusal.Cause.TOO_LARGE);
    assertThat(refused(fetcher.fetch(root + "/bomb"))).contains(Refusal.Cause.TOO_LARGE);
    assertThat(refused(fetcher.fetch("http://127.0.0.1:1/"))).contains(Refusal.Cause.UNREACHABLE);
    assertThat(refused(fetcher.fetch("not an address"))).contains(Refusal.Cause.NOT_PUBLIC);
  }

  @Test
  void givesUpOnWhatNeverEnds() {
    Fetcher fetcher = fetcher(true, Duration.ofSeconds(1));
    // however busy the machine: what never comes is late in any case
    assertThat(refused(fetcher.fetch(root + "/slow"))).contains(Refusal.Cause.TOO_SLOW);
  }

  @Test
  void leavesAloneWhatIsNotForRobots() throws IOException {
    robotsStatus = 200;
    robots = "User-agent: *\nDisallow: /\n\nUser-agent: entente-test\nDisallow: /b\n";
    List<Reading> read = new ArrayList<>();
    poll("/feed", true, NOW, read);
    assertThat(read.get(0)).isInstanceOf(Reading.Read.class);
    assertThat(((Reading.Refused) read.get(1)).reason().toString())
        .isEqualTo("not for robots, by " + root + "/robots.txt");
    assertThat(asked).containsExactly("/feed entente-test", "/a entente-test");
    assertThat(robotsAsked).as("once a host").hasSize(1);
    Fetcher fetcher = fetcher(true);
    assertThat(refused(fetcher.visit(root + "/away"))).contains(Refusal.Cause.ROBOTS);
    assertThat(fetcher.fetch(root + "/b"))
        .as("named by a person")
        .isInstanceOf(Fetched.Content.class);
  }

  @Test
  void leavesAHostAloneThatCannotSayWhatIsForRobots() throws IOException {
    robotsStatus = 503;
    List<Reading> read = new ArrayList<>();
    Instant next = poll("/feed", true, NOW, read);
    assertThat(((Reading.Refused) read.get(0)).reason().cause()).isEqualTo(Refusal.Cause.ROBOTS);
    assertThat(next).isEqualTo(NOW.plus(HOUR.multipliedBy(2)));
    assertThat(asked).isEmpty();
  }

  @Test
  void staysOutsideUnlessAllowed() {
    assertThat(refused(fetcher(false).fetch(root + "/feed"))).contains(Refusal.Cause.NOT_PUBLIC);
    assertThat(refused(fetcher(false).fetch(root.replace("127.0.0.1", "localhost"))))
        .contains(Refusal.Cause.NOT_PUBLIC);
    assertThat(asked).isEmpty();
  }

  /** The server stands in for a public host here, as the proxy of the machine. */
  @Test
  void staysOutsideAfterARedirect() {
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(ProxySelector.of(server.getAddress()));
    try {
      Fetcher fetcher = fetcher(false);
      assertThat(fetcher.fetch("http://" + PUBLIC + "/b")).isInstanceOf(Fetched.Content.class);
      for (String path : List.of("/to-loopback", "/to-metadata", "/to-name")) {
        asked.clear();
        String address = "http://" + PUBLIC + path;
        assertThat(refused(fetcher.fetch(address))).contains(Refusal.Cause.NOT_PUBLIC);
        assertThat(refused(fetcher.visit(address))).contains(Refusal.Cause.NOT_PUBLIC);
        assertThat(asked).containsExactly(path + " entente-test", path + " entente-test");
      }
    } finally {
      ProxySelector.setDefault(before);
    }
  }
}
