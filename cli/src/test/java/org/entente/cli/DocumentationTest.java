package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.coder.Act;
import org.entente.coder.ActKind;
import org.entente.coder.Agreement;
import org.entente.coder.AgreementForm;
import org.entente.coder.AgreementKind;
import org.entente.coder.Coding;
import org.entente.coder.Contradiction;
import org.entente.coder.Domain;
import org.entente.coder.Evidence;
import org.entente.coder.NamedMention;
import org.entente.coder.Person;
import org.entente.coder.Place;
import org.entente.coder.Plover;
import org.entente.coder.Stage;
import org.entente.coder.Status;
import org.entente.coder.Time;
import org.entente.network.bloc.Blocs;
import org.entente.network.bloc.Outlook;
import org.entente.network.measure.Brokerage;
import org.entente.network.measure.DyadMeasure;
import org.entente.network.measure.StateMeasure;
import org.entente.network.measure.YearMeasure;
import org.entente.network.trend.YearCount;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The documentation leaves nothing out: commands, options, JSON fields, lexicon files. */
class DocumentationTest {
  private static final Path DOCS = Launcher.ROOT.resolve("docs");

  @Test
  void theGuideNamesEveryCommandAndOption() throws IOException {
    String guide = Files.readString(DOCS.resolve("guide.md"));
    for (CommandSpec command : commands("en")) {
      if (command.subcommands().isEmpty()) {
        assertThat(guide).contains("`" + command.qualifiedName());
      }
      for (OptionSpec option : command.options()) {
        assertThat(guide).as(command.qualifiedName()).contains("`" + option.longestName());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyCommandHasItsHelp(String locale) {
    for (CommandSpec command : commands(locale)) {
      String help = command.commandLine().getUsageMessage();
      assertThat(help).as(command.qualifiedName()).contains("entente");
      assertThat(command.usageMessage().description())
          .as("description of " + command.qualifiedName())
          .isNotEmpty();
      assertThat(command.usageMessage().footer())
          .as("examples of " + command.qualifiedName())
          .isNotEmpty();
      assertThat(command.usageMessage().exitCodeList()).containsOnlyKeys("0", "1", "2", "3");
      for (OptionSpec option : command.options()) {
        assertThat(option.description())
            .as(command.qualifiedName() + " " + option.longestName())
            .isNotEmpty();
      }
      command
          .positionalParameters()
          .forEach(
              parameter ->
                  assertThat(parameter.description())
                      .as(command.qualifiedName() + " " + parameter.paramLabel())
                      .isNotEmpty());
    }
  }

  @Test
  void theDictionaryNamesEveryField() throws IOException {
    String dictionary = Files.readString(DOCS.resolve("data-dictionary.md"));
    JsonNode json = new ObjectMapper().readTree(new JsonLinesPrinter(true).print(everything()));
    Set<String> fields = new TreeSet<>();
    collect("", json, fields);
    assertThat(fields).hasSizeGreaterThan(60);
    for (String field : fields) {
      assertThat(dictionary).contains("`" + field + "`");
    }
  }

  @Test
  void theRecordsPageNamesEveryTableViewAndColumn(@TempDir Path folder) throws IOException {
    String page = Files.readString(DOCS.resolve("record.md"));
    RecordFile record = RecordFile.open(folder.resolve("empty.db"));
    Map<String, List<String>> tables = new TreeMap<>();
    record.<Boolean>read(
        handle -> {
          handle
              .createQuery(
                  "select t.name, c.name from pragma_table_list t, pragma_table_info(t.name) c"
                      + " where t.type <> 'shadow' and t.name not like 'sqlite%' order by 1")
              .map((row, context) -> List.of(row.getString(1), row.getString(2)))
              .forEach(
                  row ->
                      tables
                          .computeIfAbsent(row.get(0), table -> new ArrayList<>())
                          .add(row.get(1)));
          return true;
        });
    assertThat(tables).containsKeys("agreement", "dyad_year", "words").hasSizeGreaterThan(20);
    tables.forEach(
        (table, columns) -> {
          assertThat(page).contains("### `" + table + "`\n");
          String section = page.substring(page.indexOf("### `" + table + "`\n")).split("\n#", 2)[0];
          for (String column : columns) {
            assertThat(section).as(table).contains("| `" + column + "` |");
          }
        });
  }

  @Test
  void theLexiconsPagesNameEveryFile() throws IOException {
    String pages =
        Files.readString(DOCS.resolve("lexicon.md")) + Files.readString(DOCS.resolve("rules.md"));
    Set<String> files = new TreeSet<>();
    for (String language : List.of("fr", "en")) {
      try (InputStream index =
          Coding.class.getResourceAsStream("/lexicon/" + language + "/index.txt")) {
        assertThat(index).isNotNull();
        new String(index.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .forEach(files::add);
      }
    }
    for (String file : files) {
      assertThat(pages).contains("`" + file + "`");
    }
    Matcher named = Pattern.compile("`([a-z-]+/[a-z-]+\\.txt)`").matcher(pages);
    while (named.find()) {
      assertThat(files).contains(named.group(1));
    }
  }

  @Test
  void theNetworksPageDefinesEveryMeasureAndNamesEveryBlocAndFile() throws IOException {
    String page = Files.readString(DOCS.resolve("network.md"));
    for (Class<? extends Record> type :
        List.of(
            StateMeasure.class,
            YearMeasure.class,
            DyadMeasure.class,
            Outlook.class,
            YearCount.class)) {
      for (RecordComponent column : type.getRecordComponents()) {
        if (!List.of("year", "state", "one", "other", "origin", "count")
            .contains(column.getName())) {
          assertThat(page)
              .as(type.getSimpleName())
              .containsPattern("`" + column.getName() + "(_…|_q0)?`");
        }
      }
    }
    for (RecordComponent role : Brokerage.class.getRecordComponents()) {
      assertThat(page).contains("`" + role.getName() + "`");
    }
    Blocs.memberships()
        .forEach(each -> assertThat(page).containsPattern("\\b" + each.bloc() + "\\b"));
    for (String file : List.of("alliances.tsv", "communities.tsv", "states.tsv")) {
      assertThat(Blocs.class.getResource(file)).isNotNull();
      assertThat(page).contains("[" + file + "]");
    }
  }

  @Test
  void linksBetweenPagesLead() throws IOException {
    Pattern link = Pattern.compile("]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)");
    List<Path> pages = pages();
    assertThat(pages).hasSizeGreaterThan(20);
    for (Path page : pages) {
      Matcher links = link.matcher(Files.readString(page));
      while (links.find()) {
        assertThat(page.resolveSibling(links.group(1)).normalize()).as(page.toString()).exists();
      }
    }
  }

  @Test
  void everyCommandThatAPageNamesIsOne() throws IOException {
    Set<String> known = new TreeSet<>();
    commands("en").forEach(command -> known.add(command.qualifiedName()));
    Pattern named = Pattern.compile("(?:^ {4}(?:\\$ )?|`)(?:\\./)?(entente [a-z]+)");
    for (Path page : pages()) {
      for (String line : Files.readAllLines(page)) {
        Matcher command = named.matcher(line);
        while (command.find()) {
          assertThat(known).as("%s: %s", page, line).contains(command.group(1));
        }
      }
    }
  }

  /** All pages of the project but those that a build has made. */
  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Launcher.ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(
              file -> !Launcher.ROOT.relativize(file).toString().matches("(.*/)?(target|\\..*)/.*"))
          .sorted()
          .toList();
    }
  }

  private static List<CommandSpec> commands(String locale) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Messages.in(locale),
            Style.PLAIN,
            false,
            false);
    return flat(Entente.commandLine(console)).map(CommandLine::getCommandSpec).toList();
  }

