package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerbsTest {
  private static final Console CONSOLE =
      new Console(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
          Messages.in("en"),
          Style.PLAIN,
          false,
          false);

  static List<String> verbs() {
    return Verbs.ALL;
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void aVerbAloneIsTheSameAsAmongAll(String verb, @TempDir Path folder) {
    assertThat(Verbs.command(verb, CONSOLE).getCommandName()).isEqualTo(verb);
    InProcess entente = new InProcess(folder);
    // where an option comes first, all verbs are made
    assertThat(entente.run("en", verb, "--help").out())
        .isEqualTo(entente.run("en", "--locale=en", verb, "--help").out())
        .contains("entente " + verb);
  }

  @Test
  void aWordThatIsNoVerbIsTold(@TempDir Path folder) {
    assertThat(new InProcess(folder).run("en", "raed").err()).contains("raed");
    assertThatThrownBy(() -> Verbs.command("raed", CONSOLE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
