package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.net.SocketFactory;
import org.entente.article.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that would hold a connection for ever, drop by drop. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowClientsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int DROP_MILLIS = 100;
  private static final int LARGE = 4_000_000;
  private static final String HEAD = "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(200);
  // as long as a first message may be, of which not all comes
  private static final String GREETING = "\u0016\u0003\u0001\u0002\u0000" + "x".repeat(200);

  private Optional<Server> server = Optional.empty();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    Path record = TestRecord.in(folder);
    for (int i = 0; i < 4; i++) {
      Article large =
          TestRecord.article(
              "large" + i,
              Optional.empty(),
              "Long",
              "Le Courrier",
              "2024-05-01",
              "Le Togo et le Ghana ont signé un accord de défense. " + "x ".repeat(LARGE / 8));
      TestRecord.add(record, large);
    }
    server =
        Optional.of(
            Server.start(ServerOptions.of(record), new Patience(PATIENCE, 2_000), fault -> {}));
  }

  @AfterAll
  void stop() {
    server.ifPresent(Server::close);
  }

  @Test
  @Timeout(120)
  void aHeadThatComesDropByDropIsCut() throws Exception {
    try (Socket socket = connected(0)) {
      assertThat(drops(socket, HEAD)).isLessThan(100);
    }
  }

  @Test
  @Timeout(120)
  void soIsTheHeadOfALaterRequest() throws Exception {
    try (Socket socket = connected(0)) {
      send(socket, "GET /static/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(socket.getInputStream().read()).isEqualTo('H');
      assertThat(drops(socket, HEAD)).isLessThan(100);
    }
  }

  @Test
  @Timeout(120)
  void aBodyThatComesDropByDropIsCut() throws Exception {
    try (Socket socket = connected(0)) {
      send(
          socket,
          "POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
              + "Content-Length: 500000\r\n\r\n");
      assertThat(drops(socket, "x".repeat(200))).isLessThan(100);
    }
  }

  @Test
  @Timeout(120)
  void anAnswerThatIsReadDropByDropIsCut() throws Exception {
    try (Socket socket = connected(4096)) {
      send(socket, "GET /data/entente.jsonl HTTP/1.1\r\nHost: localhost\r\n\r\n");
      InputStream in = socket.getInputStream();
      for (int i = 0; i < 50; i++) {
        assertThat(in.read()).isNotNegative();
        Thread.sleep(DROP_MILLIS);
      }
      assertThat(rest(in)).as("what was sent before it was cut").isLessThan(LARGE / 2);
    }
  }

  @Test
  @Timeout(120)
  void whoIsOnlySlowIsServed() throws Exception {
    try (Socket socket = connected(0)) {
      String body = "Le Togo et le Ghana ont signé un accord de défense.".repeat(100);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      send(
          socket,
          "POST /api/v1/code?language=fr HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: "
              + bytes.length
              + "\r\n\r\n");
      OutputStream out = socket.getOutputStream();
      for (int at = 0; at < bytes.length; at += 1000) {
        out.write(bytes, at, Math.min(1000, bytes.length - at));
        out.flush();
        Thread.sleep(DROP_MILLIS);
      }
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  @Timeout(120)
  void encryptedTheSlowAreCutAndTheBusyAreNot(@TempDir Path folder) throws Exception {
    SelfMade made = SelfMade.of(folder, "dns:localhost");
    ServerOptions options = ServerOptions.of(TestRecord.in(folder)).by(made.keys());
    InetAddress here = InetAddress.getLoopbackAddress();
    SocketFactory encrypted = made.trusting().getSocketFactory();
    try (Server own = Server.start(options, new Patience(PATIENCE, 2_000), fault -> {})) {
      try (Socket socket = new Socket(here, own.port())) {
        assertThat(drops(socket, GREETING)).isLessThan(100);
      }
      try (Socket socket = encrypted.createSocket(here, own.port())) {
        assertThat(drops(socket, HEAD)).isLessThan(100);
      }
      try (Socket socket = encrypted.createSocket(here, own.port())) {
        byte[] answer = new byte[65_536];
        for (int i = 0; i < 40; i++) {
          send(socket, "HEAD /about HTTP/1.1\r\nHost: localhost\r\n\r\n");
          assertThat(socket.getInputStream().read(answer)).as("request " + i).isPositive();
          Thread.sleep(DROP_MILLIS);
        }
      }
    }
  }

  private Socket connected(int window) throws IOException {
    Socket socket = new Socket();
    if (window > 0) {
      socket.setReceiveBufferSize(window);
    }
    socket.connect(
        new InetSocketAddress(
            InetAddress.getLoopbackAddress(), server.orElseThrow().address().getPort()));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  /** How many drops can be sent before the connection is closed. */
  private static int drops(Socket socket, String text) throws Exception {
    for (int i = 0; i < text.length(); i++) {
      try {
        send(socket, text.substring(i, i + 1));
      } catch (SocketException e) {
        return i;
      }
      Thread.sleep(DROP_MILLIS);
    }
    return text.length();
  }

  /** How many bytes can still be read before the end, or the connection's end. */
  private static long rest(InputStream in) {
    long bytes = 0;
    byte[] buffer = new byte[65_536];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
      }
    } catch (IOException e) {
      return bytes;
    }
    return bytes;
  }
}
