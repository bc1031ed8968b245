package org.entente.coder.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An evaluation as a table for people, or as JSON. */
public final class Report {
  private Report() {}

  /**
   * Two tables: precision, recall and F1 of each list, by language and by length; and the accuracy
   * of each field of the items found, by language.
   */
  public static String text(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%-14s", ""));
    for (ItemList list : ItemList.values()) {
      out.append(String.format(Locale.ROOT, "  %-24s", list.code()));
    }
    out.append('\n').append(String.format(Locale.ROOT, "%-14s", "articles"));
    for (int i = 0; i < ItemList.values().length; i++) {
      out.append("     P     R    F1   gold ");
    }
    Map<String, Scores> groups = groups(evaluation);
    groups.forEach((name, scores) -> row(out, name, scores));
    for (Length length : Length.values()) {
      groups.remove(length.code());
    }
    out.append("\n\n").append(String.format(Locale.ROOT, "%-24s", "of the items found"));
    groups.keySet().forEach(name -> out.append(String.format(Locale.ROOT, "%16s", name)));
    for (Measure measure : Measure.values()) {
      out.append('\n').append(String.format(Locale.ROOT, "  %-22s", measure.code()));
      for (Scores scores : groups.values()) {
        Ratio ratio = scores.measure(measure);
        out.append(
            ratio.total() == 0
                ? String.format(Locale.ROOT, "%16s", "-")
                : String.format(Locale.ROOT, "%9.2f of%4d", ratio.value(), ratio.total()));
      }
    }
    return out.append('\n').toString();
  }

  private static void row(StringBuilder out, String name, Scores scores) {
    out.append('\n')
        .append(String.format(Locale.ROOT, "%-14s", name + " (" + scores.articles() + ")"));
    for (ItemList list : ItemList.values()) {
      Counts counts = scores.counts(list);
      out.append(
          String.format(
              Locale.ROOT,
              "  %4.2f  %4.2f  %4.2f %6d ",
              counts.precision(),
              counts.recall(),
              counts.f1(),
              counts.right() + counts.missed()));
    }
  }

  private static Map<String, Scores> groups(Evaluation evaluation) {
    Map<String, Scores> groups = new LinkedHashMap<>();
    groups.put("all", evaluation.total());
    groups.putAll(evaluation.byLanguage());
    evaluation.byLength().forEach((length, scores) -> groups.put(length.code(), scores));
    return groups;
  }

  /**
   * One JSON object: {@code total}, {@code languages} and {@code lengths} hold scores, as does
   * every article of {@code articles}, if these are wanted.
   */
  public static String json(Evaluation evaluation, boolean articles) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeFieldName("total");
      scores(json, evaluation.total());
      json.writeObjectFieldStart("languages");
      for (Map.Entry<String, Scores> language : evaluation.byLanguage().entrySet()) {
        json.writeFieldName(language.getKey());
        scores(json, language.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("lengths");
      for (Map.Entry<Length, Scores> length : evaluation.byLength().entrySet()) {
        json.writeFieldName(length.getKey().code());
        scores(json, length.getValue());
      }
      json.writeEndObject();
      if (articles) {
        json.writeObjectFieldStart("articles");
        for (ArticleEvaluation article : evaluation.articles()) {
          json.writeFieldName(article.article().id());
          scores(json, article.scores());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return out.append('\n').toString();
  }

  private static void scores(JsonGenerator json, Scores scores) throws IOException {
    json.writeStartObject();
    json.writeNumberField("articles", scores.articles());
    for (ItemList list : ItemList.values()) {
      Counts counts = scores.counts(list);
      json.writeObjectFieldStart(list.code());
      json.writeNumberField("precision", rounded(counts.precision()));
      json.writeNumberField("recall", rounded(counts.recall()));
      json.writeNumberField("f1", rounded(counts.f1()));
      json.writeNumberField("right", counts.right());
      json.writeNumberField("missed", counts.missed());
      json.writeNumberField("wrong", counts.wrong());
      json.writeEndObject();
    }
    json.writeObjectFieldStart("fields");
    for (Measure measure : Measure.values()) {
      Ratio ratio = scores.measure(measure);
      if (ratio.total() > 0) {
        json.writeObjectFieldStart(measure.code());
        json.writeNumberField("value", rounded(ratio.value()));
        json.writeNumberField("right", ratio.right());
        json.writeNumberField("total", ratio.total());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
