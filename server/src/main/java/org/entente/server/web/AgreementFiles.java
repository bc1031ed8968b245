package org.entente.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entente.record.exchange.fact.AgreementFact;
import org.entente.record.exchange.fact.Facts;
import org.entente.record.exchange.fact.Since;
import org.entente.record.exchange.json.JsonLdExport;
import org.entente.record.exchange.table.AgreementCsv;
import org.entente.record.query.Lookup;
import org.entente.server.page.Addresses;
import org.entente.server.page.Citation;
import org.entente.server.reading.Reading;
import org.entente.server.reading.SharedRecord;

/**
 * Gives one agreement as a file, and as a citation for the programs that keep such. Thread-safe.
 */
public final class AgreementFiles {
  private static final String PAGE = "/agreements/{id}.";

  private final SharedRecord record;
  private final Site site;

  public AgreementFiles(SharedRecord record, Site site) {
    this.record = record;
    this.site = site;
  }

  private interface Export {
    void write(AgreementFact agreement, Facts facts, OutputStream out) throws IOException;
  }

  private interface Writing {
    byte[] of(Reading reading, Lookup.OfAgreement agreement);
  }

  /** Answers at the addresses of the files. */
  public void on(RoutesConfig routes) {
    routes.get(
        PAGE + "csv", context -> answer(context, "csv", "text/csv", exported(AgreementCsv::write)));
    routes.get(
        PAGE + "jsonld",
        context ->
            answer(context, "jsonld", "application/ld+json", exported(JsonLdExport::agreement)));
    routes.get(
        PAGE + "bib",
        context ->
            answer(
                context,
                "bib",
                "application/x-bibtex",
                (reading, found) -> bytes(cited(context, found).bibtex())));
    routes.get(
        PAGE + "ris",
        context ->
            answer(
                context,
                "ris",
                "application/x-research-info-systems",
                (reading, found) -> bytes(cited(context, found).ris())));
  }

  private void answer(Context context, String ending, String type, Writing writing) {
    String id = Addresses.id(context.pathParam("id")).orElseThrow(NotFoundResponse::new);
    Optional<byte[]> file =
        record.read(
            reading -> {
              Lookup.OfAgreement found = found(reading, id).orElseThrow(NotFoundResponse::new);
              String fact = found.agreement().id();
              if (!fact.equals(id)) {
                context.redirect(
                    Addresses.agreement(fact) + "." + ending, HttpStatus.MOVED_PERMANENTLY);
                return Optional.empty();
              }
              return Optional.of(writing.of(reading, found));
            });
    file.ifPresent(
        bytes ->
            context
                .header("Cache-Control", "private, no-cache")
                .header(
                    "Content-Disposition",
                    "attachment; filename=\"entente-" + id + "." + ending + "\"")
                .contentType(type + "; charset=utf-8")
                .result(bytes));
  }

  private static Optional<Lookup.OfAgreement> found(Reading reading, String id) {
    return Lookup.find(reading.handle(), id)
        .filter(Lookup.OfAgreement.class::isInstance)
        .map(Lookup.OfAgreement.class::cast);
  }

  private Citation cited(Context context, Lookup.OfAgreement found) {
    return Citation.of(
        found.agreement(),
        Languages.of(context),
        site.root(context),
        LocalDate.now(ZoneOffset.UTC));
  }

  private static Writing exported(Export export) {
    return (reading, found) -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Facts facts = Facts.on(reading.handle(), Since.EVER)) {
        export.write(
            facts.agreement(found.agreement().id()).orElseThrow(NotFoundResponse::new), facts, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
