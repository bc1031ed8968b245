package org.entente.server.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/**
 * Where visitors reach the server, for what is cited elsewhere: where its proxy is, else where they
 * have asked.
 *
 * @param proxy the public address, where a proxy stands before the server
 */
public record Root(Optional<URI> proxy) {

  /** The address of the server, without a slash at the end. */
  String of(Context context) {
    return proxy
        .map(address -> address.toString().replaceFirst("/+$", ""))
        .orElseGet(() -> context.scheme() + "://" + context.host());
  }
}
