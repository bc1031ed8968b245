package org.entente.server.review;

import java.util.List;
import java.util.Optional;
import org.entente.coder.Status;
import org.entente.record.claim.FactType;
import org.entente.record.query.Dispute;
import org.entente.record.query.Judgements;
import org.entente.record.query.Passage;
import org.entente.record.query.ReviewQueue;
import org.entente.record.query.Setting;
import org.entente.record.query.Testimony;

/**
 * The review.
 *
 * @param reviewer under which name decisions are noted; empty where it must be asked
 * @param fixed whether the name comes with an account and is not to be changed here
 * @param asks whether the name is asked for
 * @param item the fact that is shown; empty where none is left
 * @param next what comes after it
 * @param left how many agreements and acts nobody has judged
 * @param skipped how many facts this visit has skipped
 * @param latest the latest decisions, those first
 * @param notice the key of what is to be said
 */
public record ReviewView(
    Optional<String> reviewer,
    boolean fixed,
    boolean asks,
    boolean mayDecide,
    Wanted wanted,
    Optional<Item> item,
    List<Coming> next,
    long left,
    int skipped,
    boolean canUndo,
    boolean canRedo,
    List<Judgements.Judgement> latest,
    Optional<String> notice) {

  /** A fact further on in the queue. */
  public record Coming(ReviewQueue.Entry entry, Testimony.Subject subject) {}

  /**
   * A fact to judge.
   *
   * @param subject the fact
   * @param confidence from 0 to 1
   * @param review what was decided about it before
   * @param entry its place in the queue, where it is in it
   * @param quotations the words behind it, those that state most of it first
   * @param disputes where its sources differ
   * @param claims how many claims of sources it was merged from
   * @param seen stands for the values as they are shown
   * @param form its fields, with what was entered
   * @param why the reason that was entered
   */
  public record Item(
      Testimony.Subject subject,
      double confidence,
      int sources,
      Optional<String> review,
      Optional<ReviewQueue.Entry> entry,
      List<Quotation> quotations,
      List<Dispute> disputes,
      int claims,
      String seen,
      FactForm form,
      String why) {

    /** Its type. */
    public FactType type() {
      return form.type();
    }
  }

  /**
   * Words in their paragraph.
   *
   * @param stages the stages that they state
   */
  public record Quotation(Passage passage, List<Status> stages, Setting setting) {}
}
