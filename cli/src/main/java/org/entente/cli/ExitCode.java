package org.entente.cli;

/** How a command ended, as its process tells. */
final class ExitCode {
  /** Everything was done. */
  static final int DONE = 0;

  /** The command could not do its work. */
  static final int FAILED = 1;

  /** The command was not used as it is meant to be. */
  static final int USAGE = 2;

  /** The work was done, but some inputs were refused. */
  static final int REFUSED = 3;

  private ExitCode() {}
}
