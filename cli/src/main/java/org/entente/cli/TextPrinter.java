package org.entente.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.NamedMention;
import org.entente.coder.Person;
import org.entente.coder.Place;
import org.entente.coder.Stage;
import org.entente.coder.Time;

/**
 * Prints a coding for people: the headline, each agreement as a line of life with the quoted words
 * under it, acts, people, contradictions.
 */
record TextPrinter(Messages messages, Style style, boolean mentions) implements CodingPrinter {
  private static final String DOT = " · ";
  private static final String INDENT = "  ";

  @Override
  public String between() {
    return "\n";
  }

  @Override
  public byte[] print(Coding coding) {
    StringBuilder page = new StringBuilder();
    head(page, coding.article());
    section(page, "text.agreements", coding.agreements().stream().map(this::agreement).toList());
    section(page, "text.acts", coding.acts().stream().map(this::act).toList());
    section(page, "text.people", coding.people().stream().map(this::person).toList());
    section(
        page,
        "text.contradictions",
        coding.contradictions().stream().map(this::contradiction).toList());
    if (mentions) {
      section(page, "text.mentions", coding.mentions().stream().map(this::mention).toList());
    }
    if (coding.agreements().isEmpty()
        && coding.acts().isEmpty()
        && coding.people().isEmpty()
        && coding.contradictions().isEmpty()) {
      page.append(INDENT).append(style.dim(messages.say("text.nothing"))).append('\n');
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head(StringBuilder page, Article article) {
    String headline = article.title().orElseGet(() -> messages.say("text.untitled", article.id()));
    page.append(style.bold(oneLine(headline))).append('\n');
    List<String> origin = new ArrayList<>();
    article.publisher().ifPresent(publisher -> origin.add(oneLine(publisher)));
    article.published().ifPresent(day -> origin.add(day.toString()));
    article.url().ifPresent(url -> origin.add(oneLine(url)));
    if (!origin.isEmpty()) {
      page.append(style.dim(String.join(DOT, origin))).append('\n');
    }
  }

  private void section(StringBuilder page, String title, List<List<String>> items) {
    if (items.isEmpty()) {
      return;
    }
    page.append('\n').append(style.underline(messages.say(title))).append('\n');
    for (List<String> lines : items) {
      page.append(INDENT).append(lines.get(0)).append('\n');
      for (String line : lines.subList(1, lines.size())) {
        page.append(INDENT).append(INDENT).append(line).append('\n');
      }
    }
  }

  private List<String> agreement(Agreement agreement) {
    List<String> lines = new ArrayList<>();
    String life = agreement.stages().stream().map(this::event).collect(Collectors.joining(" → "));
    lines.add(life + DOT + style.bold(String.join(", ", agreement.parties())));
    List<String> nature = new ArrayList<>();
    agreement.title().ifPresent(title -> nature.add(oneLine(title)));
    nature.add(word("form", agreement.form().code()));
    nature.add(word("kind", agreement.kind().code()));
    domains(agreement.domains()).ifPresent(nature::add);
    lines.add(String.join(DOT, nature));
    for (Stage stage : agreement.stages()) {
      if (!stage.signatories().isEmpty()) {
        lines.add(messages.say("text.signatories", String.join(", ", stage.signatories())));
      }
      String status =
          agreement.stages().size() > 1
              ? messages.say("text.label", word("status", stage.status().code()))
              : "";
      quotes(lines, status, stage.evidence(), stage.attributedTo(), stage.confidence());
    }
    return lines;
  }

  /** {@code signed 2023-12-12 Doha}. */
  private String event(Stage stage) {
    String status = word("status", stage.status().code());
    String coloured =
        switch (stage.status().phase()) {
          case PROSPECTIVE -> style.yellow(status);
          case CONCLUDED -> style.green(status);
          case ENDED -> style.red(status);
        };
    return coloured + when(stage.date(), stage.place());
  }

  private List<String> act(Act act) {
    List<String> lines = new ArrayList<>();
    String kind = style.cyan(word("act", act.kind().code()));
    String done = act.time() == Time.PLANNED ? messages.say("text.planned", kind) : kind;
    String actors = String.join(", ", act.actors());
    String direction =
        act.recipients().isEmpty() ? "" : " → " + String.join(", ", act.recipients());
    lines.add(done + when(act.date(), act.place()) + DOT + style.bold(actors + direction));
    List<String> about = new ArrayList<>();
    if (!act.people().isEmpty()) {
      about.add(String.join(", ", act.people()));
    }
    domains(act.domains()).ifPresent(about::add);
    if (!about.isEmpty()) {
      lines.add(String.join(DOT, about));
    }
    quotes(lines, "", act.evidence(), act.attributedTo(), act.confidence());
    return lines;
  }

  private List<String> person(Person person) {
    StringBuilder line = new StringBuilder(person.name());
    person.state().ifPresent(state -> line.append(DOT).append(style.bold(state)));
    if (!person.roles().isEmpty()) {
      line.append(DOT).append(String.join(", ", person.roles()));
    }
    List<String> lines = new ArrayList<>(List.of(oneLine(line.toString())));
    if (!person.variants().isEmpty()) {
      lines.add(style.dim(messages.say("text.variants", String.join(", ", person.variants()))));
    }
    return lines;
  }

  private List<String> contradiction(Contradiction contradiction) {
    List<String> lines = new ArrayList<>();
    lines.add(style.yellow("⚠ " + oneLine(contradiction.about())));
    for (Contradiction.Value value : contradiction.values()) {
      String passages = value.evidence().stream().map(this::quote).collect(Collectors.joining(" "));
      lines.add(messages.say("text.label", style.bold(oneLine(value.value()))) + passages);
    }
    return lines;
  }

  private List<String> mention(NamedMention mention) {
    return List.of(
        String.join(
            DOT,
            word("mention", mention.type()),
            style.bold(oneLine(mention.value())),
            quote(new Evidence(mention.start(), mention.end(), mention.exact())),
            mention.start() + "–" + mention.end()));
  }

  private void quotes(
      List<String> lines,
      String label,
      List<Evidence> passages,
      Optional<String> source,
      double confidence) {
    String words = passages.stream().map(this::quote).collect(Collectors.joining(" "));
    String said = source.map(who -> " " + messages.say("text.source", oneLine(who))).orElse("");
    String sure = style.dim(String.format(messages.locale(), " %.2f", confidence));
    lines.add(label + words + said + sure);
  }

  private String when(Optional<String> date, Optional<Place> place) {
    return date.map(d -> " " + d).orElse("") + place.map(p -> " " + oneLine(p.name())).orElse("");
  }

  private Optional<String> domains(List<Domain> domains) {
    return domains.isEmpty()
        ? Optional.empty()
        : Optional.of(
            domains.stream()
                .map(domain -> word("domain", domain.code()))
                .collect(Collectors.joining(", ")));
  }

  private String quote(Evidence passage) {
    return messages.say("text.quote", oneLine(passage.exact()));
  }

  private String word(String vocabulary, String code) {
    return messages.say(vocabulary + "." + code.toLowerCase(Locale.ROOT));
  }

  /** No line ends and no control characters, which a terminal would obey. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
      if (!space && !Character.isISOControl(c)) {
        line.append(c);
      } else if (space && line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
