package org.entente.coder.discourse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mentions;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.language.Sentence;

/**
 * Finds the field of an agreement in what it buys or keeps: "un contrat portant sur deux batteries
 * sol-air", "une base maintenue par un accord" (codebook, section 4). Thread-safe.
 */
final class ArmsAndBases {
  private final NounTypes types;

  ArmsAndBases(NounTypes types) {
    this.types = types;
  }

  /** Adds what a sentence says of the agreements that it names. */
  void read(Syntax syntax, Sentence sentence, Mentions mentions, AgreementLedger ledger) {
    ofContract(syntax, sentence, mentions, ledger);
    for (int i = 0; i < syntax.chunks().size(); i++) {
      if (syntax.chunks().get(i) instanceof VerbChunk) {
        ofBase(syntax, i, mentions, ledger);
      }
    }
  }

  /** "a contract for two batteries of surface-to-air missiles": what is bought has a field. */
  private static void ofContract(
      Syntax syntax, Sentence sentence, Mentions mentions, AgreementLedger ledger) {
    Set<AgreementDraft> contracts = new HashSet<>();
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounChunk noun && noun.instrument().isPresent()) {
        ledger
            .told(noun.instrument().get())
            .filter(draft -> draft.form.equals(Optional.of(AgreementForm.CONTRACT)))
            .ifPresent(contracts::add);
      }
    }
    if (contracts.size() == 1
        && Mentions.within(mentions.domains(), sentence.from(), sentence.to()).stream()
            .anyMatch(mention -> mention.domain() == Domain.AIR_DEFENCE)) {
      contracts.forEach(draft -> draft.domains.add(Domain.AIR_DEFENCE));
    }
  }

  /** "une base maintenue par un accord", "the base was opened under a pact". */
  private void ofBase(Syntax syntax, int verb, Mentions mentions, AgreementLedger ledger) {
    int before = verb - 1;
    while (before >= 0
        && !(syntax.chunks().get(before) instanceof NounChunk noun && noun.isBare())) {
      before--;
    }
    if (before < 0 || !types.isOf(mentions.text(), syntax.noun(before), "base")) {
      return;
    }
    for (int index : syntax.complements(verb)) {
      NounChunk noun = syntax.noun(index);
      boolean rests = noun.relation() == Relation.BY || noun.relation() == Relation.DURING;
      if (rests && noun.instrument().isPresent()) {
        ledger.told(noun.instrument().get()).ifPresent(ArmsAndBases::isOfBase);
      }
    }
  }

  private static void isOfBase(AgreementDraft draft) {
    draft.domains.add(Domain.BASING);
    if (draft.isVague()) {
      draft.kind = Optional.of(AgreementKind.ACCESS_BASING);
    }
  }
}
