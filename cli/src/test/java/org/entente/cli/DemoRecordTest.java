package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record that {@code entente demo} keeps between one program and the next. */
class DemoRecordTest {
  @TempDir private Path folder = Path.of(".");
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path corpus = Path.of("corpus");
  private Path program = Path.of("entente.jar");

  @BeforeEach
  void makeACorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    report("one", "Le Kazakhstan et le Qatar", "Doha");
    program = Files.createFile(folder.resolve("entente.jar"));
    time(program, 1_000_000);
  }

  @Test
  void whatWasDecidedOutlivesANewerProgram() throws Exception {
    Path file = demo().fill(corpus);
    String fact = facts(file).get(0);
    decide("reject", fact, file);
    assertThat(demo().fill(corpus)).isEqualTo(file);
    assertThat(say()).doesNotContain("anew");
    time(program, 2_000_000);
    report("two", "La Suède et la Norvège", "Oslo");
    assertThat(demo().fill(corpus)).isEqualTo(file);
    assertThat(say()).contains(file.toString()).contains("anew").contains("stays");
    assertThat(decide("log", "", file)).contains(fact).contains("Anna");
    assertThat(facts(file)).hasSize(1).doesNotContain(fact);
  }

  @Test
  void whatCannotBeReadAnewIsLaidAside() throws Exception {
    Path file = demo().fill(corpus);
    time(program, 2_000_000);
    Files.writeString(file, "no record, but somebody's all the same");
    assertThat(demo().fill(corpus)).isEqualTo(file);
    Path aside = file.resolveSibling("demo-1.db");
    assertThat(say()).contains(aside.toString());
    assertThat(Files.readString(aside)).startsWith("no record");
    assertThat(facts(file)).hasSize(1);
  }

  private DemoRecord demo() {
    return new DemoRecord(console(), folder.resolve("cache"), Optional.of(program));
  }

  private void report(String name, String who, String where) throws IOException {
    Files.writeString(
        corpus.resolve(name + ".txt"),
        who + " ont signé le 12 décembre 2023 à " + where + " un accord de coopération militaire.");
  }

  private static void time(Path file, long millis) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
  }

  private static List<String> facts(Path record) {
    return RecordFile.openToRead(record)
        .read(
            handle ->
                handle
                    .createQuery("select id from agreement order by id")
                    .mapTo(String.class)
                    .list());
  }

  private String decide(String action, String fact, Path record) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] words =
        fact.isEmpty()
            ? new String[] {"decide", action, "--record", record.toString()}
            : new String[] {"decide", action, fact, "--record", record.toString()};
    Entente.run(words, Settings.of(Map.of("ENTENTE_WHO", "Anna")), console().writingTo(out));
    return out.toString(StandardCharsets.UTF_8);
  }

  private String say() {
    String all = said.toString(StandardCharsets.UTF_8);
    said.reset();
    return all;
  }

  private Console console() {
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new PrintWriter(said, true, StandardCharsets.UTF_8),
        Messages.in("en"),
        Style.PLAIN,
        false,
        false);
  }
}
