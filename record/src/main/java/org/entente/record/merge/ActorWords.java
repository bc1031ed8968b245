package org.entente.record.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.Place;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * What the lexicons call actors: words that tell nothing about an agreement between them, and their
 * capitals, which French and English spell differently. Immutable and thread-safe.
 */
final class ActorWords {
  private static final List<String> LANGUAGES = List.of("fr", "en");
  private static final List<String> NAMES = List.of("name", "adjective", "prefix", "acronym");

  private static final ActorWords ALL = new ActorWords();

  private final Set<String> words = new HashSet<>();
  private final Map<String, String> capitals = new HashMap<>();

  private ActorWords() {
    for (String language : LANGUAGES) {
      for (Stanza stanza : Lexicon.load(language, "actors").folder("actors")) {
        for (String key : NAMES) {
          stanza.values(key).forEach(name -> words.addAll(Fold.words(name)));
        }
        for (String capital : stanza.values("capital")) {
          words.addAll(Fold.words(capital));
          capitals.putIfAbsent(Fold.text(capital), stanza.header());
        }
      }
    }
  }

  /** The words of both lexicons, read once. */
  static ActorWords all() {
    return ALL;
  }

  /** Whether a folded word is part of what some actor is called. */
  boolean contains(String word) {
    return words.contains(word);
  }

  /** What the names of one place share: the state whose capital it is, else the folded name. */
  String place(Place place) {
    String name = Fold.text(place.name());
    String state = capitals.get(name);
    return state == null ? name : "capital of " + state;
  }
}
