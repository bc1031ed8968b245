package org.entente.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
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
 * @param names further names and addresses by which the server is reached, beyond those of its
 *     host, its certificate and its proxy
 * @param proxy what stands before the server
 * @param demonstration whether the record is made up, which every page then says
 */
public record ServerOptions(
    Path record,
    String host,
    int port,
    Optional<String> who,
    Optional<Path> tokens,
    Optional<Path> accounts,
    Optional<Keys> keys,
    List<String> names,
    Optional<Proxy> proxy,
    boolean demonstration) {
  /** The address that only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  /** What stands for all addresses of this machine, none of which it names. */
  static final List<String> EVERYWHERE = List.of("0.0.0.0", "[0:0:0:0:0:0:0:0]");

  /**
   * Files in PEM.
   *
   * @param certificate the certificate, with those that vouch for it after it
   * @param key the private key, in PKCS #8 and not enciphered
   */
  public record Keys(Path certificate, Path key) {}

  /**
   * A proxy that stands before the server and encrypts.
   *
   * @param address the public address
   * @param from the addresses or names of machines from which it comes; without any, from this one
   */
  public record Proxy(URI address, List<String> from) {}

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
        List.of(),
        Optional.empty(),
        false);
  }

  /** The same for those who have a token or an account. */
  public ServerOptions known(Optional<Path> byToken, Optional<Path> byAccount) {
    return new ServerOptions(
        record, host, port, who, byToken, byAccount, keys, names, proxy, demonstration);
  }

  /** The same at an address of this machine. */
  public ServerOptions at(String name) {
    return new ServerOptions(
        record, name, port, who, tokens, accounts, keys, names, proxy, demonstration);
  }

  /** The same over encrypted connections. */
  public ServerOptions by(Keys files) {
    return new ServerOptions(
        record, host, port, who, tokens, accounts, Optional.of(files), names, proxy, demonstration);
  }

  /** The same by further names. */
  public ServerOptions called(String... further) {
    return new ServerOptions(
        record, host, port, who, tokens, accounts, keys, List.of(further), proxy, demonstration);
  }

  /** The same behind a proxy. */
  public ServerOptions behind(Proxy before) {
    return new ServerOptions(
        record, host, port, who, tokens, accounts, keys, names, Optional.of(before), demonstration);
  }

  /** The same of a record that is made up. */
  public ServerOptions demonstrating() {
    return new ServerOptions(record, host, port, who, tokens, accounts, keys, names, proxy, true);
  }

  /** Whether browsers reach it over an encrypted connection. */
  public boolean isEncrypted() {
    return keys.isPresent()
        || proxy.filter(to -> "https".equals(to.address().getScheme())).isPresent();
  }

  /** Whether visitors must say who they are. */
  public boolean isGuarded() {
    return tokens.isPresent() || accounts.isPresent();
  }

  /**
   * Why this would not be safe, if it would not: what other machines reach must know its visitors,
   * and be encrypted; and where only a proxy encrypts, nobody but the proxy may come.
   */
  public Optional<UnsafeOptionsException.Problem> danger() {
    if (isLoopback() && proxy.isEmpty()) {
      return Optional.empty();
    }
    if (!isGuarded()) {
      return Optional.of(UnsafeOptionsException.Problem.OPEN_TO_ALL);
    }
    if (!isEncrypted()) {
      return Optional.of(UnsafeOptionsException.Problem.NOT_ENCRYPTED);
    }
    return isOnlyForProxies() && proxy.stream().allMatch(before -> before.from().isEmpty())
        ? Optional.of(UnsafeOptionsException.Problem.PROXY_UNKNOWN)
        : Optional.empty();
  }

  /** Whether other machines reach it unencrypted: of them, none but proxies are let in. */
  boolean isOnlyForProxies() {
    return !isLoopback() && keys.isEmpty();
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
