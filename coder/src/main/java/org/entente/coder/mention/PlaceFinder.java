package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of a text (codebook, section 6): cities, bases, regions and seas that the
 * lexicon knows, capitals where they stand as places, and names that a preposition or a noun shows
 * to be places ("sur la base aérienne de Sidi Ahmed"). "La capitale turque" is named Ankara.
 * Thread-safe; build it once and share it.
 */
public final class PlaceFinder {
  /** A place that the lexicon knows. */
  private record Known(Optional<String> state, Writing writing) {}

  /** How far before its preposition a verb of giving may stand. */
  private static final int DATIVE_REACH = 3;

  /** The most words of a name that the lexicon does not know. */
  private static final int LONGEST = 4;

  private final PhraseTable<Known> places;
  private final PlaceCues cues;
  private final NamingContext context;
  private final ActorNames names;
  private final boolean french;

  /**
   * A finder for the lexicon's language.
   *
   * @param tokenizer the one that cuts the texts
   */
  public PlaceFinder(Lexicon lexicon, Tokenizer tokenizer) {
    places = PhraseTable.ofForms(tokenizer);
    cues = new PlaceCues(lexicon, tokenizer);
    context = new NamingContext(lexicon, tokenizer);
    names = new ActorNames(lexicon);
    french = lexicon.language().equals("fr");
    for (Stanza stanza : lexicon.folder("places")) {
      Optional<String> state =
          names.codes().contains(stanza.header()) ? Optional.of(stanza.header()) : Optional.empty();
      for (String key : List.of("sea", "region", "city", "base")) {
        for (String name : stanza.values(key)) {
          boolean capital = !name.equals(name.toLowerCase(Locale.ROOT));
          places.put(name, new Known(state, capital ? Writing.CAPITALISED : Writing.ANY));
        }
      }
    }
  }

  /**
   * The places of a text, in order and without overlap; never throws, whatever the text.
   *
   * @param actors the actors found in the same text; a capital among them may also be a place here
   */
  public List<PlaceMention> find(TokenizedText text, List<ActorMention> actors) {
    return new Search(text, actors).run();
  }

  /** The search of one text. */
  private final class Search {
    private final TokenizedText text;
    private final ActorIndex actors;
    private final List<PlaceMention> found = new ArrayList<>();
    private @Nullable Set<String> surnames;

    Search(TokenizedText text, List<ActorMention> actors) {
      this.text = text;
      this.actors = new ActorIndex(text.size(), actors);
    }

    private @Nullable ActorMention actorAt(int token) {
      return token < text.size() ? actors.covering(token) : null;
    }

    List<PlaceMention> run() {
      int i = 0;
      while (i < text.size()) {
        int after = text.token(i).isWord() ? read(i) : i;
        i = Math.max(after, i + 1);
      }
      return found;
    }

    /** Reads what begins at a token; returns the index after it. */
    private int read(int at) {
      PhraseTable.Match<PlaceCues.Cue> preposition = cues.preposition(text, at);
      if (preposition != null && preposition.value() == PlaceCues.Cue.OFFSHORE) {
        int name = afterArticle(preposition.to());
        int end = endOfName(name, true);
        if (end > name) {
          int to = afterTrailingNoun(end);
          int from = french ? at : name;
          return add(from, to, text.span(from, to), stateOf(name, end, to));
        }
      }
      int capital = readCapitalOfDemonym(at);
      if (capital > at) {
        return capital;
      }
      int known = readKnown(at);
      if (known > at) {
        return known;
      }
      ActorMention actor = actorAt(at);
      if (actor != null) {
        return readActor(at, actor);
      }
      int noun = readNoun(at);
      if (noun > at) {
        return noun;
      }
      if (preposition != null) {
        int unknown = isDative(at) ? at : readUnknown(preposition.to());
        if (unknown > preposition.to()) {
          return unknown;
        }
      }
      return french ? at : readBeforeNoun(at);
    }

    private int readKnown(int at) {
      PhraseTable.Match<Known> match = places.longest(text, at, text.size());
      if (match == null) {
        return at;
      }
      int to = match.to();
      ActorMention actor = actorAt(at);
      if (actor != null && actor.from() <= at && actor.to() >= to) {
        return at;
      }
      if (!match.value().writing().accepts("", text.span(at, to))
          || (to - at == 1 && context.followsGivenName(text, at) && !isPlaceBefore(at))) {
        return at;
      }
      int end = afterTrailingNoun(to);
      Optional<String> apposed = apposed(to);
      return add(
          at, end, text.span(at, end), apposed.isPresent() ? apposed : match.value().state());
    }

