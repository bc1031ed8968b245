package org.entente.server.review;

import io.javalin.config.RoutesConfig;
import org.entente.server.reading.SharedRecord;
import org.entente.server.security.Csrf;
import org.entente.server.web.PageHandler;

/** The addresses of the review. Thread-safe. */
public final class Review {
  private final OnePage one;
  private final MergePage merge;
  private final SplitPage split;
  private final NewPage added;

  public Review(SharedRecord record, PageHandler pages, Csrf csrf) {
    Desk desk = new Desk(record, pages, csrf);
    this.one = new OnePage(desk);
    this.merge = new MergePage(desk);
    this.split = new SplitPage(desk);
    this.added = new NewPage(desk);
  }

  /** Answers at its addresses. */
  public void on(RoutesConfig routes) {
    routes.get(OnePage.PATH, one::show);
    routes.get(OnePage.PATH + PageHandler.JSON, one::show);
    routes.post("/review/name", one::name);
    // where values that make no sense were sent, a browser may ask again
    routes.get("/review/accept", one::showAgain);
    routes.post("/review/accept", one::accept);
    routes.post("/review/reject", one::reject);
    routes.post("/review/skip", one::skip);
    routes.post("/review/undo", one::undo);
    routes.post("/review/redo", one::redo);
    routes.post("/review/back", one::takeBack);
    routes.get("/review/merge", merge::show);
    routes.get("/review/merge.json", merge::show);
    routes.post("/review/merge", merge::merge);
    routes.get("/review/split", split::show);
    routes.get("/review/split.json", split::show);
    routes.post("/review/split", split::split);
    routes.get("/review/new", added::show);
    routes.get("/review/new.json", added::show);
    routes.post("/review/new", added::add);
  }
}
