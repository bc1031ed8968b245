package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.PersonLexicon.Kind;
import org.entente.coder.mention.PersonLexicon.Trait;
import org.entente.coder.mention.PersonMention.Office;
import org.jspecify.annotations.Nullable;

/** Joins the roles and names of one sentence into mentions, by adjacency and apposition. */
final class PersonAssembler {
  private final PersonLexicon lexicon;
  private final TokenizedText text;
  private final ActorIndex actors;
  private final NameReader names;
  private final Map<Integer, Role> roles;
  private final Sentence sentence;
  private final BareName bare;
  private final int limit;

  PersonAssembler(
      PersonLexicon lexicon,
      TokenizedText text,
      ActorIndex actors,
      NameReader names,
      Map<Integer, Role> roles,
      Sentence sentence) {
    this.lexicon = lexicon;
    this.text = text;
    this.actors = actors;
    this.names = names;
    this.roles = roles;
    this.sentence = sentence;
    this.bare = new BareName(lexicon, text, actors, sentence);
    this.limit = sentence.to();
  }

  /** Adds the sentence's mentions, in order. */
  void assemble(List<PersonMention> mentions) {
    int i = sentence.from();
    while (i < limit) {
      Role role = roles.get(i);
      if (role != null) {
        i = fromRole(role, mentions);
      } else {
        int end = text.token(i).isWord() ? fromName(i, mentions) : -1;
        i = end > i ? end : i + 1;
      }
    }
  }

  private int fromRole(Role first, List<PersonMention> mentions) {
    if (first.plural()) {
      int end = plural(first, mentions);
      if (end > 0) {
        return end;
      }
    }
    PersonDraft draft = new PersonDraft(first.from());
    draft.add(first);
    if (isThingsName(first)) {
      return Math.max(first.to(), names.read(first.to(), limit, true));
    }
    if (!toName(draft)) {
      return nameless(first, mentions);
    }
    appositions(draft);
    mentions.add(draft.mention(text, List.of()));
    return draft.to;
  }

  /** "la frégate Amiral N": the rank is part of a thing's name. */
  private boolean isThingsName(Role role) {
    return role.head().kind() != Kind.TITLE
        && role.from() > sentence.from()
        && text.token(role.from()).isCapitalised()
        && lexicon.isThing(text.token(role.from() - 1));
  }

  /** Reads on from a role to its name, over further roles; false if there is none. */
  private boolean toName(PersonDraft draft) {
    int at = draft.to;
    for (int steps = 0; steps < 6 && at < limit; steps++) {
      at = afterApostrophe(at, draft);
      Role next = roles.get(at);
      Role last = draft.roles.get(draft.roles.size() - 1);
      if (next != null) {
        draft.add(next);
        at = next.to();
        continue;
      }
      int end = names.read(at, limit, isPlain(last) || actors.covers(at));
      if (end > 0) {
        draft.name(at, end);
        return true;
      }
      Token token = text.token(at);
      if (token.is(",") && at + 1 < limit) {
        int after = skipArticle(at + 1);
        Role apposed = roles.get(after);
        if (apposed != null && mayFollow(last, apposed, after > at + 1)) {
          draft.add(apposed);
          at = apposed.to();
          continue;
        }
        int national = afterNationality(at + 1, last);
        int name = national > 0 ? national : at + 1;
        end = national > 0 || after == at + 1 ? names.read(name, limit, false) : -1;
        if (end > 0
            && last.head().kind() != Kind.COURTESY
            && closes(end)
            && !(last.plural() && !isPlain(last))) {
          if (national > 0 && draft.states.isEmpty()) {
            draft.states.addAll(Objects.requireNonNull(actors.ending(name)).codes());
          }
          draft.name(name, end);
          return true;
        }
        return false;
      }
      if (token.is("(") && at + 1 < limit) {
        end = names.read(at + 1, limit, false);
        if (end > 0 && end < limit && text.token(end).is(")") && end - at > 2) {
          draft.name(at + 1, end);
          draft.to = end + 1;
          return true;
        }
        return false;
      }
      if ((token.is("«") || token.is("-") || token.is("–")) && roles.containsKey(at + 1)) {
        return false;
      }
      return false;
    }
    return false;
  }

  /** "Dato' N": the apostrophe is the honorific's. */
  private int afterApostrophe(int at, PersonDraft draft) {
    Role last = draft.roles.get(draft.roles.size() - 1);
    Token token = text.token(at);
    boolean own =
        last.head().kind() == Kind.HONORIFIC
            && (token.is("'") || token.is("’"))
            && token.start() == text.token(at - 1).end();
    return own && at + 1 < limit ? at + 1 : at;
  }

