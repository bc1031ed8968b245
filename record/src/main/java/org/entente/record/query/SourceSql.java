package org.entente.record.query;

/** Which sources are meant, in SQL: by their names, or by the actors that they tell of. */
final class SourceSql {
  /** The numbers of the sources of an id, an address or a publisher: the same value three times. */
  static final String NAMED =
      "select n from source where id = ? union select n from source where url = ?"
          + " union select n from source where publisher = ? collate nocase";

  /** Whether a source {@code s} is of an id, an address or a publisher: likewise. */
  static final String IS_NAMED = "(s.id = ? or s.url = ? or s.publisher = ? collate nocase)";

  /** The numbers of the sources that tell of an actor, under {@code source}, some several times. */
  static final String OF_ACTOR =
      "select c.source from history h cross join claim c on c.fact = h.fact where h.actor = ?";

  /** Whether a source {@code s} tells of an actor. */
  static final String TELLS_OF_ACTOR =
      "exists (select 1 from claim c join history h on h.fact = c.fact"
          + " where c.source = s.n and +h.actor = ?)";

  private SourceSql() {}
}
