package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.VerbForm;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable.Match;
import org.entente.coder.mention.PersonLexicon.Head;
import org.entente.coder.mention.PersonLexicon.Kind;
import org.entente.coder.mention.PersonLexicon.Trait;
import org.entente.coder.mention.PersonMention.Office;
import org.jspecify.annotations.Nullable;

/** Reads the role phrases of one text. */
final class RoleReader {
  private static final int LONGEST = 30;

  private final PersonLexicon lexicon;
  private final TokenizedText text;
  private final ActorIndex actors;

  RoleReader(PersonLexicon lexicon, TokenizedText text, ActorIndex actors) {
    this.lexicon = lexicon;
    this.text = text;
    this.actors = actors;
  }

  /** The role phrases of a sentence, in order, none overlapping another. */
  List<Role> roles(Sentence sentence) {
    List<Role> roles = new ArrayList<>();
    int floor = sentence.from();
    int i = sentence.from();
    while (i < sentence.to()) {
      Role role = role(i, floor, sentence.to());
      if (role == null) {
        i++;
      } else {
        roles.add(role);
        floor = role.to();
        i = role.to();
      }
    }
    return roles;
  }

  /** The role whose head begins at a token, or null. */
  private @Nullable Role role(int at, int floor, int limit) {
    Token token = text.token(at);
    if (!token.isWord()) {
      return null;
    }
    Match<Head> match = lexicon.head(text, at, limit);
    if (match == null) {
      return formerByPrefix(token)
          ? read(at, new Match<>(at + 1, prefixed(token)), floor, limit)
          : null;
    }
    boolean given = match.to() == at + 1 && token.isCapitalised() && lexicon.isGiven(token);
    if (given && (at == floor || !lexicon.isArticle(text.token(at - 1)))) {
      return null;
    }
    return isHeadHere(at, match, floor) ? read(at, match, floor, limit) : null;
  }

  private boolean formerByPrefix(Token token) {
    String form = token.word().form();
    return form.startsWith("ex-") && lexicon.head(form.substring(3)).isPresent();
  }

  private Head prefixed(Token token) {
    return lexicon.head(token.word().form().substring(3)).orElseThrow();
  }

  /** Whether the word is a noun here: not the adjective of "état-major général", nor a verb. */
  private boolean isHeadHere(int at, Match<Head> match, int floor) {
    Token token = text.token(at);
    boolean determined = at > floor && lexicon.isDeterminer(text.token(at - 1));
    if (match.to() == at + 1 && !token.isCapitalised() && !determined && isOnlyVerb(token.word())) {
      return false;
    }
    if (at == floor) {
      return !(token.word().canBe(PartOfSpeech.VERB) && match.to() == at + 1 && isFinite(token));
    }
    Token before = text.token(at - 1);
    if (before.isPunctuation() || lexicon.isDeterminer(before) || lexicon.isArticle(before)) {
      return true;
    }
    Word word = before.word();
    boolean adjective =
        match.to() == at + 1 && !lexicon.prenominal && token.word().canBe(PartOfSpeech.ADJECTIVE);
    if ((match.value().kind() == Kind.RANK || adjective) && !token.isCapitalised()) {
      if (word.form().equals("en") || word.form().equals("in")) {
        return false;
      }
      if (!lexicon.prenominal && before.isWord() && word.canBe(PartOfSpeech.NOUN)) {
        return word.canBe(PartOfSpeech.PREPOSITION) || lexicon.isBefore(before);
      }
    }
    if (match.to() == at + 1 && token.word().canBe(PartOfSpeech.VERB) && !token.isCapitalised()) {
      boolean afterVerb =
          word.canBe(PartOfSpeech.PRONOUN)
              || (word.canBe(PartOfSpeech.VERB) && !word.canBe(PartOfSpeech.PREPOSITION));
      return !afterVerb || lexicon.isBefore(before);
    }
    return true;
  }

