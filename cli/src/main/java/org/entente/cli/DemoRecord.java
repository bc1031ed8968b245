package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.article.ArticleReader;
import org.entente.article.ReadingOptions;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.record.ingest.Ingest;
import org.entente.record.recode.Recode;
import org.entente.record.store.RecordException;
import org.entente.record.store.RecordFile;

/**
 * The record that the demonstration shows. It lies where a user's programs keep what they can make
 * again; a newer program reads it anew, and what a user decided in it stays.
 *
 * @param folder where it lies
 * @param program the file that changes with the program; empty where it runs from classes
 */
record DemoRecord(Console console, Path folder, Optional<Path> program) {
  private static final String NAME = "demo.db";
  private static final String FILLING = "demo-filling.db";
  // when the program was made that filled the record: decisions change the record's own time
  private static final String MARK = "demo.filled-by";
  private static final Set<RecordException.Problem> UNREADABLE =
      Set.of(
          RecordException.Problem.NOT_A_RECORD,
          RecordException.Problem.NEWER,
          RecordException.Problem.DAMAGED);
  private static final List<String> BESIDE = List.of("", "-wal", "-shm", ".audit.jsonl");

  /** That of the user. */
  static DemoRecord ofUser(Console console) {
    Path home = Path.of(System.getProperty("user.home", "."));
    Path jar = Path.of(System.getProperty("entente.home", "."), "cli", "target", "entente.jar");
    return new DemoRecord(
        console,
        cache(System.getenv(), System.getProperty("os.name", ""), home),
        Optional.of(jar).filter(Files::exists));
  }

  /**
   * Fills the record from the reports of a folder, unless this program has.
   *
   * @return its file
   */
  Path fill(Path corpus) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      make(corpus, file);
    } else if (!isCurrent()) {
      renew(corpus, file);
    }
    Files.writeString(folder.resolve(MARK), stamp());
    return file;
  }

  private void make(Path corpus, Path file) throws IOException {
    Path fresh = folder.resolve(FILLING);
    for (String ending : BESIDE) {
      Files.deleteIfExists(beside(fresh, ending));
      Files.deleteIfExists(beside(file, ending));
    }
    console.say(console.messages().say("demo.filling", file));
    ingest(corpus, fresh, Coder.create());
    // whole or not at all: what was cut short is never shown
    Files.move(fresh, file);
    for (String ending : BESIDE) {
      Files.deleteIfExists(beside(fresh, ending));
    }
  }

  /** Reads it anew where it lies, or where that cannot be done, lays it aside and makes another. */
  private void renew(Path corpus, Path file) throws IOException {
    console.say(console.messages().say("demo.renewing", file));
    try {
      Coder coder = Coder.create();
      ingest(corpus, file, coder);
      new Recode(RecordFile.open(file), coder, VersionCommand.version(), jobs())
          .run(true, Instant.now(), outcome -> {});
    } catch (RecordException e) {
      if (!UNREADABLE.contains(e.problem())) {
        throw e;
      }
      Path aside = aside();
      for (String ending : BESIDE) {
        if (Files.exists(beside(file, ending))) {
          Files.move(beside(file, ending), beside(aside, ending));
        }
      }
      console.say(console.messages().say("demo.aside", file, aside));
      make(corpus, file);
    }
  }

  private static void ingest(Path corpus, Path record, Coder coder) throws IOException {
    try (Readings readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(List.of(corpus.toString()))) {
      new Ingest(RecordFile.open(record), coder, VersionCommand.version(), jobs(), Instant.now())
          .run(readings, outcome -> {});
    }
  }

  private static int jobs() {
    return Runtime.getRuntime().availableProcessors();
  }

  private Path aside() {
    int number = 1;
    while (Files.exists(folder.resolve("demo-" + number + ".db"))) {
      number++;
    }
    return folder.resolve("demo-" + number + ".db");
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private boolean isCurrent() throws IOException {
    Path mark = folder.resolve(MARK);
    return program.isEmpty() || (Files.exists(mark) && Files.readString(mark).equals(stamp()));
  }

  private String stamp() throws IOException {
    return program.isPresent() ? Files.getLastModifiedTime(program.get()).toString() : "";
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
