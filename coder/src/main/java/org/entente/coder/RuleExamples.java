package org.entente.coder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.frame.Attempt;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.RuleReader;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.LexiconException;
import org.entente.coder.lexicon.Stanza;

/**
 * Tries the sentences that rules carry: those they must match and those they must not. A sentence
 * is tried on the rules alone; whether an article that held only this sentence would be worth
 * recording is another question.
 */
public final class RuleExamples {
  private RuleExamples() {}

  /**
   * The faults of a language's rules, of the user's own where there are any, in the order of the
   * rules: a rule without both kinds of example, one that records nothing for a {@code yes}
   * sentence, or something for a {@code no} sentence.
   *
   * @param own a user's folder, which holds a folder a language, or empty
   * @throws LexiconException if a file has a fault that keeps the rules from being read
   */
  public static List<LexiconException> faults(String language, Optional<Path> own) {
    LanguageCoder coder = new LanguageCoder(language, own);
    List<LexiconException> faults = new ArrayList<>();
    for (Rule rule : RuleReader.read(Lexicon.load(language, own))) {
      if (own.isPresent() && !rule.stanza().source().startsWith(own.get().toString())) {
        // the built-in rules are checked when Entente is built
        continue;
      }
      for (String key : List.of("yes", "no")) {
        List<Stanza.Field> sentences = rule.stanza().fields(key);
        if (sentences.isEmpty()) {
          faults.add(rule.stanza().fault("a rule needs an example under \"" + key + "\""));
        }
        for (Stanza.Field sentence : sentences) {
          verdict(coder, rule, sentence)
              .map(fault -> rule.stanza().fault(sentence, fault))
              .ifPresent(faults::add);
        }
      }
    }
    return List.copyOf(faults);
  }

  private static Optional<String> verdict(LanguageCoder coder, Rule rule, Stanza.Field sentence) {
    Set<String> missing = new LinkedHashSet<>();
    List<Frame> frames =
        coder.frames(sentence.value(), attempt -> missing(attempt, rule).ifPresent(missing::add));
    boolean records =
        frames.stream()
            .anyMatch(
                frame ->
                    frame.rule().id().equals(rule.id())
                        && frame.rule().records(frame.factuality()));
    if (sentence.key().equals("no")) {
      return records ? Optional.of("the rule must not record this, and does") : Optional.empty();
    }
    return records
        ? Optional.empty()
        : Optional.of(
            "the rule records nothing here"
                + (missing.isEmpty() ? "" : "; missing: " + String.join("; ", missing)));
  }

  private static Optional<String> missing(Attempt attempt, Rule rule) {
    return attempt.rule().id().equals(rule.id()) ? attempt.missing() : Optional.empty();
  }
}
