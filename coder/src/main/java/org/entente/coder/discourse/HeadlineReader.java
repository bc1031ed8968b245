package org.entente.coder.discourse;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.entente.coder.mention.ActorMention;
import org.entente.coder.mention.ActorMention.Form;

/**
 * Says which actors of a title are the report's own and which are abroad. Thread-safe; its words
 * are in the lexicon's folder {@code discourse}.
 */
public final class HeadlineReader {
  private static final int REACH = 3;

  private final Set<String> partnerWords = new HashSet<>();
  private final Set<String> goingWords = new HashSet<>();

  public HeadlineReader(Lexicon lexicon) {
    for (Stanza stanza : lexicon.folder("discourse")) {
      if (stanza.header().equals("headline")) {
        partnerWords.addAll(stanza.values("partner"));
        goingWords.addAll(stanza.values("going"));
      }
    }
  }

  /** The headline whose actors were found in a title. */
  public Headline read(TokenizedText title, List<ActorMention> actors) {
    Set<String> abroad = new LinkedHashSet<>();
    for (ActorMention actor : actors) {
      for (int i = Math.max(0, actor.from() - REACH); i < actor.from(); i++) {
        if (partnerWords.contains(title.token(i).word().form())) {
          abroad.addAll(actor.codes());
        }
      }
      boolean visited =
          actor.from() > 0 && goingWords.contains(title.token(actor.from() - 1).word().form());
      boolean topic =
          actor.from() == 0
              && actors.stream().anyMatch(HeadlineReader::isPolity)
              && actor.to() < title.tokens().size()
              && title.token(actor.to()).is(":");
      if (visited || topic) {
        abroad.addAll(actor.codes());
      }
    }
    return new Headline(actors, abroad);
  }

  private static boolean isPolity(ActorMention actor) {
    return actor.from() > 0 && actor.form() != Form.DEMONYM && actor.form() != Form.COMPOUND;
  }
}