    private boolean isPlaceBefore(int at) {
      return cues.isCityBefore(text, at);
    }

    /** "La capitale turque", "the Turkish capital": the city that the reader knows. */
    private int readCapitalOfDemonym(int at) {
      int demonym = french ? at + 1 : at;
      int capital = french ? at : endOfActor(at);
      if (capital >= text.size() || !cues.isCapital(text.token(capital))) {
        return at;
      }
      ActorMention actor = actorAt(demonym);
      if (actor == null || actor.form() != Form.DEMONYM || actor.codes().size() != 1) {
        return at;
      }
      int end = Math.max(actor.to(), capital + 1);
      String code = actor.codes().get(0);
      Optional<String> city = names.capitalOf(code);
      // where the city is named beside it, its own mention serves
      if (city.isEmpty() || isCapitalOf(end, code) || isCapitalOf(end + 1, code)) {
        return at;
      }
      return add(at, end, city.get(), Optional.of(code));
    }

    private int endOfActor(int at) {
      ActorMention actor = actorAt(at);
      return actor == null || actor.from() != at ? text.size() : actor.to();
    }

    private boolean isCapitalOf(int at, String code) {
      ActorMention actor = actorAt(at);
      return actor != null && actor.form() == Form.CAPITAL && actor.codes().contains(code);
    }

    /** A capital after a preposition of place, or a city that is a state. */
    private int readActor(int at, ActorMention actor) {
      if (actor.from() != at) {
        return at;
      }
      String printed = text.span(at, actor.to());
      int end = afterTrailingNoun(actor.to());
      boolean city =
          actor.form() == Form.CAPITAL
              || actor.form() == Form.SEAT
              || (actor.form() == Form.NAME && cues.isCityState(printed));
      boolean inPlace =
          isPlaceBefore(at)
              || end > actor.to()
              || (actor.form() == Form.CAPITAL && isOfEvent(at, end))
              || (at > 0 && cues.isCapital(text.token(at - 1)))
              || (at > 1 && text.token(at - 1).is(",") && followsCapital(at - 2))
              || apposed(actor.to()).isPresent();
      if (!city || !inPlace) {
        return actor.to();
      }
      Optional<String> state = names.stateOfCapital(printed);
      Optional<String> apposed = apposed(actor.to());
      if (apposed.isPresent()) {
        state = apposed;
      } else if (state.isEmpty()) {
        state = Optional.of(actor.codes().get(0));
      }
      return add(at, end, text.span(at, end), state);
    }

    /** "Le sommet de Londres", "the London summit", "(Sofia, 4 août 1992)". */
    private boolean isOfEvent(int at, int end) {
      boolean dated =
          at > 0
              && end + 1 < text.size()
              && text.token(at - 1).is("(")
              && text.token(end).is(",")
              && text.token(end + 1).isNumber();
      boolean event =
          french
              ? at > 1 && cues.isEvent(text.token(at - 2)) && cues.afterLink(text, at - 1) == at
              : end < text.size() && cues.isEvent(text.token(end));
      return dated || event;
    }

    private boolean followsCapital(int at) {
      return cues.isCapital(text.token(at)) || (at > 0 && cues.isCapital(text.token(at - 1)));
    }

    /** "Base aérienne de Sidi Ahmed" is Sidi Ahmed, "Camp Ayanganna" keeps its noun. */
    private int readNoun(int at) {
      int noun = cues.afterNoun(text, at);
      if (noun == at || noun >= text.size()) {
        return at;
      }
      int name = cues.afterLink(text, noun);
      boolean linked = name > noun;
      if (!linked && !(noun == at + 1 && cues.isApposed(text.token(at)))) {
        return at;
      }
      int end = endOfName(name, true);
      if (end == name) {
        return at;
      }
      int from = linked ? name : at;
      return add(from, end, text.span(from, end), stateOf(name, end, end));
    }

    /** A name that only its preposition shows to be a place: rather too few than a person. */
    private int readUnknown(int at) {
      if (at >= text.size()
          || actorAt(at) != null
          || places.longest(text, at, text.size()) != null) {
        return at;
      }
      int end = endOfName(at, false);
      if (end == at || isDay(end)) {
        return at;
      }
      Optional<String> state = apposed(end);
      if (state.isEmpty()
          && (text.token(at).isAllCapitals()
              || isPerson(at)
              || (end - at > 1 && !cues.isFirst(text.token(at))))) {
        return at;
      }
      int to = afterTrailingNoun(end);
      return add(at, to, text.span(at, to), state);
    }

    /** "from Nov 21": a number of at most two figures. */
    private boolean isDay(int at) {
      return at < text.size() && text.token(at).isNumber() && text.token(at).text().length() < 3;
    }

