package org.entente.cli;

import picocli.CommandLine.Command;

/** {@code entente account}: its subcommands keep the accounts of a server. */
@Command(name = "account", synopsisSubcommandLabel = "COMMAND")
final class AccountCommand {}
