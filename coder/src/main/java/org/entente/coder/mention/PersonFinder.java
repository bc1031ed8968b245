package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;

/**
 * Finds people and officials (codebook, section 5): title, rank, nationality and name in any order
 * and apposition as one mention, officials without a name, and later mentions of a name alone. Its
 * words are the files of the lexicon's {@code people} folder. Thread-safe; build it once and share
 * it.
 */
public final class PersonFinder {
  private final PersonLexicon lexicon;
  private final Affiliation affiliation;

  /**
   * A finder for the lexicon's language.
   *
   * @param tokenizer the lexicon's tokenizer, which must also have cut the texts given to {@link
   *     #find}
   * @throws org.entente.coder.lexicon.LexiconException if an entry has an unknown office or trait
   */
  public PersonFinder(Lexicon lexicon, Tokenizer tokenizer) {
    this.lexicon = new PersonLexicon(lexicon, tokenizer);
    this.affiliation = new Affiliation(lexicon, this.lexicon);
  }

  /**
   * The people and officials of a text, in order; no two overlap. Never throws, whatever the text.
   *
   * @param actors the actor mentions of the same text, which give the people their states
   */
  public List<PersonMention> find(TokenizedText text, List<ActorMention> actors) {
    ActorIndex index = new ActorIndex(text.tokens().size(), actors);
    NameReader names = new NameReader(lexicon, text, index);
    RoleReader roles = new RoleReader(lexicon, text, index);
    List<PersonMention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Map<Integer, Role> starting = new HashMap<>();
      for (Role role : roles.roles(sentence)) {
        starting.put(role.from(), role);
      }
      new PersonAssembler(lexicon, text, index, names, starting, sentence).assemble(mentions);
    }
    List<PersonMention> titled = new LaterTitles(lexicon, text, names).complete(mentions);
    titled = new SharedTitles(lexicon, text).complete(titled);
    return affiliation.complete(
        text, index, new KnownNames(lexicon, text, index, names, titled).complete());
  }
}
