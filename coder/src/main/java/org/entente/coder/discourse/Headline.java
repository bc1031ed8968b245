package org.entente.coder.discourse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention;

/**
 * The actors of an article's title.
 *
 * @param actors all of them
 * @param abroad those that are not the report's own: with whom something is done ("accord militaire
 *     avec la Russie"), where somebody goes ("en visite au Qatar"), what is reported on ("Niger :
 *     la Défense belge gèle son partenariat")
 */
public record Headline(List<ActorMention> actors, Set<String> abroad) {
  private static final Set<String> PARTNER_WORDS = Set.of("avec", "with");
  private static final Set<String> GOING_WORDS = Set.of("au", "aux", "en", "to", "in");
  private static final int REACH = 3;

  /** The headline of an article without a title. */
  public static final Headline NONE = new Headline(List.of(), Set.of());

  /** The headline whose actors were found in a title. */
  public static Headline of(TokenizedText title, List<ActorMention> actors) {
    Set<String> abroad = new LinkedHashSet<>();
    for (ActorMention actor : actors) {
      for (int i = Math.max(0, actor.from() - REACH); i < actor.from(); i++) {
        if (PARTNER_WORDS.contains(title.token(i).word().form())) {
          abroad.addAll(actor.codes());
        }
      }
      boolean visited =
          actor.from() > 0 && GOING_WORDS.contains(title.token(actor.from() - 1).word().form());
      boolean topic =
          actor.from() == 0
              && actors.stream().anyMatch(Headline::isPolity)
              && actor.to() < title.tokens().size()
              && title.token(actor.to()).is(":");
      if (visited || topic) {
        abroad.addAll(actor.codes());
      }
    }
    return new Headline(actors, abroad);
  }

  private static boolean isPolity(ActorMention actor) {
    return actor.from() > 0
        && actor.form() != ActorMention.Form.DEMONYM
        && actor.form() != ActorMention.Form.COMPOUND;
  }
}
