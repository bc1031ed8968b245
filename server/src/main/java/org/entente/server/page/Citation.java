package org.entente.server.page;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.coder.Agreement;
import org.entente.coder.Stage;
import org.entente.record.query.Told;
import org.entente.server.text.Plain;
import org.entente.server.text.Words;

/**
 * How an agreement of the record is cited.
 *
 * @param id of the agreement
 * @param parties their names
 * @param title its own, or what it is
 * @param date EDTF: of its signature where that is known, else the first that is
 * @param address where it is found
 * @param accessed when it was looked at
 */
public record Citation(
    String id,
    String parties,
    String title,
    Optional<String> date,
    String address,
    LocalDate accessed) {
  private static final String DATABASE = "Entente";

  /** The citation of an agreement. */
  public static Citation of(Told<Agreement> told, Words words, String root, LocalDate today) {
    Agreement agreement = told.fact();
    Optional<String> signed =
        agreement.stages().stream()
            .filter(stage -> stage.status().code().equals("signed"))
            .flatMap(stage -> stage.date().stream())
            .findFirst();
    return new Citation(
        told.id(),
        words.actors(agreement.parties()),
        Plain.line(words.name(agreement)),
        signed.or(
            () ->
                agreement.stages().stream().map(Stage::date).flatMap(Optional::stream).findFirst()),
        root + Addresses.agreement(told.id()),
        today);
  }

  /** A BibTeX entry, with a line end after it. */
  public String bibtex() {
    return "@misc{entente-"
        + id
        + ",\n"
        + field("title", "{" + escaped(parties + ". " + title) + "}")
        + year().map(year -> field("year", year)).orElse("")
        + field("howpublished", DATABASE + ", " + id)
        + "  url = {"
        + address
        + "},\n"
        + field("urldate", accessed.toString())
        + "}\n";
  }

  private static String field(String name, String value) {
    return "  " + name + " = {" + value + "},\n";
  }

  /** An RIS record, its lines ended as that format wants. */
  public String ris() {
    StringBuilder lines = new StringBuilder();
    line(lines, "TY", "DATA");
    line(lines, "TI", parties + ". " + title);
    year().ifPresent(year -> line(lines, "PY", year));
    line(lines, "DB", DATABASE);
    line(lines, "AN", id);
    line(lines, "UR", address);
    line(lines, "Y2", accessed.toString().replace('-', '/'));
    line(lines, "ER", "");
    return lines.toString();
  }

  private static void line(StringBuilder lines, String tag, String value) {
    lines.append(tag).append("  - ").append(value).append("\r\n");
  }

  /** The year, where it is one: {@code 2023} of {@code 2023-12-12~}. */
  private Optional<String> year() {
    return date.filter(edtf -> edtf.matches("\\d{4}(?:[-?~%].*)?"))
        .map(edtf -> edtf.substring(0, 4));
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\textbackslash ")
        .replaceAll("([{}%&#_$])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ");
  }
}
