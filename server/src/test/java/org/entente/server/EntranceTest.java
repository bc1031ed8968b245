package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which names, connections and proxies a server is reached that others than its machine use. */
class EntranceTest {
  private static final String TOKEN = "0123456789abcdefghij";
  private static final URI PUBLIC = URI.create("https://entente.example.org/");

  @TempDir private Path folder = Path.of(".");

  private ServerOptions everywhere() throws IOException {
    Path tokens = Files.writeString(folder.resolve("tokens.txt"), "robot " + TOKEN);
    return ServerOptions.of(TestRecord.in(folder))
        .at("0.0.0.0")
        .known(Optional.of(tokens), Optional.empty());
  }

  private static Server start(ServerOptions options) throws IOException {
    return Server.start(options, fault -> {});
  }

  @Test
  void isReachedByTheNamesOfItsCertificateAndNoOther() throws Exception {
    SelfMade made =
        SelfMade.of(
            folder, "dns:reading.example.org,dns:*.rooms.example,ip:192.0.2.7,ip:2001:db8::7");
    ServerOptions options = everywhere().by(made.keys()).called("Intranet", "2001:db8:0:0::8");
    try (Server server = start(options)) {
      for (String host :
          List.of(
              "reading.example.org",
              "READING.example.org:443",
              "reading.example.org.",
              "blue.rooms.example:8017",
              "192.0.2.7:8017",
              "[2001:db8::7]:8017",
              "[2001:db8::8]",
              "intranet",
              "localhost")) {
        assertThat(encrypted(server, made, host)).as(host).startsWith("HTTP/1.1 200");
      }
      for (String host :
          List.of(
              "evil.example",
              "rooms.example",
              "a.b.rooms.example",
              "192.0.2.8",
              "[2001:db8::9]:8017",
              "0.0.0.1")) {
        assertThat(encrypted(server, made, host)).as(host).startsWith("HTTP/1.1 403");
      }
      assertThat(server.address().toString()).startsWith("https://intranet:");
    }
  }

  @Test
  void saysAnAddressThatABrowserCanOpen() throws Exception {
    SelfMade made = SelfMade.of(folder, "dns:*.rooms.example,dns:reading.example.org");
    try (Server server = start(everywhere().by(made.keys()))) {
      assertThat(server.address().getHost()).isEqualTo("reading.example.org");
    }
    try (Server server = start(ServerOptions.of(folder.resolve("entente.db")).at("::1"))) {
      assertThat(server.address().getHost()).isEqualTo("[0:0:0:0:0:0:0:1]");
      assertThat(new Browser(server.address()).get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void takesNobodyPastAProxyThatAloneEncrypts() throws Exception {
    ServerOptions proxied = everywhere().behind(new ServerOptions.Proxy(PUBLIC, List.of()));
    assertThatThrownBy(() -> start(proxied))
        .isInstanceOfSatisfying(
            UnsafeOptionsException.class,
            e -> assertThat(e.problem()).isEqualTo(UnsafeOptionsException.Problem.PROXY_UNKNOWN));
    assertThatThrownBy(
            () ->
                start(
                    proxied.behind(
                        new ServerOptions.Proxy(
                            URI.create("http://entente.example.org/"), List.of("203.0.113.77")))))
        .isInstanceOfSatisfying(
            UnsafeOptionsException.class,
            e -> assertThat(e.problem()).isEqualTo(UnsafeOptionsException.Problem.NOT_ENCRYPTED));
    InetAddress own = ofThisMachine();
    String request = request("entente.example.org", "");
    ServerOptions.Proxy elsewhere = new ServerOptions.Proxy(PUBLIC, List.of("203.0.113.77"));
    try (Server server = start(proxied.behind(elsewhere))) {
      assertThat(plain(server, own, request)).startsWith("HTTP/1.1 403");
      assertThat(plain(server, InetAddress.getLoopbackAddress(), request))
          .startsWith("HTTP/1.1 200");
    }
    ServerOptions.Proxy here = new ServerOptions.Proxy(PUBLIC, List.of(own.getHostAddress()));
    try (Server server = start(proxied.behind(here))) {
      assertThat(plain(server, own, request)).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void believesOnlyTheLastWordOfAProxy() throws Exception {
    ServerOptions options = everywhere().at(ServerOptions.LOOPBACK);
    String forged =
        "X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-For: 198.51.100.2, 203.0.113.9\r\n";
    try (Server server = start(options.behind(new ServerOptions.Proxy(PUBLIC, List.of())))) {
      refused(server, forged);
      assertThat(lastPlace()).isEqualTo("203.0.113.9");
      refused(server, "X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-For: \r\n");
      assertThat(lastPlace()).isEqualTo("127.0.0.1");
    }
    try (Server server = start(options)) {
      refused(server, forged);
      assertThat(lastPlace()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void believesNobodyElseWhomTheySpeakFor() throws Exception {
    SelfMade made = SelfMade.of(folder, "dns:entente.example.org");
    InetAddress own = ofThisMachine();
    ServerOptions options =
        everywhere()
            .by(made.keys())
            .behind(new ServerOptions.Proxy(PUBLIC, List.of("203.0.113.77")));
    try (Server server = start(options);
        Socket socket = made.trusting().getSocketFactory().createSocket(own, server.port())) {
      String answer =
          asked(
              socket,
              request(
                  "entente.example.org",
                  "Authorization: Bearer wrong\r\nX-Forwarded-For: 203.0.113.9\r\n"));
      assertThat(answer).startsWith("HTTP/1.1 401");
      assertThat(lastPlace()).isEqualTo(own.getHostAddress());
    }
  }

  private void refused(Server server, String headers) throws IOException {
    String request = request("localhost", "Authorization: Bearer wrong\r\n" + headers);
    assertThat(plain(server, InetAddress.getLoopbackAddress(), request)).startsWith("HTTP/1.1 401");
  }

  /** Where the audit log says that the last request came from. */
  private String lastPlace() throws IOException {
    List<String> log = Files.readAllLines(folder.resolve("entente.db.audit.jsonl"));
    String last = log.get(log.size() - 1);
    return last.replaceAll(".*\"from\":\"([^\"]*)\".*", "$1");
  }

  private static InetAddress ofThisMachine() throws IOException {
    Optional<InetAddress> own =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
            .findFirst();
    assumeThat(own).as("this machine has no address that others could reach").isPresent();
    return own.orElseThrow();
  }

  private static String request(String host, String headers) {
    return "GET /signin HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Connection: close\r\n\r\n";
  }

  private static String encrypted(Server server, SelfMade made, String host) throws IOException {
    SocketFactory sockets = made.trusting().getSocketFactory();
    try (Socket socket = sockets.createSocket(InetAddress.getLoopbackAddress(), server.port())) {
      return asked(socket, request(host, ""));
    }
  }

  private static String plain(Server server, InetAddress at, String request) throws IOException {
    try (Socket socket = new Socket(at, server.port())) {
      return asked(socket, request);
    }
  }

  private static String asked(Socket socket, String request) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    out.flush();
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
