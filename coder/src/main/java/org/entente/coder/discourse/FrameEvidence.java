package org.entente.coder.discourse;

import java.util.List;
import org.entente.coder.Evidence;
import org.entente.coder.clause.Chunk;
import org.entente.coder.frame.Frame;
import org.entente.coder.frame.Slot;

/**
 * The passage that states a frame: from its first to its last filled slot (codebook, section 8).
 */
final class FrameEvidence {
  private static final int LONGEST = 60;

  private FrameEvidence() {}

  static Evidence of(Report report, Frame frame, int also) {
    List<Chunk> chunks = frame.syntax().chunks();
    int from = Math.min(chunks.get(frame.trigger()).from(), chunks.get(also).from());
    int to = Math.max(chunks.get(frame.trigger()).to(), chunks.get(also).to());
    for (Slot slot : Slot.values()) {
      for (int index : frame.slot(slot)) {
        int start = Math.min(from, chunks.get(index).from());
        int end = Math.max(to, chunks.get(index).to());
        if (end - start <= LONGEST) {
          from = start;
          to = end;
        }
      }
    }
    if (frame.date().isPresent()) {
      int start = Math.min(from, frame.date().get().from());
      int end = Math.max(to, frame.date().get().to());
      if (end - start <= LONGEST) {
        from = start;
        to = end;
      }
    }
    return report.evidence(
        Math.max(from, frame.sentence().from()), Math.min(to, frame.sentence().to()));
  }
}
