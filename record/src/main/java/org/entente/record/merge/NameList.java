package org.entente.record.merge;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.mention.NameKey;

/** Names of persons, each person once, by the fullest of his names. Not thread-safe. */
final class NameList {
  private final List<String> names = new ArrayList<>();
  private final List<NameKey> keys = new ArrayList<>();

  /** Adds a name unless it is a spelling of one that is there. */
  void add(String name) {
    NameKey key = NameKey.of(name);
    for (int i = 0; i < keys.size(); i++) {
      NameKey known = keys.get(i);
      if (known.isCompatible(key) && known.sharesLast(key)) {
        if (key.words().size() > known.words().size()) {
          names.set(i, name);
          keys.set(i, key);
        }
        return;
      }
    }
    names.add(name);
    keys.add(key);
  }

  /** The names, in the order in which their persons were added. */
  List<String> names() {
    return List.copyOf(names);
  }
}
