package org.entente.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is served, and where.
 *
 * @param record the record's file
 * @param host the name or address of this machine at which the server listens
 * @param port from 1 to 65535; 0 for any that is free
 * @param who under which name the decisions of the machine's own user are noted
 */
public record ServerOptions(Path record, String host, int port, Optional<String> who) {
  /** The address that only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  /** A record on any free port of this machine. */
  public static ServerOptions of(Path record) {
    return new ServerOptions(record, LOOPBACK, 0, Optional.empty());
  }
}
