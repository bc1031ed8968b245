package org.entente.coder.discourse;

import java.util.Optional;
import java.util.Set;
import org.entente.coder.mention.InstrumentMention;
import org.jspecify.annotations.Nullable;

/**
 * What a passage tells of an agreement, before it is known which agreement it is.
 *
 * @param instrument the phrase that names it, or null for a pronoun
 * @param parties the parties that the passage gives
 * @param stage what happened, or null where it is only named
 * @param sentence index of the sentence
 * @param another the word that says that it is another one than those named before, or empty
 * @param sequel whether the clause adds to what was told before ("ont également signé")
 * @param not an agreement that it certainly is not, its successor for one that is replaced, or null
 * @param goods what a contract is for, by designation ("K2", "Rafale"), in lower case
 * @param named the day of signature that its name gives ("the 1997 memorandum"), as EDTF
 */
record Telling(
    @Nullable InstrumentMention instrument,
    Set<String> parties,
    @Nullable StageDraft stage,
    int sentence,
    String another,
    boolean sequel,
    @Nullable AgreementDraft not,
    Set<String> goods,
    Optional<String> named) {

  /** Whether it points to something that the text may have named before. */
  boolean refersBack() {
    return instrument == null || instrument.refersBack();
  }

  /** The stage's date. */
  Optional<String> date() {
    return stage == null ? Optional.empty() : stage.date;
  }

  /** The same of another agreement than this. */
  Telling not(AgreementDraft draft) {
    return new Telling(instrument, parties, stage, sentence, another, sequel, draft, goods, named);
  }

  Telling with(InstrumentMention other) {
    return new Telling(other, parties, stage, sentence, another, sequel, not, goods, named);
  }

  Telling with(StageDraft other) {
    return new Telling(instrument, parties, other, sentence, another, sequel, not, goods, named);
  }

  Telling with(Set<String> others) {
    return new Telling(instrument, others, stage, sentence, another, sequel, not, goods, named);
  }
}
