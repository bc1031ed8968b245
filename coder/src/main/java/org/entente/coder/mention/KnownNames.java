package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.PersonMention.Office;

/** The names that a text has introduced, found again where they stand alone. */
final class KnownNames {
  private static final int SHORTEST = 3;

  private final PersonLexicon lexicon;
  private final TokenizedText text;
  private final List<PersonMention> mentions;
  private final Set<String> known = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  KnownNames(PersonLexicon lexicon, TokenizedText text, List<PersonMention> mentions) {
    this.lexicon = lexicon;
    this.text = text;
    this.mentions = mentions;
  }

  /** The mentions, with those of a known name alone. */
  List<PersonMention> complete() {
    learn();
    if (known.isEmpty()) {
      return List.copyOf(mentions);
    }
    List<PersonMention> all = new ArrayList<>();
    int at = 0;
    for (PersonMention mention : mentions) {
      find(at, mention.from(), all);
      all.add(mention);
      at = mention.to();
    }
    find(at, text.tokens().size(), all);
    return List.copyOf(all);
  }

  private void learn() {
    for (PersonMention mention : mentions) {
      Optional<String> name = mention.name();
      if (name.isEmpty()) {
        continue;
      }
      int words = 0;
      for (int i = mention.from(); i < mention.to(); i++) {
        Token token = text.token(i);
        if (name.get().contains(token.text()) && isWordOfName(token)) {
          words++;
          (lexicon.isGiven(token) ? given : known).add(bare(token));
        }
      }
      if (words == 1) {
        known.addAll(Set.of(bare(text.token(mention.to() - 1))));
      }
    }
  }

  private boolean isWordOfName(Token token) {
    return token.isWord()
        && token.text().length() >= SHORTEST
        && !lexicon.isParticle(token)
        && !lexicon.isNever(token)
        && Character.isUpperCase(token.text().charAt(Math.max(0, token.text().indexOf('-') + 1)))
        && !lexicon.isHead(token.text());
  }

  /** The word without an article: "al-Attiyah" is also "Attiyah". */
  private static String bare(Token token) {
    String form = token.word().form();
    int hyphen = form.indexOf('-');
    return hyphen > 0 && hyphen <= 2 ? form.substring(hyphen + 1) : form;
  }

  private void find(int from, int to, List<PersonMention> found) {
    int i = from;
    while (i < to) {
      Token token = text.token(i);
      if (!token.isWord() || !isKnown(token)) {
        i++;
        continue;
      }
      int begin = i;
      while (begin > from && isPartOfName(text.token(begin - 1))) {
        begin--;
      }
      int end = i + 1;
      while (end < to && (isKnown(text.token(end)) || isPartOfName(text.token(end)))) {
        end++;
      }
      boolean thing = begin > from && lexicon.isThing(text.token(begin - 1));
      if (!thing) {
        found.add(
            new PersonMention(
                begin,
                end,
                Optional.of(text.span(begin, end).replaceAll("\\s+", " ")),
                List.of(),
                List.of(),
                Office.NONE,
                false,
                false));
      }
      i = end;
    }
  }

  private boolean isKnown(Token token) {
    return isCapital(token) && known.contains(bare(token));
  }

  private boolean isPartOfName(Token token) {
    return isCapital(token) && given.contains(token.word().form())
        || (token.isCapitalised()
            && lexicon.isParticle(token)
            && token.text().length() > 1
            && !lexicon.isNever(token));
  }

  private static boolean isCapital(Token token) {
    return token.isCapitalised()
        || (token.isWord() && token.text().indexOf('-') > 0 && token.text().indexOf('-') <= 2);
  }
}
