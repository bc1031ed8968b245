package org.entente.record.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntFunction;

/**
 * Brings a file to the schema of this program: creates it, or runs the migrations that it lacks
 * after a backup copy beside it. The version is SQLite's {@code user_version}, and the file is
 * marked by its {@code application_id}.
 */
final class Schema {
  /** The schema that this program writes. */
  static final Schema CURRENT = new Schema(5, Schema::script);

  /** "Ent1" in ASCII. */
  private static final int MARK = 0x456e7431;

  private final int newest;
  private final IntFunction<String> scripts;

  /**
   * @param newest the version that is written
   * @param scripts the statements that lead to each version from the one before
   */
  Schema(int newest, IntFunction<String> scripts) {
    this.newest = newest;
    this.scripts = scripts;
  }

  /**
   * Checks a record that is only to be read.
   *
   * @return whether it is of this schema, and not of an older one
   * @throws RecordException if it is no record, or of a newer version
   */
  boolean check(Connection connection, Path file) throws SQLException {
    int version = pragma(connection, "user_version");
    if (pragma(connection, "application_id") != MARK || version < 1) {
      throw new RecordException(RecordException.Problem.NOT_A_RECORD, file, null);
    }
    if (version > newest) {
      throw new RecordException(RecordException.Problem.NEWER, file, null);
    }
    return version == newest;
  }

  /**
   * Creates the schema in an empty file, or brings an older one up to date.
   *
   * @throws RecordException if it is another program's file, or a newer record
   */
  void bring(Connection connection, Path file) throws SQLException {
    if (pragma(connection, "application_id") == 0 && isEmpty(connection)) {
      migrate(connection, 0);
      return;
    }
    if (!check(connection, file)) {
      int version = pragma(connection, "user_version");
      backUp(connection, file, version);
      migrate(connection, version);
    }
  }

  /** Copies a record before it is changed; a copy from an earlier try is replaced. */
  private static void backUp(Connection connection, Path file, int version) throws SQLException {
    Path copy = file.resolveSibling(file.getFileName() + ".version-" + version);
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw new RecordException(RecordException.Problem.READ_ONLY, copy, e);
    }
    try (var vacuum = connection.prepareStatement("vacuum into ?")) {
      vacuum.setString(1, copy.toString());
      vacuum.execute();
    }
  }

  private void migrate(Connection connection, int from) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (int version = Math.max(from, pragma(connection, "user_version")) + 1;
          version <= newest;
          version++) {
        for (String sql : scripts.apply(version).split(";\\s*\n", -1)) {
          if (!sql.isBlank()) {
            statement.executeUpdate(sql);
          }
        }
      }
      statement.execute("pragma application_id = " + MARK);
      statement.execute("pragma user_version = " + newest);
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** The statements that lead to a version from the one before. */
  static String script(int version) {
    try (InputStream in = Schema.class.getResourceAsStream("schema-" + version + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no schema " + version);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from sqlite_schema")) {
      return rows.next() && rows.getInt(1) == 0;
    }
  }

  private static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("pragma " + name)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
