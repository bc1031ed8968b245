package org.entente.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.entente.server.security.Visitor;
import org.entente.server.text.Words;

/**
 * What is around a view: the language, the way to other pages, the visitor.
 *
 * @param words what is said, and how dates and numbers are written
 * @param demonstration whether what is shown is made up
 * @param root the address of the server as the visitor has it, without a slash at the end
 * @param today the day on which the page is looked at, in UTC
 * @param path the address of the page, without what comes after the question mark
 * @param query what comes after it, without the language; empty, or begins with {@code &}
 * @param twin the address of the same as JSON
 * @param statics where assets are
 * @param visitor who asks
 * @param csrf the token that each form sends along in a hidden field {@code csrf}
 */
public record Frame(
    Words words,
    boolean demonstration,
    String root,
    LocalDate today,
    String path,
    String query,
    String twin,
    String statics,
    Visitor visitor,
    Supplier<String> csrf) {

  /** A link of the header: the key of its words is {@code nav.} and its name. */
  public record Link(String name, String address) {}

  /** The links of the header. */
  public static final List<Link> NAVIGATION =
      List.of(
          new Link("overview", "/"),
          new Link("search", "/search"),
          new Link("states", "/states"),
          new Link("map", "/map"),
          new Link("network", "/network"),
          new Link("trends", "/trends"),
          new Link("contradictions", "/contradictions"),
          new Link("review", "/review"),
          new Link("data", "/data"),
          new Link("about", "/about"));

  /** Whether this page is at, or below, the address of a link. */
  public boolean isHere(Link link) {
    return path.equals(link.address())
        || (link.address().length() > 1 && path.startsWith(link.address() + "/"));
  }

  /** This page in a language. */
  public String in(String language) {
    return path + "?lang=" + language + query;
  }

  /** The address of an asset: {@code app.css}, {@code js/article.js}. */
  public String asset(String name) {
    return statics + name;
  }
}
