package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.coder.Domain;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.Stanza;

/**
 * Finds the words that name a field of cooperation (codebook, section 4), by the cue phrases of the
 * lexicon's folder {@code domains}. Immutable and thread-safe.
 */
public final class DomainFinder {
  /** Cue phrases with their domain; empty for a phrase in which the words mean something else. */
  private final PhraseTable<Optional<Domain>> cues;

  /**
   * Reads the cue phrases.
   *
   * @throws org.entente.coder.lexicon.LexiconException if an entry's header is no domain
   */
  public DomainFinder(Lexicon lexicon, Tokenizer tokenizer) {
    cues = PhraseTable.ofLemmas(tokenizer);
    for (Stanza stanza : lexicon.folder("domains")) {
      Domain domain = domain(stanza);
      stanza.values("cue").forEach(cue -> cues.put(cue, Optional.of(domain)));
    }
    for (Stanza stanza : lexicon.folder("domains")) {
      stanza.values("not").stream()
          .filter(phrase -> cues.get(phrase).isEmpty())
          .forEach(phrase -> cues.put(phrase, Optional.empty()));
    }
  }

  /** The domain that is an entry's header. */
  static Domain domain(Stanza stanza) {
    for (Domain domain : Domain.values()) {
      if (domain.code().equals(stanza.header().toLowerCase(Locale.ROOT))) {
        return domain;
      }
    }
    throw stanza.fault("no such domain; see the codebook, section 4");
  }

  /** The mentions in a text, in order and without overlap; of two cue phrases the longer counts. */
  public List<DomainMention> find(TokenizedText text) {
    List<DomainMention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int at = sentence.from();
      while (at < sentence.to()) {
        PhraseTable.Match<Optional<Domain>> match = cues.longest(text, at, sentence.to());
        if (match == null) {
          at++;
          continue;
        }
        if (match.value().isPresent()) {
          mentions.add(new DomainMention(at, match.to(), match.value().get()));
        }
        at = match.to();
      }
    }
    return mentions;
  }
}
