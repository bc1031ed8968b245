package org.entente.coder.discourse;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.Rule;
import org.entente.coder.frame.Slot;
import org.entente.coder.language.Token;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.language.Word;
import org.entente.coder.language.WordTest;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * What the acts of one report are about: the fields that an act's passage names, and the field that
 * its kind is by itself (codebook, sections 3 and 4). Immutable.
 */
final class ActDomains {
  private static final String CONSULTATION = "consultation";
  private static final Set<Slot> BODIES =
      EnumSet.of(Slot.SUBJECT, Slot.OF, Slot.FOR, Slot.DURING, Slot.OBJECT);

  /** The words of gifts and of the sea, from the lexicon's folder discourse. Thread-safe. */
  static final class Words {
    private final WordTest gift;
    private final WordTest sea;

    Words(Lexicon lexicon, Tokenizer tokenizer) {
      gift = test(lexicon, tokenizer, "gift");
      sea = test(lexicon, tokenizer, "sea");
    }

    private static WordTest test(Lexicon lexicon, Tokenizer tokenizer, String header) {
      Set<String> listed = new HashSet<>();
      for (Stanza stanza : lexicon.folder("discourse")) {
        if (stanza.header().equals(header)) {
          listed.addAll(stanza.values("word"));
        }
      }
      return tokenizer.test(word -> isListed(listed, word));
    }

    private static boolean isListed(Set<String> listed, Word word) {
      return listed.contains(word.form()) || word.lemmas().stream().anyMatch(listed::contains);
    }
  }

  private final Words words;
  private final Report report;
  private final NounTypes types;

  ActDomains(Words words, Report report, NounTypes types) {
    this.words = words;
    this.report = report;
    this.types = types;
  }

  /** The fields of the act that a frame tells of in a passage. */
  Set<Domain> of(Frame frame, Evidence passage) {
    Set<Domain> domains = new LinkedHashSet<>(report.domains(passage));
    switch (((Rule.ActOutcome) frame.rule().outcome()).kind()) {
      case EXERCISE -> {
        domains.add(Domain.EXERCISES);
        if (!domains.contains(Domain.SEARCH_RESCUE) && holds(passage, words.sea)) {
          domains.add(Domain.MARITIME_SECURITY);
        }
      }
      case TRAINING -> domains.add(Domain.TRAINING_EDUCATION);
      case TRANSFER -> {
        if (domains.isEmpty() && !holds(passage, words.gift)) {
          domains.add(Domain.PROCUREMENT);
        }
      }
      case MEETING -> {
        if (isConsultation(frame)) {
          domains.add(Domain.POLICY_CONSULTATION);
        }
      }
      case WITHDRAWAL, DEPLOYMENT -> {
        if (isOfBase(frame)) {
          domains.add(Domain.BASING);
        }
      }
      default -> {}
    }
    return domains;
  }

  private boolean holds(Evidence passage, WordTest listed) {
    for (int i = 0; i < report.text.size(); i++) {
      Token token = report.text.token(i);
      if (token.start() >= passage.end()) {
        return false;
      }
      if (token.start() >= passage.start() && listed.holds(token.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a standing body, or talks on policy, is what met. */
  private boolean isConsultation(Frame frame) {
    boolean own =
        frame.syntax().chunks().get(frame.trigger()) instanceof NounChunk noun
            && types.isOf(report.text, noun, CONSULTATION);
    for (Slot slot : BODIES) {
      for (int index : frame.slot(slot)) {
        own |= types.isOf(report.text, frame.noun(index), CONSULTATION);
      }
    }
    return own;
  }

  /** "la base de Faya a été rétrocédée": bases are what it is about. */
  private boolean isOfBase(Frame frame) {
    return frame.slot(Slot.OBJECT).stream()
        .anyMatch(index -> types.isOf(report.text, frame.noun(index), "base"));
  }
}