    /** Whether what the preposition governs is given or told something: "remis à Lavrov". */
    private boolean isDative(int preposition) {
      for (int i = preposition - 1; i >= Math.max(0, preposition - DATIVE_REACH); i--) {
        if (cues.isDative(text.token(i))) {
          return true;
        }
      }
      return false;
    }

    /** English: "the Essequibo coast", "Bagram air base". */
    private int readBeforeNoun(int at) {
      int end = endOfName(at, true);
      if (end == at || !text.word(at).isUnknown()) {
        return at;
      }
      int to = afterTrailingNoun(end);
      return to == end ? at : add(at, to, text.span(at, to), apposed(to));
    }

    /** The index after the unknown or known name that begins here, or the same index. */
    private int endOfName(int at, boolean commonWords) {
      if (at >= text.size()) {
        return at;
      }
      PhraseTable.Match<Known> known = places.longest(text, at, text.size());
      if (known != null && text.token(at).isCapitalised()) {
        return known.to();
      }
      ActorMention actor = actorAt(at);
      if (actor != null) {
        return actor.form() == Form.CAPITAL && actor.from() == at ? actor.to() : at;
      }
      Token first = text.token(at);
      if (!first.isCapitalised()
          || first.text().length() < 2
          || context.isNoName(first)
          || !(first.word().isUnknown() || commonWords || cues.isFirst(first))) {
        return at;
      }
      int end = at + 1;
      while (end < text.size() && end - at < LONGEST && actorAt(end) == null) {
        Token next = text.token(end);
        if (afterTrailingNoun(end) > end) {
          break;
        }
        if (next.isCapitalised() && next.start() == text.token(end - 1).end() + 1) {
          end++;
        } else if (cues.isInner(next)
            && end + 1 < text.size()
            && text.token(end + 1).isCapitalised()
            && actorAt(end + 1) == null
            && !next.word().canBe(PartOfSpeech.DETERMINER)
            && !next.is("de")) {
          end += 2;
        } else {
          break;
        }
      }
      return end;
    }

    private int afterArticle(int at) {
      int i = at;
      while (i < text.size() && i < at + 1 && (text.token(i).is("the") || text.token(i).is("la"))) {
        i++;
      }
      return i;
    }

    private int afterTrailingNoun(int end) {
      return french || end >= text.size() ? end : cues.afterTrailingNoun(text, end);
    }

    private Optional<String> stateOf(int from, int to, int end) {
      Optional<String> apposed = apposed(end);
      if (apposed.isPresent()) {
        return apposed;
      }
      PhraseTable.Match<Known> known = places.longest(text, from, to);
      if (known != null) {
        return known.value().state();
      }
      ActorMention actor = actorAt(from);
      return actor == null ? Optional.empty() : Optional.of(actor.codes().get(0));
    }

    /** The state named after a place: "Toulon (France)", "à Smara, au Maroc", "Sochi, Russia". */
    private Optional<String> apposed(int at) {
      if (at + 1 >= text.size() || !(text.token(at).is("(") || text.token(at).is(","))) {
        return Optional.empty();
      }
      boolean bracket = text.token(at).is("(");
      int name = at + 1;
      int preposition = name;
      while (name < text.size()
          && name < preposition + 2
          && actorAt(name) == null
          && cues.isBeforeState(text.token(name))) {
        name++;
      }
      ActorMention actor = actorAt(name);
      if (actor == null || actor.form() != Form.NAME || actor.codes().size() != 1) {
        return Optional.empty();
      }
      int after = actor.to();
      boolean closed = after < text.size() && text.token(after).is(")");
      boolean introduced = name > preposition;
      boolean ends = after == text.size() || text.token(after).isPunctuation();
      if (bracket ? closed : introduced || (!french && ends)) {
        return Optional.of(actor.codes().get(0));
      }
      return Optional.empty();
    }

    /** Whether the name is elsewhere in the text preceded by a given name or honorific. */
    private boolean isPerson(int at) {
      Set<String> known = surnames;
      if (known == null) {
        known = new HashSet<>();
        for (int i = 1; i < text.size(); i++) {
          if (text.token(i).isCapitalised() && context.followsGivenName(text, i)) {
            known.add(text.word(i).form());
            known.add(text.word(i - 1).form());
          }
        }
        surnames = known;
      }
      return known.contains(text.word(at).form());
    }

    private int add(int from, int to, String name, Optional<String> state) {
      if (!found.isEmpty() && found.get(found.size() - 1).to() > from) {
        return to;
      }
      found.add(new PlaceMention(from, to, name, state));
      return to;
    }
  }
}
