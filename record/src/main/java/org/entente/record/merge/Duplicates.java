package org.entente.record.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.claim.Digest;
import org.entente.record.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Finds agreements that are told as two and are probably one: of the same parties, and either
 * signed on days of which one is the other with day and month swapped, or of one kind and in force
 * since the same day though signed on different ones. They are not merged, since what a data set
 * tells in two rows is two; they are written as contradictions, for a person to judge.
 */
final class Duplicates {
  private static final String ABOUT = "probable duplicate";

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

  private Duplicates() {}

  private record Dated(
      String id, String parties, String kind, @Nullable String signed, @Nullable String inForce) {

    private String told() {
      StringBuilder told = new StringBuilder(id);
      Optional.ofNullable(signed).ifPresent(day -> told.append(" signed ").append(day));
      Optional.ofNullable(inForce).ifPresent(day -> told.append(" in_force ").append(day));
      return told.toString();
    }
  }

  /** Brings the probable duplicates of a block up to date, after its facts are. */
  static void run(Rows rows, String block) {
    rows.run(
        """
        delete from contradiction
        where about = ? and fact in (select id from agreement where block = ?)\
        """,
        ABOUT,
        block);
    Map<String, List<Dated>> alike = new LinkedHashMap<>();
    for (Dated agreement : agreements(rows, block)) {
      swappable(agreement.signed())
          .ifPresent(days -> add(alike, agreement, "signed " + agreement.parties() + " " + days));
      if (agreement.inForce() != null && DAY.matcher(agreement.inForce()).matches()) {
        String since = agreement.kind() + " " + agreement.inForce();
        add(alike, agreement, "in force " + agreement.parties() + " " + since);
      }
    }
    alike.values().forEach(group -> compare(rows, group));
  }

  private static List<Dated> agreements(Rows rows, String block) {
    return rows.list(
        """
        select a.id, a.parties, a.kind,
          (select date from stage where agreement = a.id and status = 'signed'
            order by ordinal limit 1),
          (select date from stage where agreement = a.id and status = 'in_force'
            order by ordinal limit 1)
        from agreement a where a.block = ? order by a.id\
        """,
        row ->
            new Dated(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        block);
  }

  /** What a day shares with the one that has its day and month swapped, if there is such a one. */
  private static Optional<String> swappable(@Nullable String date) {
    if (date == null) {
      return Optional.empty();
    }
    Matcher parts = DAY.matcher(date);
    if (!parts.matches() || parts.group(3).compareTo("12") > 0) {
      return Optional.empty();
    }
    boolean ordered = parts.group(2).compareTo(parts.group(3)) <= 0;
    String low = ordered ? parts.group(2) : parts.group(3);
    String high = ordered ? parts.group(3) : parts.group(2);
    return Optional.of(parts.group(1) + " " + low + " " + high);
  }

  private static void add(Map<String, List<Dated>> alike, Dated agreement, String key) {
    alike.computeIfAbsent(key, each -> new ArrayList<>()).add(agreement);
  }

  private static void compare(Rows rows, List<Dated> group) {
    for (int i = 0; i < group.size(); i++) {
      for (Dated other : group.subList(i + 1, group.size())) {
        Dated one = group.get(i);
        if (!Optional.ofNullable(one.signed()).equals(Optional.ofNullable(other.signed()))) {
          write(rows, one, other);
        }
      }
    }
  }

  private static void write(Rows rows, Dated one, Dated other) {
    String id = "c" + Digest.of(ABOUT + "\n" + one.id() + "\n" + other.id()).substring(0, 12);
    rows.run("insert or ignore into contradiction values (?, ?, ?)", id, one.id(), ABOUT);
    rows.run("delete from contradiction_value where contradiction = ?", id);
    write(rows, id, 1, one);
    write(rows, id, 2, other);
  }

  private static void write(Rows rows, String contradiction, int ordinal, Dated agreement) {
    rows.run(
        """
        insert into contradiction_value
        select ?, ?, ?, e.claim, e.first, e.last, e.exact
        from evidence e join claim c on c.n = e.claim
        where e.fact = ? order by e.part, c.id, e.first limit 1\
        """,
        contradiction,
        ordinal,
        agreement.told(),
        agreement.id());
  }
}
