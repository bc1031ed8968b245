package org.entente.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.server.ServerOptions;
import picocli.CommandLine.Option;

/** The options that say where a server is reached, shared by the commands that start one. */
final class ServerFlags {
  private static final int PORT = 8017;
  private static final int HIGHEST_PORT = 65_535;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
  private int port = PORT;

  @Option(names = "--host", paramLabel = "NAME", descriptionKey = "serve.host")
  private String host = ServerOptions.LOOPBACK;

  @Option(names = "--who", paramLabel = "NAME", descriptionKey = "decide.who")
  private Optional<String> who = Optional.empty();

  @Option(names = "--token-file", paramLabel = "FILE", descriptionKey = "serve.token-file")
  private Optional<Path> tokens = Optional.empty();

  @Option(names = "--accounts", paramLabel = "FILE", descriptionKey = "serve.accounts")
  private Optional<Path> accounts = Optional.empty();

  @Option(names = "--tls-cert", paramLabel = "FILE", descriptionKey = "serve.tls-cert")
  private Optional<Path> certificate = Optional.empty();

  @Option(names = "--tls-key", paramLabel = "FILE", descriptionKey = "serve.tls-key")
  private Optional<Path> key = Optional.empty();

  @Option(names = "--public-name", paramLabel = "NAME", descriptionKey = "serve.public-name")
  private List<String> names = List.of();

  @Option(names = "--proxy", paramLabel = "URL", descriptionKey = "serve.proxy")
  private Optional<URI> proxy = Optional.empty();

  @Option(names = "--proxy-from", paramLabel = "ADDRESS", descriptionKey = "serve.proxy-from")
  private List<String> proxies = List.of();

  /**
   * What is served, and where.
   *
   * @throws WrongUseException if there is no such port, or a certificate has no key, or what
   *     proxies come from is said of none
   */
  ServerOptions options(Path record) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new WrongUseException("usage.value", Integer.toString(port), "--port", "0–65535");
    }
    return options(record, port);
  }

  /** The same, at any free port where the usual one is taken. */
  ServerOptions optionsWhereFree(Path record) {
    ServerOptions asked = options(record);
    if (port != PORT) {
      return asked;
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      return options(record, socket.getLocalPort());
    } catch (IOException e) {
      return options(record, 0);
    }
  }

  private ServerOptions options(Path record, int at) {
    Optional<String> name = who.or(() -> Optional.ofNullable(System.getProperty("user.name")));
    if (certificate.isPresent() != key.isPresent()) {
      throw new WrongUseException("serve.pair");
    }
    if (!proxies.isEmpty() && proxy.isEmpty()) {
      throw new WrongUseException("serve.proxies");
    }
    Optional<ServerOptions.Keys> keys =
        certificate.flatMap(chain -> key.map(own -> new ServerOptions.Keys(chain, own)));
    Optional<ServerOptions.Proxy> before =
        proxy.map(address -> new ServerOptions.Proxy(address, List.copyOf(proxies)));
    return new ServerOptions(
        record, host, at, name, tokens, accounts, keys, List.copyOf(names), before, false);
  }
}
