package org.entente.server;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Where connections come in, how many, how slow they may be, and whether they are encrypted. */
final class Connectors {
  private static final int THREADS = 64;
  private static final int CONNECTIONS = 512;
  private static final int IDLE_MILLIS = 20_000;
  private static final int SLOWEST_BYTES_A_SECOND = 512;
  private static final int HEADER_BYTES = 16_384;
  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");

  private Connectors() {}

  static void set(JavalinConfig config, ServerOptions options) throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("entente");
    config.jetty.threadPool = threads;
    config.jetty.modifyServer(
        server -> server.addBean(new NetworkConnectionLimit(CONNECTIONS, server)));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(HEADER_BYTES);
          http.setIdleTimeout(IDLE_MILLIS);
          http.setMinRequestDataRate(SLOWEST_BYTES_A_SECOND);
        });
    SslContextFactory.Server keys = options.keys().isPresent() ? keys(options.keys().get()) : null;
    config.jetty.addConnector((server, http) -> connector(server, http, options, keys));
  }

  private static Connector connector(
      Server server,
      HttpConfiguration http,
      ServerOptions options,
      SslContextFactory.@Nullable Server keys) {
    HttpConnectionFactory plain = new HttpConnectionFactory(http);
    ServerConnector connector =
        keys == null
            ? new ServerConnector(server, plain)
            : new ServerConnector(server, new SslConnectionFactory(keys, "http/1.1"), plain);
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  private static SslContextFactory.Server keys(ServerOptions.Keys files) throws IOException {
    try (InputStream certificates = Files.newInputStream(files.certificate())) {
      Certificate[] chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(certificates)
              .toArray(Certificate[]::new);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("entente", key(files.key()), new char[0], chain);
      SslContextFactory.Server factory = new SslContextFactory.Server();
      factory.setKeyStore(store);
      factory.setKeyStorePassword("");
      factory.setIncludeProtocols("TLSv1.2", "TLSv1.3");
      factory.setSniRequired(false);
      return factory;
    } catch (GeneralSecurityException e) {
      throw new IOException(files.certificate() + ", " + files.key() + ": " + e.getMessage(), e);
    }
  }

  private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
    String pem = Files.readString(file).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    GeneralSecurityException last = new GeneralSecurityException("no key");
    for (String algorithm : ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm)
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
      } catch (GeneralSecurityException e) {
        last = e;
      } catch (IllegalArgumentException e) {
        throw new GeneralSecurityException("not PEM in PKCS #8", e);
      }
    }
    throw last;
  }
}
