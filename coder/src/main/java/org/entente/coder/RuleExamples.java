package org.entente.coder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.coder.frame.Attempt;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.RuleReader;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.LexiconException;
import org.entente.coder.lexicon.Stanza;

/** Tries the sentences that rules carry: those they must match and those they must not. */
public final class RuleExamples {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 6);

  private RuleExamples() {}

  /**
   * The faults of a language's rules, of the user's own where there are any: a rule without both
   * kinds of example, one that gives nothing for a {@code yes} sentence, or something for a {@code
   * no} sentence.
   *
   * @param own a user's folder, which holds a folder a language, or empty
   * @throws LexiconException if a file has a fault that keeps the rules from being read
   */
  public static List<LexiconException> faults(String language, Optional<Path> own) {
    Coder coder = Coder.create(own);
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
          verdict(coder, language, rule, sentence)
              .map(fault -> rule.stanza().fault(sentence, fault))
              .ifPresent(faults::add);
        }
      }
    }
    return List.copyOf(faults);
  }

  private static Optional<String> verdict(
      Coder coder, String language, Rule rule, Stanza.Field sentence) {
    Set<String> missing = new LinkedHashSet<>();
    Coding coding =
        coder.code(
            new Article(
                "example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PUBLISHED),
                language,
                sentence.value()),
            attempt -> told(attempt, rule).ifPresent(missing::add));
    boolean gave = rules(coding).anyMatch(rule.id()::equals);
    if (sentence.key().equals("no")) {
      return gave ? Optional.of("the rule must not record this, and does") : Optional.empty();
    }
    return gave
        ? Optional.empty()
        : Optional.of(
            "the rule records nothing here"
                + (missing.isEmpty() ? "" : "; missing: " + String.join("; ", missing)));
  }

  private static Optional<String> told(Attempt attempt, Rule rule) {
    return attempt.rule().id().equals(rule.id()) ? attempt.missing() : Optional.empty();
  }

  private static Stream<String> rules(Coding coding) {
    return Stream.concat(
        coding.agreements().stream()
            .flatMap(agreement -> agreement.stages().stream())
            .map(Stage::rule),
        coding.acts().stream().map(Act::rule));
  }
}
