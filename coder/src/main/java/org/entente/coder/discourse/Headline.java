package org.entente.coder.discourse;

import java.util.List;
import java.util.Set;
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
  /** The headline of an article without a title. */
  public static final Headline NONE = new Headline(List.of(), Set.of());
}
