package org.entente.cli;

import picocli.CommandLine.Command;

/** {@code entente lexicon}: commands for those who write lexicons and rules. */
@Command(name = "lexicon", synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand {}
