package org.entente.server.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.claim.FactType;
import org.entente.record.decision.Action;
import org.entente.record.decision.Addition;
import org.entente.record.decision.Correction;
import org.entente.record.decision.InvalidDecisionException;
import org.entente.record.query.ListedArticle;
import org.entente.record.query.Lookup;
import org.entente.record.query.Setting;
import org.entente.server.page.Asked;
import org.entente.server.page.WrongRequestException;
import org.entente.server.review.Field.Input;
import org.jdbi.v3.core.Handle;

/** A fact that the record lacks, from words that a person has selected. Thread-safe. */
public final class NewPage {
  private static final int END = Integer.MAX_VALUE;

  private final Desk desk;

  /**
   * A fact to fill in.
   *
   * @param article the article that it is from
   * @param setting the words in their paragraph, where a place in the article was given
   * @param first UTF-16 offset of the words in the article
   * @param last offset after the last code unit
   * @param quote the words
   */
  public record View(
      boolean named,
      Optional<ListedArticle> article,
      Optional<Setting> setting,
      int first,
      int last,
      String quote,
      FactForm form,
      String url,
      String why,
      Optional<String> problem) {}

  NewPage(Desk desk) {
    this.desk = desk;
  }

  /** Shows the form, with the words that were selected. */
  void show(Context context) {
    Asked asked = Desk.asked(context);
    FactType type = type(asked.text("type").orElse("agreement"));
    int first = asked.number("first", 0, END).orElse(0);
    int last = asked.number("last", 0, END).orElse(0);
    Optional<String> article = asked.text("article");
    boolean named = Reviewer.of(context).isPresent();
    desk.show(
        context,
        "new",
        desk.read(
            handle -> {
              Optional<Setting> setting =
                  article.flatMap(id -> Setting.in(handle, id, first, last));
              return new View(
                  named,
                  article.flatMap(id -> article(handle, id)),
                  setting,
                  first,
                  last,
                  setting.map(Setting::words).orElse(""),
                  FactForm.blank(type),
                  "",
                  "",
                  Optional.empty());
            }));
  }

  /** Adds what was filled in. */
  void add(Context context) {
    FactType type = type(Desk.needed(context, "type"));
    FactForm form = entered(context, type);
    Optional<ListedArticle> article =
        Desk.sent(context, "article").flatMap(id -> desk.read(handle -> article(handle, id)));
    Optional<Addition> addition =
        form.isWrong() ? Optional.empty() : addition(context, form, article);
    if (addition.isEmpty()) {
      again(context, form, article);
      return;
    }
    List<String> decided = desk.take(context, List.of(new Action.Add(addition.get())));
    String claim = addition.get().claims(decided.get(0)).get(0);
    desk.sitting(context).did(new Sitting.Step(claim, decided));
    desk.goOn(context, "/review?fact=" + claim, "added");
  }

  private void again(Context context, FactForm form, Optional<ListedArticle> article) {
    String quote = Desk.sent(context, "quote").orElse("");
    String url = Desk.sent(context, "url").orElse("");
    int first = number(context, "first");
    int last = number(context, "last");
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    desk.show(
        context,
        "new",
        desk.read(
            handle ->
                new View(
                    Reviewer.of(context).isPresent(),
                    article,
                    article.flatMap(known -> Setting.in(handle, known.id(), first, last)),
                    first,
                    last,
                    quote,
                    form,
                    url,
                    Desk.sent(context, "why").orElse(""),
                    Optional.of(form.isWrong() ? "wrong" : "source"))));
  }

  private static Optional<Addition> addition(
      Context context, FactForm form, Optional<ListedArticle> article) {
    Optional<String> quote = Desk.sent(context, "quote");
    Optional<String> url = Desk.sent(context, "url").or(() -> article.flatMap(ListedArticle::url));
    if (quote.isEmpty() && url.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    form.fields()
        .filter(field -> !field.value().isEmpty())
        .forEach(field -> fields.put(name(form, field), field.value()));
    return Optional.of(
        new Addition(
            form.type(),
            fields,
            new Addition.Cited(
                quote,
                url,
                article.flatMap(ListedArticle::title),
                article.flatMap(ListedArticle::publisher),
                article.flatMap(ListedArticle::published).map(LocalDate::parse),
                article.map(ListedArticle::language).orElse(Desk.asked(context).language()))));
  }

  private static FactForm entered(Context context, FactType type) {
    FactForm form = Entries.unchecked(FactForm.blank(type), context.formParamMap());
    return Entries.each(form, field -> checked(form, field));
  }

  private static Field checked(FactForm form, Field field) {
    if (field.problem().isPresent()) {
      return field;
    }
    if (field.value().isEmpty()) {
      return isNeeded(field) ? field.wrong(Entries.problem(field)) : field;
    }
    try {
      Correction.of(form.type(), name(form, field), field.value());
      return field;
    } catch (InvalidDecisionException e) {
      return field.wrong(Entries.problem(field));
    }
  }

  private static boolean isNeeded(Field field) {
    return switch (field.name()) {
      case "parties", "actors", "name" -> true;
      case "kind" -> field.input() == Input.ACT;
      case "status" -> true;
      default -> false;
    };
  }

  /** The name of a field as corrections have it: an agreement is added with one stage. */
  private static String name(FactForm form, Field field) {
    return switch (field.name()) {
      case "status", "signatories" -> stage(form) + "." + field.name();
      case "date", "place" ->
          form.type() == FactType.AGREEMENT ? stage(form) + "." + field.name() : field.name();
      default -> field.name();
    };
  }

  private static String stage(FactForm form) {
    return form.fields()
        .filter(field -> field.name().equals("status"))
        .map(Field::value)
        .filter(status -> !status.isEmpty())
        .findFirst()
        .orElse("signed");
  }

  private static FactType type(String code) {
    return switch (code) {
      case "agreement" -> FactType.AGREEMENT;
      case "act" -> FactType.ACT;
      case "person" -> FactType.PERSON;
      default -> throw new WrongRequestException("type");
    };
  }

  private static int number(Context context, String name) {
    try {
      return Desk.sent(context, name).map(Integer::parseInt).orElse(0);
    } catch (NumberFormatException e) {
      throw new WrongRequestException(name);
    }
  }

  private static Optional<ListedArticle> article(Handle handle, String id) {
    return Lookup.find(handle, id)
        .filter(Lookup.OfArticle.class::isInstance)
        .map(found -> ((Lookup.OfArticle) found).article());
  }
}
