package org.entente.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.query.ListedArticle;

/** Articles, one a row. */
record ArticleListing(Messages messages) implements Listing<ListedArticle> {
  @Override
  public List<String> columns() {
    return List.of(
        "id",
        "url",
        "title",
        "publisher",
        "published",
        "language",
        "kind",
        "coder",
        "added",
        "claims");
  }

  @Override
  public ObjectNode json(ListedArticle article) {
    ObjectNode json = RowPrinter.object();
    json.put("id", article.id());
    FactData.put(json, "url", article.url());
    FactData.put(json, "title", article.title());
    FactData.put(json, "publisher", article.publisher());
    FactData.put(json, "published", article.published());
    json.put("language", article.language());
    json.put("kind", article.kind());
    json.put("coder", article.coder());
    json.put("added", article.added());
    json.put("claims", article.claims());
    return json;
  }

  @Override
  public List<String> heads() {
    return List.of(
        messages.say("head.date"),
        messages.say("head.publisher"),
        messages.say("head.title"),
        messages.say("head.claims"),
        messages.say("head.id"));
  }

  @Override
  public List<String> cells(ListedArticle article) {
    return List.of(
        article.published().orElse(""),
        article.publisher().orElse(""),
        article.title().or(article::url).orElse(""),
        Integer.toString(article.claims()),
        article.id());
  }

  @Override
  public String sentence(ListedArticle article) {
    List<String> parts = new ArrayList<>();
    article.publisher().ifPresent(parts::add);
    article.published().ifPresent(parts::add);
    article.url().ifPresent(parts::add);
    parts.add(messages.count("nl.claims", article.claims()));
    return messages.say(
        "nl.article", article.title().orElse(article.id()), String.join(", ", parts));
  }
}
