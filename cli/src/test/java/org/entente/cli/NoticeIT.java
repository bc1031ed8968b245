package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whose works the program runs with, and whom NOTICE names: the jars beside the packaged program.
 */
class NoticeIT {
  private static final Path LIBRARIES = Launcher.ROOT.resolve("cli/target/lib");
  private static final Pattern JARS = Pattern.compile("\\n {6}jars: ((?:[^\\n]|\\n {8})+)");

  @Test
  void namesEveryJarOfTheProgramAndNoOther() throws IOException {
    List<String> named = new ArrayList<>();
    Matcher jars = JARS.matcher(Files.readString(Launcher.ROOT.resolve("NOTICE")));
    while (jars.find()) {
      named.addAll(List.of(jars.group(1).split(",\\s+")));
    }
    List<String> unnamed = new ArrayList<>();
    List<String> unused = new ArrayList<>(named);
    for (String jar : jars()) {
      if (named.stream().noneMatch(name -> names(name, jar))) {
        unnamed.add(jar);
      }
      unused.removeIf(name -> names(name, jar));
    }
    assertThat(unnamed).as("NOTICE does not name").isEmpty();
    assertThat(unused).as("NOTICE names what is not there").isEmpty();
  }

  private static boolean names(String name, String jar) {
    return name.endsWith("*")
        ? jar.startsWith(name.substring(0, name.length() - 1))
        : jar.equals(name);
  }

  /** The names of the jars, without versions, but for the program's own. */
  private static List<String> jars() throws IOException {
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("-\\d.*\\.jar$", ""))
          .filter(name -> !name.startsWith("entente-"))
          .sorted()
          .toList();
    }
  }
}
