package org.entente.cli;

import picocli.CommandLine.Command;

/** {@code entente import}: takes other people's data into a record. */
@Command(name = "import", synopsisSubcommandLabel = "COMMAND")
final class ImportCommand {}
