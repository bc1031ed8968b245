package org.entente.record.decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files of decisions, by which the members of a team share them: one line of JSON each, UTF-8. */
public final class DecisionFile {
  private DecisionFile() {}

  /** A line that holds no decision, counted from 1, and why. */
  public record Refused(long line, InvalidDecisionException fault) {}

  /** What a file holds. */
  public record Content(List<Decision> decisions, List<Refused> refused) {}

  /**
   * Reads a file; empty lines are passed over.
   *
   * @throws IOException if it cannot be read
   */
  public static Content read(BufferedReader in) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    long number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          decisions.add(DecisionJson.read(line));
        } catch (InvalidDecisionException e) {
          refused.add(new Refused(number, e));
        }
      }
    }
    return new Content(List.copyOf(decisions), List.copyOf(refused));
  }

  /**
   * Writes decisions, in the order given.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(List<Decision> decisions, OutputStream out) throws IOException {
    for (Decision decision : decisions) {
      out.write((DecisionJson.of(decision) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
