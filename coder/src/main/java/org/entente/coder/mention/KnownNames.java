package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.PersonMention.Office;

/** The names that a text has introduced, found again where they stand alone. */
final class KnownNames {
  private static final int SHORTEST = 3;
  private static final int LONG = 5;

  private final PersonLexicon lexicon;
  private final TokenizedText text;
  private final ActorIndex actors;
  private final NameReader names;
  private final List<PersonMention> mentions;
  private final Set<String> known = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private final Map<String, Boolean> spelled = new HashMap<>();
  private final Set<String> spellings = new LinkedHashSet<>();

  /** Of the spellings, once a name is compared with them. */
  private final List<NameKey> keys = new ArrayList<>();

  KnownNames(
      PersonLexicon lexicon,
      TokenizedText text,
      ActorIndex actors,
      NameReader names,
      List<PersonMention> mentions) {
    this.lexicon = lexicon;
    this.text = text;
    this.actors = actors;
    this.names = names;
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
      if (!spellings.add(name.get())) {
        continue;
      }
      Set<String> nameWords = Set.copyOf(List.of(name.get().split("[ \\u00a0\\u202f]")));
      for (int i = mention.from(); i < mention.to(); i++) {
        Token token = text.token(i);
        if (nameWords.contains(token.text()) && isWordOfName(token)) {
          (lexicon.isGiven(token) ? given : known).add(bare(token));
        }
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
      if (!isCapital(token)) {
        i++;
        continue;
      }
      int respelled = respelled(i, to);
      if (respelled > 0 && !(respelled == i + 1 && isKnown(token))) {
        found.add(mention(i, respelled));
        i = respelled;
        continue;
      }
      if (!isKnown(token)) {
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
        found.add(mention(begin, end));
      }
      i = end;
    }
  }

  /** The end of a known name in another spelling, or -1. */
  private int respelled(int at, int limit) {
    Token token = text.token(at);
    if (!isStrange(at, token) && !lexicon.isGiven(token)) {
      return -1;
    }
    int end = names.read(at, limit, false);
    if (end < 0) {
      return -1;
    }
    boolean alone = end == at + 1;
    if (alone && (isKnown(token) || token.text().length() < LONG || !isStrange(at, token))) {
      return -1;
    }
    return spelled.computeIfAbsent(text.span(at, end), this::isSpelling) ? end : -1;
  }

  /** Whether a name is a known one in another spelling. */
  private boolean isSpelling(String name) {
    if (keys.isEmpty()) {
      spellings.forEach(spelling -> keys.add(NameKey.of(spelling)));
    }
    NameKey key = NameKey.of(name);
    for (NameKey other : keys) {
      boolean full = key.words().size() > 1 && other.words().size() > 1;
      if ((full || key.words().size() == 1) && key.sharesLast(other) && key.isCompatible(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStrange(int at, Token token) {
    return token.isCapitalised()
        && (token.word().isUnknown() || lexicon.isParticle(token))
        && !actors.covers(at)
        && !lexicon.isNever(token);
  }

  private PersonMention mention(int from, int to) {
    return new PersonMention(
        from,
        to,
        Optional.of(text.phrase(from, to)),
        List.of(),
        List.of(),
        Office.NONE,
        false,
        false);
  }

  private boolean isKnown(Token token) {
    return isCapital(token) && known.contains(bare(token));
  }

  private boolean isPartOfName(Token token) {
    return (isCapital(token) && given.contains(token.word().form()))
        || (token.isCapitalised()
            && lexicon.isParticle(token)
            && token.text().length() > 1
            && !lexicon.isNever(token));
  }

  private static boolean isCapital(Token token) {
    return token.isCapitalised() || (token.isWord() && token.hyphen() > 0 && token.hyphen() <= 2);
  }
}
