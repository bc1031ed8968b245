package org.entente.coder.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleExamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyExampleOfEveryRuleHolds(String language) {
    Staircase staircase = new Staircase(language);
    RuleChecker checker = new RuleChecker(staircase::frames);
    assertThat(checker.check(RuleReader.read(staircase.lexicon()))).isEmpty();
  }
}
