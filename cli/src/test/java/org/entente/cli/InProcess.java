package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Runs commands on one record as Anna, in the process of the tests. */
record InProcess(Path record) {
  /** What a command gave. */
  record Result(int exit, ByteArrayOutputStream printed, String err) {
    byte[] bytes() {
      return printed.toByteArray();
    }

    String out() {
      return printed.toString(StandardCharsets.UTF_8);
    }
  }

  Result run(String language, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            new PrintWriter(err, true),
            Messages.in(language),
            Style.PLAIN,
            false,
            false);
    Map<String, String> environment =
        Map.of(
            "ENTENTE_RECORD", record.toString(), "ENTENTE_LOCALE", language, "ENTENTE_WHO", "Anna");
    String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
    try {
      int exit = Entente.run(args, Settings.of(environment), console);
      return new Result(exit, out, err.toString());
    } catch (SettingsException e) {
      throw new IllegalStateException(e);
    }
  }
}
