package org.entente.coder.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actor mentions of a text by the tokens they stand on. */
final class ActorIndex {
  private final @Nullable ActorMention[] covering;

  ActorIndex(int tokens, List<ActorMention> actors) {
    covering = new @Nullable ActorMention[tokens];
    for (ActorMention actor : actors) {
      for (int i = actor.from(); i < actor.to(); i++) {
        covering[i] = actor;
      }
    }
  }

  boolean covers(int token) {
    return covering[token] != null;
  }

  @Nullable ActorMention covering(int token) {
    return covering[token];
  }

  @Nullable ActorMention starting(int token) {
    ActorMention actor = token < covering.length ? covering[token] : null;
    return actor != null && actor.from() == token ? actor : null;
  }

  /** The mention that ends before this token. */
  @Nullable ActorMention ending(int token) {
    ActorMention actor = token > 0 ? covering[token - 1] : null;
    return actor != null && actor.to() == token ? actor : null;
  }
}
