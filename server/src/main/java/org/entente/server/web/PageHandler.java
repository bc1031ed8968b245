package org.entente.server.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.claim.Digest;
import org.entente.server.page.Answer;
import org.entente.server.page.Asked;
import org.entente.server.page.Frame;
import org.entente.server.page.Page;
import org.entente.server.reading.SharedRecord;
import org.entente.server.security.Csrf;
import org.entente.server.security.Visitor;
import org.entente.server.text.Words;

/**
 * Answers with a page: as HTML by its template, or as JSON. What a browser has of a record that has
 * not changed is not sent, nor worked out, again. Thread-safe.
 */
public final class PageHandler {
  /** The end of an address that asks for JSON. */
  public static final String JSON = ".json";

  private static final String LIKE = "entente.like";
  private static final String HTML_TYPE = "text/html; charset=utf-8";
  private static final String JSON_TYPE = "application/json; charset=utf-8";

  private final SharedRecord record;
  private final TemplateEngine templates;
  private final Assets assets;
  private final Csrf csrf;
  private final Site site;

  public PageHandler(
      SharedRecord record, TemplateEngine templates, Assets assets, Csrf csrf, Site site) {
    this.record = record;
    this.templates = templates;
    this.assets = assets;
    this.csrf = csrf;
    this.site = site;
  }

  /**
   * Answers with a page.
   *
   * @param json whether as JSON
   */
  public void answer(Context context, Page page, boolean json) {
    Words words = Languages.of(context);
    context.header("Cache-Control", "private, no-cache");
    String tag = tag(context, words);
    context.header("ETag", tag);
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    Asked asked = new Asked(context.pathParamMap(), context.queryParamMap(), words);
    Answer answer = record.read(reading -> page.answer(asked, reading));
    if (answer instanceof Answer.Shown shown) {
      if (json) {
        context.contentType(JSON_TYPE).result(Twin.of(shown.view()));
      } else {
        html(context, page.template(), shown.view(), words);
      }
    } else if (answer instanceof Answer.Moved moved) {
      context.removeHeader("ETag");
      context.redirect(moved.address() + (json ? JSON : ""), HttpStatus.MOVED_PERMANENTLY);
    } else {
      if (answer instanceof Answer.Missing missing) {
        context.attribute(LIKE, missing.like());
      }
      throw new NotFoundResponse();
    }
  }

  /**
   * Works out and renders a page for nobody, so that its first visitor does not wait for what is
   * kept, nor for code that was never run.
   *
   * @param page one whose address needs no values
   */
  public void prepare(Page page) {
    Words words = Words.ENGLISH;
    Asked asked = new Asked(Map.of(), Map.of(), words);
    Answer answer = record.read(reading -> page.answer(asked, reading));
    if (answer instanceof Answer.Shown shown) {
      Visitor nobody = new Visitor(Optional.empty(), false, false);
      String path = page.path();
      rendered(
          page.template(),
          shown.view(),
          new Frame(words, false, "", today(), path, "", "", assets.address(), nobody, () -> ""));
    }
  }

  /** Codes that may have been meant by an address under which there is nothing. */
  static List<String> like(Context context) {
    List<String> like = context.attribute(LIKE);
    return like == null ? List.of() : like;
  }

  /** Answers with a view by a template. */
  public void html(Context context, String template, Object view, Words words) {
    context.contentType(HTML_TYPE).result(rendered(template, view, frame(context, words)));
  }

  private byte[] rendered(String template, Object view, Frame frame) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template + ".jte", Map.of("view", view, "frame", frame), output);
    return output.toByteArray();
  }

  private Frame frame(Context context, Words words) {
    String path = context.path();
    String query = query(context);
    String twin =
        (path.equals("/") ? "/index" : path)
            + JSON
            + (query.isEmpty() ? "" : "?" + query.substring(1));
    return new Frame(
        words,
        site.demonstration(),
        site.root(context),
        today(),
        path,
        query,
        twin,
        assets.address(),
        Visitor.of(context),
        () -> csrf.token(context));
  }

  /** What comes after the question mark, but the language; each value begins with {@code &}. */
  private static String query(Context context) {
    StringBuilder query = new StringBuilder();
    for (Map.Entry<String, List<String>> each : context.queryParamMap().entrySet()) {
      if (!each.getKey().equals("lang")) {
        for (String value : each.getValue()) {
          query
              .append('&')
              .append(URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8))
              .append('=')
              .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
      }
    }
    return query.toString();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private String tag(Context context, Words words) {
    String all =
        String.join(
            "\n",
            record.state(),
            today().toString(),
            assets.address(),
            words.language(),
            context.fullUrl(),
            Visitor.of(context).toString(),
            Optional.ofNullable(context.header("Cookie")).orElse(""));
    return "W/\"" + Digest.of(all).substring(0, 20) + "\"";
  }
}