  private static Stream<CommandLine> flat(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(DocumentationTest::flat));
  }

  private static void collect(String parent, JsonNode node, Set<String> fields) {
    if (node.isArray()) {
      node.forEach(item -> collect(parent, item, fields));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      fields.add(parent.isEmpty() ? field.getKey() : parent + "." + field.getKey());
      collect(field.getKey(), field.getValue(), fields);
    }
  }

  private static Coding everything() {
    List<Evidence> evidence = List.of(new Evidence(0, 1, "x"));
    Optional<Place> place = Optional.of(new Place("Doha", Optional.of("QAT")));
    Optional<String> some = Optional.of("some");
    Plover plover = new Plover("CONSULT", Optional.of("visit"));
    Stage stage =
        new Stage(Status.SIGNED, some, place, List.of("A"), plover, some, 0.9, "signed", evidence);
    return new Coding(
        new Article("1", some, some, some, Optional.of(LocalDate.of(2024, 1, 1)), "fr", "x"),
        List.of(
            new Agreement(
                "a1",
                List.of("KAZ", "QAT"),
                AgreementForm.TREATY,
                AgreementKind.FRAMEWORK,
                some,
                List.of(Domain.CYBER),
                Status.SIGNED,
                List.of(stage))),
        List.of(
            new Act(
                "e1",
                ActKind.VISIT,
                List.of("KAZ"),
                List.of("QAT"),
                List.of("A"),
                some,
                place,
                Time.PAST,
                List.of(Domain.CYBER),
                some,
                plover,
                0.9,
                "visit",
                evidence)),
        List.of(new Person("A", List.of("B"), some, List.of("C"), evidence)),
        List.of(new Contradiction("A", List.of(new Contradiction.Value("B", evidence)))),
        List.of(new NamedMention("state", "KAZ", 0, 1, "x")));
  }
}
