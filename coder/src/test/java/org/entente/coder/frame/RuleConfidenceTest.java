package org.entente.coder.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.entente.coder.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

class RuleConfidenceTest {

  @Test
  void drawsAMeasuredPrecisionTowardsThePrior() {
    RuleConfidence confidence = RuleConfidence.parse("p.txt", "# counts\nsign 15 15\nmeet 0 5\n");

    assertThat(confidence.of("sign")).isEqualTo(18.5 / 20, within(1e-9));
    assertThat(confidence.of("meet")).isEqualTo(0.35, within(1e-9));
    assertThat(confidence.of("never seen")).isEqualTo(RuleConfidence.PRIOR);
  }

  @Test
  void showsAFaultInTheFile() {
    assertThatThrownBy(() -> RuleConfidence.parse("p.txt", "sign 1 1\nmeet one 2\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("p.txt:2:1")
        .hasMessageContaining("meet one 2");
  }

  @Test
  void loadsWhatWasMeasured() {
    assertThat(RuleConfidence.load().of("")).isEqualTo(RuleConfidence.PRIOR);
  }
}
