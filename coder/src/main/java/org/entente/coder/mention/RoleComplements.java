package org.entente.coder.mention;

import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.PhraseTable.Match;
import org.entente.coder.mention.PersonLexicon.Head;
import org.entente.coder.mention.PersonLexicon.Kind;
import org.entente.coder.mention.PersonLexicon.Trait;

/**
 * Reads what follows the head of a role in one text: whose office it is, of what body, in charge of
 * what, where, and a second office of the same person.
 */
final class RoleComplements {
  private final RoleReader roles;
  private final RoleNouns nouns;
  private final PersonLexicon lexicon;
  private final TokenizedText text;
  private final ActorIndex actors;

  /**
   * @param roles reads a second office
   */
  RoleComplements(RoleReader roles, PersonLexicon lexicon, TokenizedText text, ActorIndex actors) {
    this.roles = roles;
    this.nouns = new RoleNouns(roles, lexicon, text, actors);
    this.lexicon = lexicon;
    this.text = text;
    this.actors = actors;
  }

  /** Reads all that follows a head. */
  void read(Head head, int headEnd, boolean plural, RoleCursor cursor, int limit) {
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
      boolean genitive, Head head, boolean plural, RoleCursor cursor, int limit) {
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
    int end = nouns.end(noun, stated, cursor, limit);
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
    if (noun >= limit || lexicon.isCalendar(text.token(noun))) {
      return false;
    }
    if (!head.has(Trait.DUTY) && preposition + 1 < noun && isCharge(noun, limit)) {
      // "vice-Premier ministre chargé de la Défense"
      return true;
    }
    if (!head.has(Trait.DUTY)) {
      // "vice-président du Comité d'État à la sécurité nationale"
      return complemented && isCharge(noun, limit);
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

  private boolean isCharge(int noun, int limit) {
    Match<Boolean> charge = lexicon.charges.longest(text, noun, limit);
    return charge != null && charge.to() > noun;
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
  private void place(Head head, RoleCursor cursor, int limit) {
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

  /** "turc", "turc et qatari": whose office it is. */
  void demonym(RoleCursor cursor, int limit, boolean plural) {
    ActorMention actor = nouns.adjective(cursor.to, limit);
    if (actor == null || lexicon.prenominal) {
      return;
    }
    cursor.direct = true;
    cursor.add(actor, false);
    cursor.to = actor.to();
    while (plural && cursor.to + 1 < limit) {
      Token link = text.token(cursor.to);
      ActorMention next = nouns.adjective(cursor.to + 1, limit);
      if (next == null || !(lexicon.isAnd(link) || link.is(","))) {
        return;
      }
      cursor.add(next, false);
      cursor.to = next.to();
    }
  }

  /** "du Mali, du Burkina Faso et du Niger". */
  private void moreStates(RoleCursor cursor, int limit) {
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
      if (lexicon.prenominal && actor.form() == ActorMention.Form.DEMONYM) {
        // "the chiefs of the Estonian and Polish general staffs"
        int body = nouns.end(cursor.to, false, cursor, limit);
        cursor.to = Math.max(cursor.to, body);
      }
    }
  }

  /** "de la Défense et des Anciens combattants": more of the same office. */
  private void portfolios(RoleCursor cursor, int limit) {
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
      int end = nouns.end(noun, false, cursor, limit);
      if (end < 0) {
        return;
      }
      cursor.to = end;
    }
  }

  /** "(BIR)": the initials of the body. */
  private void initials(RoleCursor cursor, int limit) {
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
  private void coordinated(boolean plural, RoleCursor cursor, int limit) {
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
        || roles.isPlural(at)
        || (lexicon.prenominal && !text.token(at).isCapitalised())) {
      return;
    }
    Role role = roles.read(at, match, cursor.to + 1, limit);
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
}
