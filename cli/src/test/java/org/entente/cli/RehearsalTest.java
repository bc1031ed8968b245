package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @Test
  void allThatIsRehearsedCanBeDone(@TempDir Path folder) {
    InProcess entente = new InProcess(folder.resolve("record.db"));
    String samples = Launcher.ROOT.resolve("docs/samples").toString();
    for (List<String> words : Rehearsal.commands(samples)) {
      InProcess.Result result = entente.run("en", words.toArray());
      assertThat(result.exit()).as("%s: %s", words, result.err()).isEqualTo(ExitCode.DONE);
    }
  }
}
