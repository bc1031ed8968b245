package org.entente.coder.discourse;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.Domain;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.InstrumentMention;

/**
 * Whether an instrument or act is about defence or security: by its own words, or by those of its
 * sentence and paragraph (codebook, section 2). Immutable once made for a text.
 */
final class DefenceContext {
  /** One sentence in so many must speak of defence for it to be the theme. */
  private static final int THEME_SHARE = 3;

  /** One in so many, for an instrument whose own sentence or paragraph speaks of it. */
  private static final int SUBJECT_SHARE = 4;

  private final TokenizedText text;
  private final Set<Integer> sentences = new HashSet<>();
  private final Set<Integer> paragraphs = new HashSet<>();

  /**
   * @param words those that speak of defence or security
   */
  DefenceContext(WordList words, Mentions mentions) {
    this.text = mentions.text();
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (words.has(text.word(i))) {
          sentences.add(sentence.index());
          paragraphs.add(sentence.paragraph());
          break;
        }
      }
    }
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** Whether an instrument in a sentence is about defence or security. */
  boolean holds(InstrumentMention instrument, Sentence sentence) {
    if (instrument.outOfScope()) {
      return false;
    }
    if (instrument.defence()) {
      return true;
    }
    return (isTheme(THEME_SHARE) || (holds(sentence) && isTheme(SUBJECT_SHARE)))
        && instrument.domains().stream().noneMatch(DefenceContext::isCivil);
  }

  /** Whether one sentence in so many of the whole text speaks of defence or security. */
  private boolean isTheme(int share) {
    return sentences.size() * share >= text.sentences().size();
  }

  /** Whether a sentence itself speaks of defence or security. */
  boolean speaks(Sentence sentence) {
    return sentences.contains(sentence.index());
  }

  /** Whether a sentence or the paragraph around it speaks of defence or security. */
  boolean holds(Sentence sentence) {
    return sentences.contains(sentence.index()) || paragraphs.contains(sentence.paragraph());
  }

  /** Whether there are domains, and all are outside defence. */
  static boolean areCivil(Collection<Domain> domains) {
    return !domains.isEmpty()
        && domains.stream().allMatch(domain -> isCivil(domain) || domain == Domain.ENVIRONMENT);
  }

  private static boolean isCivil(Domain domain) {
    return List.of(
            Domain.TRADE,
            Domain.ENERGY,
            Domain.TRANSPORT,
            Domain.INFRASTRUCTURE,
            Domain.EDUCATION_CULTURE,
            Domain.HEALTH,
            Domain.SCIENCE,
            Domain.CULTURE_SPORT)
        .contains(domain);
  }
}
