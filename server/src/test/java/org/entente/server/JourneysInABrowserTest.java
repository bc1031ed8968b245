package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.article.ArticleReader;
import org.entente.article.ReadingOptions;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.record.ingest.Ingest;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What visitors come for, from the first page on. */
class JourneysInABrowserTest {
  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @Test
  void fromTheFirstPageToTheWordsThatProveTheSignatureInDohaInTwoClicks(@TempDir Path folder)
      throws IOException {
    try (Server server = Server.start(ServerOptions.of(seeds(folder)), JourneysInABrowserTest::no);
        Chromium chromium = Chromium.start();
        BrowserContext visitor = chromium.visitor(1280, "fr", ColorScheme.LIGHT)) {
      Page page = visitor.newPage();
      page.navigate(server.address().toString());
      page.locator(".facts h3 a", new Page.LocatorOptions().setHasText("Qatar")).first().click();
      page.locator(".life .quotation figcaption a").first().click();
      Locator lit = page.locator(".told.lit").first();
      assertThat(lit.isVisible()).isTrue();
      assertThat(String.join(" ", page.locator(".told.lit").allTextContents()))
          .contains("12 décembre 2023")
          .contains("accord de coopération militaire à Doha");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("doha-signature.png")));
    }
  }

  @Test
  void showsBothStatesThatAnOfficerIsGivenSideBySide(@TempDir Path folder) throws IOException {
    try (Server server = Server.start(ServerOptions.of(seeds(folder)), JourneysInABrowserTest::no);
        Chromium chromium = Chromium.start();
        BrowserContext visitor = chromium.visitor(1280, "fr", ColorScheme.LIGHT)) {
      Page page = visitor.newPage();
      page.navigate(server.address().toString());
      page.locator("nav a[href='/contradictions']").click();
      Locator officer =
          page.locator(".contradiction", new Page.LocatorOptions().setHasText("Zhanzakov")).first();
      assertThat(officer.locator(".versus .value").allTextContents())
          .containsExactlyInAnyOrder("Iran", "Kazakhstan");
      assertThat(officer.locator("blockquote").allTextContents())
          .anyMatch(words -> words.contains("contre-amiral iranien Zhandarbek Zhanzakov"))
          .anyMatch(words -> words.contains("contre-amiral kazakh Zhandarbek Zhanzakov"));
      assertThat(officer.locator("a[href^='/review']").count()).isEqualTo(1);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(SCREENSHOTS.resolve("zhanzakov.png")));
      officer.locator("figcaption a").first().click();
      assertThat(page.locator(".told.lit, .told:target").first().textContent())
          .contains("Zhanzakov");
    }
  }

  @Test
  void showsAnotherYearOnTheMapByKeysAndWithoutScript(@TempDir Path folder) throws IOException {
    try (Server server =
            Server.start(ServerOptions.of(Dispatches.record(folder)), JourneysInABrowserTest::no);
        Chromium chromium = Chromium.start();
        BrowserContext visitor = chromium.visitor(390, "fr", ColorScheme.DARK);
        BrowserContext plain = chromium.withoutScript(1280, "fr")) {
      Page page = visitor.newPage();
      page.navigate(server.address().resolve("/map?year=2024").toString());
      assertThat(page.locator("#drawn table").innerText()).contains("Portugal");
      page.locator("#year").press("ArrowLeft");
      page.locator("#drawn table", new Page.LocatorOptions().setHasText("Qatar")).waitFor();
      assertThat(page.locator("#drawn table").innerText()).doesNotContain("Portugal");
      assertThat(page.url()).contains("year=2023");
      Page other = plain.newPage();
      other.navigate(server.address().resolve("/map?year=2024").toString());
      other.locator("a[rel=prev]").click();
      assertThat(other.locator("#drawn table").innerText()).contains("Qatar");
    }
  }

  @Test
  void showsAnotherYearOfTheNetworkByKeysAndWithoutScript(@TempDir Path folder) throws IOException {
    try (Server server =
            Server.start(ServerOptions.of(Dispatches.record(folder)), JourneysInABrowserTest::no);
        Chromium chromium = Chromium.start();
        BrowserContext visitor = chromium.visitor(1280, "en", ColorScheme.LIGHT);
        BrowserContext plain = chromium.withoutScript(390, "en")) {
      Page page = visitor.newPage();
      page.navigate(server.address().resolve("/network?basis=signed&year=2024").toString());
      Locator portugal =
          page.locator("#drawn table:visible", new Page.LocatorOptions().setHasText("Portugal"));
      Locator qatar =
          page.locator("#drawn table:visible", new Page.LocatorOptions().setHasText("Qatar"));
      assertThat(portugal.count()).isEqualTo(1);
      assertThat(qatar.count()).isZero();
      page.locator("#year").press("ArrowLeft");
      qatar.waitFor();
      assertThat(portugal.count()).isZero();
      assertThat(page.locator("output[for=year]").innerText()).isEqualTo("2023");
      assertThat(page.url()).contains("year=2023").contains("basis=signed");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("year");
      assertThat(page.locator("a.language").getAttribute("href")).contains("year=2023");
      Page other = plain.newPage();
      other.navigate(server.address().resolve("/network?basis=signed&year=2024").toString());
      other.locator("a[rel=prev]").click();
      assertThat(other.locator("#drawn").innerText()).contains("Qatar");
      assertThat(other.url()).contains("basis=signed");
    }
  }

  private static Path seeds(Path folder) throws IOException {
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(SEEDS).as("the two first articles are not on this machine").exists();
    }
    Path file = folder.resolve("entente.db");
    try (Readings readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(List.of(SEEDS.toString()))) {
      new Ingest(
              RecordFile.open(file),
              Coder.create(),
              "test",
              1,
              Instant.parse("2025-01-10T12:00:00Z"))
          .run(readings, outcome -> {});
    }
    return file;
  }

  private static void no(Throwable fault) {
    throw new AssertionError(fault);
  }
}
