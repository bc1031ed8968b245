package org.entente.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.network.Years;
import org.entente.server.api.Api;
import org.entente.server.page.Networks;
import org.entente.server.page.Page;
import org.entente.server.page.Pages;
import org.entente.server.page.SignInView;
import org.entente.server.page.WrongRequestException;
import org.entente.server.reading.SharedRecord;
import org.entente.server.review.Review;
import org.entente.server.security.Accounts;
import org.entente.server.security.AuditLog;
import org.entente.server.security.Csrf;
import org.entente.server.security.Guard;
import org.entente.server.security.HostNames;
import org.entente.server.security.Members;
import org.entente.server.security.Proxies;
import org.entente.server.security.SignIn;
import org.entente.server.security.Tokens;
import org.entente.server.security.Visits;
import org.entente.server.web.AgreementFiles;
import org.entente.server.web.Assets;
import org.entente.server.web.Exports;
import org.entente.server.web.Languages;
import org.entente.server.web.NetworkFiles;
import org.entente.server.web.PageHandler;
import org.entente.server.web.Problems;
import org.entente.server.web.Site;

/** Serves a record until it is closed. Thread-safe. */
public final class Server implements AutoCloseable {
  /** The longest body of a request, in bytes. */
  public static final long LARGEST_BODY = 1_000_000;

  private static final int UNAUTHORIZED = 401;
  private static final int MEASURED = 60;

  private final Javalin javalin;
  private final Wiring wiring;
  private final ServerOptions options;
  private final List<String> certified;

  private Server(Javalin javalin, Wiring wiring, ServerOptions options, List<String> certified) {
    this.javalin = javalin;
    this.wiring = wiring;
    this.options = options;
    this.certified = certified;
  }

  /**
   * Starts to serve.
   *
   * @param log is told what nobody expected
   * @throws UnsafeOptionsException if that would not be safe
   * @throws org.entente.record.store.RecordException if there is no record, or it cannot be read
   * @throws BindException if the port is taken, or the host is not this machine
   * @throws IOException if tokens, accounts or keys cannot be read
   */
  public static Server start(ServerOptions options, Consumer<Throwable> log) throws IOException {
    return start(options, Patience.USUAL, log);
  }

