package org.entente.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is served, where, and to whom.
 *
 * @param record the record's file
 * @param host the name or address of this machine at which the server listens
 * @param port from 1 to 65535; 0 for any that is free
 * @param who under which name the decisions of the machine's own user are noted
 * @param tokens a file of tokens by which programs are known
 * @param accounts a file of accounts by which persons are known
 * @param keys the certificate and key for encrypted connections
 * @param proxy the public address, where a proxy stands before the server and encrypts
 */
public record ServerOptions(
    Path record,
    String host,
    int port,
    Optional<String> who,
    Optional<Path> tokens,
    Optional<Path> accounts,
    Optional<Keys> keys,
    Optional<URI> proxy) {
  /** The address that only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  /**
   * Files in PEM.
   *
   * @param certificate the certificate, with those that vouch for it after it
   * @param key the private key, in PKCS #8 and not enciphered
   */
  public record Keys(Path certificate, Path key) {}

  /** A record on any free port of this machine. */
  public static ServerOptions of(Path record) {
    return new ServerOptions(
        record,
        LOOPBACK,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same for those who have a token or an account. */
  public ServerOptions known(Optional<Path> byToken, Optional<Path> byAccount) {
    return new ServerOptions(record, host, port, who, byToken, byAccount, keys, proxy);
  }

  /** The same at an address of this machine. */
  public ServerOptions at(String name) {
    return new ServerOptions(record, name, port, who, tokens, accounts, keys, proxy);
  }

  /** Whether browsers reach it over an encrypted connection. */
  public boolean isEncrypted() {
    return keys.isPresent() || proxy.filter(to -> "https".equals(to.getScheme())).isPresent();
  }

  /** Whether visitors must say who they are. */
  public boolean isGuarded() {
    return tokens.isPresent() || accounts.isPresent();
  }

  /**
   * Why this would not be safe, if it would not: what other machines reach must know its visitors,
   * and be encrypted.
   */
  public Optional<UnsafeOptionsException.Problem> danger() {
    if (isLoopback() && proxy.isEmpty()) {
      return Optional.empty();
    }
    if (!isGuarded()) {
      return Optional.of(UnsafeOptionsException.Problem.OPEN_TO_ALL);
    }
    return isEncrypted()
        ? Optional.empty()
        : Optional.of(UnsafeOptionsException.Problem.NOT_ENCRYPTED);
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
