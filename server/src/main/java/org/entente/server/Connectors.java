package org.entente.server;

import io.javalin.config.JavalinConfig;
import java.util.Optional;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Where connections come in, how many, how slow they may be, and whether they are encrypted. */
final class Connectors {
  private static final int THREADS = 64;
  private static final int CONNECTIONS = 512;
  private static final int HEADER_BYTES = 16_384;
  // what the system holds of an answer that is read slowly; it counts as read
  private static final int SEND_BYTES = 65_536;

  private Connectors() {}

  static void set(
      JavalinConfig config, ServerOptions options, Optional<TlsKeys> keys, Patience patience) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("entente");
    config.jetty.threadPool = threads;
    config.jetty.modifyServer(
        server -> {
          server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
          server.setErrorHandler(new BareRefusals(options.isEncrypted()));
        });
    config.jetty.modifyServletContextHandler(
        handler -> handler.setErrorHandler(new BareRefusals(options.isEncrypted())));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(HEADER_BYTES);
          http.setIdleTimeout(patience.still().toMillis());
          http.setMinRequestDataRate(patience.rate());
          http.setMinResponseDataRate(patience.rate());
          // the guard knows by which names the server is reached, also beyond the certificate's
          http.addCustomizer(new SecureRequestCustomizer(false));
        });
    config.jetty.addConnector((server, http) -> connector(server, http, options, keys, patience));
  }

  private static Connector connector(
      Server server,
      HttpConfiguration http,
      ServerOptions options,
      Optional<TlsKeys> keys,
      Patience patience) {
    HttpConnectionFactory plain = new HttpConnectionFactory(http);
    ServerConnector connector =
        keys.map(
                own ->
                    new ServerConnector(
                        server, new SslConnectionFactory(encryption(own), "http/1.1"), plain))
            .orElseGet(() -> new ServerConnector(server, plain));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(patience.still().toMillis());
    connector.setAcceptedSendBufferSize(SEND_BYTES);
    connector.addBean(new SlowRequests(connector.getScheduler(), patience.still()));
    return connector;
  }

  private static SslContextFactory.Server encryption(TlsKeys keys) {
    SslContextFactory.Server factory = new SslContextFactory.Server();
    factory.setKeyStore(keys.store());
    factory.setKeyStorePassword("");
    factory.setIncludeProtocols("TLSv1.2", "TLSv1.3");
    factory.setSniRequired(false);
    return factory;
  }
}
