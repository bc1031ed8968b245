package org.entente.coder.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.coder.lexicon.LexiconException;

/**
 * How far a rule is to be trusted: its precision as last measured on the open corpus, drawn towards
 * a prior the less it was seen, {@code (right + 5 × 0.7) / (made + 5)}. Immutable and thread-safe.
 *
 * <p>The measured counts are written by the command in docs/evaluation.md.
 */
public final class RuleConfidence {
  /** The confidence of a rule that was never seen on the corpus. */
  public static final double PRIOR = 0.7;

  /** How many sightings the prior weighs. */
  public static final int WEIGHT = 5;

  private static final String RESOURCE = "/lexicon/precision.txt";

  private final Map<String, Double> confidences;

  private RuleConfidence(Map<String, Double> confidences) {
    this.confidences = confidences;
  }

  /**
   * The confidences measured for the built-in rules; all at the prior where none were measured.
   *
   * @throws LexiconException if the file has a fault
   */
  public static RuleConfidence load() {
    try (InputStream in = RuleConfidence.class.getResourceAsStream(RESOURCE)) {
      String content = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return parse(RESOURCE.substring(1), content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /**
   * The confidences by a file of lines {@code rule right made}; {@code #} begins a comment line.
   *
   * @param source the file's name, for messages
   * @throws LexiconException if a line is not a rule and two counts
   */
  static RuleConfidence parse(String source, String content) {
    Map<String, Double> confidences = new LinkedHashMap<>();
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      String stripped = line.strip();
      if (stripped.isEmpty() || stripped.startsWith("#")) {
        continue;
      }
      String[] words = stripped.split("\\s+");
      try {
        int right = Integer.parseInt(words[1]);
        int made = Integer.parseInt(words[2]);
        confidences.put(words[0], (right + WEIGHT * PRIOR) / (made + WEIGHT));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new LexiconException(
            source, number, 1, line, "not a rule, how many it got right, and how many it made");
      }
    }
    return new RuleConfidence(Map.copyOf(confidences));
  }

  /** The confidence of a rule, between 0 and 1. */
  public double of(String rule) {
    return confidences.getOrDefault(rule, PRIOR);
  }
}
