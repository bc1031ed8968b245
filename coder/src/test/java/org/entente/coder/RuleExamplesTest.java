package org.entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleExamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyExampleOfEveryRuleHolds(String language) {
    assertThat(RuleExamples.faults(language, Optional.empty())).isEmpty();
  }

  @Test
  void tellsWhatDoesNotHoldOfTheUsersOwnRules(@TempDir Path own) throws IOException {
    Path rules = Files.createDirectories(own.resolve("en/rules"));
    Files.writeString(
        rules.resolve("own.txt"),
        """
        chartered
          stage  signed
          verb   charter
          yes    Ghana and Peru chartered a defence agreement.
          yes    Ghana and Peru chartered an aircraft.
          no     Ghana and Peru did not charter a defence agreement.
          no     Ghana chartered a defence agreement with Peru.

        leased
          stage  signed
          verb   lease
          yes    Ghana and Peru leased a defence agreement.
        """);

    assertThat(RuleExamples.faults("en", Optional.of(own)))
        .extracting(fault -> String.valueOf(fault.getMessage()))
        .satisfiesExactly(
            fault -> assertThat(fault).contains("own.txt:5:10").contains("missing: object"),
            fault -> assertThat(fault).contains("own.txt:7:10").contains("must not record"),
            fault -> assertThat(fault).contains("own.txt:9:1").contains("under \"no\""));
  }
}
