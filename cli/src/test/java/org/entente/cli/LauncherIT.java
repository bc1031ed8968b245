package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entente as users meet it: the launcher, its streams and its exit codes. */
class LauncherIT {
  private static final Path SAMPLES = Launcher.ROOT.resolve("docs/samples");
  private static final Path REPORT = SAMPLES.resolve("depeche.txt");
  private static final String TEXT =
      "Le Portugal et le Cap-Vert ont signé jeudi à Praia un accord de coopération militaire.";

  @TempDir private Path folder = Path.of(".");

  @Test
  void readsASampleForPeople() {
    Launcher.Result result = new Launcher().run("read", REPORT);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.text())
        .contains("CPV")
        .contains("PRT")
        .contains("“")
        .doesNotContain("\u001b");
  }

  @Test
  void speaksFrench() {
    Launcher.Result result = new Launcher().with("LC_ALL", "fr_FR.UTF-8").run("read", REPORT);
    assertThat(result.text()).contains("«\u00a0").contains("Accords").doesNotContain("“");
  }

  @Test
  void theLocaleFlagWinsOverTheEnvironment() {
    Launcher french = new Launcher().with("LC_ALL", "fr_FR.UTF-8");
    assertThat(french.run("read", REPORT, "--locale", "en").text()).contains("Agreements");
    assertThat(french.run("--locale=en", "version", "--help").text()).contains("Usage: ");
  }

  @Test
  void printsOneObjectALine() throws IOException {
    Launcher.Result result = new Launcher().run("read", SAMPLES, "--format", "jsonl");
    assertThat(result.exit()).isZero();
    List<String> lines = result.text().lines().toList();
    assertThat(lines).hasSize(4);
    for (String line : lines) {
      JsonNode coding = new ObjectMapper().readTree(line);
      assertThat(coding.fieldNames())
          .toIterable()
          .containsExactly("id", "article", "agreements", "acts", "people", "contradictions");
    }
  }

  @Test
  void printsOneArray() throws IOException {
    Launcher.Result result = new Launcher().run("read", SAMPLES, "--format", "json", "--mentions");
    JsonNode codings = new ObjectMapper().readTree(result.out());
    assertThat(codings.isArray()).isTrue();
    assertThat(codings).hasSize(4);
    assertThat(codings.get(0).has("mentions")).isTrue();
  }

  @Test
  void readsStandardInput() throws IOException {
    Launcher.Result result =
        new Launcher().reading(Files.readAllBytes(REPORT)).run("read", "-", "--format=jsonl");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEqualTo(new Launcher().run("read", REPORT, "--format=jsonl").out());
  }

  @Test
  void givesTheSameBytesWithAnyNumberOfJobs() {
    for (String format : List.of("text", "json", "jsonl")) {
      byte[] one = corpus(new Launcher(), format, "1");
      assertThat(corpus(new Launcher(), format, "2")).isEqualTo(one);
      assertThat(corpus(new Launcher(), format, "5")).isEqualTo(one);
    }
  }

  @Test
  void givesTheSameBytesInEveryLocale() {
    byte[] french = corpus(speaking("fr"), "jsonl", "2");
    assertThat(french).isNotEmpty();
    assertThat(corpus(speaking("en"), "jsonl", "2")).isEqualTo(french);
    assertThat(corpus(speaking("tr"), "jsonl", "2")).isEqualTo(french);
  }

  private static Launcher speaking(String language) {
    return new Launcher()
        .with("LC_ALL", language + "_" + (language.equals("en") ? "US" : "XX") + ".UTF-8")
        .with("ENTENTE_JAVA_OPTS", "-Duser.language=" + language + " -Duser.country=");
  }

  private static byte[] corpus(Launcher launcher, String format, String jobs) {
    Launcher.Result result =
        launcher.run("read", "corpus/articles", "--format", format, "--jobs", jobs);
    assertThat(result.exit()).isZero();
    return result.out();
  }

  @Test
  void startsFromAnyFolderAndThroughSymbolicLinks() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("one"), Launcher.ROOT.resolve("entente"));
    Path relative = Files.createDirectory(folder.resolve("bin")).resolve("two");
    Files.createSymbolicLink(relative, Path.of("../one"));
    for (Path command : List.of(link, relative)) {
      Launcher.Result result = new Launcher().as(command).in(folder).run("version");
      assertThat(result.text()).startsWith("entente ");
      assertThat(result.exit()).isZero();
    }
  }

  @Test
  void readsFileNamesWithAccentsAndSpacesInTheCLocale() throws IOException {
    Path file = Files.writeString(folder.resolve("dépêche du soir.txt"), TEXT);
    Launcher.Result result = new Launcher().with("LC_ALL", "C").run("read", file);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "windows-1252", "ISO-8859-1"})
  void readsOtherCharacterSets(String charset) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, TEXT.getBytes(Charset.forName(charset)));
    Launcher.Result result = new Launcher().run("read", file, "--format=jsonl");
    assertThat(result.err()).isEmpty();
    assertThat(result.text()).contains("\"length\":" + TEXT.length());
  }

  @Test
  void refusesAnOldJava() throws IOException {
    Path jdk = folder.resolve("jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Path java = Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nexit 9\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    ProcessBuilder builder =
        new ProcessBuilder(Launcher.ROOT.resolve("entente").toString(), "version");
    builder.environment().put("JAVA_HOME", jdk.toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).contains("Java 11.0.2").contains("17 or later");
  }

  // Bad input: exit 3, a line that names file and reason, and the rest coded.

  private void refused(Path bad, String reason) throws IOException {
    refused(bad, bad.toString(), reason);
  }

  private void refused(Path bad, String named, String reason) throws IOException {
    Path good = Files.writeString(folder.resolve("zz-good.txt"), TEXT);
    Launcher.Result result = new Launcher().run("read", bad, good, "--format=jsonl");
    assertThat(result.exit()).isEqualTo(ExitCode.REFUSED);
    assertThat(result.err().lines())
        .anyMatch(line -> line.contains(named) && line.contains(reason));
    assertThat(result.err()).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(result.err()).contains("1 article read, 1 input refused");
    assertThat(result.text().lines()).hasSize(1);
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    refused(Files.createFile(folder.resolve("empty.txt")), "empty");
  }

  @Test
  void refusesABinary() throws IOException {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    refused(Files.write(folder.resolve("image.bin"), bytes), "not text");
  }

  @Test
  void refusesTruncatedUtf8() throws IOException {
    byte[] bytes = (TEXT.repeat(5) + " é").getBytes(StandardCharsets.UTF_8);
    refused(
        Files.write(folder.resolve("cut.txt"), Arrays.copyOf(bytes, bytes.length - 1)), "UTF-8");
  }

  @Test
  void refusesASingleLineOf200Megabytes() throws IOException {
    Path file = folder.resolve("long.txt");
    byte[] words = "un accord ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 2000; i++) {
        out.write(words);
      }
    }
    refused(file, "MB");
    Files.delete(file);
  }

  @Test
  void survivesTenThousandNestedTags() throws IOException {
    String deep = "<div>".repeat(10_000) + "<p>" + TEXT + "</p>" + "</div>".repeat(10_000);
    Path file = Files.writeString(folder.resolve("deep.html"), "<html><body>" + deep);
    Launcher.Result result = new Launcher().run("read", file, "--format=jsonl");
    assertThat(result.err()).doesNotContain("\tat ").doesNotContain("fault of Entente");
    assertThat(result.exit()).isIn(ExitCode.DONE, ExitCode.REFUSED);
  }

  @Test
  void refusesAPageWithoutText() throws IOException {
    refused(
        Files.writeString(folder.resolve("a.html"), "<html><body><img src='a.png'></body></html>"),
        "no text");
  }

  @Test
  void tellsTheLineOfABrokenRecord() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("feed.jsonl"), "{\"text\":\"" + TEXT + "\"}\n{\"text\": nope}\n");
    Launcher.Result result = new Launcher().run("read", file, "--format=jsonl");
    assertThat(result.exit()).isEqualTo(ExitCode.REFUSED);
    assertThat(result.err()).contains(file + ":2");
    assertThat(result.text().lines()).hasSize(1);
  }

  @Test
  void refusesAMissingFile() throws IOException {
    refused(folder.resolve("nowhere.txt"), "no such file");
  }

  @Test
  void refusesAFolderLoop() throws IOException {
    Path loop = Files.createDirectory(folder.resolve("loop"));
    Files.createSymbolicLink(loop.resolve("again"), loop);
    refused(loop, loop + "/again", "folder");
  }

  @Test
  void refusesAnotherLanguageByName() throws IOException {
    refused(
        Files.writeString(
            folder.resolve("ru.txt"),
            "Министры обороны двух стран подписали в Москве соглашение о военном сотрудничестве."),
        "ru: not coded");
  }

  @Test
  void showsTheFaultOfALexicon() throws IOException {
    Path own = folder.resolve("own");
    Path file = Files.createDirectories(own.resolve("fr/actors")).resolve("mine.txt");
    Files.writeString(file, "KAZ\n  name Kazakhie\n  bad\n");
    for (Launcher.Result result :
        List.of(
            new Launcher().run("read", REPORT, "--lexicon", own),
            new Launcher().run("lexicon", "check", own))) {
      assertThat(result.exit()).isEqualTo(ExitCode.REFUSED);
      assertThat(result.err()).contains(file + ":3:3").contains("\n    ^");
      assertThat(result.err()).doesNotContain("\tat ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "red",
        "read",
        "read --bogus x",
        "read --format=xml x",
        "read --jobs=0 x",
        "read --published=2024-13-01 x",
        "read --charset=nope x",
        "lexicon",
        "evaluate"
      })
  void explainsWrongUse(String words) {
    Launcher.Result result =
        new Launcher().run((Object[]) (words.isEmpty() ? new String[0] : words.split(" ")));
    assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(result.text()).isEmpty();
    assertThat(result.err()).startsWith("entente: ").doesNotContain("\tat ");
  }

  @Test
  void failsInOneLine() {
    Launcher.Result result = new Launcher().run("evaluate", folder);
    assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err().lines()).hasSize(1);
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws IOException, InterruptedException {
    String entente = Launcher.ROOT.resolve("entente").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh",
                "-c",
                "\"$0\" read corpus/articles --format json --mentions | head -n 1",
                entente)
            .directory(Launcher.ROOT.toFile());
    Process process = builder.start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(err).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void takesSettingsFromFlagThenEnvironmentThenFile() throws IOException {
    Files.writeString(
        folder.resolve("entente.toml"), "[read]\nformat = \"jsonl\"\nmentions = true\n");
    Launcher here = new Launcher().in(folder);
    assertThat(here.run("read", REPORT).text()).startsWith("{").contains("\"mentions\":");
    assertThat(here.run("read", REPORT, "--mentions").text()).contains("\"mentions\":");
    assertThat(here.with("ENTENTE_FORMAT", "json").run("read", REPORT).text()).startsWith("[");
    assertThat(here.run("read", REPORT, "--format=text").text()).doesNotStartWith("[");
    Files.writeString(folder.resolve("entente.toml"), "[read]\nformt = \"jsonl\"\n");
    Launcher.Result unknown = here.run("read", REPORT);
    assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("entente.toml").contains("[read] formt");
  }

  @Test
  void readsTheBundledCorpus() {
    Launcher.Result result = new Launcher().run("demo", "--tally");
    assertThat(result.exit()).isZero();
    assertThat(result.text()).contains("agreements").contains("acts");
  }

  @Test
  void optimisesOnlyWhereItPays() throws IOException {
    Path small = Files.writeString(folder.resolve("small.jsonl"), "{}");
    assertThat(compilers("read", small)).isEqualTo("1");
    assertThat(compilers("read", small, "--jobs", 1)).isEqualTo("1");
    assertThat(compilers("read", "-")).isEqualTo("4");
    assertThat(compilers("read", folder)).isEqualTo("4");
    assertThat(compilers("read", folder + "/*.jsonl")).isEqualTo("4");
    Path large = folder.resolve("large.jsonl");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(130_000_001); // a hole, which takes no room
    }
    assertThat(compilers("read", large)).isEqualTo("4");
    assertThat(compilers("read", large, "--jobs", 1)).isEqualTo("4");
  }

  /** The last of Java's compilers that it would use for these words; nothing is read. */
  private static String compilers(Object... words) {
    String flags =
        new Launcher().with("ENTENTE_JAVA_OPTS", "-XX:+PrintFlagsFinal -version").run(words).text();
    return flags
        .lines()
        .filter(line -> line.contains(" TieredStopAtLevel "))
        .map(line -> line.replaceAll(".*= (\\d+).*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void completesInBash() throws IOException, InterruptedException {
    Path script =
        Files.write(folder.resolve("complete"), new Launcher().run("completion", "bash").out());
    Process process = new ProcessBuilder("bash", "-n", script.toString()).start();
    assertThat(process.waitFor()).isZero();
  }
}
