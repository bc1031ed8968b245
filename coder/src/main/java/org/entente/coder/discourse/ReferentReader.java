package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.FunctionWords;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.NounChunk.Determination;
import org.entente.coder.clause.Relation;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.discourse.Referent.Kind;
import org.entente.coder.frame.NounClasses;
import org.entente.coder.frame.NounTypes;
import org.entente.coder.frame.SentenceNouns;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.ActorNames;
import org.entente.coder.mention.PersonMention;

/**
 * Says for each noun phrase of a sentence which actors it stands for, in text order: by name, by
 * office, or by reference to what the scene holds. Thread-safe; the scene is the caller's.
 */
final class ReferentReader {
  private final NounTypes types;
  private final ReferenceWords numbers;
  private final ActorNames names;
  private final PronounReader pronouns;
  private final Completions completions;
  private final OfficialReader officials;
  private final FunctionWords words;

  ReferentReader(
      NounTypes types,
      ReferenceWords numbers,
      OfficialWords officialWords,
      ActorNames names,
      FunctionWords words) {
    this.words = words;
    this.types = types;
    this.names = names;
    this.numbers = numbers;
    this.pronouns = new PronounReader(types, numbers);
    this.completions = new Completions(types);
    this.officials = new OfficialReader(completions, numbers, officialWords, names);
  }

  /**
   * The referents of a sentence's chunks, one a chunk; the scene is brought up to the sentence's
   * end.
   */
  List<Referent> read(
      TokenizedText text, Syntax syntax, SentenceNouns nouns, Scene scene, Cast cast) {
    List<Referent> referents = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (int i = 0; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      Referent referent = Referent.NONE;
      if (named.size() == 1 && syntax.joinsClauses(i)) {
        // "a text is discussed with Oman, and Qatar has called an election": not with each other
        named.clear();
      }
      if (chunk instanceof NounChunk noun && !noun.isDate()) {
        referent = referent(text, syntax, nouns, i, noun, scene, cast, referents, named);
        if (isPlace(syntax.relation(i)) && noun.person().isEmpty()) {
          venue(noun).ifPresent(scene::venue);
        }
        if (referent.isNamed() && isParticipant(syntax.relation(i))) {
          scene.name(referent.codes());
          if (!isAside(text, syntax, i)) {
            named.addAll(referent.codes());
          }
          scene.group(referent.codes());
          if (noun.relation() == Relation.WITH && named.equals(referent.codes())) {
            // "With Oman, ...", "Dealings with Oman ...": what follows is about these two
            Set<String> both = new LinkedHashSet<>(scene.others(referent.codes()));
            both.addAll(referent.codes());
            scene.group(both);
          }
        }
        if (noun.relation() == Relation.TOPIC && !referent.codes().isEmpty()) {
          scene.subjects(referent.codes(), referent.official());
        }
        if (noun.isBare()
            && noun.determination() != Determination.FIRST_PERSON
            && noun.instrument().isEmpty()
            && !referent.codes().isEmpty()
            && isBeforeVerb(syntax, i)
            && !isInTimeClause(text, syntax, i)) {
          scene.subjects(withListed(syntax, i, referent, referents), referent.official());
        } else if (referent.codes().isEmpty() && isStranger(text, syntax, i)) {
          scene.stranger();
        }
      }
      referents.add(referent);
    }
    if (named.size() > 1 && named.size() < 6) {
      scene.group(named);
      Set<String> main = namedInMainClause(syntax, referents);
      main.retainAll(named);
      if (main.size() > 1 && main.size() < named.size()) {
        scene.group(main);
      }
    }
    return referents;
  }

  /**
   * Those named outside clauses in commas: "Finland, which borders on Russia, works with Sweden"
   * puts Finland and Sweden together.
   */
  private static Set<String> namedInMainClause(Syntax syntax, List<Referent> referents) {
    Set<String> main = new LinkedHashSet<>();
    for (int k = 0; k < referents.size(); k++) {
      if (opensAside(syntax, k)) {
        int end = k + 1;
        while (end < referents.size() && syntax.relativeOpener(end) != k) {
          end++;
        }
        k = end;
      } else if (referents.get(k).isNamed() && isParticipant(syntax.relation(k))) {
        main.addAll(referents.get(k).codes());
      }
    }
    return main;
  }

