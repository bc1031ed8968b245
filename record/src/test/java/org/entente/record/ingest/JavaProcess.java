package org.entente.record.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another Java machine with the classes of the tests. */
final class JavaProcess {
  private JavaProcess() {}

  /** Will run the main method of a class; its errors are among its output. */
  static ProcessBuilder of(Class<?> main, Path... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xss4m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    Stream.of(args).map(Path::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectErrorStream(true);
  }
}
