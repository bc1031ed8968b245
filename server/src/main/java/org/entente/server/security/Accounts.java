package org.entente.server.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * The persons who may sign in: a file of lines {@code name:salt:digest}, where the digest is
 * scrypt's of the password. The file is read once. Thread-safe.
 */
public final class Accounts {
  /** The shortest password that is taken. */
  public static final int SHORTEST = 10;

  private static final int LONGEST = 200;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,63}");
  // scrypt: 32 MiB and about a tenth of a second
  private static final int COST = 1 << 15;
  private static final int BLOCK = 8;
  private static final int LENGTH = 32;
  private static final int SALT = 16;

  private final Map<String, Entry> entries;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Entry(byte[] salt, byte[] digest) {}

  private Accounts(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /** Nobody. */
  public static Accounts none() {
    return new Accounts(new LinkedHashMap<>());
  }

  /**
   * Reads a file of accounts.
   *
   * @throws IOException if it cannot be read, or a line is no account
   */
  public static Accounts read(Path file) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> parts = List.of(line.split(":", -1));
      try {
        Base64.Decoder decoder = Base64.getDecoder();
        entries.put(
            parts.get(0), new Entry(decoder.decode(parts.get(1)), decoder.decode(parts.get(2))));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException(file + ": not an account: " + parts.get(0), e);
      }
    }
    return new Accounts(entries);
  }

  /** Whether a name may be an account's. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * Writes an account to a file, in the place of one of that name; others than the owner of a new
   * file cannot read it.
   *
   * @throws IllegalArgumentException if the name cannot be one, or the password is too short
   */
  public static void add(Path file, String name, String password) throws IOException {
    if (!isName(name) || password.length() < SHORTEST || password.length() > LONGEST) {
      throw new IllegalArgumentException("no account");
    }
    List<String> lines = new ArrayList<>();
    try {
      Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith(name + ":"))
          .forEach(lines::add);
    } catch (NoSuchFileException e) {
      // the first account makes the file
    }
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    Base64.Encoder encoder = Base64.getEncoder();
    lines.add(
        name
            + ":"
            + encoder.encodeToString(salt)
            + ":"
            + encoder.encodeToString(digest(password, salt)));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.write(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The name of the account that a name and a password are of; takes as long for no such name. */
  public synchronized Optional<String> holder(String name, String password) {
    Entry entry = entries.get(name);
    byte[] salt = entry == null ? new byte[SALT] : entry.salt();
    byte[] given = digest(password.length() > LONGEST ? "" : password, salt);
    return entry != null && MessageDigest.isEqual(given, entry.digest())
        ? Optional.of(name)
        : Optional.empty();
  }

  private static byte[] digest(String password, byte[] salt) {
    return SCrypt.generate(password.getBytes(StandardCharsets.UTF_8), salt, COST, BLOCK, 1, LENGTH);
  }
}
