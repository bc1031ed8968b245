package org.entente.server.page;

/** What a page answers. */
public sealed interface Answer {
  /** Something to show: a record, written out by the page's template, or as JSON. */
  record Shown(Object view) implements Answer {}

  /** It is at another address of this server. */
  record Moved(String address) implements Answer {}

  /** There is nothing of the kind. */
  record Missing() implements Answer {}
}
