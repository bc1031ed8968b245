package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;

/** How far a role has been read, and what it has said so far. Not thread-safe. */
final class RoleCursor {
  /** Index after the last token read. */
  int to;

  /** Whether a complement says of what the office is. */
  boolean complement;

  /** Whether it is the office of a field, such as defence, and not of all. */
  boolean portfolio;

  /** Whether the complement is a state, and not a body of it. */
  boolean direct;

  /** Whose office it is. */
  final List<String> states = new ArrayList<>();

  RoleCursor(int to) {
    this.to = to;
  }

  /** Adds the states of an actor, ahead of the others or after them. */
  void add(ActorMention actor, boolean first) {
    for (String code : actor.codes()) {
      if (!states.contains(code)) {
        states.add(first ? 0 : states.size(), code);
      }
    }
  }
}
