package org.entente.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Runs {@code ./entente} as a user does, in a process of its own. */
final class Launcher {
  /** What a process gave. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Result(int exit, byte[] out, String err) {
    String text() {
      return new String(out, StandardCharsets.UTF_8);
    }
  }

  /** The project's root; tests run in their module. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private final Map<String, String> environment = new LinkedHashMap<>();
  private Path folder = ROOT;
  private String command = ROOT.resolve("entente").toString();
  private byte[] input = new byte[0];

  Launcher with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Launcher in(Path folder) {
    this.folder = folder;
    return this;
  }

  Launcher as(Path command) {
    this.command = command.toString();
    return this;
  }

  Launcher reading(byte[] input) {
    this.input = input;
    return this;
  }

  private ProcessBuilder builder(Object... args) {
    List<String> words = new ArrayList<>(List.of(command));
    for (Object arg : args) {
      words.add(arg.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(words).directory(new File(folder.toString()));
    Optional.ofNullable(System.getenv("ENTENTE_TEST_JAVA_HOME"))
        .ifPresent(home -> builder.environment().put("JAVA_HOME", home));
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().put("LANG", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder;
  }

  /** Starts it and leaves it running. */
  Process start(Object... args) throws IOException {
    return builder(args).start();
  }

  Result run(Object... args) {
    ProcessBuilder builder = builder(args);
    try {
      Process process = builder.start();
      CompletableFuture<byte[]> err =
          CompletableFuture.supplyAsync(() -> drain(process.getErrorStream()));
      CompletableFuture<Void> written =
          CompletableFuture.runAsync(() -> feed(process.getOutputStream(), input));
      byte[] out = drain(process.getInputStream());
      written.join();
      return new Result(process.waitFor(), out, new String(err.join(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] drain(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void feed(OutputStream out, byte[] input) {
    try (out) {
      out.write(input);
    } catch (IOException e) {
      // A process that does not read its input is no fault.
    }
  }
}
