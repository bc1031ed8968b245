package org.entente.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.coder.language.Tokenizer;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Stanza;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The actors' and places' files are complete, and no name stands for two actors unawares. */
class ActorLexiconTest {

  /** The members and observers of the United Nations, Kosovo and Taiwan. */
  private static final List<String> STATES =
      codes(
          """
          AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA
          BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK
          DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY
          HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO
          LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ
          MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY
          PSE QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR
          TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM
          XKX YEM ZAF ZMB ZWE
          """);

  private static final List<String> FORMER_STATES = codes("SUN YUG CSK DDR");

  /** The codebook's list (section 1). */
  private static final List<String> ORGANISATIONS =
      codes(
          """
          NATO EU UN AU ECOWAS AES CSTO CIS SCO GCC OSCE OTS ASEAN G5S LAS OIC CARICOM OAS ECCAS SADC EAC
          IGAD IOC QUAD AUKUS
          """);

  /** Kinds of names: what one actor is called by, no other may be, unless it is told apart. */
  private static final List<String> NAMES =
      List.of(
          "name",
          "adjective",
          "capital",
          "acronym",
          "force",
          "ship",
          "seat",
          "parliament",
          "periphrasis");

  private static List<String> codes(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyStateHasNameAdjectiveAndCapital(String language) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    assertThat(STATES).hasSize(193 + 2 + 2).doesNotHaveDuplicates();
    for (String key : List.of("name", "adjective", "capital")) {
      assertThat(with(lexicon, "actors", key)).as(key).containsAll(STATES);
    }
    for (String key : List.of("name", "adjective")) {
      assertThat(with(lexicon, "actors", key)).as(key).containsAll(FORMER_STATES);
    }
    assertThat(with(lexicon, "actors", "name")).containsAll(ORGANISATIONS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyHeaderIsKnown(String language) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    ActorNames names = new ActorNames(lexicon);
    Set<String> states = new TreeSet<>(STATES);
    states.addAll(FORMER_STATES);
    states.addAll(List.of("COK", "NIU"));
    assertThat(names.codes())
        .allSatisfy(
            code -> assertThat(names.isOrganisation(code) || states.contains(code)).isTrue());
    for (Stanza stanza : lexicon.folder("places")) {
      if (stanza.source().endsWith("cues.txt")) {
        continue;
      }
      assertThat(stanza.header())
          .satisfiesAnyOf(h -> assertThat(h).isEqualTo("-"), h -> assertThat(states).contains(h));
    }
    for (Stanza stanza : lexicon.folder("actors")) {
      assertThat(states).as(stanza.source()).containsAll(stanza.values("member"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void noNameStandsForTwoActorsUnlessItIsToldApart(String language) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Stanza stanza : lexicon.folder("actors")) {
      for (String key : NAMES) {
        for (String value : stanza.values(key)) {
          owners
              .computeIfAbsent(value.toLowerCase(Locale.ROOT), v -> new LinkedHashSet<>())
              .add(stanza.header());
        }
      }
    }
    Set<String> toldApart = new TreeSet<>();
    for (Stanza shared : lexicon.folder("ambiguity")) {
      shared.values("form").forEach(form -> toldApart.add(form.toLowerCase(Locale.ROOT)));
    }
    List<String> shared = new ArrayList<>();
    owners.forEach(
        (name, codes) -> {
          if (codes.size() > 1 && !toldApart.contains(name)) {
            shared.add(name + " " + codes);
          }
        });
    assertThat(shared).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyValueHasWords(String language) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    for (String folder : List.of("actors", "places")) {
      for (Stanza stanza : lexicon.folder(folder)) {
        for (Stanza.Field field : stanza.fields()) {
          for (String value : field.values()) {
            assertThat(tokenizer.words(value))
                .as(stanza.source() + ":" + field.line())
                .isNotEmpty();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "franco-arménien, FRA ARM",
    "russo-togolais, RUS TGO",
    "algéro-tunisien, DZA TUN",
    "tuniso-algérienne, TUN DZA",
    "belgo-luxembourgeois, BEL LUX",
    "sino-cambodgien, CHN KHM",
    "nippo-philippin, JPN PHL",
    "indo-malaisien, IND MYS",
    "saoudo-yéménite, SAU YEM",
    "mauritano-sénégalais, MRT SEN",
    "azerbaïdjano-turc, AZE TUR",
    "malgacho-comorienne, MDG COM",
    "guinéo-sierra-léonaise, GIN SLE",
    "libano-syrienne, LBN SYR",
    "américano-néo-zélandais, USA NZL",
    "soviéto-afghan, SUN AFG",
    "kazakho-ouzbek, KAZ UZB",
    "turco-émirati, TUR ARE",
    "tchado-centrafricain, TCD CAF",
    "germano-néerlandais, DEU NLD",
    "helvéto-autrichien, CHE AUT",
    "nigéro-nigérian, NER NGA",
    "maroco-bissau-guinéen, MAR GNB",
    "qataro-koweïtien, QAT KWT",
    "éthio-kényan, ETH KEN",
    "luso-angolaise, PRT AGO",
    "hungaro-serbe, HUN SRB",
    "ivoiro-ghanéen, CIV GHA"
  })
  void readsFrenchCompounds(String compound, String codes) {
    Lexicon lexicon = Lexicon.load("fr", Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    ActorFinder finder = new ActorFinder(lexicon, tokenizer);
    List<ActorMention> found =
        finder.find(tokenizer.tokenize("un accord " + compound + " de défense"));
    assertThat(found).singleElement().extracting(ActorMention::codes).isEqualTo(codes(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Les pays baltes ont signé., EST LVA LTU",
    "fr, Les six monarchies du Golfe ont signé., SAU ARE QAT KWT BHR OMN",
    "fr, Les pays de l'AES ont signé., MLI BFA NER",
    "fr, L'AES a signé., AES",
    "en, The Baltic states have signed., EST LVA LTU",
    "en, The five Central Asian republics have signed., KAZ KGZ TJK TKM UZB",
    "en, The two Koreas have signed., KOR PRK"
  })
  void aGroupIsItsMembers(String language, String sentence, String codes) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    assertThat(new ActorFinder(lexicon, tokenizer).find(tokenizer.tokenize(sentence)))
        .singleElement()
        .extracting(ActorMention::codes)
        .isEqualTo(codes(codes));
  }

  @Test
  void everyFrenchAdjectiveHasItsFeminineAndPlurals() {
    Lexicon lexicon = Lexicon.load("fr", Optional.empty());
    // "grenadines" are islands of another state
    Set<String> exceptions = Set.of("grenadines", "i-kiribatis");
    List<String> missing = new ArrayList<>();
    for (Stanza stanza : lexicon.folder("actors")) {
      List<String> adjectives = stanza.values("adjective");
      for (String adjective : STATES.contains(stanza.header()) ? adjectives : List.<String>of()) {
        for (String form : forms(adjective)) {
          if (!adjectives.contains(form) && !exceptions.contains(form)) {
            missing.add(stanza.header() + " " + form);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** The other forms of a regular adjective; none for one that is irregular or no masculine. */
  private static List<String> forms(String adjective) {
    if (adjective.endsWith("ien") || adjective.endsWith("éen")) {
      return List.of(adjective + "s", adjective + "ne", adjective + "nes");
    }
    if (adjective.endsWith("ais") || adjective.endsWith("ois")) {
      return List.of(adjective + "e", adjective + "es");
    }
    if (adjective.endsWith("an") || adjective.endsWith("ain") || adjective.endsWith("in")) {
      return List.of(adjective + "s", adjective + "e", adjective + "es");
    }
    boolean bare = adjective.endsWith("é") || adjective.endsWith("è") || adjective.endsWith("i");
    return bare ? List.of(adjective + "s") : List.of();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, name, une délégation de %s est arrivée",
    "fr, adjective, le général %s est arrivé",
    "fr, capital, un général est venu de %s",
    "en, name, a delegation from %s has arrived",
    "en, adjective, the %s general has arrived",
    "en, capital, a general came from %s"
  })
  void everyStateIsFoundByEveryForm(String language, String key, String sentence) {
    Lexicon lexicon = Lexicon.load(language, Optional.empty());
    Tokenizer tokenizer = lexicon.tokenizer();
    ActorFinder finder = new ActorFinder(lexicon, tokenizer);
    Set<String> toldApart = new TreeSet<>();
    for (Stanza shared : lexicon.folder("ambiguity")) {
      shared.values("form").forEach(form -> toldApart.add(form.toLowerCase(Locale.ROOT)));
    }
    for (Stanza state : lexicon.folder("actors")) {
      // "Bruxelles = EU NATO": whose seat it is in a sentence, the words around it say
      for (String seat : state.values("also-organisation")) {
        toldApart.add(seat.substring(0, seat.indexOf('=')).strip().toLowerCase(Locale.ROOT));
      }
    }
    List<String> lost = new ArrayList<>();
    for (Stanza stanza : lexicon.folder("actors")) {
      for (String form : stanza.values(key)) {
        if (!STATES.contains(stanza.header())
            || toldApart.contains(form.toLowerCase(Locale.ROOT))) {
          continue;
        }
        List<ActorMention> found = finder.find(tokenizer.tokenize(sentence.formatted(form)));
        if (found.stream().noneMatch(actor -> actor.codes().contains(stanza.header()))) {
          lost.add(stanza.header() + " " + form);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static Set<String> with(Lexicon lexicon, String folder, String key) {
    Set<String> codes = new TreeSet<>();
    for (Stanza stanza : lexicon.folder(folder)) {
      if (!stanza.values(key).isEmpty()) {
        codes.add(stanza.header());
      }
    }
    return codes;
  }
}
