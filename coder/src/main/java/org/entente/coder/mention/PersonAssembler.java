package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

  /** A person under construction. */
  private static final class Draft {
    private final int from;
    private int to;
    private final List<Role> roles = new ArrayList<>();
    private final Set<String> states = new LinkedHashSet<>();
    private int nameFrom = -1;
    private int nameTo = -1;

    private Draft(int from) {
      this.from = from;
      this.to = from;
    }

    private void add(Role role) {
      roles.add(role);
      if (states.isEmpty()) {
        states.addAll(role.states());
      }
      to = Math.max(to, role.to());
    }

    private void name(int nameBegin, int nameEnd) {
      nameFrom = nameBegin;
      nameTo = nameEnd;
      to = nameEnd;
    }
  }

  private int fromRole(Role first, List<PersonMention> mentions) {
    if (first.plural()) {
      int end = plural(first, mentions);
      if (end > 0) {
        return end;
      }
    }
    Draft draft = new Draft(first.from());
    draft.add(first);
    if (isThingsName(first)) {
      return Math.max(first.to(), names.read(first.to(), limit, true));
    }
    if (!toName(draft)) {
      return nameless(first, mentions);
    }
    appositions(draft);
    mentions.add(mention(draft, List.of()));
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
  private boolean toName(Draft draft) {
    int at = draft.to;
    for (int steps = 0; steps < 6 && at < limit; steps++) {
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
        end = after == at + 1 ? names.read(at + 1, limit, false) : -1;
        if (end > 0
            && last.head().kind() != Kind.COURTESY
            && closes(end)
            && !(last.plural() && !isPlain(last))) {
          draft.name(at + 1, end);
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

  private static boolean isPlain(Role role) {
    return role.head().kind() != Kind.TITLE;
  }

  /** Whether a role behind a comma is the same person's, who is still without a name. */
  private boolean mayFollow(Role last, Role next, boolean article) {
    if (next.plural() || last.plural() || next.head().has(Trait.COUNTERPART)) {
      return false;
    }
    if (!next.states().isEmpty()
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
    return next.states().isEmpty() && !firstWord(last).equals(firstWord(next));
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
  private void appositions(Draft draft) {
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
  private void ofState(Draft draft) {
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
  private boolean bracketedState(Draft draft, int at) {
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
      Draft draft = new Draft(role.from());
      draft.add(role);
      mentions.add(mention(draft, List.of()));
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
    List<Draft> drafts = new ArrayList<>();
    int at = role.to();
    boolean apart = at < limit && text.token(at).is(",");
    if (apart) {
      at++;
    }
    int end = role.to();
    while (at < limit) {
      Draft draft = element(at, drafts.isEmpty() && !apart ? role.from() : at);
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
      Draft draft = drafts.get(i);
      if (draft.states.isEmpty()) {
        if (states.size() == drafts.size()) {
          draft.states.add(states.get(i));
        } else if (states.size() == 1) {
          draft.states.addAll(states);
        }
      }
      mentions.add(mention(draft, List.of(role)));
    }
    return end;
  }

  /** One name of a list, with its own nationality, ranks and honorifics, or null. */
  private @Nullable Draft element(int at, int from) {
    int i = skipArticle(at);
    Draft draft = new Draft(from == at ? i : from);
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
    int start = skipOpening(at);
    int end = start < limit ? names.read(start, limit, false) : -1;
    if (end < 0) {
      return -1;
    }
    Draft draft = new Draft(start);
    draft.name(start, end);
    appositions(draft);
    ActorMention people = nationals(start);
    if (people != null) {
      draft.states.addAll(people.codes());
    }
    boolean apposed = !draft.roles.isEmpty();
    if ((apposed && isWholeName(start, end)) || people != null || isPerson(start, end)) {
      mentions.add(mention(draft, List.of()));
      return draft.to;
    }
    return end;
  }

  /** The noun of nationality in front of a name: "le Belge N". */
  private @Nullable ActorMention nationals(int name) {
    ActorMention actor = actors.ending(name);
    return actor != null
            && actor.form() == ActorMention.Form.DEMONYM
            && text.token(actor.from()).isCapitalised()
            && actor.from() > sentence.from()
            && lexicon.isArticle(text.token(actor.from() - 1))
        ? actor
        : null;
  }

  /** A word that only has its capital from the sentence's beginning is no part of the name. */
  private int skipOpening(int at) {
    Token token = text.token(at);
    boolean opening =
        at == sentence.from() || (at == sentence.from() + 1 && text.token(at - 1).isPunctuation());
    return opening
            && !token.word().isUnknown()
            && !lexicon.isGiven(token)
            && at + 1 < limit
            && text.token(at + 1).isCapitalised()
        ? at + 1
        : at;
  }

  private boolean isWholeName(int from, int to) {
    if (from > sentence.from() && lexicon.isArticle(text.token(from - 1))) {
      return false;
    }
    if (to - from > 1) {
      return true;
    }
    Token token = text.token(from);
    return from > sentence.from()
        ? token.word().isUnknown() && !text.token(from - 1).word().canBe(PartOfSpeech.PREPOSITION)
        : token.word().isUnknown();
  }

  /** Whether a run of capitalised words names a person though nothing introduces it. */
  private boolean isPerson(int from, int to) {
    int words = 0;
    int capitals = 0;
    int strange = 0;
    for (int i = from; i < to; i++) {
      Token token = text.token(i);
      if (!lexicon.isParticle(token)) {
        words++;
        capitals += token.isAllCapitals() ? 1 : 0;
        strange += token.word().isUnknown() ? 1 : 0;
      }
    }
    if (words < 2 || words > 5 || capitals == words) {
      return false;
    }
    if (from > sentence.from()) {
      Token before = text.token(from - 1);
      if (lexicon.isArticle(before)
          || (before.isCapitalised() && !lexicon.isNever(before))
          || lexicon.isThing(before)
          || isNamedAfter(from)
          || before.is("-")) {
        return false;
      }
    }
    if (lexicon.isGiven(text.token(from))) {
      return strange > 0
          || (to < limit && isVerb(text.token(to)))
          || (from > sentence.from() && lexicon.isSource(text.token(from - 1)));
    }
    if (strange < words) {
      return false;
    }
    boolean opens = from == sentence.from() || text.token(from - 1).isPunctuation();
    if (opens
        && words > 2
        && hasParticle(from, to)
        && (to == limit || text.token(to).isPunctuation())) {
      return true;
    }
    if (to < limit) {
      Token next = text.token(to);
      if (opens && isVerb(next)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParticle(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (lexicon.isParticle(text.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "la base aérienne de Sidi Ahmed". */
  private boolean isNamedAfter(int from) {
    int i = from - 1;
    if (i <= sentence.from() || !lexicon.isOf(text.token(i))) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(sentence.from(), i - 2); j--) {
      if (lexicon.isThing(text.token(j))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(Token token) {
    return !token.isCapitalised() && token.word().canBe(PartOfSpeech.VERB) && lexicon.isAct(token);
  }

  private PersonMention mention(Draft draft, List<Role> shared) {
    List<Role> all = new ArrayList<>(shared);
    all.addAll(draft.roles);
    List<String> printed = new ArrayList<>();
    Office office = Office.NONE;
    boolean counterpart = false;
    boolean plural = false;
    for (Role role : all) {
      if (!role.text().isEmpty() && !printed.contains(role.text())) {
        printed.add(role.text());
      }
      office = weightier(office, role.office());
      counterpart |= role.head().has(Trait.COUNTERPART);
      plural |= role.plural();
    }
    if (draft.states.isEmpty()) {
      all.stream()
          .filter(role -> !role.former())
          .map(role -> role.head().state())
          .filter(Objects::nonNull)
          .forEach(draft.states::add);
    }
    boolean named = draft.nameFrom >= 0;
    Optional<String> name =
        named
            ? Optional.of(text.span(draft.nameFrom, draft.nameTo).replaceAll("\\s+", " "))
            : Optional.empty();
    return new PersonMention(
        draft.from,
        draft.to,
        name,
        List.copyOf(printed),
        List.copyOf(draft.states),
        office,
        counterpart,
        plural && !named);
  }

  /** The office that says most of a person with several. */
  private static Office weightier(Office a, Office b) {
    if (a == Office.NONE || b == Office.NONE) {
      return a == Office.NONE ? b : a;
    }
    if (a == Office.MILITARY
        && b != Office.HEAD
        && b != Office.MINISTER
        && b != Office.OTHER_MINISTER
        && b != Office.SPOKESPERSON) {
      return a;
    }
    if (a == Office.OFFICIAL || a == Office.MILITARY) {
      return b;
    }
    return b == Office.OFFICIAL || b == Office.MILITARY || a.compareTo(b) <= 0 ? a : b;
  }
}
