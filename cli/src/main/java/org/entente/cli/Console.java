package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes: data on {@code out}, messages on {@code err}, always in UTF-8.
 *
 * @param out standard output, buffered; {@link #flush} it at the end
 * @param style how data for people look
 * @param outTerminal whether somebody watches {@code out} on a terminal
 * @param errTerminal whether somebody watches {@code err} on a terminal
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Messages messages,
    Style style,
    boolean outTerminal,
    boolean errTerminal) {

  /**
   * The process's own streams. The launcher says which of them are terminals, since Java itself
   * cannot tell them apart.
   */
  static Console standard(Messages messages, Map<String, String> environment) {
    String terminals = System.getProperty("entente.terminals", "");
    boolean outTerminal = terminals.contains("out");
    boolean colour =
        outTerminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Console(
        System.in,
        new BufferedOutputStream(
            new StandardOutput(new FileOutputStream(FileDescriptor.out)), 1 << 16),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        messages,
        colour ? Style.ANSI : Style.PLAIN,
        outTerminal,
        terminals.contains("err"));
  }

  /** Writes text for people to standard output. */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Says something on standard error, with the program's name before it. */
  void say(String message) {
    err.println("entente: " + message);
  }

  /** Standard output for what writes characters; it flushes at the end of each line. */
  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  void flush() throws IOException {
    out.flush();
    err.flush();
  }

  /** The same with another place for data, which nobody watches. */
  Console writingTo(OutputStream other) {
    return new Console(
        in,
        other,
        err,
        messages,
        other == out ? style : Style.PLAIN,
        outTerminal && other == out,
        errTerminal);
  }
}
