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
 * @param abroad those with whom something is done ("accord militaire avec la Russie"): not the
 *     report's own
 */
public record Headline(List<ActorMention> actors, Set<String> abroad) {
  private static final Set<String> PARTNER_WORDS = Set.of("avec", "with");
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
    }
    return new Headline(actors, abroad);
  }
}
