package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.List;

/** The acts of one article, each once however often it is told. Not thread-safe. */
final class ActLedger {
  private final List<ActDraft> drafts = new ArrayList<>();

  List<ActDraft> drafts() {
    return drafts;
  }

  void add(ActDraft act) {
    for (ActDraft known : drafts) {
      if (known.isSame(act)) {
        known.absorb(act);
        return;
      }
    }
    drafts.add(act);
  }
}
