package org.entente.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.server.page.ProblemView;
import org.entente.server.page.WrongRequestException;
import org.entente.server.text.Words;

/**
 * Answers to what went wrong: a page, or for programs a problem after RFC 9457. Neither says
 * anything of what is inside. Thread-safe.
 */
public final class Problems {
  private static final String PROGRAMS = "/api/";
  private static final String PROBLEM_TYPE = "application/problem+json; charset=utf-8";

  private final PageHandler pages;
  private final Consumer<Throwable> log;

  /**
   * @param log is told what nobody expected
   */
  public Problems(PageHandler pages, Consumer<Throwable> log) {
    this.pages = pages;
    this.log = log;
  }

  /** Answers to a request that a value of makes no sense. */
  public void wrong(WrongRequestException e, Context context) {
    answer(context, HttpStatus.BAD_REQUEST.getCode(), e.name());
  }

  /** Answers to a request that cannot be met. */
  public void refused(HttpResponseException e, Context context) {
    if (e.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
      context.header("Allow", String.join(", ", e.getDetails().values()));
    }
    if (e instanceof ProblemException problem) {
      answer(context, e.getStatus(), problem.detail(), problem.parameter());
    } else {
      answer(context, e.getStatus(), "");
    }
  }

  /** Answers to a fault of the server. */
  public void failed(Exception e, Context context) {
    log.accept(e);
    answer(context, HttpStatus.INTERNAL_SERVER_ERROR.getCode(), "");
  }

  /** Answers to a fault of the machine, such as too little memory: nothing is tried any more. */
  public void broken(HttpServletResponse response, Error error) {
    log.accept(error);
    response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
    response.setHeader("Cache-Control", "no-store");
  }

  private void answer(Context context, int status, String detail) {
    answer(context, status, detail, Optional.empty());
  }

  private void answer(Context context, int status, String detail, Optional<String> parameter) {
    context.status(status);
    context.header("Cache-Control", "no-store");
    context.removeHeader("ETag");
    Words words = Languages.of(context);
    ProblemView view = new ProblemView(status, detail, PageHandler.like(context));
    if (forPrograms(context)) {
      Map<String, Object> problem = new LinkedHashMap<>();
      problem.put("type", "about:blank");
      problem.put("title", title(context, view, words));
      problem.put("status", status);
      if (!detail.isEmpty()) {
        problem.put("detail", detail);
      }
      parameter.ifPresent(name -> problem.put("parameter", name));
      context.contentType(PROBLEM_TYPE).result(Twin.of(problem));
    } else {
      pages.html(context, "problem", view, words);
    }
  }

  /** Of the type "about:blank", RFC 9457 has the phrase of the status; people get a sentence. */
  private static String title(Context context, ProblemView view, Words words) {
    return context.path().startsWith(PROGRAMS)
        ? HttpStatus.forStatus(view.status()).getMessage()
        : words.say(view.key());
  }

  private static boolean forPrograms(Context context) {
    return context.path().endsWith(PageHandler.JSON) || context.path().startsWith(PROGRAMS);
  }
}
