package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.clause.Mentions;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text's quotations, and who speaks in each: "nous", "our soldiers" are his. He is named in the
 * sentence that ends it ("« ... », a dit le ministre qatari"), else in that which begins it ("The
 * minister said: ..."), else he is whom the paragraph or the one before named last. Immutable;
 * thread-safe.
 */
final class Quotations {
  /** A word or two in quotation marks is an expression or a name, and nobody's speech. */
  private static final int LEAST_WORDS = 3;

  /** How many quotations back, one after the other, a speaker is sought. */
  private static final int REACH = 10;

  private final Mentions mentions;
  private final List<Quotation> quotations;

  /**
   * The tokens between two quotation marks; the first is in the one sentence, the last in the
   * other.
   */
  private record Quotation(int from, int to, Sentence begins, Sentence ends) {}

  private Quotations(Mentions mentions, List<Quotation> quotations) {
    this.mentions = mentions;
    this.quotations = quotations;
  }

  static Quotations in(Mentions mentions) {
    TokenizedText text = mentions.text();
    List<Quotation> found = new ArrayList<>();
    int open = -1;
    @Nullable Sentence begins = null;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph) {
        open = -1;
        paragraph = sentence.paragraph();
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        char mark = text.token(i).first();
        if (begins != null && open >= 0 && (mark == '»' || mark == '”' || mark == '"')) {
          if (i - open >= LEAST_WORDS) {
            found.add(new Quotation(open, i, begins, sentence));
          }
          open = -1;
        } else if (mark == '«' || mark == '“' || mark == '"') {
          open = i + 1;
          begins = sentence;
        }
      }
    }
    return new Quotations(mentions, List.copyOf(found));
  }

  /** The states of who speaks at a token; empty outside quotations, and where nobody tells. */
  Set<String> speakers(int token, Cast cast) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).to() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && quotations.get(low).from() <= token
        ? speakersOf(low, cast)
        : Set.of();
  }

  private Set<String> speakersOf(int index, Cast cast) {
    for (int k = index; k >= Math.max(0, index - REACH); k--) {
      Quotation quotation = quotations.get(k);
      int last = k > 0 ? quotations.get(k - 1).to() : 0;
      int before = startOf(quotation.begins().paragraph() - 1);
      Optional<Set<String>> speakers = around(k, Math.max(last, before), cast);
      if (speakers.isPresent() || last < before) {
        return speakers.filter(states -> states.size() == 1).orElse(Set.of());
      }
    }
    return Set.of();
  }

  /** Whom the words from a token on name as the speaker of a quotation, be his state unsaid. */
  private Optional<Set<String>> around(int index, int from, Cast cast) {
    Quotation quotation = quotations.get(index);
    int end = quotation.ends().to();
    int next =
        index + 1 < quotations.size() ? Math.min(end, quotations.get(index + 1).from()) : end;
    int lead = Math.max(from, quotation.begins().from());
    return persons(quotation.to() + 1, next, cast)
        .findFirst()
        .or(() -> government(quotation.to() + 1, next))
        .or(() -> last(lead, quotation.from(), cast))
        .or(() -> government(lead, quotation.from()))
        .or(() -> last(from, lead, cast));
  }

  private int startOf(int paragraph) {
    for (Sentence sentence : mentions.text().sentences()) {
      if (sentence.paragraph() >= paragraph) {
        return sentence.from();
      }
    }
    return 0;
  }

  private Optional<Set<String>> last(int from, int to, Cast cast) {
    return persons(from, to, cast).reduce((first, second) -> second);
  }

  private Stream<Set<String>> persons(int from, int to, Cast cast) {
    return from >= to
        ? Stream.empty()
        : Mentions.within(mentions.people(), from, to).stream()
            .map(
                person ->
                    person.states().isEmpty()
                        ? cast.statesOf(person)
                        : Set.copyOf(person.states()));
  }

  /** The first actor of a range that is no place: "a répondu Ankara", not "dit à Ankara". */
  private Optional<Set<String>> government(int from, int to) {
    return from >= to
        ? Optional.empty()
        : Mentions.within(mentions.actors(), from, to).stream()
            .filter(
                actor ->
                    Mentions.within(mentions.places(), actor.from(), to).stream()
                        .noneMatch(place -> place.from() == actor.from()))
            .map(actor -> Set.copyOf(actor.codes()))
            .findFirst();
  }
}
