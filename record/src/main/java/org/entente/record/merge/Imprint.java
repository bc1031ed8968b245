package org.entente.record.merge;

import org.entente.coder.Evidence;
import org.entente.record.claim.Claim;
import org.entente.record.claim.Digest;

/** Tells whether a merged fact, with all that hangs on it, is as it was. */
final class Imprint {
  private Imprint() {}

  /**
   * A digest of everything the tables hold of a fact, the rows of its claims included: when a
   * source is read again its claims get new rows, which evidence must point at.
   *
   * @param json the fact as JSON, with the block that it is filed under before it
   */
  static String of(Merged<?> merged, String json) {
    StringBuilder text = new StringBuilder(json);
    text.append('\n').append(merged.confidence()).append(merged.parent().orElse(""));
    text.append('\n').append(merged.review().orElse(""));
    for (Claim<?> claim : merged.cluster().claims()) {
      text.append('\n').append(claim.number()).append(' ').append(claim.id());
      text.append(' ').append(claim.dispatch()).append(' ').append(claim.published());
    }
    for (Link link : merged.cluster().links()) {
      text.append('\n').append(link.one()).append(' ').append(link.other());
      text.append(' ').append(link.score());
      link.reasons().forEach(reason -> text.append(' ').append(reason));
    }
    for (Merged.Passage passage : merged.passages()) {
      text.append('\n').append(passage.part()).append(' ').append(passage.claim().number());
      append(passage.evidence(), text);
    }
    for (Merged.Dispute dispute : merged.disputes()) {
      text.append('\n').append(dispute.about());
      for (Merged.Value value : dispute.values()) {
        text.append('\n').append(value.value());
        for (Merged.Backing backing : value.backings()) {
          text.append(' ').append(backing.claim().number());
          backing.words().ifPresent(words -> append(words, text));
        }
      }
    }
    return Digest.of(text.toString());
  }

  private static void append(Evidence words, StringBuilder text) {
    text.append(' ').append(words.start()).append(' ').append(words.end());
    text.append(' ').append(words.exact());
  }
}
