package org.entente.coder.mention;

import java.util.Locale;
import java.util.Optional;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.language.PartOfSpeech;
import org.entente.coder.language.Reading;
import org.entente.coder.language.Token;
import org.entente.coder.language.Word;
import org.entente.coder.lexicon.PhraseTable;
import org.entente.coder.mention.InstrumentMention.Reference;

/**
 * One noun phrase around a head noun: decides whether it names an instrument, and what it says of
 * it.
 *
 * @param head index of the head's first token
 * @param match the head
 * @param floor index before which no word can belong to the phrase
 * @param limit index after the last word that can
 */
record InstrumentPhrase(
    PhraseContext context,
    int head,
    PhraseTable.Match<InstrumentLexicon.Head> match,
    int floor,
    int limit) {

  /** The mention, or empty if the head is not an instrument here. */
  Optional<InstrumentMention> read() {
    if (!isPrintedSo() || !isNoun() || isPremodifier()) {
      return Optional.empty();
    }
    InstrumentOpening opening = InstrumentOpening.read(context, head, floor);
    if (isVerb(opening)) {
      return Optional.empty();
    }
    InstrumentComplements complements =
        InstrumentComplements.read(context, opening, head, match.to(), limit);
    InstrumentSubject subject =
        InstrumentSubject.read(
            context, Math.min(opening.titleFrom(), head), complements.to(), complements.asides());
    return isInstrument(opening, complements, subject)
        ? Optional.of(mention(opening, complements, subject))
        : Optional.empty();
  }

  private boolean isPrintedSo() {
    return match.value().use() != InstrumentLexicon.Use.ACRONYM
        || match.value().printed().contains(context.token(head).text());
  }

  /** "according" has the lemma "accord", but only as a verb. */
  private boolean isNoun() {
    Word word = context.token(head).word();
    return match.to() > head + 1
        || match.value().use() == InstrumentLexicon.Use.ACRONYM
        || word.isUnknown()
        || word.canBe(PartOfSpeech.NOUN);
  }

  /** In English a head before another is its modifier: {@code a partnership agreement}. */
  private boolean isPremodifier() {
    if (context.isFrench()) {
      return false;
    }
    PhraseTable.Match<InstrumentLexicon.Head> next =
        context.lexicon().heads.longest(context.text(), match.to(), limit);
    return next != null
        && next.value().use() != InstrumentLexicon.Use.NEVER
        && next.value().use() != InstrumentLexicon.Use.ACRONYM;
  }

  /** Whether the head is a verb here: {@code a été traité}, {@code to deal with}. */
  private boolean isVerb(InstrumentOpening opening) {
    Token token = context.token(head);
    if (!token.word().canBe(PartOfSpeech.VERB)
        || match.value().use() == InstrumentLexicon.Use.ACRONYM
        || match.to() > head + 1) {
      return false;
    }
    if (isVerbOfPlural(opening)) {
      return true;
    }
    if (opening.reference().isPresent() || opening.count() >= 0 || opening.draft()) {
      return false;
    }
    if (opening.from() < head) {
      return !context.isFrench()
          && !opening.described()
          && !context.isModifier(context.token(head - 1));
    }
    if (head == floor) {
      return !token.isCapitalised();
    }
    Token before = context.token(head - 1);
    if (context.is("verbal", head - 1)) {
      return true;
    }
    return !before.isPunctuation()
        && !before.word().canBe(PartOfSpeech.PREPOSITION)
        && (context.isFrench() || !before.word().canBe(PartOfSpeech.VERB));
  }

  /** {@code The countries deal with floods}, but not {@code the arms deal with Oman}. */
  private boolean isVerbOfPlural(InstrumentOpening opening) {
    return !context.isFrench()
        && opening.from() < head
        && !opening.described()
        && match.to() < limit
        && context.isParty(context.token(match.to()))
        && context.token(head - 1).word().readings().stream()
            .anyMatch(before -> before.pos() == PartOfSpeech.NOUN && before.number() == 'p');
  }

  private boolean isInstrument(
      InstrumentOpening opening, InstrumentComplements complements, InstrumentSubject subject) {
    boolean says = subject.says() && !subject.outOfScope();
    return switch (match.value().use()) {
      case ALWAYS, ACRONYM -> true;
      case CUED -> says || isCooperation(opening, complements);
      case COOPERATION -> isCooperation(opening, complements);
      case REFERENCE ->
          says
              || opening.draft()
              || (isPointing(opening) && !isComplemented(complements))
              || context.isSimilar(head, complements.to());
      case NEVER -> false;
    };
  }

  private boolean isPointing(InstrumentOpening opening) {
    return opening.count() >= 0
        || opening.titleFrom() < head
        || opening.reference().equals(Optional.of(Reference.DEFINITE))
        || opening.reference().equals(Optional.of(Reference.DEMONSTRATIVE));
  }

  private boolean isComplemented(InstrumentComplements complements) {
    return complements.to() > match.to()
        || (match.to() < limit && context.isOf(context.token(match.to())));
  }

  private boolean isCooperation(InstrumentOpening opening, InstrumentComplements complements) {
    for (int i = Math.min(opening.titleFrom(), head); i < complements.to(); i++) {
      if (context.is("cooperation", i)) {
        return true;
      }
    }
    return false;
  }

  private InstrumentMention mention(
      InstrumentOpening opening, InstrumentComplements complements, InstrumentSubject subject) {
    Optional<AgreementForm> form = match.value().form();
    Optional<AgreementKind> kind = subject.outOfScope() ? Optional.empty() : subject.kind(form);
    Optional<DateMention> date = opening.date().isPresent() ? opening.date() : complements.date();
    Reference reference = opening.reference().orElse(Reference.INDEFINITE);
    boolean named =
        complements.to() > match.to()
            || opening.draft()
            || opening.described()
            || complements.titleTo() > match.to()
            || subject.says()
            || reference == Reference.INDEFINITE
            || match.value().use() == InstrumentLexicon.Use.ACRONYM;
    return new InstrumentMention(
        opening.from(),
        complements.to(),
        head,
        form,
        kind,
        named ? Optional.of(title(opening, complements)) : Optional.empty(),
        subject.domains(),
        reference,
        opening.count() >= 0 ? opening.count() : isPlural() ? 0 : 1,
        subject.ties() && !subject.outOfScope(),
        subject.outOfScope(),
        date);
  }

  private boolean isPlural() {
    Token token = context.token(head);
    boolean plural = false;
    for (Reading reading : token.word().readings()) {
      if (reading.pos() == PartOfSpeech.NOUN) {
        if (reading.number() != 'p') {
          return false;
        }
        plural = true;
      }
    }
    // abbreviations and compounds that the dictionary does not know: MoUs, accords-cadres
    return plural
        || (token.word().isUnknown() && token.text().toLowerCase(Locale.ROOT).endsWith("s"));
  }

  private String title(InstrumentOpening opening, InstrumentComplements complements) {
    int start = opening.titleFrom();
    while (start < head && PhraseContext.isOpeningQuote(context.token(start))) {
      start++;
    }
    int end = Math.max(complements.to(), complements.titleTo());
    while (end > match.to() && PhraseContext.isClosingQuote(context.token(end - 1))) {
      end--;
    }
    return context.text().span(start, end);
  }
}
