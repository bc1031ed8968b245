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
  private final RoleComplements complements;

  RoleReader(PersonLexicon lexicon, TokenizedText text, ActorIndex actors) {
    this.lexicon = lexicon;
    this.text = text;
    this.actors = actors;
    this.complements = new RoleComplements(this, lexicon, text, actors);
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
      return lexicon.isFormerByPrefix(token.word())
          ? read(at, new Match<>(at + 1, prefixed(token)), floor, limit)
          : null;
    }
    boolean given = match.to() == at + 1 && token.isCapitalised() && lexicon.isGiven(token);
    if (given && (at == floor || !lexicon.isArticle(text.token(at - 1)))) {
      return null;
    }
    return isHeadHere(at, match, floor) && !isRemembered(at, floor)
        ? read(at, match, floor, limit)
        : null;
  }

  /** "the tomb of Admiral N". */
  private boolean isRemembered(int at, int floor) {
    int of = at - 1;
    while (of > floor && lexicon.isDeterminer(text.token(of)) && !lexicon.isOf(text.token(of))) {
      of--;
    }
    return of > floor && lexicon.isOf(text.token(of)) && lexicon.isMemorial(text.token(of - 1));
  }

  private Head prefixed(Token token) {
    return lexicon.formerByPrefix(token.word().form()).orElseThrow();
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
    if (before.isPunctuation()
        || before.is("'s")
        || lexicon.isDeterminer(before)
        || lexicon.isArticle(before)) {
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

  /** The role of a head that ends at {@code match.to()}, or null if it is none here. */
  @Nullable Role read(int at, Match<Head> match, int floor, int limit) {
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
    String form = text.word(at).form();
    return form.equals("mm") || form.equals("mm.") || form.startsWith("mes") || form.equals("mmes");
  }

  private Role rank(int at, int headEnd, Head head, int floor, int limit) {
    RoleCursor cursor = new RoleCursor(headEnd);
    Left left = left(at, floor, cursor, true);
    extend(cursor, limit);
    int printedEnd = cursor.to;
    complements.demonym(cursor, limit, false);
    if (cursor.to > printedEnd) {
      extend(cursor, limit);
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

  /** Reads what belongs to a rank behind it. */
  private void extend(RoleCursor cursor, int limit) {
    Match<Boolean> extension = lexicon.extensions.longest(text, cursor.to, limit);
    while (extension != null && extension.to() > cursor.to) {
      cursor.to = extension.to();
      extension = lexicon.extensions.longest(text, cursor.to, limit);
    }
  }

  private @Nullable Role title(int at, int headEnd, Head head, int floor, int limit) {
    RoleCursor cursor = new RoleCursor(headEnd);
    boolean plural = isPlural(at, headEnd);
    Left left = left(at, floor, cursor, false);
    complements.read(head, headEnd, plural, cursor, limit);
    boolean bare = cursor.to == headEnd && left.printed == at && cursor.states.isEmpty();
    if ((head.has(Trait.COMPLEMENT) && bare)
        || (head.has(Trait.DEMONYM) && cursor.states.isEmpty())) {
      Head otherwise = head.otherwise();
      return otherwise == null ? null : read(at, new Match<>(headEnd, otherwise), floor, limit);
    }
    boolean former =
        isFormer(left.printed, at)
            || text.word(at).form().startsWith("ex-")
            || isFormer(headEnd, Math.min(headEnd + 1, cursor.to));
    return new Role(
        left.from,
        cursor.to,
        head,
        printed(left.printed, cursor.to),
        List.copyOf(cursor.states),
        former || isOutside(left.printed, cursor.to)
            ? Office.NONE
            : office(head, left.printed, at, cursor),
        plural,
        former);
  }

  private Office office(Head head, int printed, int at, RoleCursor cursor) {
    if (head.has(Trait.PORTFOLIO)) {
      boolean narrowed = cursor.portfolio || (lexicon.prenominal && isNarrowed(printed, at));
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

  /** "Trade minister", but not "Moroccan minister", "visiting minister". */
  private boolean isNarrowed(int printed, int at) {
    for (int i = printed; i < at; i++) {
      if (!actors.covers(i)
          && !text.token(i).isPunctuation()
          && !text.word(i).canBe(VerbForm.PRESENT_PARTICIPLE)) {
        return true;
      }
    }
    return false;
  }

  /** What stands before a head: where its printed words begin, and where a possessor begins. */
  private record Left(int from, int printed) {}

  private Left left(int at, int floor, RoleCursor cursor, boolean rank) {
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
        boolean listed = false;
        while (from - 1 > floor && isJoint(from - 1, listed)) {
          boolean comma = text.token(from - 1).is(",");
          boolean serial = !comma && text.token(from - 2).is(",");
          ActorMention other = actors.ending(serial ? from - 2 : from - 1);
          if (other == null
              || other.from() < floor
              || !isPlural(at)
              || ((comma || serial) && other.form() != ActorMention.Form.DEMONYM)) {
            break;
          }
          cursor.add(other, true);
          from = other.from();
          listed = true;
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

  /** Whether a token joins adjectives: "and", and before it in a list a comma. */
  private boolean isJoint(int at, boolean listed) {
    return lexicon.isAnd(text.token(at)) || (listed && text.token(at).is(","));
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

  private boolean isOutside(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.isOutside(text.token(i))) {
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

  /** Whether the noun or adjective at a token is plural. */
  boolean isPlural(int at) {
    Word word = text.word(at);
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
    String form = text.word(at).form();
    return lexicon.isHead(form.substring(0, form.length() - 1));
  }

  private static boolean isOnlyVerb(Word word) {
    for (Reading reading : word.readings()) {
      if (reading.pos() != PartOfSpeech.VERB || reading.form() == VerbForm.PAST_PARTICIPLE) {
        return false;
      }
    }
    return !word.isUnknown();
  }

  private String printed(int from, int to) {
    return text.phrase(from, to);
  }
}
