package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.coder.ActKind;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Domain;
import org.entente.coder.Status;
import org.entente.record.merge.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  private static final Messages FRENCH = Messages.in("fr");
  private static final Messages ENGLISH = Messages.in("en");

  @ParameterizedTest
  @CsvSource({"fr,fr", "fr_CA.UTF-8,fr", "FR,fr", "en_GB,en", "tr_TR,en", "C,en", "'',en"})
  void takesFrenchOrElseEnglish(String asked, String spoken) {
    assertThat(Messages.in(asked).locale().getLanguage()).isEqualTo(spoken);
  }

  @Test
  void bothLanguagesSayTheSameThingsWithTheSameDetails() {
    Set<String> english = new TreeSet<>(ENGLISH.bundle().keySet());
    assertThat(new TreeSet<>(FRENCH.bundle().keySet())).isEqualTo(english);
    for (String key : english) {
      assertThat(details(FRENCH, key)).as(key).isEqualTo(details(ENGLISH, key));
    }
  }

  @Test
  void nameEveryWordOfTheCodebook() {
    Stream.of(
            Stream.of(Status.values()).map(status -> "status." + status.code()),
            Stream.of(AgreementForm.values()).map(form -> "form." + form.code()),
            Stream.of(AgreementKind.values()).map(kind -> "kind." + kind.code()),
            Stream.of(ActKind.values()).map(kind -> "act." + kind.code()),
            Stream.of(Domain.values()).map(domain -> "domain." + domain.code()),
            Stream.of(Reason.Code.values()).map(reason -> "why." + reason.code()))
        .flatMap(keys -> keys)
        .forEach(key -> assertThat(FRENCH.say(key)).as(key).isNotBlank());
  }

  @Test
  void frenchHasNoBreakSpacesBeforeItsPunctuation() {
    Pattern breaking =
        Pattern.compile("[ \\p{L}\\d]»|«[ \\p{L}\\d]|[\\p{L}\\d} ][;!?]|[\\p{L}} ]:(?= |%n|$)");
    for (String key : FRENCH.bundle().keySet()) {
      assertThat(FRENCH.bundle().getString(key)).as(key).doesNotContainPattern(breaking);
    }
  }

  @Test
  void putsDetailsIn() {
    assertThat(ENGLISH.say("tally.refusal", "a{1}.txt", "why $0")).isEqualTo("a{1}.txt: why $0");
  }

  @Test
  void countsAsTheLanguageDoes() {
    assertThat(ENGLISH.count("tally.read", 0)).isEqualTo("0 articles read");
    assertThat(FRENCH.count("tally.read", 0)).isEqualTo("0 article lu");
    assertThat(ENGLISH.count("tally.read", 1)).isEqualTo("1 article read");
    assertThat(ENGLISH.count("tally.read", 12345)).isEqualTo("12,345 articles read");
    assertThat(FRENCH.count("tally.read", 12345)).isEqualTo("12\u202f345 articles lus");
  }

  private static Set<String> details(Messages messages, String key) {
    Set<String> details = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(messages.bundle().getString(key));
    while (matcher.find()) {
      details.add(matcher.group());
    }
    return details;
  }
}
