package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.language.Token;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one text as they are read: joins those that a dash or slash couples, then settles
 * the ambiguous ones. For one text and one thread.
 */
final class NamedActors {
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
    NamedActor next = actor;
    if (prefix != null && prefix.to() + 1 == next.from() && isTightDash(text, prefix.to())) {
      next = prefix.joined(next);
    }
    prefix = null;
    if (!read.isEmpty()) {
      NamedActor last = read.get(read.size() - 1);
      if (last.to() + 1 == next.from() && isCouple(text, last, next)) {
        next = last.joined(next);
        read.remove(read.size() - 1);
      }
    }
    read.add(next);
  }

  private static boolean isCouple(TokenizedText text, NamedActor last, NamedActor next) {
    if (last.form() == null || next.form() == null || sameSide(last, next)) {
      return false;
    }
    if (isTightDash(text, last.to()) || text.token(last.to()).is("/")) {
      return true;
    }
    // a dash between spaces may also open a parenthesis, or end a dateline
    return isDash(text.token(last.to()))
        && (last.form() == next.form()
            || (last.form() == Form.COMPOUND && next.form() != Form.DEMONYM))
        && (next.form() == Form.NAME || next.form() == Form.CAPITAL);
  }

  private static boolean sameSide(NamedActor last, NamedActor next) {
    return last.sides().get(last.sides().size() - 1).equals(next.sides().get(0));
  }

  private static boolean isDash(Token token) {
    return token.is("-") || token.is("–") || token.is("—") || token.is("‑");
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
  List<ActorMention> resolve() {
    List<ActorMention> mentions = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      NamedActor actor = read.get(i);
      Form form = actor.form();
      if (form == null) {
        continue;
      }
      Set<String> codes = new LinkedHashSet<>();
      for (List<String> side : actor.sides()) {
        codes.add(side.size() == 1 ? side.get(0) : settle(side, i));
      }
      codes.remove(Naming.NOBODY);
      if (!codes.isEmpty()) {
        Form settled = form == Form.COMPOUND && codes.size() == 1 ? Form.DEMONYM : form;
        mentions.add(new ActorMention(actor.from(), actor.to(), List.copyOf(codes), settled));
      }
    }
    return mentions;
  }

  /** The candidate that was named last before, else first after, else the likeliest. */
  private String settle(List<String> candidates, int at) {
    for (int i = at - 1; i >= 0; i--) {
      for (List<String> side : read.get(i).sides()) {
        if (side.size() == 1 && candidates.contains(side.get(0))) {
          return side.get(0);
        }
      }
    }
    for (int i = at + 1; i < read.size(); i++) {
      for (List<String> side : read.get(i).sides()) {
        if (side.size() == 1 && candidates.contains(side.get(0))) {
          return side.get(0);
        }
      }
    }
    return candidates.get(0);
  }
}
