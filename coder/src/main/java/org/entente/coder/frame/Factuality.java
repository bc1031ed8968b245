package org.entente.coder.frame;

/** Whether what a clause tells has happened. */
public enum Factuality {
  /** It has happened or is going on. */
  REALIS,
  /** It is decided, in words that bind ({@code a décidé de suspendre}). */
  DECIDED,
  /** It is still to come: planned, promised, foreseen. */
  PLANNED,
  /** Somebody offers it or is ready for it, which is no act yet. */
  OFFERED,
  /** Somebody asks for it. */
  URGED,
  /** It may happen. */
  POSSIBLE,
  /** It has not happened. */
  NEGATED,
  /** It is declined. */
  REFUSED
}
