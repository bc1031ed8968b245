package org.entente.coder.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.clause.Chunk;
import org.entente.coder.clause.Mark;
import org.entente.coder.clause.NounChunk;
import org.entente.coder.clause.Syntax;
import org.entente.coder.clause.VerbChunk;
import org.entente.coder.mention.InstrumentMention;
import org.entente.coder.mention.InstrumentMention.Reference;

/**
 * Several instruments of a sentence that one stage governs: "a dénoncé l'accord avec A et le pacte
 * avec B", or, after a phrase that only counts them, "a mis fin à deux accords : l'un avec A,
 * l'autre avec B". Each member goes from its phrase to the next member's, so that parties, date and
 * place in between are its own.
 *
 * @param syntax the sentence
 * @param whole the chunk of the phrase that counts them, or -1 where they are merely coordinated
 * @param members the members in order, two at least
 */
record Enumeration(Syntax syntax, int whole, List<Member> members) {

  /**
   * One instrument.
   *
   * @param index the chunk of its phrase
   * @param end index after its last chunk
   */
  record Member(int index, int end) {
    boolean holds(int chunk) {
      return index <= chunk && chunk < end;
    }
  }

  /**
   * The enumeration that a stage governs.
   *
   * @param governed the chunks of the instruments in the stage's slot, in order
   * @param trigger the stage's chunk
   */
  static Optional<Enumeration> of(Syntax syntax, List<Integer> governed, int trigger) {
    int whole = whole(syntax, governed, trigger);
    List<Integer> heads =
        whole < 0
            ? governed.stream().filter(index -> apposed(syntax, index).isEmpty()).toList()
            : parts(syntax, whole);
    if (heads.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(new Enumeration(syntax, whole, members(syntax, heads, trigger)));
  }

  /**
   * The members that a sentence adds to an enumeration begun before it: those that go on with it by
   * "le premier", or all that a verb of listing governs.
   *
   * @param listing the chunk of the verb of listing, or -1
   */
  static Optional<Enumeration> continued(Syntax syntax, int listing) {
    List<Integer> heads = new ArrayList<>();
    for (int k = 0; k < syntax.chunks().size(); k++) {
      if (listing < 0 && isInstrument(syntax, k) && counts(syntax, k)) {
        // it begins an enumeration of its own
        break;
      }
      if (isInstrument(syntax, k)
          && (listing < 0 ? opensClause(syntax, k) : k > listing && !isInRelative(syntax, k))) {
        heads.add(k);
      }
    }
    return heads.isEmpty()
        ? Optional.empty()
        : Optional.of(new Enumeration(syntax, -1, members(syntax, heads, -1)));
  }

  /**
   * The instrument that a phrase only names again: "un troisième texte, le mémorandum de 2019", the
   * first without a form of its own.
   */
  static Optional<InstrumentMention> apposed(Syntax syntax, int index) {
    return index > 1
            && syntax.chunks().get(index - 1) instanceof Mark mark
            && mark.kind() == Mark.Kind.COMMA
            && syntax.chunks().get(index - 2) instanceof NounChunk before
            && before.isBare()
        ? before
            .instrument()
            .filter(
                named ->
                    named.form().isEmpty()
                        && named.count() == 1
                        && named.reference() != Reference.SUBSTITUTE)
        : Optional.empty();
  }

  /** Whether a chunk is one of a member's. */
  boolean holds(int chunk) {
    return members.stream().anyMatch(member -> member.holds(chunk));
  }

  InstrumentMention instrument(Member member) {
    return ((NounChunk) syntax.chunks().get(member.index())).instrument().orElseThrow();
  }

  private static List<Member> members(Syntax syntax, List<Integer> heads, int trigger) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      boolean last = i + 1 == heads.size();
      int end = last ? syntax.chunks().size() : heads.get(i + 1);
      members.add(new Member(heads.get(i), last && trigger > heads.get(i) ? trigger : end));
    }
    return List.copyOf(members);
  }

  /** The phrase that counts the instruments: among those governed, or before the first of them. */
  private static int whole(Syntax syntax, List<Integer> governed, int trigger) {
    for (int index : governed) {
      if (counts(syntax, index) && parts(syntax, index).size() > 1) {
        return index;
      }
    }
    boolean predicate =
        syntax.chunks().get(trigger) instanceof VerbChunk verb
            && verb.isFinite()
            && verb.voice() != VerbChunk.Voice.EITHER
            && !isInRelative(syntax, trigger);
    for (int k = governed.get(0) - 1; k >= 0 && predicate; k--) {
      if (counts(syntax, k) && isPart(syntax, governed.get(0))) {
        return parts(syntax, k).contains(governed.get(0)) ? k : -1;
      }
    }
    return -1;
  }

  private static boolean counts(Syntax syntax, int index) {
    return isInstrument(syntax, index)
        && mention(syntax, index).count() != 1
        && mention(syntax, index).reference() != Reference.SUBSTITUTE;
  }

  /**
   * The phrases after one that counts: all that follow its colon, else those without a noun of
   * their own.
   */
  private static List<Integer> parts(Syntax syntax, int whole) {
    List<Integer> parts = new ArrayList<>();
    boolean colon = false;
    for (int k = whole + 1; k < syntax.chunks().size(); k++) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
        colon = true;
      } else if (chunk instanceof VerbChunk verb
          && verb.isFinite()
          && verb.voice() != VerbChunk.Voice.EITHER
          && parts.isEmpty()
          && !isInRelative(syntax, k)) {
        break;
      } else if (isInstrument(syntax, k)
          && syntax.chunks().get(k - 1) instanceof Mark
          && (colon || isPart(syntax, k))
          && !isInRelative(syntax, k)) {
        parts.add(k);
      }
    }
    return parts;
  }

  private static boolean isPart(Syntax syntax, int index) {
    return mention(syntax, index).reference() == Reference.SUBSTITUTE;
  }

  /** "Le premier …", "; le second …": it begins a clause. */
  private static boolean opensClause(Syntax syntax, int index) {
    if (!isPart(syntax, index)) {
      return false;
    }
    if (index == 0) {
      return true;
    }
    return syntax.chunks().get(index - 1) instanceof Mark mark
        && (mark.kind() == Mark.Kind.COLON
            || mark.kind() == Mark.Kind.COMMA
            || mark.kind() == Mark.Kind.AND);
  }

  /** Whether a relative clause that no comma has closed leads to a chunk. */
  private static boolean isInRelative(Syntax syntax, int index) {
    boolean apart = false;
    for (int k = index - 1; k >= 0; k--) {
      Chunk chunk = syntax.chunks().get(k);
      if (chunk instanceof Mark mark) {
        switch (mark.kind()) {
          case COLON -> {
            return false;
          }
          case COMMA -> apart = true;
          case SUBJECT_RELATIVE, OBJECT_RELATIVE, OBLIQUE_RELATIVE -> {
            return true;
          }
          default -> {}
        }
      } else if (apart && (chunk instanceof VerbChunk || isInstrument(syntax, k))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInstrument(Syntax syntax, int index) {
    return syntax.chunks().get(index) instanceof NounChunk noun && noun.instrument().isPresent();
  }

  private static InstrumentMention mention(Syntax syntax, int index) {
    return ((NounChunk) syntax.chunks().get(index)).instrument().orElseThrow();
  }
}
