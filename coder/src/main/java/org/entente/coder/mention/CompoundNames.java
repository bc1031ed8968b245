package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads several actors in one hyphenated word: names ("Russie-Iran"), adjectives
 * ("Turkish-Azerbaijani") or a prefix and an adjective ("franco-arménien"). Its first and last name
 * may have more words outside ("Burkina Faso-Mali", "Japon-Corée du Sud"). All parts must name
 * actors: "indo-pacifique" and "pro-russe" are none. But the last may tell where a thing comes
 * from: "French-made". Thread-safe.
 */
final class CompoundNames {
  /** How many words a name may have beyond the hyphenated one. */
  private static final int REACH = 4;

  private final ActorTable table;

  CompoundNames(ActorTable table) {
    this.table = table;
  }

  /** The compound in a hyphenated token and the words around it, or null. */
  @Nullable NamedActor read(TokenizedText text, int at) {
    Token token = text.token(at);
    int[] cuts = cuts(token.text());
    Reading reading = new Reading(text, at, cuts);
    return reading.readFrom(0) ? reading.result() : null;
  }

  /** Where the parts begin, and past the end: a part ends one before the next begins. */
  private static int[] cuts(String word) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(0);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '-' || word.charAt(i) == '‑') {
        cuts.add(i + 1);
      }
    }
    cuts.add(word.length() + 1);
    return cuts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** One attempt to cover all parts of a word with names, longest parts first. */
  private final class Reading {
    private final TokenizedText text;
    private final int at;
    private final int[] cuts;
    private final List<List<String>> sides = new ArrayList<>();
    private int from;
    private int to;

    Reading(TokenizedText text, int at, int[] cuts) {
      this.text = text;
      this.at = at;
      this.cuts = cuts;
      this.from = at;
      this.to = at + 1;
    }

    NamedActor result() {
      return new NamedActor(from, to, List.copyOf(sides), Form.COMPOUND);
    }

    /** Covers the parts from one on; true if all are covered. */
    boolean readFrom(int part) {
      int parts = cuts.length - 1;
      if (part == parts) {
        return sides.size() > 1;
      }
      if (part == parts - 1 && sides.size() == 1 && table.tellsOrigin(printed(part))) {
        return true;
      }
      for (int next = parts; next > part; next--) {
        Optional<List<String>> codes = codes(part, next);
        if (codes.isPresent()) {
          sides.add(codes.get());
          if (readFrom(next)) {
            return true;
          }
          sides.remove(sides.size() - 1);
        }
      }
      return false;
    }

    private String printed(int part) {
      return text.token(at).text().substring(cuts[part], cuts[part + 1] - 1);
    }

    private Optional<List<String>> codes(int part, int next) {
      int parts = cuts.length - 1;
      int offset = text.token(at).start();
      int start = offset + cuts[part];
      int end = offset + cuts[next] - 1;
      if (next == parts) {
        for (int last = Math.min(at + REACH, text.tokens().size() - 1); last > at; last--) {
          Optional<List<String>> longer = named(start, text.token(last).end());
          if (longer.isPresent()) {
            to = last + 1;
            return longer;
          }
        }
      }
      if (part == 0) {
        for (int first = at - 1; first >= Math.max(0, at - REACH); first--) {
          Optional<List<String>> longer = named(text.token(first).start(), end);
          if (longer.isPresent()) {
            from = first;
            return longer;
          }
        }
      }
      Optional<List<String>> named = named(start, end);
      if (named.isPresent()) {
        return named;
      }
      if (next == parts || next - part > 1) {
        return Optional.empty();
      }
      List<String> prefix =
          table.prefix(text.text().substring(start, end).toLowerCase(Locale.ROOT));
      return prefix.isEmpty() ? Optional.empty() : Optional.of(prefix);
    }

    private Optional<List<String>> named(int start, int end) {
      String printed = text.text().substring(start, end);
      return table
          .phrases()
          .get(printed)
          .map(naming -> naming.accepted(printed))
          .filter(accepted -> accepted.stream().anyMatch(m -> m.form().isPresent()))
          .map(NamedActor::codes);
    }
  }
}
