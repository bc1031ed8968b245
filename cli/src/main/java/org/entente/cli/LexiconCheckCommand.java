package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.coder.Coder;
import org.entente.coder.RuleExamples;
import org.entente.coder.lexicon.LexiconException;
import org.entente.coder.lexicon.Stanzas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente lexicon check}: tells every fault of a user's lexicon. */
@Command(name = "check", sortOptions = false)
final class LexiconCheckCommand implements Callable<Integer> {
  private final Console console;
  private int files;
  private int entries;
  private int faults;

  @Parameters(paramLabel = "DIR", descriptionKey = "lexicon.check.DIR")
  private Path folder = Path.of(".");

  LexiconCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    for (Path language : inside(folder)) {
      if (!Files.isDirectory(language)
          || !Coder.LANGUAGES.contains(language.getFileName().toString())) {
        fault(console.messages().say("lexicon.check.stray", language));
      }
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        parse(file);
      }
    }
    if (faults == 0) {
      // Every file reads well; now whether they make a coder together, and the rules' examples.
      for (String language : Coder.LANGUAGES) {
        try {
          RuleExamples.faults(language, Optional.of(folder))
              .forEach(fault -> fault(String.valueOf(fault.getMessage())));
        } catch (LexiconException e) {
          fault(String.valueOf(e.getMessage()));
        }
      }
    }
    Messages messages = console.messages();
    console.print(
        messages.count("lexicon.check.files", files)
            + ", "
            + messages.count("lexicon.check.entries", entries)
            + ", "
            + messages.count("lexicon.check.faults", faults)
            + "\n");
    return faults == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void parse(Path file) throws IOException {
    files++;
    try {
      entries += Stanzas.parse(file.toString(), Files.readString(file)).size();
    } catch (LexiconException e) {
      fault(String.valueOf(e.getMessage()));
    } catch (java.nio.charset.CharacterCodingException e) {
      fault(console.messages().say("lexicon.check.charset", file));
    }
  }

  private void fault(String fault) {
    faults++;
    console.err().println(fault);
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }
}