  private static boolean isFinite(Token token) {
    for (Reading reading : token.word().readings()) {
      if (reading.pos() == PartOfSpeech.NOUN) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Role read(int at, Match<Head> match, int floor, int limit) {
    Head head = match.value();
    int end = Math.min(limit, at + LONGEST);
    return switch (head.kind()) {
      case TITLE -> title(at, match.to(), head, floor, end);
      case RANK -> rank(at, match.to(), head, floor, end);
      case HONORIFIC ->
          new Role(
              at,
              match.to(),
              head,
              printed(at, match.to()),
              List.of(),
              head.office(),
              false,
              isFormer(at, match.to()));
      case COURTESY ->
          new Role(at, match.to(), head, "", List.of(), head.office(), isPluralCourtesy(at), false);
    };
  }

  private boolean isPluralCourtesy(int at) {
    String form = text.token(at).word().form();
    return form.equals("mm") || form.equals("mm.") || form.startsWith("mes") || form.equals("mmes");
  }

  private Role rank(int at, int headEnd, Head head, int floor, int limit) {
    Cursor cursor = new Cursor(headEnd);
    Left left = left(at, floor, cursor, true);
    Match<Boolean> extension = lexicon.extensions.longest(text, cursor.to, limit);
    while (extension != null && extension.to() > cursor.to) {
      cursor.to = extension.to();
      extension = lexicon.extensions.longest(text, cursor.to, limit);
    }
    int printedEnd = cursor.to;
    demonym(cursor, limit, false);
    if (cursor.to > printedEnd) {
      extension = lexicon.extensions.longest(text, cursor.to, limit);
      if (extension != null && extension.to() > cursor.to) {
        cursor.to = extension.to();
      }
    }
    boolean former = isFormer(left.printed, at);
    return new Role(
        left.from,
        cursor.to,
        head,
        printed(left.printed, printedEnd),
        List.copyOf(cursor.states),
        former ? Office.NONE : head.office(),
        isPlural(at),
        former);
  }

  private @Nullable Role title(int at, int headEnd, Head head, int floor, int limit) {
    Cursor cursor = new Cursor(headEnd);
    boolean plural = isPlural(at, headEnd);
    Left left = left(at, floor, cursor, false);
    complements(head, headEnd, plural, cursor, limit);
    boolean bare = cursor.to == headEnd && left.printed == at && cursor.states.isEmpty();
    if ((head.has(Trait.COMPLEMENT) && bare)
        || (head.has(Trait.DEMONYM) && cursor.states.isEmpty())) {
      Head otherwise = head.otherwise();
      return otherwise == null ? null : read(at, new Match<>(headEnd, otherwise), floor, limit);
    }
    boolean former =
        isFormer(left.printed, at)
            || text.token(at).word().form().startsWith("ex-")
            || isFormer(headEnd, Math.min(headEnd + 1, cursor.to));
    return new Role(
        left.from,
        cursor.to,
        head,
        printed(left.printed, cursor.to),
        List.copyOf(cursor.states),
        former ? Office.NONE : office(head, headEnd, left.printed, at, cursor),
        plural,
        former);
  }

  private Office office(Head head, int headEnd, int printed, int at, Cursor cursor) {
    if (head.has(Trait.PORTFOLIO)) {
      boolean narrowed = cursor.portfolio || (lexicon.prenominal && printed < at);
      for (int i = printed; i < cursor.to; i++) {
        Match<Boolean> charge = lexicon.charges.longest(text, i, cursor.to);
        if (charge != null && charge.to() > i) {
          return head.office();
        }
      }
      if (!narrowed) {
        return head.office();
      }
      return head.elsewhere() == head.office() ? Office.OTHER_MINISTER : head.elsewhere();
    }
    return cursor.complement && !cursor.direct ? head.elsewhere() : head.office();
  }

  /** What stands before a head: where its printed words begin, and where a possessor begins. */
  private record Left(int from, int printed) {}

  private Left left(int at, int floor, Cursor cursor, boolean rank) {
    int from = at;
    boolean growing = true;
    while (growing && from > floor) {
      growing = false;
      Token token = text.token(from - 1);
      ActorMention actor = actors.ending(from);
      if (lexicon.prenominal && actor != null && actor.from() >= floor) {
        cursor.add(actor, true);
        if (rank) {
          return new Left(actor.from(), from);
        }
        from = actor.from();
        growing = true;
        while (from - 1 > floor && lexicon.isAnd(text.token(from - 1))) {
          ActorMention other = actors.ending(from - 1);
          if (other == null || other.from() < floor || !isPlural(at)) {
            break;
          }
          cursor.add(other, true);
          from = other.from();
        }
      } else if (lexicon.isBefore(token) && !(rank && lexicon.prenominal && !isRankPrefix(token))) {
        from--;
        growing = true;
      } else if (lexicon.prenominal
          && lexicon.isAnd(token)
          && from - 2 >= floor
          && lexicon.isBefore(text.token(from - 2))
          && from < at) {
        from -= 2;
        growing = true;
      } else if (lexicon.prenominal && !rank && isModifier(from - 1, floor, at)) {
        from--;
        growing = true;
      } else if (lexicon.prenominal && (token.is("'s") || token.is("'") || token.is("’"))) {
        ActorMention possessor = actors.ending(from - 1);
        if (possessor != null && possessor.from() >= floor) {
          cursor.add(possessor, true);
          return new Left(possessor.from(), from);
        }
      }
    }
    return new Left(from, from);
  }

  private boolean isRankPrefix(Token token) {
    return lexicon.isFormer(token);
  }

  /** A capitalised noun or initials before an English title: "Coast Guard commander". */
  private boolean isModifier(int i, int floor, int at) {
    Token token = text.token(i);
    if (!token.isCapitalised() || actors.covers(i) || i == floor) {
      return false;
    }
    if (token.isAllCapitals()) {
      return token.text().length() > 2;
    }
    return !lexicon.isGiven(token)
        && text.token(at).isCapitalised()
        && token.word().canBe(PartOfSpeech.NOUN);
  }

  private boolean isFormer(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.isFormer(text.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a head is plural: its first noun, or an English adjective's, before any "of". */
  private boolean isPlural(int at, int headEnd) {
    for (int i = at; i < headEnd && !lexicon.isOf(text.token(i)); i++) {
      if (isPlural(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlural(int at) {
    Word word = text.token(at).word();
    boolean plural = false;
    for (Reading reading : word.readings()) {
      if (reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.ADJECTIVE) {
        if (reading.number() != 'p') {
          return false;
        }
        plural = true;
      }
    }
    return plural || (word.isUnknown() && word.form().endsWith("s") && isPluralForm(at));
  }

  private boolean isPluralForm(int at) {
    String form = text.token(at).word().form();
    return lexicon.isHead(form.substring(0, form.length() - 1));
  }

  private void complements(Head head, int headEnd, boolean plural, Cursor cursor, int limit) {
    int before;
    do {
      before = cursor.to;
      demonym(cursor, limit, plural);
      Match<Boolean> after = lexicon.after.longest(text, cursor.to, limit);
      if (after != null && after.to() > cursor.to) {
        cursor.to = after.to();
      }
      if (!complement(true, head, plural, cursor, limit)
          && !complement(false, head, plural, cursor, limit)) {
        place(head, cursor, limit);
      }
      if (cursor.to > headEnd) {
        initials(cursor, limit);
      }
      coordinated(plural, cursor, limit);
    } while (cursor.to > before && cursor.to < limit);
  }

  /** The index after a preposition of belonging, or of a charge, that begins here; or -1. */
  private int preposition(int at, boolean genitive, int limit) {
    if (genitive) {
      return at < limit && lexicon.isOf(text.token(at)) ? at + 1 : -1;
    }
    Match<Boolean> to = lexicon.to.longest(text, at, limit);
    return to != null && to.to() > at ? to.to() : -1;
  }

  private boolean complement(
      boolean genitive, Head head, boolean plural, Cursor cursor, int limit) {
    int after = preposition(cursor.to, genitive, limit);
    if (after < 0) {
      return false;
    }
    int noun = skipDeterminers(after, limit);
    if (!genitive && !isDuty(head, cursor.to, noun, cursor.complement, limit)) {
      return false;
    }
    boolean stateBefore = !cursor.states.isEmpty();
    boolean stated = !stateBefore && (genitive || isBodys(cursor.to, noun, limit));
    int end = noun(noun, stated, cursor, limit);
    if (end < 0) {
      return false;
    }
    cursor.complement = true;
    cursor.to = end;
    if (genitive && plural && !cursor.states.isEmpty()) {
      moreStates(cursor, limit);
    }
    portfolios(cursor, limit);
    return true;
  }

  /** Whether what follows à, pour, for is what the office is charged with, not a mere adverbial. */
  private boolean isDuty(Head head, int preposition, int noun, boolean complemented, int limit) {
    if (noun >= limit) {
      return false;
    }
    if (!head.has(Trait.DUTY)) {
      // "vice-président du Comité d'État à la sécurité nationale"
      Match<Boolean> charge = complemented ? lexicon.charges.longest(text, noun, limit) : null;
      return charge != null && charge.to() > noun;
    }
    Token token = text.token(noun);
    Token to = text.token(preposition);
    if (to.is("auprès") || to.is("près") || to.is("to")) {
      Match<Head> chief = lexicon.head(text, noun, limit);
      if (chief != null && chief.value().kind() == Kind.TITLE) {
        return true;
      }
    }
    Match<Boolean> portfolio = lexicon.portfolios.longest(text, noun, limit);
    if (portfolio != null && portfolio.to() > noun) {
      return true;
    }
    if (lexicon.prenominal && !token.isCapitalised()) {
      return text.token(noun - 1).is("the")
          || (text.token(noun - 1).is("for") && token.word().canBe(PartOfSpeech.ADJECTIVE));
    }
    ActorMention actor = actors.starting(noun);
    if (actor != null) {
      return actor.form() != ActorMention.Form.CAPITAL || isPossessor(actor, limit);
    }
    return token.isCapitalised()
        && (lexicon.isNever(token)
            || token.word().canBe(PartOfSpeech.NOUN)
            || token.word().canBe(PartOfSpeech.ADJECTIVE)
            || token.isAllCapitals()
            || lexicon.prenominal);
  }

  private boolean isPossessor(ActorMention actor, int limit) {
    return actor.to() < limit && text.token(actor.to()).is("'s");
  }

  /** "at Israel's embassy", "to the Turkish president", not "to Kenya" or "for African affairs". */
  private boolean isBodys(int preposition, int noun, int limit) {
    Token to = text.token(preposition);
    if ((to.is("for") || to.is("pour")) && !lexicon.isDeterminer(text.token(noun - 1))) {
      return false;
    }
    ActorMention actor = noun < limit ? actors.starting(noun) : null;
    return actor == null || actor.form() == ActorMention.Form.DEMONYM || isPossessor(actor, limit);
  }

  /** "ambassadeur de Russie au Togo": the place is part of the role, its state not the person's. */
  private void place(Head head, Cursor cursor, int limit) {
    if (!head.has(Trait.PLACE) && !cursor.complement) {
      return;
    }
    Match<Boolean> preposition = lexicon.place.longest(text, cursor.to, limit);
    if (preposition == null || preposition.to() <= cursor.to) {
      return;
    }
    int noun = skipDeterminers(preposition.to(), limit);
    ActorMention actor = noun < limit ? actors.starting(noun) : null;
    if (actor != null
        && actor.to() <= limit
        && (head.has(Trait.PLACE) || isBeforeName(actor.to(), limit))) {
      cursor.to = actor.to();
      cursor.complement = true;
    }
  }

  private boolean isBeforeName(int at, int limit) {
    return at + 2 < limit
        && text.token(at).is(",")
        && text.token(at + 1).isCapitalised()
        && text.token(at + 2).isCapitalised();
  }

  private void demonym(Cursor cursor, int limit, boolean plural) {
    ActorMention actor = adjective(cursor.to, limit);
    if (actor == null || lexicon.prenominal) {
      return;
    }
    cursor.direct = true;
    cursor.add(actor, false);
    cursor.to = actor.to();
    while (plural && cursor.to + 1 < limit) {
      Token link = text.token(cursor.to);
      ActorMention next = adjective(cursor.to + 1, limit);
      if (next == null || !(lexicon.isAnd(link) || link.is(","))) {
        return;
      }
      cursor.add(next, false);
      cursor.to = next.to();
    }
  }

  private @Nullable ActorMention adjective(int at, int limit) {
    ActorMention actor = at < limit ? actors.starting(at) : null;
    return actor != null
            && actor.to() <= limit
            && !text.token(at).isCapitalised()
            && (actor.form() == ActorMention.Form.DEMONYM
                || actor.form() == ActorMention.Form.COMPOUND)
        ? actor
        : null;
  }

  /** "du Mali, du Burkina Faso et du Niger". */
  private void moreStates(Cursor cursor, int limit) {
    while (cursor.to + 1 < limit) {
      Token link = text.token(cursor.to);
      if (!link.is(",") && !lexicon.isAnd(link)) {
        return;
      }
      int next = cursor.to + 1;
      if (link.is(",") && lexicon.isAnd(text.token(next))) {
        next++;
      }
      int of = preposition(next, true, limit);
      boolean repeated = of > 0;
      if (!repeated && !lexicon.prenominal) {
        return;
      }
      int noun = skipDeterminers(repeated ? of : next, limit);
      ActorMention actor = noun < limit ? actors.starting(noun) : null;
      if (actor == null || actor.to() > limit) {
        return;
      }
      cursor.add(actor, false);
      cursor.to = actor.to();
    }
  }

  /** "de la Défense et des Anciens combattants": more of the same office. */
  private void portfolios(Cursor cursor, int limit) {
    while (cursor.to + 1 < limit) {
      Token link = text.token(cursor.to);
      boolean comma = link.is(",");
      if (!comma && !lexicon.isAnd(link)) {
        return;
      }
      int next = cursor.to + 1;
      if (comma && lexicon.isAnd(text.token(next))) {
        next++;
      }
      if (!lexicon.prenominal) {
        int of = preposition(next, true, limit);
        next = of > 0 ? of : preposition(next, false, limit);
        if (next < 0) {
          return;
        }
      }
      int noun = skipDeterminers(next, limit);
      Match<Boolean> portfolio = lexicon.portfolios.longest(text, noun, limit);
      if (portfolio == null
          || portfolio.to() <= noun
          || (lexicon.prenominal && comma && !text.token(noun).isCapitalised())) {
        return;
      }
      int end = noun(noun, false, cursor, limit);
      if (end < 0) {
        return;
      }
      cursor.to = end;
    }
  }

  /** "(BIR)": the initials of the body. */
  private void initials(Cursor cursor, int limit) {
    if (cursor.to + 2 < limit
        && text.token(cursor.to).is("(")
        && text.token(cursor.to + 2).is(")")
        && text.token(cursor.to + 1).isCapitalised()
        && !actors.covers(cursor.to + 1)
        && cursor.complement) {
      cursor.to += 3;
    }
  }

  /** "vice-premier ministre et ministre de la Défense": two offices of one person. */
  private void coordinated(boolean plural, Cursor cursor, int limit) {
    if (plural || cursor.to + 1 >= limit || !lexicon.isAnd(text.token(cursor.to))) {
      return;
    }
    int at = cursor.to + 1;
    while (at < limit && lexicon.isBefore(text.token(at))) {
      at++;
    }
    Match<Head> match = at < limit ? lexicon.head(text, at, limit) : null;
    if (match == null
        || match.value().kind() != Kind.TITLE
        || isPlural(at)
        || (lexicon.prenominal && !text.token(at).isCapitalised())) {
      return;
    }
    Role role = read(at, match, cursor.to + 1, limit);
    if (role != null && role.head().kind() == Kind.TITLE && role.from() == cursor.to + 1) {
      if (cursor.states.isEmpty()) {
        cursor.states.addAll(role.states());
      }
      cursor.to = role.to();
      cursor.portfolio = true;
    }
  }

  private int skipDeterminers(int at, int limit) {
    int i = at;
    while (i < limit && lexicon.isDeterminer(text.token(i))) {
      i++;
    }
    return i;
  }

  /** The end of the noun phrase of a complement, or -1. */
  private int noun(int at, boolean stated, Cursor cursor, int limit) {
    if (at >= limit) {
      return -1;
    }
    Token token = text.token(at);
    ActorMention actor = actors.starting(at);
    if (actor != null && actor.to() <= limit) {
      cursor.direct = true;
      if (stated) {
        cursor.add(actor, false);
      }
      return words(actor.to(), stated, cursor, limit);
    }
    cursor.direct |= lexicon.isCountry(token);
    Match<Boolean> phrase = longest(at, limit);
    if (phrase != null) {
      cursor.portfolio = true;
      return words(phrase.to(), stated, cursor, limit);
    }
    Match<Head> head = lexicon.head(text, at, limit);
    if (head != null && head.value().kind() != Kind.TITLE) {
      return -1;
    }
    if (head != null) {
      Role role = read(at, head, at, limit);
      if (role != null) {
        if (stated && cursor.states.isEmpty()) {
          cursor.states.addAll(role.states());
        }
        return role.to();
      }
    }
    if (token.isPunctuation()) {
      return -1;
    }
    if (token.isNumber()) {
      return at + 1 < limit && text.token(at + 1).word().canBe(PartOfSpeech.NOUN)
          ? words(at + 2, stated, cursor, limit)
          : -1;
    }
    if (token.isCapitalised()) {
      boolean person =
          lexicon.isGiven(token) && at + 1 < limit && text.token(at + 1).isCapitalised();
      return person ? -1 : words(at + (isPair(at, limit) ? 2 : 1), stated, cursor, limit);
    }
    boolean nominal =
        token.word().canBe(PartOfSpeech.NOUN)
            || token.word().canBe(PartOfSpeech.ADJECTIVE)
            || token.word().isUnknown();
    return nominal ? words(at + 1, stated, cursor, limit) : -1;
  }

  /** "membres du Black Axe": two words of one name; with three, the last two are a person's. */
  private boolean isPair(int at, int limit) {
    int next = at + 1;
    return next < limit
        && text.token(next).isCapitalised()
        && !lexicon.isGiven(text.token(next))
        && !actors.covers(next)
        && lexicon.head(text, next, limit) == null
        && (next + 1 >= limit || !text.token(next + 1).isCapitalised());
  }

  private @Nullable Match<Boolean> longest(int at, int limit) {
    Match<Boolean> portfolio = lexicon.portfolios.longest(text, at, limit);
    Match<Boolean> institution = lexicon.institutions.longest(text, at, limit);
    Match<Boolean> best =
        portfolio == null || (institution != null && institution.to() > portfolio.to())
            ? institution
            : portfolio;
    return best != null && best.to() > at ? best : null;
  }

  private int words(int at, boolean stated, Cursor cursor, int limit) {
    int i = at;
    while (i < limit) {
      Token token = text.token(i);
      ActorMention actor = adjective(i, limit);
      if (actor != null) {
        if (stated && cursor.states.isEmpty()) {
          cursor.add(actor, false);
        }
        i = actor.to();
        continue;
      }
      if (actors.covers(i)) {
        // "US Africa Command"
        ActorMention force = actors.starting(i);
        if (!lexicon.prenominal
            || force == null
            || force.form() != ActorMention.Form.FORCE
            || force.to() > limit) {
          break;
        }
        i = force.to();
        continue;
      }
      Match<Boolean> phrase = i > at || lexicon.prenominal ? longest(i, limit) : null;
      if (phrase != null && isPhraseHere(i, token)) {
        i = phrase.to();
      } else if (isMore(token, i, limit)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isPhraseHere(int at, Token token) {
    return lexicon.prenominal
        || (token.isCapitalised() == text.token(at - 1).isCapitalised()
            && token.word().canBe(PartOfSpeech.ADJECTIVE));
  }

  private boolean isMore(Token token, int at, int limit) {
    if (!token.isWord()) {
      return false;
    }
    Word word = token.word();
    if (lexicon.prenominal && token.is("'s")) {
      return true;
    }
    if (token.isCapitalised()) {
      if (lexicon.isGiven(token) || word.isUnknown() || word.canBe(PartOfSpeech.PROPER_NOUN)) {
        return lexicon.prenominal && leadsToInstitution(at, limit);
      }
      Match<Head> head = lexicon.head(text, at, limit);
      if (head != null) {
        return false;
      }
      return lexicon.prenominal ? isNominal(word) : word.canBe(PartOfSpeech.ADJECTIVE);
    }
    if (word.canBe(PartOfSpeech.PREPOSITION)
        || word.canBe(PartOfSpeech.CONJUNCTION)
        || word.canBe(PartOfSpeech.DETERMINER)
        || word.canBe(PartOfSpeech.PRONOUN)
        || word.canBe(PartOfSpeech.ADVERB)) {
      return false;
    }
    return lexicon.prenominal
        ? isNominal(word) && !isVerbal(word)
        : word.canBe(PartOfSpeech.ADJECTIVE) && !word.canBe(PartOfSpeech.VERB);
  }

  /** "US Africa Command": a name that belongs to a body. */
  private boolean leadsToInstitution(int at, int limit) {
    int next = at + 1;
    return next < limit
        && text.token(next).isCapitalised()
        && longest(next, limit) != null
        && (text.token(at).isAllCapitals() || !lexicon.isGiven(text.token(at)));
  }

  private static boolean isOnlyVerb(Word word) {
    for (Reading reading : word.readings()) {
      if (reading.pos() != PartOfSpeech.VERB || reading.form() == VerbForm.PAST_PARTICIPLE) {
        return false;
      }
    }
    return !word.isUnknown();
  }

  private static boolean isNominal(Word word) {
    return word.canBe(PartOfSpeech.NOUN) || word.canBe(PartOfSpeech.ADJECTIVE);
  }

  private static boolean isVerbal(Word word) {
    for (Reading reading : word.readings()) {
      if (reading.form() == VerbForm.PAST
          || reading.form() == VerbForm.PAST_PARTICIPLE
          || (reading.form() == VerbForm.PRESENT && reading.number() == 's')) {
        return true;
      }
    }
    return false;
  }

  private String printed(int from, int to) {
    return text.span(from, to).replaceAll("\\s+", " ");
  }

  /** How far a role has been read, and what it has said so far. */
  private static final class Cursor {
    private int to;
    private boolean complement;
    private boolean portfolio;

    /** Whether the complement is a state, and not a body of it. */
    private boolean direct;

    private final List<String> states = new ArrayList<>();

    private Cursor(int to) {
      this.to = to;
    }

    private void add(ActorMention actor, boolean first) {
      for (String code : actor.codes()) {
        if (!states.contains(code)) {
          states.add(first ? 0 : states.size(), code);
        }
      }
    }
  }
}
