package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.article.ArticleReader;
import org.entente.article.ReadingOptions;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.record.ingest.Ingest;
import org.entente.record.store.RecordFile;

/**
 * The record that the demonstration shows. It lies where a user's programs keep what they can make
 * again, and is made again when the program is newer.
 */
record DemoRecord(Console console) {
  private static final String NAME = "demo.db";
  private static final String FILLING = "demo-filling.db";

  /**
   * Fills the record from the reports of a folder, unless it has been.
   *
   * @return its file
   */
  Path fill(Path corpus) throws IOException {
    Path folder = cache(System.getenv(), System.getProperty("os.name", ""), home());
    Files.createDirectories(folder);
    Path file = folder.resolve(NAME);
    if (isCurrent(file)) {
      return file;
    }
    Path fresh = folder.resolve(FILLING);
    remove(file);
    remove(fresh);
    console.say(console.messages().say("demo.filling", file));
    try (Readings readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(List.of(corpus.toString()))) {
      int jobs = Runtime.getRuntime().availableProcessors();
      new Ingest(
              RecordFile.open(fresh), Coder.create(), VersionCommand.version(), jobs, Instant.now())
          .run(readings, outcome -> {});
    }
    // whole or not at all: what was cut short is never shown
    Files.move(fresh, file);
    remove(fresh);
    return file;
  }

  private static void remove(Path file) throws IOException {
    for (String ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
    }
  }

  private static boolean isCurrent(Path file) throws IOException {
    return Files.exists(file)
        && program()
            .map(jar -> jar.toFile().lastModified() <= file.toFile().lastModified())
            .orElse(true);
  }

  /** The program's jar, where it runs from one. */
  private static Optional<Path> program() {
    return Optional.of(
            Path.of(System.getProperty("entente.home", "."), "cli", "target", "entente.jar"))
        .filter(Files::exists);
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "."));
  }

  /** Where programs of a system keep what they can make again. */
  static Path cache(Map<String, String> environment, String system, Path home) {
    String set = environment.getOrDefault("XDG_CACHE_HOME", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    String name = system.toLowerCase(Locale.ROOT);
    Path base = home.resolve(".cache");
    if (!set.isEmpty()) {
      base = Path.of(set);
    } else if (name.startsWith("mac")) {
      base = home.resolve("Library").resolve("Caches");
    } else if (name.startsWith("windows") && !local.isEmpty()) {
      base = Path.of(local);
    }
    return base.resolve("entente");
  }
}
