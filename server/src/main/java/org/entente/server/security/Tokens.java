package org.entente.server.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tokens by which programs are known: a file of lines {@code name token}. Thread-safe. */
public final class Tokens {
  private static final int SHORTEST = 20;

  private final Map<String, byte[]> tokens;

  private Tokens(Map<String, byte[]> tokens) {
    this.tokens = tokens;
  }

  /** None. */
  public static Tokens none() {
    return new Tokens(new LinkedHashMap<>());
  }

  /**
   * Reads a file of tokens.
   *
   * @throws IOException if it cannot be read, holds none, or a line is not a name and a token of 20
   *     characters or more
   */
  public static Tokens read(Path file) throws IOException {
    Map<String, byte[]> tokens = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String stripped = line.strip();
      int space = stripped.lastIndexOf(' ');
      if (space < 0 || stripped.length() - space - 1 < SHORTEST) {
        throw new IOException(file + ":" + number + ": not a name and a token");
      }
      tokens.put(
          stripped.substring(0, space).strip(),
          stripped.substring(space + 1).getBytes(StandardCharsets.UTF_8));
    }
    if (tokens.isEmpty()) {
      throw new IOException(file + ": no token");
    }
    return new Tokens(tokens);
  }

  /** The name that goes with a token. */
  public Optional<String> holder(String token) {
    byte[] given = token.getBytes(StandardCharsets.UTF_8);
    String found = null;
    for (Map.Entry<String, byte[]> each : tokens.entrySet()) {
      if (MessageDigest.isEqual(each.getValue(), given)) {
        found = each.getKey();
      }
    }
    return Optional.ofNullable(found);
  }
}
