package org.entente.server.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.server.page.Addresses;
import org.entente.server.web.ProblemException;

/** One asking of a route: its values, each checked, and its answer. For one thread. */
final class Call {
  /** Where a list goes on. */
  static final Parameter CURSOR =
      Parameter.query(
          "cursor",
          "Where to go on: the `next` of the page before. It means nothing else.",
          "WyJhZ3JlZW1lbnRzIiwiMTk3MDM6YTFjMmUzZjRhNWI2YyJd");

  /** How many at most. */
  static final Parameter LIMIT =
      Parameter.query("limit", "How many at most; 50 where it is not said.", "50")
          .number("integer", 1, 200);

  private static final String JSON_TYPE = "application/json; charset=utf-8";
  private static final int USUAL = 50;
  private static final int LONGEST = 1000;

  private final Context context;
  private final Route route;

  /**
   * @throws ProblemException if a value is not one of the route's, or too long
   */
  Call(Context context, Route route) {
    this.context = context;
    this.route = route;
    for (Map.Entry<String, List<String>> sent : context.queryParamMap().entrySet()) {
      Parameter parameter = parameter(sent.getKey());
      if (sent.getValue().size() > 1 && parameter.need() != Parameter.Need.REPEATED) {
        throw ProblemException.with(parameter.name(), "This can be said once only.");
      }
      sent.getValue().forEach(value -> check(parameter, value));
    }
    for (Parameter parameter : route.parameters()) {
      if (parameter.place() == Parameter.Place.PATH) {
        check(parameter, context.pathParam(parameter.name()));
      } else if (parameter.need() == Parameter.Need.REQUIRED && text(parameter).isEmpty()) {
        throw ProblemException.with(parameter.name(), "This must be said.");
      }
    }
  }

  private Parameter parameter(String name) {
    return route.parameters().stream()
        .filter(each -> each.place() == Parameter.Place.QUERY && each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.with(
                    name,
                    "This is not a parameter here. There are: "
                        + String.join(
                            ", ",
                            route.parameters().stream()
                                .filter(each -> each.place() == Parameter.Place.QUERY)
                                .map(Parameter::name)
                                .toList())));
  }

  private static void check(Parameter parameter, String value) {
    if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
      throw ProblemException.with(parameter.name(), "This is too long, or has a NUL in it.");
    }
    List<String> values = parameter.values();
    if (!values.isEmpty() && !values.contains(value)) {
      throw ProblemException.with(parameter.name(), "One of: " + String.join(", ", values));
    }
  }

  /** The request. */
  Context context() {
    return context;
  }

  /** Whether only the head of the answer is asked for. */
  boolean isHead() {
    return context.method().equals(HandlerType.HEAD);
  }

  /** A value of the path. */
  String in(Parameter parameter) {
    return context.pathParam(parameter.name());
  }

  /**
   * An id in the path, as pages write it.
   *
   * @throws ProblemException if it is none
   */
  String id(Parameter parameter) {
    return Addresses.id(in(parameter)).orElseThrow(Call::missing);
  }

  /** A value after the question mark. */
  Optional<String> text(Parameter parameter) {
    return all(parameter).stream().findFirst();
  }

  /** All values of a name after the question mark. */
  List<String> all(Parameter parameter) {
    return context.queryParams(parameter.name()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * A number after the question mark.
   *
   * @throws ProblemException if it is none, or beyond its limits
   */
  Optional<Double> number(Parameter parameter) {
    return text(parameter)
        .map(
            text -> {
              double least = parameter.schema().path("minimum").asDouble();
              double most = parameter.schema().path("maximum").asDouble();
              try {
                double value =
                    parameter.schema().path("type").asText().equals("integer")
                        ? Integer.parseInt(text)
                        : Double.parseDouble(text);
                if (value >= least && value <= most) {
                  return value;
                }
              } catch (NumberFormatException e) {
                // told below
              }
              throw ProblemException.with(
                  parameter.name(),
                  "A number from "
                      + parameter.schema().path("minimum").asText()
                      + " to "
                      + parameter.schema().path("maximum").asText());
            });
  }

  /** How many items at most. */
  int limit() {
    return number(LIMIT).map(Double::intValue).orElse(USUAL);
  }

  /**
   * What the last item of the page before is known by, if there was one.
   *
   * @param size of how many parts that is
   * @throws ProblemException if the cursor is not one of this list
   */
  Optional<List<String>> after(int size) {
    return text(CURSOR)
        .map(word -> Cursor.read(route.name(), word, size).orElseThrow(Cursor::broken));
  }

  /** Answers with JSON. */
  void json(String json) {
    context.contentType(JSON_TYPE).result(json.strip() + "\n");
  }

  /**
   * Answers with a part of a list.
   *
   * @param items each as JSON
   * @param last what the last is known by, if there may be more
   */
  void items(List<String> items, Optional<List<String>> last) {
    StringBuilder json = new StringBuilder("{\"items\":[");
    for (int i = 0; i < items.size(); i++) {
      json.append(i == 0 ? "\n" : ",\n").append(items.get(i).strip());
    }
    json.append("],\n\"next\":");
    Optional<String> next = last.map(parts -> Cursor.of(route.name(), parts));
    json.append(next.map(word -> '"' + word + '"').orElse("null")).append('}');
    next.ifPresent(word -> context.header("Link", "<" + following(word) + ">; rel=\"next\""));
    json(json.toString());
  }

  private String following(String word) {
    List<String> values = new ArrayList<>();
    context
        .queryParamMap()
        .forEach(
            (name, all) -> {
              if (!name.equals(CURSOR.name())) {
                all.forEach(value -> values.add(encoded(name) + "=" + encoded(value)));
              }
            });
    values.add(CURSOR.name() + "=" + word);
    return context.path() + "?" + String.join("&", values);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The answer where there is nothing of the kind. */
  static ProblemException missing() {
    return ProblemException.of(404, "The record has nothing of this kind under this id.");
  }
}
