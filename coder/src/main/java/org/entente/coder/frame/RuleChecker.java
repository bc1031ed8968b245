package org.entente.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.coder.lexicon.Stanza;

/**
 * Checks the examples that rules carry: in each sentence under {@code yes} the rule must record
 * something, in each under {@code no} it must not. Thread-safe if its finder is.
 */
public final class RuleChecker {
  private final Function<String, List<Frame>> finder;

  /**
   * @param finder gives the frames of a text of one or more sentences
   */
  public RuleChecker(Function<String, List<Frame>> finder) {
    this.finder = finder;
  }

  /**
   * An example that does not hold.
   *
   * @param rule the rule's name
   * @param source the file it stands in
   * @param line the example's line, from 1
   * @param message what is wrong with it
   */
  public record Failure(String rule, String source, int line, String message) {}

  /** The examples that do not hold, in the order of the rules. */
  public List<Failure> check(List<Rule> rules) {
    List<Failure> failures = new ArrayList<>();
    for (Rule rule : rules) {
      check(rule, failures);
    }
    return List.copyOf(failures);
  }

  private void check(Rule rule, List<Failure> failures) {
    Stanza stanza = rule.stanza();
    if (stanza.fields("yes").isEmpty() || stanza.fields("no").isEmpty()) {
      failures.add(
          new Failure(
              rule.id(),
              stanza.source(),
              stanza.line(),
              "a rule needs a sentence that it matches (yes) and one that it does not (no)"));
    }
    for (Stanza.Field field : stanza.fields()) {
      boolean yes = field.key().equals("yes");
      if (!yes && !field.key().equals("no")) {
        continue;
      }
      boolean records =
          finder.apply(field.value()).stream()
              .anyMatch(f -> f.rule().id().equals(rule.id()) && rule.records(f.factuality()));
      if (records != yes) {
        failures.add(
            new Failure(
                rule.id(),
                stanza.source(),
                field.line(),
                (yes ? "does not match: " : "must not match: ") + field.value()));
      }
    }
  }
}