  /** The index after "l'Espagnol" in "le chef des observateurs de l'ONU, l'Espagnol N", or -1. */
  private int afterNationality(int at, Role office) {
    if (office.head().kind() != Kind.TITLE || at >= limit || !lexicon.isArticle(text.token(at))) {
      return -1;
    }
    ActorMention nationality = at + 1 < limit ? actors.starting(at + 1) : null;
    return nationality != null
            && nationality.form() == ActorMention.Form.DEMONYM
            && text.token(at + 1).isCapitalised()
        ? nationality.to()
        : -1;
  }

  private static boolean isPlain(Role role) {
    return role.head().kind() != Kind.TITLE;
  }

  /** Whether a role behind a comma is the same person's, who is still without a name. */
  private boolean mayFollow(Role last, Role next, boolean article) {
    if (next.plural() || last.plural() || next.head().has(Trait.COUNTERPART)) {
      return false;
    }
    if (!next.former()
        && !next.states().isEmpty()
        && !last.states().isEmpty()
        && Collections.disjoint(next.states(), last.states())) {
      // "with the Omani minister, the Kenyan general": two men
      return false;
    }
    if (next.head().kind() != Kind.TITLE) {
      return true;
    }
    if (!article || last.head().has(Trait.COUNTERPART)) {
      return true;
    }
    // two officials in a list are not one: they would be of one sort
    return (next.former() || next.states().isEmpty()) && !firstWord(last).equals(firstWord(next));
  }

