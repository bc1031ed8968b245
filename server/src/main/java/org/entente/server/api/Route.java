package org.entente.server.api;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Something that a program can ask for: how it is asked, documented and answered. Immutable and
 * thread-safe.
 *
 * @param method GET or POST; what can be got can be asked for its head, too
 * @param path within the interface, with values in braces
 * @param name what the operation is called, one word
 * @param summary what it does, in a line
 * @param parameters the values that it knows; any other is refused
 * @param body what is sent, where something is
 * @param reply what is answered when all is well
 */
record Route(
    HandlerType method,
    String path,
    String name,
    String summary,
    List<Parameter> parameters,
    Optional<Body> body,
    Reply reply,
    Handler handler) {

  /** Answers a call. */
  interface Handler {
    /**
     * Answers a call.
     *
     * @throws org.entente.server.web.ProblemException if it cannot be answered
     * @throws IOException if the answer cannot be written
     */
    void answer(Call call) throws IOException;
  }

  /**
   * What is sent.
   *
   * @param types media types that are read
   * @param schema the name of the schema of JSON
   * @param example an example in JSON
   */
  record Body(List<String> types, String schema, String example) {}

  /**
   * What is answered.
   *
   * @param types media types that it may be of
   * @param schema the name of the schema of JSON
   */
  record Reply(int status, List<String> types, String schema) {
    /** The media type of JSON. */
    static final String JSON = "application/json";

    /** One thing as JSON. */
    static Reply one(String schema) {
      return new Reply(200, List.of(JSON), schema);
    }

    /** A part of a list of things. */
    static Reply list(String schema) {
      return one(schema + "List");
    }
  }

  /** Something to read. */
  static Route get(
      String path,
      String name,
      String summary,
      List<Parameter> parameters,
      Reply reply,
      Handler handler) {
    return new Route(
        HandlerType.GET, path, name, summary, parameters, Optional.empty(), reply, handler);
  }

  /** Something to send. */
  static Route post(
      String path,
      String name,
      String summary,
      List<Parameter> parameters,
      Body body,
      Reply reply,
      Handler handler) {
    return new Route(
        HandlerType.POST, path, name, summary, parameters, Optional.of(body), reply, handler);
  }
}
