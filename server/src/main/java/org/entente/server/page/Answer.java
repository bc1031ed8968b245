package org.entente.server.page;

import java.util.List;

/** What a page answers. */
public sealed interface Answer {
  /** Something to show: a record, written out by the page's template, or as JSON. */
  record Shown(Object view) implements Answer {}

  /** It is at another address of this server. */
  record Moved(String address) implements Answer {}

  /**
   * There is nothing of the kind.
   *
   * @param like codes of states and organisations that may have been meant
   */
  record Missing(List<String> like) implements Answer {
    /** Nothing of the kind, and nothing like it. */
    public Missing() {
      this(List.of());
    }
  }
}
