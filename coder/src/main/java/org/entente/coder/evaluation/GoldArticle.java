package org.entente.coder.evaluation;

import java.util.List;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Contradiction;
import org.entente.coder.Person;

/** An article with its hand coding. Immutable and thread-safe. */
public record GoldArticle(
    Article article,
    List<Gold<Agreement>> agreements,
    List<Gold<Act>> acts,
    List<Gold<Person>> people,
    List<Gold<Contradiction>> contradictions) {}
