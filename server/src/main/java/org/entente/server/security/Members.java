package org.entente.server.security;

import java.util.Optional;

/**
 * Who may come in.
 *
 * @param owner under which name the decisions of the machine's own user are noted, where nobody
 *     needs to say who they are
 * @param guarded whether visitors must say who they are
 */
public record Members(Accounts accounts, Tokens tokens, Optional<String> owner, boolean guarded) {

  /** The name of a person by a password or token. */
  Optional<String> person(String name, String password) {
    return accounts
        .holder(name, password)
        .or(() -> tokens.holder(password).filter(holder -> holder.equals(name)));
  }
}