  private static String firstWord(Role role) {
    return role.text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** Whether a name ends here as an apposition does, and is not the subject of a verb. */
  private boolean closes(int end) {
    if (end >= limit) {
      return true;
    }
    Token token = text.token(end);
    return token.isPunctuation()
        || lexicon.isAnd(token)
        || token.word().canBe(PartOfSpeech.PREPOSITION)
        || token.is("qui")
        || token.is("who")
        || token.is("'s");
  }

  /** Reads roles behind the name. */
  private void appositions(PersonDraft draft) {
    if (lexicon.prenominal) {
      ofState(draft);
    }
    int at = draft.to;
    while (at + 1 < limit) {
      boolean titled = draft.roles.stream().anyMatch(role -> role.head().kind() == Kind.TITLE);
      Token token = text.token(at);
      boolean open = token.is("(");
      boolean comma = token.is(",");
      boolean joined = lexicon.isAnd(token) && draft.to > draft.nameTo && !open;
      if (!open && !comma && !joined) {
        return;
      }
      if (open && bracketedState(draft, at)) {
        at = draft.to;
        continue;
      }
      int after = skipArticle(at + 1);
      boolean article = after > at + 1 && lexicon.isDeterminer(text.token(after - 1));
      Role role = roles.get(after);
      if (role == null
          || role.plural()
          || (role.head().has(Trait.COUNTERPART) && titled)
          || role.head().kind() == Kind.HONORIFIC
          || role.head().kind() == Kind.COURTESY) {
        return;
      }
      int end = role.to();
      if (roles.containsKey(end) || names.read(end, limit, true) > 0) {
        return;
      }
      if (article && (titled || followedByName(end))) {
        return;
      }
      if (joined && article && end < limit && !text.token(end).isPunctuation()) {
        return;
      }
      if (open) {
        if (end >= limit || !text.token(end).is(")")) {
          return;
        }
        end++;
      }
      draft.add(role);
      draft.to = end;
      at = end;
    }
  }

  private boolean followedByName(int end) {
    if (end + 1 >= limit || !text.token(end).is(",")) {
      return false;
    }
    int name = names.read(end + 1, limit, false);
    return name > 0 && name - end > 2 && closes(name);
  }

  /** "A of Britain". */
  private void ofState(PersonDraft draft) {
    int at = draft.to;
    if (at + 1 < limit && text.token(at).is("of")) {
      int after = at + 1;
      while (after < limit && lexicon.isDeterminer(text.token(after))) {
        after++;
      }
      ActorMention actor = after < limit ? actors.starting(after) : null;
      if (actor != null && actor.form() != ActorMention.Form.DEMONYM && actor.to() <= limit) {
        if (draft.states.isEmpty() || draft.roles.stream().anyMatch(Role::plural)) {
          draft.states.addAll(actor.codes());
        }
        draft.to = actor.to();
      }
    }
  }

  /** "N (Chad)". */
  private boolean bracketedState(PersonDraft draft, int at) {
    ActorMention actor = actors.starting(at + 1);
    if (actor == null || actor.to() >= limit || !text.token(actor.to()).is(")")) {
      return false;
    }
    if (draft.states.isEmpty()) {
      draft.states.addAll(actor.codes());
    }
    draft.to = actor.to() + 1;
    return true;
  }

  private int skipArticle(int at) {
    int i = at;
    while (i < limit
        && i < at + 2
        && (lexicon.isDeterminer(text.token(i)) || lexicon.isNow(text.token(i)))
        && !roles.containsKey(i)) {
      i++;
    }
    return i;
  }

  /** An official without a name: the role must at least be that of somebody here. */
  private int nameless(Role role, List<PersonMention> mentions) {
    int before = role.from() - 1;
    boolean determined =
        before >= sentence.from()
            && (lexicon.isArticle(text.token(before)) || lexicon.isDeterminer(text.token(before)));
    Kind kind = role.head().kind();
    boolean possessed =
        text.token(role.from()).isWord()
            && role.from() < role.to()
            && lexicon.prenominal
            && !role.states().isEmpty();
    boolean somebody =
        switch (kind) {
          case TITLE ->
              role.office() != Office.NONE
                  && (determined
                      || possessed
                      || role.plural()
                      || !role.states().isEmpty()
                      || role.head().has(Trait.COUNTERPART));
          case RANK ->
              role.office() != Office.NONE
                  && (determined || !role.states().isEmpty())
                  && !goesOn(role.to());
          case HONORIFIC, COURTESY -> false;
        };
    if (somebody) {
      PersonDraft draft = new PersonDraft(role.from());
      draft.add(role);
      mentions.add(draft.mention(text, List.of()));
    }
    return role.to();
  }

  /** "the general staff", "a major exercise": the word is an adjective of what follows. */
  private boolean goesOn(int at) {
    if (at >= limit) {
      return false;
    }
    Token token = text.token(at);
    if (!lexicon.prenominal || !token.isWord()) {
      return false;
    }
    return token.isCapitalised()
        || token.word().canBe(PartOfSpeech.NOUN)
        || token.word().canBe(PartOfSpeech.ADJECTIVE);
  }

  /**
   * One role of several people, with their names: "les présidents A et B". Returns the index after
   * the last of them, or -1 if fewer than two names follow.
   */
  private int plural(Role role, List<PersonMention> mentions) {
    List<PersonDraft> drafts = new ArrayList<>();
    int at = role.to();
    boolean apart = at < limit && text.token(at).is(",");
    if (apart) {
      at++;
    }
    int end = role.to();
    while (at < limit) {
      PersonDraft draft = element(at, drafts.isEmpty() && !apart ? role.from() : at);
      if (draft == null) {
        break;
      }
      drafts.add(draft);
      end = draft.to;
      at = end;
      if (at < limit && text.token(at).is(",")) {
        at++;
        if (at < limit && lexicon.isAnd(text.token(at))) {
          at++;
        }
      } else if (at < limit && lexicon.isAnd(text.token(at))) {
        at++;
      } else {
        break;
      }
    }
    if (drafts.size() < 2) {
      return -1;
    }
    if (apart) {
      nameless(role, mentions);
    }
    List<String> states = role.states();
    for (int i = 0; i < drafts.size(); i++) {
      PersonDraft draft = drafts.get(i);
      if (draft.states.isEmpty()) {
        if (states.size() == drafts.size()) {
          draft.states.add(states.get(i));
        } else if (states.size() == 1) {
          draft.states.addAll(states);
        }
      }
      mentions.add(draft.mention(text, List.of(role)));
    }
    return end;
  }

  /** One name of a list, with its own nationality, ranks and honorifics, or null. */
  private @Nullable PersonDraft element(int at, int from) {
    int i = skipArticle(at);
    PersonDraft draft = new PersonDraft(from == at ? i : from);
    ActorMention nationality = i < limit ? actors.starting(i) : null;
    if (nationality != null && nationality.form() == ActorMention.Form.DEMONYM) {
      draft.states.addAll(nationality.codes());
      i = nationality.to();
    }
    Role own = roles.get(i);
    while (own != null) {
      if (own.plural() || own.head().has(Trait.COUNTERPART)) {
        return null;
      }
      draft.add(own);
      i = own.to();
      own = roles.get(i);
    }
    int end = i < limit ? names.read(i, limit, !draft.roles.isEmpty()) : -1;
    if (end < 0) {
      return null;
    }
    draft.name(i, end);
    if (lexicon.prenominal) {
      ofState(draft);
    }
    if (draft.to < limit && text.token(draft.to).is("(")) {
      bracketedState(draft, draft.to);
    }
    return draft;
  }

  /** A name that no role introduces; returns the index after the mention, or after the run. */
  private int fromName(int at, List<PersonMention> mentions) {
    int start = bare.skipOpening(at);
    int end = start < limit ? names.read(start, limit, false) : -1;
    if (end < 0) {
      return -1;
    }
    PersonDraft draft = new PersonDraft(start);
    draft.name(start, end);
    appositions(draft);
    ActorMention people = bare.nationals(start);
    if (people != null && text.token(start - 1).is("'s") && !bare.isFullName(start, end)) {
      people = null;
    }
    if (people != null) {
      draft.states.addAll(people.codes());
    }
    boolean apposed = !draft.roles.isEmpty();
    if ((apposed && bare.isWholeName(start, end)) || people != null || bare.isPerson(start, end)) {
      mentions.add(draft.mention(text, List.of()));
      return draft.to;
    }
    return end;
  }
}
