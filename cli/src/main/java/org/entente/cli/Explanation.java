package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.article.Furniture;
import org.entente.coder.Act;
import org.entente.coder.Agreement;
import org.entente.coder.Coding;
import org.entente.coder.Evidence;
import org.entente.coder.NamedMention;
import org.entente.coder.Stage;
import org.entente.coder.frame.Attempt;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;

/**
 * Tells how an article was read, sentence by sentence: what was recognised, which rules were tried
 * on which words and what was missing where one did not hold, and what was recorded.
 */
record Explanation(Messages messages, Style style) {

  /**
   * The explanation of a coding.
   *
   * @param text the article's words, which the attempts count
   * @param attempts the rules that were tried, in order
   */
  String of(Coding coding, TokenizedText text, List<Attempt> attempts) {
    Furniture furniture = Furniture.in(coding.article().text());
    StringBuilder page = new StringBuilder();
    for (Sentence sentence : text.sentences()) {
      int start = text.token(sentence.from()).start();
      int end = text.token(sentence.to() - 1).end();
      page.append(style.bold(messages.say("explain.sentence", sentence.index() + 1)))
          .append(' ')
          .append(messages.say("text.quote", line(coding.article().text().substring(start, end))))
          .append('\n');
      if (furniture.touches(start, end)) {
        step(page, "explain.furniture", List.of(messages.say("explain.skipped")));
        continue;
      }
      step(page, "explain.recognised", recognised(coding, start, end));
      step(page, "explain.rules", tried(text, sentence, attempts));
      step(page, "explain.recorded", recorded(coding, start, end));
    }
    if (coding.mentions().isEmpty()) {
      page.append(messages.say("explain.early")).append('\n');
    }
    return page.toString();
  }

  private void step(StringBuilder page, String title, List<String> lines) {
    String label = messages.say(title);
    for (String line : lines) {
      page.append("  ").append(style.dim(String.format("%-12s", label))).append(line).append('\n');
      label = "";
    }
  }

  private List<String> recognised(Coding coding, int start, int end) {
    Map<String, Set<String>> byType = new LinkedHashMap<>();
    for (NamedMention mention : coding.mentions()) {
      if (mention.start() >= start && mention.start() < end) {
        String words = messages.say("text.quote", line(mention.exact()));
        byType
            .computeIfAbsent(mention.type(), type -> new LinkedHashSet<>())
            .add(style.cyan(line(mention.value())) + " " + words);
      }
    }
    List<String> lines = new ArrayList<>();
    byType.forEach(
        (type, words) ->
            lines.add(
                messages.say("text.label", messages.say("mention." + type))
                    + String.join(" · ", words)));
    return lines;
  }

  private List<String> tried(TokenizedText text, Sentence sentence, List<Attempt> attempts) {
    Set<String> lines = new LinkedHashSet<>();
    for (Attempt attempt : attempts) {
      if (attempt.from() < sentence.from() || attempt.from() >= sentence.to()) {
        continue;
      }
      String words = messages.say("text.quote", line(text.span(attempt.from(), attempt.to())));
      String rule = attempt.rule().id();
      lines.add(
          attempt
              .missing()
              .map(
                  slot ->
                      style.yellow("✗ " + rule)
                          + " "
                          + words
                          + " "
                          + messages.say("explain.missing", slot))
              .orElseGet(() -> style.green("✓ " + rule) + " " + words));
    }
    return List.copyOf(lines);
  }

  private List<String> recorded(Coding coding, int start, int end) {
    List<String> lines = new ArrayList<>();
    for (Agreement agreement : coding.agreements()) {
      for (Stage stage : agreement.stages()) {
        if (stands(stage.evidence(), start, end)) {
          lines.add(
              fact(
                  agreement.id(),
                  "status." + stage.status().code(),
                  agreement.parties(),
                  stage.rule()));
        }
      }
    }
    for (Act act : coding.acts()) {
      if (stands(act.evidence(), start, end)) {
        List<String> actors = new ArrayList<>(act.actors());
        actors.addAll(act.recipients());
        lines.add(fact(act.id(), "act." + act.kind().code(), actors, act.rule()));
      }
    }
    return lines;
  }

  private String fact(String id, String kind, List<String> actors, String rule) {
    return id
        + " "
        + messages.say(kind)
        + " · "
        + style.bold(String.join(", ", actors))
        + " · "
        + messages.say("explain.rule", rule);
  }

  private static boolean stands(List<Evidence> passages, int start, int end) {
    return passages.stream().anyMatch(passage -> passage.start() < end && passage.end() > start);
  }

  private static String line(String text) {
    return TextPrinter.oneLine(text);
  }
}
