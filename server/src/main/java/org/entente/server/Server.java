package org.entente.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.server.page.Page;
import org.entente.server.page.Pages;
import org.entente.server.page.WrongRequestException;
import org.entente.server.reading.SharedRecord;
import org.entente.server.security.Csrf;
import org.entente.server.security.Guard;
import org.entente.server.web.Assets;
import org.entente.server.web.PageHandler;
import org.entente.server.web.Problems;

/** Serves a record until it is closed. Thread-safe. */
public final class Server implements AutoCloseable {
  private final Javalin javalin;
  private final String host;

  private Server(Javalin javalin, String host) {
    this.javalin = javalin;
    this.host = host;
  }

  /**
   * Starts to serve.
   *
   * @param log is told what nobody expected
   * @throws org.entente.record.store.RecordException if there is no record, or it cannot be read
   * @throws BindException if the port is taken, or the host is not this machine
   */
  public static Server start(ServerOptions options, Consumer<Throwable> log) throws BindException {
    SharedRecord record = SharedRecord.open(options.record());
    Csrf csrf = new Csrf(false);
    Guard guard = new Guard(csrf, hosts(options), options.who());
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.jetty.host = options.host();
              config.jetty.port = options.port();
              config.routes.before(guard);
              routes(config, record, csrf, log);
            });
    try {
      return new Server(javalin.start(), options.host());
    } catch (JavalinBindException e) {
      throw new BindException(options.host() + ":" + options.port());
    }
  }

  private static void routes(
      JavalinConfig config, SharedRecord record, Csrf csrf, Consumer<Throwable> log) {
    Assets assets = new Assets();
    PageHandler pages =
        new PageHandler(record, TemplateEngine.createPrecompiled(ContentType.Html), assets, csrf);
    config.routes.get("/static/{version}/<name>", assets::answer);
    for (Page page : Pages.ALL) {
      String twin = page.path().equals("/") ? "/index" : page.path();
      config.routes.get(twin + PageHandler.JSON, context -> pages.answer(context, page, true));
      config.routes.get(page.path(), context -> pages.answer(context, page, false));
    }
    Problems problems = new Problems(pages, log);
    config.routes.exception(WrongRequestException.class, problems::wrong);
    config.routes.exception(HttpResponseException.class, problems::refused);
    config.routes.exception(Exception.class, problems::failed);
  }

  private static Set<String> hosts(ServerOptions options) {
    return Stream.of("localhost", "127.0.0.1", "[::1]", options.host().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where it is reached. */
  public URI address() {
    return URI.create("http://" + host + ":" + javalin.port() + "/");
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
