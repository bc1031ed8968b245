package org.entente.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that pages need: {@code static/} of this package's resources, each named in its {@code
 * index.txt}, one a line. A line {@code name = /META-INF/resources/webjars/...} is a file of a
 * library. They are all held in memory, so that nothing else can be asked for, and their address
 * has a digest of them all in it, so that browsers keep them for good. Immutable and thread-safe.
 */
public final class Assets {
  private static final String FOLDER = "/org/entente/server/static/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "png", "image/png",
          "txt", "text/plain; charset=utf-8");
  private static final int DIGITS = 12;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String version;

  /**
   * Reads all assets.
   *
   * @throws IllegalStateException if one that is named is not there
   */
  public Assets() {
    MessageDigest digest = sha256();
    for (String line : text(FOLDER + "index.txt")) {
      int equals = line.indexOf('=');
      String name = equals < 0 ? line.strip() : line.substring(0, equals).strip();
      byte[] bytes = bytes(equals < 0 ? FOLDER + name : line.substring(equals + 1).strip());
      files.put(name, bytes);
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    version = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** Where assets are: {@code /static/} and the digest. */
  public String address() {
    return "/static/" + version + "/";
  }

  /** Answers with an asset. */
  public void answer(Context context) {
    String name = context.pathParam("name");
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new NotFoundResponse();
    }
    boolean current = context.pathParam("version").equals(version);
    context.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
    context.contentType(
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
    context.result(bytes);
  }

  private static List<String> text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no asset " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
