package org.entente.server.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.record.claim.Digest;
import org.entente.server.page.Page;
import org.entente.server.reading.SharedRecord;

/** The interface for programs. Thread-safe. */
public final class Api {
  /** Where it begins; a change that breaks programs gets another number. */
  public static final String ROOT = "/api/v1";

  private static final String DESCRIPTION = "/openapi.json";

  private final SharedRecord record;
  private final List<Route> routes;
  private final OpenApi description;

  public Api(SharedRecord record) {
    this.record = record;
    List<Route> all =
        Stream.of(
                new FactRoutes(record).all(),
                new ActorRoutes(record).all(),
                new ArticleRoutes(record).all(),
                new DecisionRoutes(record).all(),
                new CodeRoutes().all(),
                new ExportRoutes(record).all())
            .flatMap(List::stream)
            .toList();
    Route self =
        Route.get(
            DESCRIPTION,
            "openapi",
            "This description, as OpenAPI 3.1.",
            List.of(),
            Route.Reply.one("OpenApi"),
            this::describe);
    this.routes = Stream.concat(all.stream(), Stream.of(self)).toList();
    this.description = new OpenApi(routes);
  }

  /** The page that shows it to people. */
  public Page page() {
    return new ApiPage(description);
  }

  /** Answers at its addresses. */
  public void on(JavalinDefaultRoutingApi to) {
    for (Route route : routes) {
      to.addHttpHandler(route.method(), ROOT + route.path(), context -> answer(context, route));
      if (route.method().equals(HandlerType.GET)) {
        to.head(ROOT + route.path(), context -> answer(context, route));
      }
    }
  }

  private void answer(Context context, Route route) throws IOException {
    Call call = new Call(context, route);
    context.header("Vary", "Authorization, Cookie");
    if (route.method().equals(HandlerType.POST)) {
      context.header("Cache-Control", "no-store");
      route.handler().answer(call);
      return;
    }
    context.header("Cache-Control", "private, no-cache");
    String tag = tag(context);
    context.header("ETag", tag);
    if (has(context, tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    route.handler().answer(call);
  }

  private void describe(Call call) {
    call.json(new String(description.bytes(), StandardCharsets.UTF_8));
  }

  /** Another word whenever the answer to this address is another one. */
  private String tag(Context context) {
    String all =
        String.join(
            "\n",
            record.state(),
            description.digest(),
            context.path(),
            Optional.ofNullable(context.queryString()).orElse(""));
    return "W/\"" + Digest.of(all).substring(0, 20) + "\"";
  }

  private static boolean has(Context context, String tag) {
    String known = Optional.ofNullable(context.header("If-None-Match")).orElse("");
    return Arrays.stream(known.split(",", -1))
        .map(String::strip)
        .anyMatch(each -> each.equals("*") || each.equals(tag) || ("W/" + each).equals(tag));
  }
}
