package org.entente.coder;

import java.util.List;
import org.entente.article.Article;

/**
 * What was read in one article: the record of it. Immutable and thread-safe.
 *
 * @param article the article it was read in
 * @param mentions everything that was recognised, in text order
 */
public record Coding(
    Article article,
    List<Agreement> agreements,
    List<Act> acts,
    List<Person> people,
    List<Contradiction> contradictions,
    List<NamedMention> mentions) {

  /** A coding with nothing to record. */
  public static Coding empty(Article article) {
    return new Coding(article, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
