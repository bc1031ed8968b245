package org.entente.record.claim;

import java.util.List;
import java.util.TreeSet;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Person;

/**
 * The block of a claim: only claims of one block are compared. It is a function of the claim alone,
 * and all claims that may be of one fact should share it. Thread-safe.
 */
public final class Blocks {
  private static final int PAIR = 2;
  private static final String MORE = "+..";

  private Blocks() {}

  /**
   * Of two parties, both; of more, the first and how many is left open, since one report names all
   * parties of a treaty and another some of them.
   */
  public static String of(Agreement agreement) {
    return actors(agreement.parties());
  }

  /** The kind and who takes part, on whichever side. */
  public static String of(Act act) {
    TreeSet<String> all = new TreeSet<>(act.actors());
    all.addAll(act.recipients());
    return act.kind().code() + ":" + actors(List.copyOf(all));
  }

  /** What all spellings of the surname share, whatever the state: sources may differ on it. */
  public static String of(Person person) {
    return Surname.of(person).block();
  }

  /** Whether a claim of a block of agreements or acts may name all of some actors. */
  public static boolean mayName(String block, List<String> actors) {
    String codes = block.substring(block.indexOf(':') + 1);
    if (codes.endsWith(MORE)) {
      String first = codes.substring(0, codes.length() - MORE.length());
      return actors.stream().allMatch(actor -> actor.compareTo(first) >= 0);
    }
    return List.of(codes.split("\\+", -1)).containsAll(actors);
  }

  private static String actors(List<String> codes) {
    return codes.size() > PAIR ? codes.get(0) + MORE : String.join("+", codes);
  }
}