  static Server start(ServerOptions options, Patience patience, Consumer<Throwable> log)
      throws IOException {
    Optional<UnsafeOptionsException.Problem> danger = options.danger();
    if (danger.isPresent()) {
      throw new UnsafeOptionsException(danger.get());
    }
    Members members = members(options);
    Optional<TlsKeys> keys =
        options.keys().isPresent()
            ? Optional.of(TlsKeys.read(options.keys().get()))
            : Optional.empty();
    List<String> certified = keys.map(TlsKeys::names).orElse(List.of());
    Guard.Entrance entrance = entrance(options, certified);
    SharedRecord record = SharedRecord.open(options.record());
    Wiring wiring = new Wiring(record, options, entrance, members, log);
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.maxRequestSize = LARGEST_BODY;
              config.http.prefer405over404 = true;
              Connectors.set(config, options, keys, patience);
              wiring.routes(config);
            });
    try {
      return new Server(javalin.start(), wiring, options, certified);
    } catch (JavalinBindException e) {
      record.close();
      throw new BindException(options.host() + ":" + options.port());
    }
  }

  private static Members members(ServerOptions options) throws IOException {
    Optional<Path> tokens = options.tokens();
    Optional<Path> accounts = options.accounts();
    return new Members(
        accounts.isPresent() ? Accounts.read(accounts.get()) : Accounts.none(),
        tokens.isPresent() ? Tokens.read(tokens.get()) : Tokens.none(),
        options.who(),
        options.isGuarded());
  }

  /** What answers at which address. */
  private static final class Wiring {
    private final SharedRecord record;
    private final Visits visits;
    private final Csrf csrf;
    private final Guard guard;
    private final SignIn signIn;
    private final Site site;
    private final Consumer<Throwable> log;
    private final Assets assets = new Assets();
    private final PageHandler pages;

    Wiring(
        SharedRecord record,
        ServerOptions options,
        Guard.Entrance entrance,
        Members members,
        Consumer<Throwable> log) {
      this.record = record;
      this.log = log;
      Clock clock = Clock.systemUTC();
      this.visits = new Visits(options.isEncrypted(), clock);
      this.csrf = new Csrf(visits);
      this.guard =
          new Guard(entrance, members, visits, csrf, new AuditLog(options.record()), clock);
      this.signIn = new SignIn(members, visits, guard);
      this.site =
          new Site(options.proxy().map(ServerOptions.Proxy::address), options.demonstration());
      this.pages =
          new PageHandler(
              record, TemplateEngine.createPrecompiled(ContentType.Html), assets, csrf, site);
    }

    void routes(JavalinConfig config) {
      config.routes.before(guard::before);
      config.routes.get("/static/{version}/<name>", assets::answer);
      new AgreementFiles(record, site).on(config.routes);
      Api api = new Api(record);
      api.on(config.routes);
      List<Page> shown = new ArrayList<>(Pages.ALL);
      shown.add(api.page());
      for (Page page : shown) {
        String twin = page.path().equals("/") ? "/index" : page.path();
        config.routes.get(twin + PageHandler.JSON, context -> pages.answer(context, page, true));
        config.routes.get(page.path(), context -> pages.answer(context, page, false));
      }
      config.routes.get(Exports.PATH, new Exports(record)::answer);
      new NetworkFiles(record).on(config.routes);
      new Review(record, pages, csrf).on(config.routes);
      signing(config);
      Problems problems = new Problems(pages, log);
      config.routes.exception(WrongRequestException.class, problems::wrong);
      config.routes.exception(HttpResponseException.class, problems::refused);
      config.routes.exception(Exception.class, problems::failed);
      config.router.javaLangErrorHandler(problems::broken);
      config.routes.after(guard::after);
    }

    private void signing(JavalinConfig config) {
      config.routes.get(
          SignIn.PATH,
          context -> {
            String to = Optional.ofNullable(context.queryParam("to")).orElse("/");
            context.header("Cache-Control", "no-store");
            pages.html(context, "signin", new SignInView(to, false), Languages.of(context));
          });
      config.routes.post(
          SignIn.PATH,
          context -> {
            if (!signIn.enter(context)) {
              String to = Optional.ofNullable(context.formParam("to")).orElse("/");
              context.status(UNAUTHORIZED).header("Cache-Control", "no-store");
              pages.html(context, "signin", new SignInView(to, true), Languages.of(context));
            }
          });
      config.routes.post(SignIn.OUT, signIn::leave);
    }
  }

  private static Guard.Entrance entrance(ServerOptions options, List<String> certified)
      throws IOException {
    List<String> names = new ArrayList<>(List.of("localhost", "127.0.0.1", "::1"));
    names.add(options.host());
    names.addAll(options.names());
    names.addAll(certified);
    options.proxy().map(proxy -> proxy.address().getHost()).ifPresent(names::add);
    Proxies proxies =
        options.proxy().isPresent() ? Proxies.of(options.proxy().get().from()) : Proxies.none();
    return new Guard.Entrance(
        HostNames.of(names), proxies, options.isOnlyForProxies(), options.isEncrypted());
  }

  /** The port at which it listens. */
  int port() {
    return javalin.port();
  }

  /** Where it is reached. */
  public URI address() {
    String scheme = options.keys().isPresent() ? "https" : "http";
    return options
        .proxy()
        .map(ServerOptions.Proxy::address)
        .orElseGet(() -> URI.create(scheme + "://" + name() + ":" + port() + "/"));
  }

  private String name() {
    boolean everywhere = ServerOptions.EVERYWHERE.contains(HostNames.plain(options.host()));
    return Stream.of(
            options.names().stream(),
            everywhere ? Stream.<String>empty() : Stream.of(options.host()),
            certified.stream().filter(name -> !name.startsWith("*")),
            Stream.of("localhost"))
        .flatMap(names -> names)
        .map(HostNames::plain)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Works out what the pages about the whole record keep, and the last sixty years of the network
   * of agreements in force, so that their first visitors do not wait; serves meanwhile.
   *
   * @throws org.entente.record.store.RecordException if the record cannot be read
   */
  public void warmUp() {
    Pages.ALL.stream().filter(page -> !page.path().contains("{")).forEach(wiring.pages::prepare);
    wiring.record.read(reading -> new Networks(reading).years()).ifPresent(this::measure);
  }

  private void measure(Years years) {
    int first = Math.max(years.first(), years.last() - MEASURED + 1);
    for (int year = first; year <= years.last(); year++) {
      int each = year;
      wiring.record.read(reading -> new Networks(reading).year(Networks.Rule.IN_FORCE, each));
    }
  }

  /** Everything that is answered, as it was registered. */
  List<Endpoint> endpoints() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .toList();
  }

  @Override
  public void close() {
    javalin.stop();
    wiring.record.close();
  }
}
