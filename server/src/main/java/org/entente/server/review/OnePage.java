package org.entente.server.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.decision.Action;
import org.entente.record.decision.DecisionTable;
import org.entente.record.query.Judgements;
import org.entente.record.query.ReviewQueue;
import org.entente.server.page.WrongRequestException;
import org.entente.server.review.ReviewView.Coming;
import org.entente.server.review.ReviewView.Item;
import org.entente.server.security.Visitor;
import org.jdbi.v3.core.Handle;

/** One fact at a time: shown, accepted, rejected, skipped; done again and undone. Thread-safe. */
final class OnePage {
  static final String PATH = "/review";

  private static final int COMING = 6;
  private static final int LATEST = 50;

  private final Desk desk;

  OnePage(Desk desk) {
    this.desk = desk;
  }

  /** Shows the fact that is asked for, else the first of the queue. */
  void show(Context context) {
    show(context, desk.sitting(context), Optional.empty());
  }

  /** Leads to the queue. */
  void showAgain(Context context) {
    context.redirect(PATH + Wanted.of(Desk.asked(context)).query(), HttpStatus.SEE_OTHER);
  }

  private void show(Context context, Sitting sitting, Optional<Item> entered) {
    Wanted wanted = Wanted.of(Desk.asked(context));
    Optional<String> asked = Desk.asked(context).text("fact");
    List<String> later = new ArrayList<>(desk.shownElsewhere(sitting));
    later.removeAll(sitting.skipped());
    later.addAll(sitting.skipped());
    ReviewView view =
        desk.read(handle -> view(handle, context, sitting, wanted, asked, later, entered));
    if (!view.asks()) {
      view.item().ifPresent(item -> sitting.shows(item.subject().id(), Instant.now()));
    }
    desk.show(context, "one", view);
  }

  private static ReviewView view(
      Handle handle,
      Context context,
      Sitting sitting,
      Wanted wanted,
      Optional<String> asked,
      List<String> later,
      Optional<Item> entered) {
    List<ReviewQueue.Entry> queue = ReviewQueue.of(handle, wanted.wish(), later, COMING + 1);
    Optional<Item> wish =
        entered.or(() -> asked.flatMap(id -> Items.find(handle, id, entry(queue, id))));
    Optional<Item> item =
        wish.or(
            () ->
                queue.stream()
                    .findFirst()
                    .flatMap(entry -> Items.find(handle, entry.fact(), Optional.of(entry))));
    Optional<String> notice = sitting.said();
    Optional<String> reviewer = Reviewer.of(context);
    return new ReviewView(
        reviewer,
        Reviewer.isFixed(context),
        reviewer.isEmpty()
            || (!Reviewer.isFixed(context) && Desk.asked(context).text("who").isPresent()),
        Visitor.of(context).mayDecide(),
        wanted,
        item,
        coming(handle, queue, item),
        ReviewQueue.left(handle),
        sitting.skipped().size(),
        sitting.canUndo(),
        sitting.canRedo(),
        Judgements.latest(handle, LATEST),
        notice.or(() -> asked.filter(id -> wish.isEmpty()).map(id -> "gone")));
  }

  private static Optional<ReviewQueue.Entry> entry(List<ReviewQueue.Entry> queue, String fact) {
    return queue.stream().filter(entry -> entry.fact().equals(fact)).findFirst();
  }

  private static List<Coming> coming(
      Handle handle, List<ReviewQueue.Entry> queue, Optional<Item> shown) {
    List<Coming> coming = new ArrayList<>();
    for (ReviewQueue.Entry entry : queue) {
      if (shown.filter(item -> item.subject().id().equals(entry.fact())).isEmpty()
          && coming.size() < COMING) {
        Items.subject(handle, entry.fact())
            .ifPresent(subject -> coming.add(new Coming(entry, subject)));
      }
    }
    return List.copyOf(coming);
  }

