package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.language.Word;
import org.entente.coder.mention.ActorMention.Form;
import org.entente.coder.mention.Naming.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one text as they are read: joins those that a dash or slash couples, then settles
 * the ambiguous ones. For one text and one thread.
 */
final class NamedActors {
  /** The most actors of a compound. */
  private static final int MOST = 4;

  private final List<NamedActor> read = new ArrayList<>();
  private @Nullable NamedActor prefix;

  /** Whether the last actor ends at this token. */
  boolean endsAt(int at) {
    return !read.isEmpty() && read.get(read.size() - 1).to() == at;
  }

  /** Adds a prefix that a dash of its own follows ("Franco–Armenian"). */
  void addPrefix(int at, List<String> codes) {
    prefix = new NamedActor(at, at + 1, List.of(codes), Form.DEMONYM);
  }

  void add(NamedActor actor, TokenizedText text) {
    while (!read.isEmpty() && read.get(read.size() - 1).to() > actor.from()) {
      read.remove(read.size() - 1);
    }
    if (prefix != null && prefix.to() + 1 == actor.from() && isTightDash(text, prefix.to())) {
      read.add(prefix.joined(actor));
    } else {
      read.add(actor);
    }
    prefix = null;
  }

  /** Joins the actors that dashes or slashes couple; a long row of them is a mere list. */
  private void join(TokenizedText text) {
    List<NamedActor> joined = new ArrayList<>(read.size());
    int i = 0;
    while (i < read.size()) {
      int last = i;
      NamedActor all = read.get(i);
      while (last + 1 < read.size() && isCouple(text, read.get(last), read.get(last + 1))) {
        last++;
        all = all.joined(read.get(last));
      }
      if (last - i < MOST) {
        joined.add(all);
      } else {
        joined.addAll(read.subList(i, last + 1));
      }
      i = last + 1;
    }
    read.clear();
    read.addAll(joined);
  }

  private static boolean isCouple(TokenizedText text, NamedActor last, NamedActor next) {
    if (last.to() + 1 != next.from()
        || last.form() == null
        || next.form() == null
        || sameSide(last, next)) {
      return false;
    }
    if (isTightDash(text, last.to()) || text.token(last.to()).is("/")) {
      return true;
    }
    // a dash between spaces may also open a parenthesis, or end a dateline
    return isDash(text.token(last.to()))
        && last.form() == next.form()
        && (next.form() == Form.NAME || next.form() == Form.CAPITAL);
  }

  private static boolean sameSide(NamedActor last, NamedActor next) {
    return last.sides().get(last.sides().size() - 1).equals(next.sides().get(0));
  }

  private static boolean isDash(Token token) {
    return token.isPunctuation()
        && (token.is("-") || token.is("–") || token.is("—") || token.is("‑"));
  }

  /** Whether this token is a dash without space before and after it. */
  static boolean isTightDash(TokenizedText text, int at) {
    return at > 0
        && at + 1 < text.tokens().size()
        && isDash(text.token(at))
        && text.token(at - 1).end() == text.token(at).start()
        && text.token(at + 1).start() == text.token(at).end();
  }

  /** The mentions, every ambiguous name settled by the names that are not. */
  List<ActorMention> resolve(TokenizedText text) {
    join(text);
    List<ActorMention> mentions = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      NamedActor actor = read.get(i);
      Form form = actor.form();
      if (form == null) {
        continue;
      }
      Set<String> codes = new LinkedHashSet<>();
      for (List<String> side : actor.sides()) {
        String code = side.size() == 1 ? side.get(0) : settle(text, side, i);
        if (code.contains(Meaning.AND)) {
          Collections.addAll(codes, code.split(Pattern.quote(Meaning.AND)));
        } else {
          codes.add(code);
        }
      }
      codes.remove(Naming.NOBODY);
      if (!codes.isEmpty()) {
        Form settled = form == Form.COMPOUND && codes.size() == 1 ? Form.DEMONYM : form;
        mentions.add(new ActorMention(actor.from(), actor.to(), List.copyOf(codes), settled));
      }
    }
    mentions.removeIf(mention -> mention.form() == Form.MAKER && !isHomeNamed(mention, mentions));
    return mentions;
  }

  /** Whether the text makes clear whose a maker is: it names the state in another way. */
  private static boolean isHomeNamed(ActorMention maker, List<ActorMention> mentions) {
    return mentions.stream()
        .anyMatch(other -> other.form() != Form.MAKER && other.codes().containsAll(maker.codes()));
  }

  /** The candidate that was named last before, else first after, else the likeliest. */
  private String settle(TokenizedText text, List<String> candidates, int at) {
    for (int i = at - 1; i >= 0; i--) {
      String named = namedBy(read.get(i), candidates);
      if (named != null) {
        return named;
      }
    }
    for (int i = at + 1; i < read.size(); i++) {
      String named = namedBy(read.get(i), candidates);
      if (named != null) {
        return named;
      }
    }
    // "Maurice et les Seychelles": beside a state it is a state
    boolean nobody = candidates.get(0).equals(Naming.NOBODY);
    boolean beside =
        (at > 0 && isCoordinated(text, read.get(at - 1), read.get(at)))
            || (at + 1 < read.size() && isCoordinated(text, read.get(at), read.get(at + 1)));
    return candidates.get(nobody && beside ? 1 : 0);
  }

  private static @Nullable String namedBy(NamedActor actor, List<String> candidates) {
    for (List<String> side : actor.sides()) {
      if (side.size() == 1 && candidates.contains(side.get(0))) {
        return side.get(0);
      }
    }
    return null;
  }

  /** Whether a comma or conjunction, and at most an article and a preposition, part two names. */
  private static boolean isCoordinated(TokenizedText text, NamedActor first, NamedActor second) {
    int between = second.from() - first.to();
    boolean settled = first.sides().get(0).size() == 1 || second.sides().get(0).size() == 1;
    if (between < 1 || between > 3 || first.form() != second.form() || !settled) {
      return false;
    }
    Token link = text.token(first.to());
    if (!link.is(",") && !link.word().canBe(PartOfSpeech.CONJUNCTION)) {
      return false;
    }
    for (int i = first.to() + 1; i < second.from(); i++) {
      Word word = text.word(i);
      if (!word.canBe(PartOfSpeech.DETERMINER) && !word.canBe(PartOfSpeech.PREPOSITION)) {
        return false;
      }
    }
    return true;
  }
}
