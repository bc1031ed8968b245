package org.entente.server.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.record.decision.Action;
import org.entente.record.decision.Decision;
import org.entente.record.decision.InvalidDecisionException;
import org.entente.server.page.Asked;
import org.entente.server.page.WrongRequestException;
import org.entente.server.reading.SharedRecord;
import org.entente.server.security.Csrf;
import org.entente.server.web.Languages;
import org.entente.server.web.PageHandler;
import org.entente.server.web.Twin;
import org.jdbi.v3.core.Handle;

/** Where decisions are taken in and the pages of the review given out. Thread-safe. */
final class Desk {
  private final SharedRecord record;
  private final PageHandler pages;
  private final Csrf csrf;
  private final Sittings sittings = new Sittings();

  Desk(SharedRecord record, PageHandler pages, Csrf csrf) {
    this.record = record;
    this.pages = pages;
    this.csrf = csrf;
  }

  /** The sitting of a visit: its token is nobody else's. */
  Sitting sitting(Context context) {
    return sittings.of(csrf.token(context));
  }

  /** The facts that others have before them now. */
  List<String> shownElsewhere(Sitting sitting) {
    return sittings.shownElsewhere(sitting, Instant.now());
  }

  /** Reads from the record, which does not change under way. */
  <T> T read(Function<Handle, T> work) {
    return record.read(reading -> work.apply(reading.handle()));
  }

  /** What is asked for after the question mark, or for names sent in a form, there. */
  static Asked asked(Context context) {
    return new Asked(context.pathParamMap(), context.queryParamMap(), Languages.of(context));
  }

  /** A value of a form, without spaces around it; empty where it is blank or missing. */
  static Optional<String> sent(Context context, String name) {
    return Optional.ofNullable(context.formParam(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /**
   * A value that a form must have.
   *
   * @throws WrongRequestException if it has not
   */
  static String needed(Context context, String name) {
    return sent(context, name).orElseThrow(() -> new WrongRequestException(name));
  }

  /**
   * Takes decisions, and notes them as one step of the sitting.
   *
   * @return their ids
   * @throws WrongRequestException if they are none
   */
  List<String> decide(Context context, String fact, List<Action> actions) {
    List<String> ids = take(context, actions);
    sitting(context).did(new Sitting.Step(fact, ids));
    return ids;
  }

  /**
   * Takes decisions.
   *
   * @return their ids
   * @throws WrongRequestException if they are none
   */
  List<String> take(Context context, List<Action> actions) {
    String who = Reviewer.deciding(context);
    Optional<String> why = sent(context, "why");
    Instant now = Instant.now();
    try {
      List<Decision> decisions =
          actions.stream().map(action -> new Decision(now, who, why, action)).toList();
      record.decide(decisions);
      return decisions.stream().map(Decision::id).toList();
    } catch (InvalidDecisionException e) {
      throw new WrongRequestException(String.join(" ", e.details()));
    }
  }

  /** Leads on to a page, with a word for it. */
  void goOn(Context context, String address, String notice) {
    sitting(context).say(notice);
    context.redirect(address, HttpStatus.SEE_OTHER);
  }

  /** Gives out a page, or the same as JSON. */
  void show(Context context, String template, Object view) {
    context.header("Cache-Control", "no-store");
    if (context.path().endsWith(PageHandler.JSON)) {
      context.contentType("application/json; charset=utf-8").result(Twin.of(view));
    } else {
      pages.html(context, "review/" + template, view, Languages.of(context));
    }
  }
}
