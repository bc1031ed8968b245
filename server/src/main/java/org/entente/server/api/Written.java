package org.entente.server.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Since;
import org.entente.record.exchange.json.FactLines;
import org.entente.record.query.Stages;
import org.jdbi.v3.core.Handle;

/** Facts of a record as JSON, with their evidence: the lines of its export. Thread-safe. */
final class Written {
  private Written() {}

  private interface Line<F> {
    void of(FactLines lines, F fact) throws IOException;
  }

  /** The agreements with some ids. */
  static List<String> agreements(Handle handle, List<String> ids) {
    return all(handle, ids, facts -> facts::agreement, FactLines::agreement);
  }

  /** Some stages. */
  static List<String> stages(Handle handle, List<Stages.Address> addresses) {
    return all(
        handle,
        addresses,
        facts -> address -> facts.stage(address.agreement(), address.ordinal()),
        FactLines::stage);
  }

  /** The acts with some ids. */
  static List<String> acts(Handle handle, List<String> ids) {
    return all(handle, ids, facts -> facts::act, FactLines::act);
  }

  /** The persons with some ids. */
  static List<String> people(Handle handle, List<String> ids) {
    return all(handle, ids, facts -> facts::person, FactLines::person);
  }

  /** The contradictions with some ids. */
  static List<String> contradictions(Handle handle, List<String> ids) {
    return all(handle, ids, facts -> facts::contradiction, FactLines::contradiction);
  }

  /** The sources with some ids. */
  static List<String> sources(Handle handle, List<String> ids) {
    return all(handle, ids, facts -> facts::source, FactLines::source);
  }

  private static <K, F> List<String> all(
      Handle handle,
      List<K> keys,
      Function<Facts, Function<K, Optional<F>>> finding,
      Line<F> line) {
    try (Facts facts = Facts.on(handle, Since.EVER)) {
      Function<K, Optional<F>> find = finding.apply(facts);
      List<String> written = new ArrayList<>();
      for (K key : keys) {
        Optional<F> fact = find.apply(key);
        if (fact.isPresent()) {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          FactLines lines = new FactLines(bytes);
          line.of(lines, fact.get());
          lines.flush();
          written.add(bytes.toString(StandardCharsets.UTF_8));
        }
      }
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