  /** Takes what is shown for right, with what was entered; goes on. */
  void accept(Context context) {
    String id = Desk.needed(context, "fact");
    Optional<Item> found = stillSo(context, id);
    if (found.isEmpty()) {
      return;
    }
    Item item = found.get();
    FactForm entered = Entries.of(item.form(), context.formParamMap());
    if (entered.isWrong()) {
      Sitting sitting = desk.sitting(context);
      sitting.say("wrong");
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(
          context,
          sitting,
          Optional.of(Items.entered(item, entered, Desk.sent(context, "why").orElse(""))));
      return;
    }
    List<Action> actions = new ArrayList<>();
    Map<String, String> changes = Entries.changes(item.form(), entered);
    changes.forEach(
        (field, value) -> actions.add(new Action.Correct(item.subject().id(), field, value)));
    actions.add(new Action.Accept(item.subject().id()));
    desk.decide(context, item.subject().id(), actions);
    next(context, changes.isEmpty() ? "accepted" : "corrected");
  }

  /** Leaves the fact out of the record; goes on. */
  void reject(Context context) {
    stillSo(context, Desk.needed(context, "fact"))
        .ifPresent(
            item -> {
              String fact = item.subject().id();
              desk.decide(context, fact, List.of(new Action.Reject(fact)));
              next(context, "rejected");
            });
  }

  /** Puts the fact behind all others; goes on. */
  void skip(Context context) {
    Reviewer.deciding(context);
    desk.sitting(context).did(new Sitting.Step(Desk.needed(context, "fact"), List.of()));
    next(context, "skipped");
  }

  /** Undoes the latest step of the sitting, and shows its fact. */
  void undo(Context context) {
    Reviewer.deciding(context);
    Sitting sitting = desk.sitting(context);
    Optional<Sitting.Step> step = sitting.takeDone();
    if (step.isEmpty()) {
      next(context, "nothing");
      return;
    }
    String fact = step.get().fact();
    sitting.undid(new Sitting.Step(fact, undone(context, step.get().decisions())));
    desk.goOn(context, Wanted.of(Desk.asked(context)).address(fact), "undone");
  }

  /** Does again what was undone last; goes on. */
  void redo(Context context) {
    Reviewer.deciding(context);
    Sitting sitting = desk.sitting(context);
    Optional<Sitting.Step> step = sitting.takeUndone();
    if (step.isEmpty()) {
      next(context, "nothing");
      return;
    }
    sitting.redid(new Sitting.Step(step.get().fact(), undone(context, step.get().decisions())));
    next(context, "redone");
  }

  /** Undoes any decision, of whomever; of an undoing, brings back what it undid. */
  void takeBack(Context context) {
    String id = Desk.needed(context, "decision");
    if (!desk.<Boolean>read(handle -> DecisionTable.has(handle, id))) {
      throw new WrongRequestException("decision");
    }
    desk.take(context, List.of(new Action.Undo(id)));
    next(context, Desk.sent(context, "again").isPresent() ? "redone" : "undone");
  }

  /** Asks no more for the name. */
  void name(Context context) {
    Reviewer.tell(context, Desk.sent(context, "name").orElse(""));
    context.redirect(
        Desk.sent(context, "fact")
            .map(Wanted.of(Desk.asked(context))::address)
            .orElse(PATH + Wanted.of(Desk.asked(context)).query()),
        HttpStatus.SEE_OTHER);
  }

  /** The ids of the undoings of decisions. */
  private List<String> undone(Context context, List<String> decisions) {
    return decisions.isEmpty()
        ? List.of()
        : desk.take(context, decisions.stream().<Action>map(Action.Undo::new).toList());
  }

  private void next(Context context, String notice) {
    desk.goOn(context, PATH + Wanted.of(Desk.asked(context)).query(), notice);
  }

  /** The fact as it was when it was shown; where it has changed since, it is shown again. */
  private Optional<Item> stillSo(Context context, String id) {
    Reviewer.deciding(context);
    Optional<Item> item = desk.read(handle -> Items.find(handle, id, Optional.empty()));
    Optional<String> seen = Desk.sent(context, "seen");
    if (item.isEmpty()) {
      next(context, "gone");
    } else if (seen.filter(item.get().seen()::equals).isEmpty()) {
      desk.goOn(context, Wanted.of(Desk.asked(context)).address(id), "changed");
      return Optional.empty();
    }
    return item;
  }
}
