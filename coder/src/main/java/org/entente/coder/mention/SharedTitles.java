package org.entente.coder.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.language.Sentence;
import org.entente.coder.language.TokenizedText;
import org.entente.coder.mention.PersonMention.Office;

/**
 * People told apart by their nationality alone behind the title that they share: "the ministers met
 * ... Finland's N frowned", "N (Malaysia)". The title becomes theirs.
 */
final class SharedTitles {
  private static final int REACH = 6;

  private final PersonLexicon lexicon;
  private final TokenizedText text;

  SharedTitles(PersonLexicon lexicon, TokenizedText text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** The mentions, each with the title that it shares. */
  List<PersonMention> complete(List<PersonMention> mentions) {
    List<PersonMention> all = new ArrayList<>(mentions.size());
    PersonMention title = null;
    for (PersonMention mention : mentions) {
      if (mention.name().isEmpty() && mention.plural() && mention.office() != Office.NONE) {
        title = mention;
      }
      all.add(
          title != null && isApart(mention) && isOf(mention, title)
              ? with(mention, title)
              : mention);
    }
    return all;
  }

  private boolean isApart(PersonMention mention) {
    return mention.name().isPresent()
        && mention.states().size() == 1
        && mention.office() == Office.NONE
        && mention.roles().stream().allMatch(lexicon::isHonorific);
  }

  /** Whether a state is not another than those of a title that was named a few sentences ago. */
  private boolean isOf(PersonMention mention, PersonMention title) {
    return sentence(mention) - sentence(title) <= REACH
        && (title.states().isEmpty() || title.states().containsAll(mention.states()));
  }

  private int sentence(PersonMention mention) {
    List<Sentence> sentences = text.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).to() > mention.from()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static PersonMention with(PersonMention mention, PersonMention title) {
    List<String> roles = new ArrayList<>(title.roles());
    roles.addAll(mention.roles());
    return new PersonMention(
        mention.from(),
        mention.to(),
        mention.name(),
        List.copyOf(roles),
        mention.states(),
        title.office(),
        false,
        false);
  }
}
