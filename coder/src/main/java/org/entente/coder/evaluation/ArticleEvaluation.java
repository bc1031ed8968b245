package org.entente.coder.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;

/** The coding of one article beside its gold. Immutable and thread-safe. */
public final class ArticleEvaluation {
  private final Article article;
  private final Matching<Agreement> agreements;
  private final Matching<Act> acts;
  private final Map<ItemList, Matching<?>> matchings;

  ArticleEvaluation(GoldArticle gold, Coding coding) {
    this.article = gold.article();
    this.agreements = Matching.of(new AgreementRules(), gold.agreements(), coding.agreements());
    this.acts = Matching.of(new ActRules(), gold.acts(), coding.acts());
    Map<ItemList, Matching<?>> all = new EnumMap<>(ItemList.class);
    all.put(ItemList.AGREEMENTS, agreements);
    all.put(ItemList.ACTS, acts);
    all.put(ItemList.PEOPLE, Matching.of(new PersonRules(), gold.people(), coding.people()));
    all.put(
        ItemList.CONTRADICTIONS,
        Matching.of(new ContradictionRules(), gold.contradictions(), coding.contradictions()));
    this.matchings = Collections.unmodifiableMap(all);
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** How good the coding of this article is. */
  public Scores scores() {
    return Scores.of(List.of(this));
  }

  Map<ItemList, Matching<?>> matchings() {
    return matchings;
  }

  Matching<Agreement> agreements() {
    return agreements;
  }

  Matching<Act> acts() {
    return acts;
  }
}
