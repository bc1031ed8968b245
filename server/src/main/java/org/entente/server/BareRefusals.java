package org.entente.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.entente.server.security.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Answers to what is no request that pages could answer, such as a malformed one: the status and
 * its phrase, nothing of what came, and the headers of every answer. Thread-safe.
 */
final class BareRefusals extends ErrorHandler {
  private final Map<String, String> headers;

  BareRefusals(boolean encrypted) {
    this.headers = Headers.of(encrypted);
  }

  @Override
  public ByteBuffer badMessageError(
      int status, @Nullable String reason, HttpFields.Mutable fields) {
    return written(status, fields);
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.write(true, written(status, response.getHeaders()), callback);
  }

  private ByteBuffer written(int status, HttpFields.Mutable fields) {
    headers.forEach(fields::put);
    fields.put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    String phrase = status + " " + HttpStatus.getMessage(status) + "\n";
    return ByteBuffer.wrap(phrase.getBytes(StandardCharsets.UTF_8));
  }
}
