package org.entente.coder.discourse;

/**
 * What every reader of agreements needs of an article: its text, what is in play, what is on record
 * so far, and what speaks of defence.
 *
 * @param report the article
 * @param scene what the text has put before the reader so far
 * @param tellings what a passage tells of an instrument
 * @param ledger the article's agreements
 * @param defence whether an instrument is about defence
 * @param hostilities who is at war with whom
 * @param theme whether the article's theme is dealings between states, so that a party left unsaid
 *     may be understood
 */
record Dealings(
    Report report,
    Scene scene,
    TellingReader tellings,
    AgreementLedger ledger,
    DefenceContext defence,
    Hostilities hostilities,
    boolean theme) {
  /** What is left of the confidence where a party is not said. */
  static final double INFERRED_PARTY = 0.8;

  /** What is left of it where the agreement is only referred to. */
  static final double REFERENCE = 0.9;

  /** Reads whose an instrument is. */
  InstrumentParties parties() {
    return new InstrumentParties(scene);
  }
}
