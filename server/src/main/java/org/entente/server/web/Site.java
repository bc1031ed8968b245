package org.entente.server.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/**
 * What every page knows of the server that shows it.
 *
 * @param proxy the public address, where a proxy stands before the server
 * @param demonstration whether what is shown is made up
 */
public record Site(Optional<URI> proxy, boolean demonstration) {

  /**
   * The address of the server, without a slash at the end, for what is cited elsewhere: where its
   * proxy is, else where it was asked.
   */
  String root(Context context) {
    return proxy
        .map(address -> address.toString().replaceFirst("/+$", ""))
        .orElseGet(() -> context.scheme() + "://" + context.host());
  }
}
