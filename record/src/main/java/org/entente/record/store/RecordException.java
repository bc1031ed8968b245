package org.entente.record.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A record that cannot be opened, read or written, and why. */
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a record. */
  public enum Problem {
    /** There is no such file. */
    MISSING,
    /** The file is something else. */
    NOT_A_RECORD,
    /** A newer program wrote it. */
    NEWER,
    /** It or its folder cannot be written to. */
    READ_ONLY,
    /** The disk is full. */
    DISK_FULL,
    /** The system did not take what was written: a quota, a limit on files, a broken disk. */
    UNWRITTEN,
    /** Another process has been writing to it for too long. */
    BUSY,
    /** Its content is broken. */
    DAMAGED,
    /** Anything else; the cause says what. */
    FAILED
  }

  private final Problem problem;
  private final transient Path file;

  RecordException(Problem problem, Path file, @Nullable Throwable cause) {
    super(problem + ": " + file, cause);
    this.problem = problem;
    this.file = file;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** The record's file. */
  public Path file() {
    return file;
  }
}
