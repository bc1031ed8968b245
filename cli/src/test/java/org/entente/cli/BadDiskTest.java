package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A full disk and a disk that may not be written to, as a user meets them. Real ones are mounted in
 * a name space of their own, where the machine allows it, which those of CI need not; a limit on
 * the size of files and a folder without permission stand in for them everywhere.
 */
class BadDiskTest {
  private static final String REPORT =
      "Le Kazakhstan et le Qatar ont signé le 12 décembre 2023 à Doha un accord de coopération"
          + " militaire.\n";

  private static final String REFUSED =
      "entente: disk/entente.db: cannot be written to; check the file’s and the folder’s"
          + " permissions";

  /** As root of a name space of one's own. */
  private static final List<String> UNSHARED = List.of("unshare", "-rm");

  @TempDir private Path folder = Path.of(".");

  @Test
  void aFullDiskLosesNothing() throws IOException, InterruptedException {
    assumeMounts();
    write();
    assertThat(
            shell(
                UNSHARED,
                """
                mount -t tmpfs -o size=2m tmpfs disk
                entente ingest first.txt --lang fr --record disk/entente.db 2>/dev/null; echo $?
                entente show KAZ --format csv --record disk/entente.db > before.csv
                entente ingest many.jsonl --record disk/entente.db 2>&1; echo $?
                entente show KAZ --format csv --record disk/entente.db > after.csv; echo $?
                cmp before.csv after.csv && wc -l < after.csv
                """))
        .containsExactly(
            "0",
            "entente: disk/entente.db: the disk is full; nothing that was recorded before is lost;"
                + " free some space and run the command again",
            "1",
            "0",
            "2");
  }

  @Test
  void aDiskThatMayNotBeWrittenToSaysSo() throws IOException, InterruptedException {
    assumeMounts();
    write();
    assertThat(
            shell(
                UNSHARED,
                """
                entente ingest first.txt --lang fr --record disk/entente.db 2>/dev/null; echo $?
                mount --bind disk disk; mount -o remount,ro,bind disk
                entente ingest many.jsonl --record disk/entente.db 2>&1; echo $?
                entente ingest many.jsonl --jobs 1 --record disk/entente.db 2>&1; echo $?
                mount -o remount,rw,bind disk
                entente show KAZ --format csv --record disk/entente.db | wc -l
                """))
        .containsExactly("0", REFUSED, "1", REFUSED, "1", "2");
  }

  @Test
  void aLimitOnFilesLosesNothing() throws IOException, InterruptedException {
    write();
    // blocks of 512 bytes: enough for SQLite's library, too little for the reports
    assertThat(
            shell(
                List.of(),
                """
                entente ingest first.txt --lang fr --record disk/entente.db 2>/dev/null; echo $?
                entente show KAZ --format csv --record disk/entente.db > before.csv
                (ulimit -f 8192; entente ingest many.jsonl --record disk/entente.db 2>&1; echo $?)
                entente show KAZ --format csv --record disk/entente.db > after.csv; echo $?
                cmp before.csv after.csv && wc -l < after.csv
                entente ingest many.jsonl --record disk/entente.db 2>/dev/null; echo $?
                """))
        .containsExactly(
            "0",
            "entente: disk/entente.db: the system did not take what was written (a quota, a limit"
                + " on files, or a fault of the disk); nothing that was recorded before is lost",
            "1",
            "0",
            "2",
            "0");
  }

  @Test
  void aFolderThatMayNotBeWrittenToSaysSo() throws IOException, InterruptedException {
    // root may write anywhere, unless it does without that right
    List<String> humble =
        Files.isWritable(Path.of("/"))
            ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
            : List.of();
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(humble.isEmpty() || runs("setpriv", "true"), "root cannot give up its rights");
    }
    write();
    assertThat(
            shell(
                humble,
                """
                entente ingest first.txt --lang fr --record disk/entente.db 2>/dev/null; echo $?
                chmod 444 disk/entente.db; chmod 555 disk
                entente ingest many.jsonl --record disk/entente.db 2>&1; echo $?
                chmod 755 disk; chmod 644 disk/entente.db
                entente show KAZ --format csv --record disk/entente.db | wc -l
                """))
        .containsExactly("0", REFUSED, "1", "2");
  }

  private static void assumeMounts() throws InterruptedException {
    assumeTrue(
        runs("unshare", "-rm", "sh", "-c", "mount -t tmpfs tmpfs /mnt"),
        "no disks of one's own can be mounted on this machine");
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void write() throws IOException {
    Files.createDirectories(folder.resolve("disk"));
    Files.writeString(folder.resolve("first.txt"), REPORT);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      lines.append(
          "{\"id\":\"r%d\",\"language\":\"fr\",\"text\":\"La France et le Mali. %s\"}\n"
              .formatted(i, ("Mot" + i + " de la plaine. ").repeat(500)));
    }
    Files.writeString(folder.resolve("many.jsonl"), lines);
  }

  /** The lines that commands print, run with the rights that a command before them gives. */
  private List<String> shell(List<String> rights, String commands)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script =
        "entente() { '%s' -XX:TieredStopAtLevel=1 -Xss4m -cp '%s' %s \"$@\"; }%n"
            .formatted(java, System.getProperty("java.class.path"), Entente.class.getName());
    List<String> command = new ArrayList<>(rights);
    command.addAll(List.of("sh", "-c", script + commands));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("ENTENTE_LOCALE", "en");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("ENTENTE_WHO", "Anna");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines().toList();
  }
}
