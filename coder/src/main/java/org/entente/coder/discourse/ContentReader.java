package org.entente.coder.discourse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mentions;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.language.Sentence;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.DomainMention;
import org.entente.coder.mention.InstrumentMention;

/**
 * Finds what an agreement is about where a clause of its own says so: "il couvre l'instruction et
 * la logistique" (codebook, section 4). Thread-safe.
 */
final class ContentReader {
  private final Set<String> verbs = new HashSet<>();

  ContentReader(Lexicon lexicon) {
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("content")) {
        for (String verb : stanza.values("verb")) {
          verbs.add(verb.startsWith("s'") ? verb.substring(2) : verb);
        }
      }
    }
  }

  /**
   * Adds the fields that a sentence's content verbs name to the agreements that are their subjects.
   */
  void read(Syntax syntax, Sentence sentence, Mentions mentions, AgreementLedger ledger) {
    for (int i = 0; i < syntax.chunks().size(); i++) {
      if (syntax.chunks().get(i) instanceof VerbChunk verb
          && verb.isFinite()
          && verb.lemmas().stream().anyMatch(verbs::contains)) {
        Optional<AgreementDraft> draft = subject(syntax, i, sentence, ledger);
        if (draft.isPresent()) {
          for (DomainMention domain :
              Mentions.within(mentions.domains(), verb.to(), end(syntax, i, sentence))) {
            draft.get().domains.add(domain.domain());
          }
        }
      }
    }
  }

  /** The clause's end: the next instrument, of which what follows may speak, or the sentence's. */
  private static int end(Syntax syntax, int verb, Sentence sentence) {
    for (int k = verb + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof NounChunk noun && noun.instrument().isPresent()) {
        return noun.from();
      }
    }
    return sentence.to();
  }

  private static Optional<AgreementDraft> subject(
      Syntax syntax, int verb, Sentence sentence, AgreementLedger ledger) {
    for (int subject : syntax.subjects(verb)) {
      NounChunk noun = (NounChunk) syntax.chunks().get(subject);
      if (noun.instrument().isPresent()) {
        InstrumentMention instrument = noun.instrument().get();
        Optional<AgreementDraft> told = ledger.told(instrument);
        if (told.isPresent() || !instrument.refersBack()) {
          return told;
        }
        return near(ledger, sentence);
      }
      if (noun.pronoun() && noun.determination() != Determination.FIRST_PERSON) {
        return near(ledger, sentence);
      }
    }
    return Optional.empty();
  }

  private static Optional<AgreementDraft> near(AgreementLedger ledger, Sentence sentence) {
    return ledger.last().filter(draft -> sentence.index() - draft.lastSentence <= REACH);
  }

  /** How many sentences back the agreement may stand that "il" or "le texte" means. */
  private static final int REACH = 2;
}
