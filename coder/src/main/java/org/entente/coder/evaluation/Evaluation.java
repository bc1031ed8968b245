package org.entente.coder.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.article.Article;
import org.entente.coder.Coding;

/**
 * The codings of a corpus beside its gold, matched one to one in every article: agreements on the
 * set of parties and the phase of the current status; acts on kind, the set of all actors, and
 * time; people on state and name; contradictions on the set of values. Optional items of the gold
 * count neither way. Immutable and thread-safe.
 */
public final class Evaluation {
  private final List<ArticleEvaluation> articles;

  private Evaluation(List<ArticleEvaluation> articles) {
    this.articles = List.copyOf(articles);
  }

  /** Codes every article of a corpus and compares. */
  public static Evaluation of(GoldCorpus corpus, Function<Article, Coding> coder) {
    return new Evaluation(
        corpus.articles().stream()
            .map(gold -> new ArticleEvaluation(gold, coder.apply(gold.article())))
            .toList());
  }

  /** Every article, in the corpus's order. */
  public List<ArticleEvaluation> articles() {
    return articles;
  }

  /** Over all articles. */
  public Scores total() {
    return Scores.of(articles);
  }

  /** By language, in the order of their codes. */
  public Map<String, Scores> byLanguage() {
    Map<String, Scores> scores = new TreeMap<>();
    for (ArticleEvaluation article : articles) {
      scores.computeIfAbsent(
          article.article().language(),
          language -> of(other -> other.article().language().equals(language)));
    }
    return Collections.unmodifiableMap(scores);
  }

  /** By length, the shortest first, without lengths that do not occur. */
  public Map<Length, Scores> byLength() {
    Map<Length, Scores> scores = new EnumMap<>(Length.class);
    for (ArticleEvaluation article : articles) {
      scores.computeIfAbsent(
          Length.of(article.article()),
          length -> of(other -> Length.of(other.article()) == length));
    }
    return Collections.unmodifiableMap(scores);
  }

  private Scores of(Predicate<ArticleEvaluation> wanted) {
    return Scores.of(articles.stream().filter(wanted).toList());
  }
}
