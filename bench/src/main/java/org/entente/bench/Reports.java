package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes made-up press reports as JSON Lines, the same for the same arguments: three in five
 * French, the rest English, of 4 to 13 sentences, one in two about defence cooperation of two of 70
 * states, one in twenty a copy of the one before with another opening. Each state has twelve
 * persons who act for it in both languages.
 */
public final class Reports {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final int YEARS = 12;
  private static final int PERSONS_A_STATE = 12;

  private final String language;
  private final Random random;
  private final Map<String, List<String>> lines = new HashMap<>();

  private Reports(String language, Random random) throws IOException {
    this.language = language;
    this.random = random;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Reports.class.getResourceAsStream("reports-" + language + ".txt")),
                StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        String[] parts = line.split(": ", 2);
        boolean list = !parts[0].equals("story") && !parts[0].equals("more");
        List<String> kind = lines.computeIfAbsent(parts[0], key -> new ArrayList<>());
        kind.addAll(list ? List.of(parts[1].split("\\|")) : List.of(parts[1]));
      }
    }
  }

  /**
   * Writes as many reports as the first argument says. Further ones, each optional: the seed; over
   * how many years up to 2023 the reports are spread, by default 12; how many events each tells of,
   * by default one in every other report.
   */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    Random random = new Random(args.length > 1 ? Long.parseLong(args[1]) : 1);
    int years = args.length > 2 ? Integer.parseInt(args[2]) : YEARS;
    int stories = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    Reports french = new Reports("fr", random);
    Reports english = new Reports("en", random);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    String before = "";
    LocalDate dayBefore = LocalDate.EPOCH;
    for (int i = 0; i < count; i++) {
      boolean isFrench = i % 5 < 3;
      Reports reports = isFrench ? french : english;
      boolean copy = i % 20 == 1;
      LocalDate drawn = LocalDate.of(2024 - years, 1, 1).plusDays(random.nextInt(365 * years));
      LocalDate day = copy ? dayBefore : drawn;
      String text =
          copy
              ? reports.fill("{place}, {name}. ", day) + before
              : reports.text(day, stories == 0 ? random.nextInt(2) : stories);
      before = text;
      dayBefore = day;
      out.printf(
          "{\"url\":\"https://press.example/%d\",\"published\":\"%s\",\"language\":\"%s\","
              + "\"text\":\"%s\"}%n",
          i, day, isFrench ? "fr" : "en", text);
    }
    out.flush();
  }

  private String text(LocalDate day, int stories) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < stories; i++) {
      text.append(fill(one("story"), day)).append("\\n\\n");
    }
    for (int sentences = 3 + random.nextInt(10); sentences > 0; sentences--) {
      text.append(fill(one("more"), day)).append(random.nextInt(3) == 0 ? "\\n\\n" : " ");
    }
    return text.toString();
  }

  private String fill(String template, LocalDate day) {
    List<String> states = Objects.requireNonNull(lines.get("states"));
    int first = random.nextInt(states.size());
    int second = (first + 1 + random.nextInt(states.size() - 1)) % states.size();
    String filled =
        SLOT.matcher(template)
            .replaceAll(
                slot ->
                    Matcher.quoteReplacement(
                        switch (slot.group(1)) {
                          case "A" -> states.get(first);
                          case "B" -> states.get(second);
                          case "name" -> person(random.nextInt(states.size()));
                          case "nameA" -> person(first);
                          case "nameB" -> person(second);
                          case "day" -> String.valueOf(1 + random.nextInt(28));
                          case "year" -> String.valueOf(day.getYear());
                          default -> one(slot.group(1) + "s");
                        }));
    String contracted = language.equals("fr") ? contracted(filled) : filled;
    return Character.toUpperCase(contracted.charAt(0)) + contracted.substring(1);
  }

  private static String contracted(String french) {
    return french
        .replace(" de le ", " du ")
        .replace(" en le ", " au ")
        .replace(" en la ", " en ")
        .replace(" en l’", " en ");
  }

  /** One of those who act for a state. */
  private String person(int state) {
    List<String> givens = Objects.requireNonNull(lines.get("givens"));
    List<String> families = Objects.requireNonNull(lines.get("families"));
    int which = state * PERSONS_A_STATE + random.nextInt(PERSONS_A_STATE);
    return givens.get(which % givens.size()) + " " + families.get(which * 5 % families.size());
  }

  private String one(String kind) {
    List<String> all = Objects.requireNonNull(lines.get(kind));
    return all.get(random.nextInt(all.size()));
  }
}
