package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.coder.lexicon.LexiconException;
import org.entente.record.store.RecordException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one plain message and an exit code; users see no stack trace. */
final class Faults {
  private final Console console;
  private final Messages messages;

  Faults(Console console) {
    this.console = console;
    this.messages = console.messages();
  }

  /** Tells a user what was wrong with the words of a command, and how to find the right ones. */
  int usage(ParameterException e, String[] args) {
    console.say(wrongUse(e));
    console
        .err()
        .println(messages.say("usage.see", e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  /** Tells a user that a command could not do its work. */
  int failure(Throwable e) {
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return failure(unchecked.getCause());
    }
    if (e instanceof OutputClosedException) {
      return ExitCode.DONE;
    }
    try {
      console.flush();
    } catch (IOException closed) {
      // What could not be written is lost; the failure itself is still told below.
    }
    if (e instanceof RecordException fault) {
      String problem = fault.problem().name().toLowerCase(Locale.ROOT);
      String cause = fault.getCause() == null ? "" : String.valueOf(fault.getCause().getMessage());
      console.say(messages.say("record." + problem, fault.file(), cause));
      return ExitCode.FAILED;
    }
    if (e instanceof WrongUseException wrong) {
      console.say(wrong.in(messages));
      return ExitCode.USAGE;
    }
    if (e instanceof SettingsException fault) {
      console.say(fault.in(messages));
      return ExitCode.USAGE;
    }
    if (e instanceof LexiconException) {
      console.say(String.valueOf(e.getMessage()));
      return ExitCode.REFUSED;
    }
    console.say(describe(e));
    return ExitCode.FAILED;
  }

  private String wrongUse(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      String kind = word.startsWith("-") ? "usage.option" : "usage.word";
      return messages.say(kind, word);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return messages.say(
          "usage.missing",
          missing.getMissing().stream().map(Faults::name).collect(Collectors.joining(", ")));
    }
    ArgSpec arg = e.getArgSpec();
    if (arg != null && e.getValue() != null) {
      return messages.say("usage.value", e.getValue(), name(arg), arg.paramLabel());
    }
    if (arg != null) {
      return messages.say("usage.argument", name(arg), arg.paramLabel());
    }
    return messages.say("usage.command");
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private String describe(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return messages.say("failure.memory");
    }
    if (e instanceof NoSuchFileException missing) {
      return messages.say("failure.missing", missing.getFile());
    }
    if (e instanceof AccessDeniedException denied) {
      return messages.say("failure.denied", denied.getFile());
    }
    if (e instanceof FileSystemException file) {
      return messages.say("failure.file", file.getFile(), String.valueOf(file.getReason()));
    }
    if (e instanceof IOException) {
      return messages.say("failure.io", String.valueOf(e.getMessage()));
    }
    return messages.say("failure.unexpected", where(e));
  }

  /** An unexpected exception in a few words: its class and the line of ours it comes from. */
  static String where(Throwable e) {
    for (StackTraceElement element : e.getStackTrace()) {
      if (element.getClassName().startsWith("org.entente.")) {
        return e.getClass().getSimpleName()
            + " ("
            + element.getFileName()
            + ":"
            + element.getLineNumber()
            + ")";
      }
    }
    return e.getClass().getSimpleName();
  }
}
