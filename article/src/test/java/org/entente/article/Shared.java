package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The material beside the project, which a test may lack outside continuous integration. */
final class Shared {

  private Shared() {}

  /** A path in it; skips the test where it is missing, and fails it in continuous integration. */
  static Path path(String name) {
    Path project = Path.of("").toAbsolutePath();
    Path parent = project;
    while (parent != null && !Files.isDirectory(parent.resolve("shared/gold"))) {
      parent = parent.getParent();
    }
    Path found = parent == null ? project.resolve(name) : parent.resolve("shared").resolve(name);
    if ("true".equals(System.getenv("CI"))) {
      assertThat(found).exists();
    }
    assumeTrue(Files.exists(found), "shared/" + name + " is missing");
    return found;
  }
}
