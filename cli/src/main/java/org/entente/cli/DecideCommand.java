package org.entente.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente decide}: a person's word on what the record tells. */
@Command(name = "decide", synopsisSubcommandLabel = "COMMAND")
final class DecideCommand {
  /** The command with its subcommands. */
  static CommandLine on(Console console) {
    CommandLine decide = new CommandLine(new DecideCommand());
    decide.addSubcommand(new DecideAcceptCommand(console));
    decide.addSubcommand(new DecideRejectCommand(console));
    decide.addSubcommand(new DecideCorrectCommand(console));
    decide.addSubcommand(new DecideMergeCommand(console));
    decide.addSubcommand(new DecideSplitCommand(console));
    decide.addSubcommand(new DecideAddCommand(console));
    decide.addSubcommand(new DecideNoteCommand(console));
    decide.addSubcommand(new DecideUndoCommand(console));
    decide.addSubcommand(new DecideLogCommand(console));
    decide.addSubcommand(new DecideExportCommand(console));
    decide.addSubcommand(new DecideImportCommand(console));
    return decide;
  }
}
