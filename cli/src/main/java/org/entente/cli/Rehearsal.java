package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What people mostly ask of Entente, once through, in one process. The launcher runs it after a
 * build, for the Java machine to keep the classes that were needed in its archive.
 */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * Runs the commands; what they print is of no use.
   *
   * @param args a folder of reports, and one to write a record in
   */
  public static void main(String[] args) {
    Entente.prepare();
    Map<String, String> environment =
        Map.of("ENTENTE_RECORD", Path.of(args[1], "record.db").toString());
    for (List<String> words : commands(args[0])) {
      Entente.run(words.toArray(String[]::new), environment);
    }
  }

  static List<List<String>> commands(String reports) {
    return List.of(
        List.of("read", reports, "--mentions", "--jobs", "2"),
        List.of("read", reports, "--format", "jsonl", "--jobs", "2"),
        List.of("ingest", reports),
        List.of("agreements"),
        List.of("acts"),
        List.of("people"),
        List.of("search", "accord"),
        List.of("stats"),
        List.of("show", "CPV"),
        List.of("show", "CPV", "PRT"),
        List.of("version"),
        List.of("--help"));
  }
}