  private static boolean opensAside(Syntax syntax, int index) {
    return index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index) instanceof Mark comma
        && comma.kind() == Mark.Kind.COMMA
        && syntax.chunks().get(index + 1) instanceof Mark opening
        && (opening.kind().isRelative() || opening.kind() == Mark.Kind.SUBORDINATE);
  }

  /** "told them, days after Ottawa had signed one": what follows is not about Ottawa. */
  private boolean isInTimeClause(TokenizedText text, Syntax syntax, int index) {
    return index > 1
        && syntax.chunks().get(index - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.SUBORDINATE
        && words.opensTime(text.token(mark.from()).word());
  }

  /** The actors of a phrase with those listed before it: "India and Sri Lanka ran a drill". */
  private static Set<String> withListed(
      Syntax syntax, int index, Referent referent, List<Referent> before) {
    Set<String> codes = new LinkedHashSet<>();
    for (int k = index - 2;
        k >= 0
            && syntax.chunks().get(k + 1) instanceof Mark mark
            && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA)
            && syntax.chunks().get(k) instanceof NounChunk;
        k -= 2) {
      codes.addAll(before.get(k).codes());
    }
    codes.addAll(referent.codes());
    return codes;
  }

  /** "Le pape a déclaré", "Angelina est serveuse": a person for no actor, who is the subject. */
  private static boolean isStranger(TokenizedText text, Syntax syntax, int index) {
    return syntax.chunks().get(index) instanceof NounChunk noun
        && noun.isBare()
        && (noun.person().filter(person -> !person.plural()).isPresent() || isName(text, noun))
        && isBeforeVerb(syntax, index);
  }

  /** Two capitalised words or more, and nothing else. */
  private static boolean isName(TokenizedText text, NounChunk noun) {
    boolean capitals = noun.mentions().isEmpty() && noun.to() - noun.body() > 1;
    for (int i = noun.from(); i < noun.to(); i++) {
      capitals &= text.token(i).isCapitalised();
    }
    return capitals;
  }

  private static boolean isParticipant(Relation relation) {
    return relation != Relation.LIKE
        && relation != Relation.ACCORDING
        && relation != Relation.PRESENCE
        && relation != Relation.AEGIS
        && relation != Relation.WITHOUT
        && relation != Relation.AGAINST;
  }

  /** Whether it completes a thing, as in "the embargo of the UN": it does nothing itself. */
  private boolean isAside(TokenizedText text, Syntax syntax, int index) {
    return index > 0
        && syntax.relation(index) == Relation.OF
        && syntax.chunks().get(index - 1) instanceof NounChunk thing
        && thing.instrument().isEmpty()
        && thing.person().isEmpty()
        && !types.isActor(text, thing)
        && !types.isOf(text, thing, "shared");
  }

  private static boolean isBeforeVerb(Syntax syntax, int index) {
    for (int k = index + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof VerbChunk verb) {
        return verb.isFinite() && !isObjectBefore(syntax, index, k);
      }
      if (chunk instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        return false;
      }
    }
    return false;
  }

  /** "Does not want to join NATO, but it drifts": the object of a verb before the next clause. */
  private static boolean isObjectBefore(Syntax syntax, int index, int verb) {
    return index > 0
        && syntax.chunks().get(index - 1) instanceof VerbChunk
        && !syntax.subjects(verb).contains(index)
        && !syntax.subjects(verb).isEmpty();
  }

  private Referent referent(
      TokenizedText text,
      Syntax syntax,
      SentenceNouns nouns,
      int index,
      NounChunk noun,
      Scene scene,
      Cast cast,
      List<Referent> before,
      Set<String> named) {
    if (noun.pronoun()) {
      return pronouns.read(text, syntax, index, isBeforeVerb(syntax, index), scene, cast);
    }
    if (noun.person().isPresent()) {
      return officials.read(text, syntax, index, noun, noun.person().get(), scene, cast, before);
    }
    Set<String> codes = new LinkedHashSet<>();
    boolean place = false;
    boolean demonymOnly = true;
    for (ActorMention actor : noun.actors()) {
      codes.addAll(actor.codes());
      if (actor.form() == ActorMention.Form.CAPITAL && isPlace(noun.relation())) {
        place = true;
      }
      if (actor.form() != ActorMention.Form.DEMONYM && actor.form() != ActorMention.Form.COMPOUND) {
        demonymOnly = false;
      }
    }
    NounClasses classes = nouns.classes(index);
    boolean agent = classes.has("agent");
    if (isShip(classes)) {
      Set<String> flag = codes.isEmpty() ? Completions.actors(syntax, index) : codes;
      if (flag.size() == 1) {
        // "un navire russe" may be anybody's, a frigate may not
        scene.ship(classes.has("vessel") ? Set.of() : flag);
      }
    }
    String head =
        noun.headWord().lemmas().isEmpty()
            ? noun.headWord().form()
            : noun.headWord().lemmas().get(0);
    if (!codes.isEmpty()) {
      if (agent && codes.size() == 1) {
        scene.institution(head, codes);
      }
      boolean stands =
          !demonymOnly
              || agent
              || noun.instrument().isPresent()
              || types.isActor(text, noun)
              || classes.has("pair");
      return Referent.of(
          codes,
          place ? Kind.PLACE : stands ? Kind.NAMED : Kind.OFFICE,
          agent
              || !demonymOnly
              || types.isActor(text, noun)
              || sharesOffice(text, syntax, index, noun));
    }
    Set<String> owners = owners(text, syntax, index, before);
    if (!owners.isEmpty() && isOfMen(text, syntax, index)) {
      return Referent.of(owners, Kind.NAMED);
    }
    boolean owned = noun.determination() == Determination.POSSESSIVE && !scene.subjects().isEmpty();
    if (agent && !owned) {
      Set<String> completed = Completions.actors(syntax, index);
      if (!completed.isEmpty()) {
        if (completed.size() == 1) {
          scene.institution(head, completed);
        }
        return Referent.of(completed, Kind.NAMED);
      }
    }
    Set<String> several = agent ? groupOf(text, syntax, index, scene) : Set.of();
    if (!several.isEmpty()) {
      return Referent.of(several, Kind.PAIR);
    }
    if (completions.isOfRegion(text, syntax, index)) {
      return Referent.NONE;
    }
    int count = numbers.count(text, noun.body(), noun.to());
    boolean pair = classes.has("pair");
    if (pair && count > 1 && noun.determination() != Determination.INDEFINITE) {
      Set<String> met = withOwner(syntax, index, named, scene);
      return Referent.of(met.size() == count ? Set.copyOf(met) : scene.group(count), Kind.PAIR);
    }
    if (pair
        && noun.determination() == Determination.DEFINITE
        && types.isPlural(text, noun)
        && classes.has("party")) {
      return Referent.of(partiesOf(text, syntax, index, scene), Kind.PAIR);
    }
    if (isPointed(noun) && isShip(classes)) {
      return Referent.of(scene.stateOfShip(), Kind.REFERENCE);
    }
    Optional<Referent> ours = pronouns.ours(text, noun, scene, cast);
    if (ours.isPresent()) {
      return ours.get();
    }
    if (noun.determination() == Determination.POSSESSIVE && classes.has("host")) {
      // "son hôte": whoever receives him
      Set<String> host = scene.venue(scene.subjects());
      return Referent.of(
          host.isEmpty() ? scene.others(scene.subjects()) : host, Kind.REFERENCE, true);
    }
    if (noun.determination() == Determination.POSSESSIVE && (agent || classes.has("country"))) {
      return Referent.of(scene.subjects(), Kind.REFERENCE);
    }
    if (classes.has("country") && noun.determination() != Determination.INDEFINITE) {
      return Referent.of(scene.last(), Kind.REFERENCE);
    }
    if (classes.has("bloc")
        && (noun.determination() == Determination.DEFINITE
            || noun.determination() == Determination.DEMONSTRATIVE)) {
      return Referent.of(scene.last(names::isOrganisation), Kind.REFERENCE);
    }
    if (classes.has("institution") && noun.determination() != Determination.INDEFINITE) {
      return Referent.of(scene.stateOf(head, names::isOrganisation), Kind.OFFICE);
    }
    return Referent.NONE;
  }

  /** "During his meeting with the Polish minister, the two sides": the Poles and his side. */
  private static Set<String> withOwner(Syntax syntax, int index, Set<String> named, Scene scene) {
    boolean owned =
        index > 0
            && syntax.chunks().get(0) instanceof NounChunk event
            && event.relation() == Relation.DURING
            && event.determination() == Determination.POSSESSIVE;
    if (!owned) {
      return named;
    }
    Set<String> met = new LinkedHashSet<>(named);
    met.addAll(scene.subjects());
    return met;
  }

  /**
   * "les ministres turc et qatari", "des experts turcs et qataris": the second adjective stands for
   * the second minister.
   */
  private boolean sharesOffice(TokenizedText text, Syntax syntax, int index, NounChunk noun) {
    int next = index;
    while (next + 2 < syntax.chunks().size()
        && isJoint(syntax, next + 1)
        && syntax.chunks().get(next) instanceof NounChunk adjective
        && adjective.to() - adjective.body() == 1) {
      next += 2;
    }
    if (next > index
        && syntax.chunks().get(next - 1) instanceof Mark last
        && syntax.chunks().get(next) instanceof NounChunk after
        && (last.kind() == Mark.Kind.AND || after.actors().size() > 1)
        && (after.person().filter(PersonMention::plural).isPresent()
            || (after.person().isEmpty() && types.isOf(text, after, "agent")))) {
      // "Mexican and Guatemalan generals", "the Latvian, Estonian and Finnish ministers"
      return true;
    }
    return noun.determination() == Determination.NONE
        && index > 1
        && syntax.chunks().get(index - 1) instanceof Mark mark
        && mark.kind() == Mark.Kind.AND
        && syntax.chunks().get(index - 2) instanceof NounChunk before
        && (before.person().filter(PersonMention::plural).isPresent()
            || (before.person().isEmpty() && types.isOf(text, before, "agent")));
  }

  private static boolean isJoint(Syntax syntax, int chunk) {
    return syntax.chunks().get(chunk) instanceof Mark mark
        && (mark.kind() == Mark.Kind.AND || mark.kind() == Mark.Kind.COMMA);
  }

  /** "La Hongrie, dont le parlement a voté": whose the parliament is. */
  private Set<String> owners(TokenizedText text, Syntax syntax, int index, List<Referent> before) {
    if (index == 0
        || !(syntax.chunks().get(index - 1) instanceof Mark mark)
        || !numbers.isOwner(text.token(mark.from()).word().form())) {
      return Set.of();
    }
    int antecedent = syntax.antecedent(index - 1);
    return antecedent < 0 || before.get(antecedent).kind() == Kind.PLACE
        ? Set.of()
        : before.get(antecedent).codes();
  }

  /** Whether a phrase, or the one that completes it, is of those who act for an actor. */
  private boolean isOfMen(TokenizedText text, Syntax syntax, int index) {
    if (types.isOf(text, (NounChunk) syntax.chunks().get(index), "agent")) {
      return true;
    }
    return index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index + 1) instanceof NounChunk of
        && of.relation() == Relation.OF
        && of.actors().isEmpty()
        && types.isOf(text, of, "agent");
  }

  private static boolean isShip(NounClasses classes) {
    return classes.has("ship") || classes.has("warship");
  }

  /** "le navire", "that frigate": of which the text has told. */
  private static boolean isPointed(NounChunk noun) {
    return noun.determination() == Determination.DEFINITE
        || noun.determination() == Determination.DEMONSTRATIVE;
  }

  /** The state in which a phrase for a place lies: a city's, a capital's, its own. */
  private static Optional<String> venue(NounChunk noun) {
    return noun.place().isPresent()
        ? noun.place().get().state()
        : noun.actors().stream()
            .filter(actor -> actor.form() != ActorMention.Form.DEMONYM)
            .filter(actor -> actor.codes().size() == 1)
            .map(actor -> actor.codes().get(0))
            .findFirst();
  }

  private static boolean isPlace(Relation relation) {
    return relation == Relation.TO || relation == Relation.IN || relation == Relation.FROM;
  }

  /** "les experts", of those who have to do with one another; "les experts des trois États". */
  private Set<String> partiesOf(TokenizedText text, Syntax syntax, int index, Scene scene) {
    return isOfPair(text, syntax, index) ? groupOf(text, syntax, index, scene) : scene.assembly();
  }

  /** "des soldats des trois États": those, of whom there are as many. */
  private Set<String> groupOf(TokenizedText text, Syntax syntax, int index, Scene scene) {
    if (!isOfPair(text, syntax, index)) {
      return Set.of();
    }
    NounChunk of = syntax.noun(index + 1);
    int count = numbers.count(text, of.body(), of.to());
    return count > 1 ? scene.group(count) : Set.of();
  }

  private boolean isOfPair(TokenizedText text, Syntax syntax, int index) {
    return index + 1 < syntax.chunks().size()
        && syntax.chunks().get(index + 1) instanceof NounChunk of
        && of.relation() == Relation.OF
        && types.isOf(text, of, "pair");
  }
}
