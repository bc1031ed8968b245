package org.entente.coder.evaluation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.coder.Agreement;
import org.entente.coder.Stage;

/**
 * How many of the stages and acts that a rule made were right, of how many. A stage is right when
 * its agreement is, and the gold has a stage of its status; what is matched to an optional item
 * counts neither way. Immutable.
 *
 * @param rules by rule, in the order of their names
 */
public record RulePrecision(Map<String, Ratio> rules) {

  /** Counts over the articles of an evaluation. */
  public static RulePrecision of(Evaluation evaluation) {
    Map<String, Ratio> rules = new TreeMap<>();
    for (ArticleEvaluation article : evaluation.articles()) {
      for (Matching.Found<Agreement> found : article.agreements().right()) {
        countStages(rules, found.gold().item(), found.coded());
      }
      for (Agreement agreement : article.agreements().wrong()) {
        agreement.stages().forEach(stage -> count(rules, stage.rule(), false));
      }
      article.acts().right().forEach(found -> count(rules, found.coded().rule(), true));
      article.acts().wrong().forEach(act -> count(rules, act.rule(), false));
    }
    return new RulePrecision(Collections.unmodifiableMap(rules));
  }

  private static void countStages(Map<String, Ratio> rules, Agreement gold, Agreement coded) {
    List<AgreementRules.StagePair> pairs = AgreementRules.stagePairs(gold, coded);
    Set<Stage> right = new HashSet<>(pairs.stream().map(AgreementRules.StagePair::coded).toList());
    coded.stages().forEach(stage -> count(rules, stage.rule(), right.contains(stage)));
  }

  private static void count(Map<String, Ratio> rules, String rule, boolean right) {
    rules.merge(rule, Ratio.of(right), Ratio::plus);
  }

  /** The counts as the file that {@link org.entente.coder.frame.RuleConfidence} reads. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append("# Rules, how many of their stages and acts were right on the open corpus, and how");
    out.append("\n# many they made. Written by the command in docs/evaluation.md, not by hand.\n");
    rules.forEach(
        (rule, ratio) ->
            out.append(rule)
                .append(' ')
                .append(ratio.right())
                .append(' ')
                .append(ratio.total())
                .append('\n'));
    return out.toString();
  }
}
