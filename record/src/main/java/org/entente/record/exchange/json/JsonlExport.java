package org.entente.record.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.record.exchange.Export;
import org.entente.record.exchange.fact.Facts;

/**
 * The record as JSON Lines: sources first, then agreements, acts, people, contradictions and what
 * was withdrawn. Thread-safe.
 */
public final class JsonlExport implements Export {
  @Override
  public void write(Facts facts, OutputStream out) throws IOException {
    FactLines lines = new FactLines(out);
    facts.sources(lines::source);
    facts.agreements(lines::agreement);
    facts.acts(lines::act);
    facts.people(lines::person);
    facts.contradictions(lines::contradiction);
    facts.withdrawn(lines::withdrawn);
    lines.flush();
  }
}
