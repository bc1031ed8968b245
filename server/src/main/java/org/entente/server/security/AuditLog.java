package org.entente.server.security;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/**
 * Who did what, when and from where: a file beside the record that is only ever added to, a line of
 * JSON for every request that changes something, tries to, or is refused. Thread-safe.
 */
public final class AuditLog {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  /**
   * @param record the record's file; the log has its name and {@code .audit.jsonl}
   */
  public AuditLog(Path record) {
    this.file = record.resolveSibling(record.getFileName() + ".audit.jsonl");
  }

  /**
   * Adds a line.
   *
   * @param who the visitor's name, or nothing
   * @param from the address that the request came from
   */
  synchronized void add(
      Instant at, String who, String from, String method, String path, int status) {
    ObjectNode line = JSON.createObjectNode();
    line.put("at", at.toString());
    line.put("who", who);
    line.put("from", from);
    line.put("method", method);
    line.put("path", path.length() > 1000 ? path.substring(0, 1000) : path);
    line.put("status", status);
    try {
      if (!Files.exists(file)
          && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.write(
          file,
          (line + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
