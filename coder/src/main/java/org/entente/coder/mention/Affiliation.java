package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;

/**
 * The body to which the words behind a name say that a person belongs: "Colonel N of the Omani
 * navy", "le colonel N, de l'armée omanaise", "is 'of the Oman Coast Guard'". Its state is the
 * person's. Thread-safe.
 */
final class Affiliation {
  private static final int REACH = 6;
  private static final Set<String> OPENING_QUOTES = Set.of("«", "“", "\"", "‘", "'");
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> copulas = new HashSet<>();
  private final PersonLexicon lexicon;

  Affiliation(Lexicon lexicon, PersonLexicon people) {
    this.lexicon = people;
    for (Stanza stanza : lexicon.folder("people")) {
      if (stanza.header().equals("affiliations")) {
        bodies.addAll(stanza.values("body"));
        copulas.addAll(stanza.values("copula"));
      }
    }
  }

  /** The mentions, with the state of the body for those who have none of their own. */
  List<PersonMention> complete(
      TokenizedText text, ActorIndex actors, List<PersonMention> mentions) {
    List<PersonMention> completed = new ArrayList<>(mentions.size());
    int sentence = 0;
    for (PersonMention mention : mentions) {
      while (sentence + 1 < text.sentences().size()
          && text.sentences().get(sentence).to() < mention.to()) {
        sentence++;
      }
      boolean open = mention.name().isPresent() && mention.states().isEmpty();
      List<String> states =
          open ? states(text, actors, text.sentences().get(sentence), mention.to()) : List.of();
      completed.add(states.isEmpty() ? mention : mention.of(states));
    }
    return completed;
  }

  private List<String> states(
      TokenizedText text, ActorIndex actors, Sentence sentence, int nameEnd) {
    int limit = Math.min(sentence.to(), nameEnd + REACH + 5);
    int at = nameEnd;
    at = at < limit && text.token(at).is(",") ? at + 1 : at;
    at = at < limit && copulas.contains(text.token(at).word().form()) ? at + 1 : at;
    at = at < limit && OPENING_QUOTES.contains(text.token(at).text()) ? at + 1 : at;
    if (at >= limit || !lexicon.isOf(text.token(at))) {
      return List.of();
    }
    List<String> states = new ArrayList<>();
    boolean body = false;
    for (int i = at + 1; i < limit && i <= at + REACH; i++) {
      Token token = text.token(i);
      if (!token.isWord() || (i > at + 2 && lexicon.isDeterminer(token))) {
        break;
      }
      body |= bodies.contains(token.word().form());
      ActorMention actor = actors.starting(i);
      if (actor != null && states.isEmpty()) {
        states.addAll(actor.codes());
        body |= actor.form() == ActorMention.Form.FORCE;
      }
    }
    return body && states.size() == 1 ? List.copyOf(states) : List.of();
  }
}
