package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a figure to the words that prove it, and back, as visitors go. */
class PagesInABrowserTest {
  private static final String SWEDEN = "la Norvège ont signé le 3 mars 2024 à Oslo";
  private static final String CHILE = "le Pérou ont mené le 5 mars 2024 à Arica";

  @Test
  void twoClicksLeadToTheWords(@TempDir Path folder) throws IOException {
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    try (Server server = Server.start(ServerOptions.of(TestRecord.in(folder)), faults::add);
        Chromium chromium = Chromium.start();
        BrowserContext visitor = chromium.visitor(390, "fr", ColorScheme.DARK)) {
      Page page = visitor.newPage();
      page.navigate(server.address().toString());
      page.locator(".facts h3 a", new Page.LocatorOptions().setHasText("Kazakhstan"))
          .first()
          .click();
      page.locator(".life .quotation a[href^='/articles/signature']").first().click();
      assertThat(page.locator(".told.lit").first().textContent()).contains("à Doha");
      assertThat(page.locator(".told.lit").first().isVisible()).isTrue();
      assertThat(PageChecks.complaints(page)).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aFactLightsItsWordsAndWordsTheirFact(@TempDir Path folder) throws IOException {
    Path record = folder.resolve("entente.db");
    TestRecord.add(
        record,
        TestRecord.article(
            "two",
            Optional.empty(),
            "Deux nouvelles",
            "Le Courrier",
            "2024-03-06",
            "La Suède et "
                + SWEDEN
                + " un accord de défense.\nLe Chili et "
                + CHILE
                + " un exercice naval conjoint."));
    try (Server server = Server.start(ServerOptions.of(record), PagesInABrowserTest::no);
        Chromium chromium = Chromium.start();
        BrowserContext visitor = chromium.visitor(1280, "fr", ColorScheme.LIGHT)) {
      Page page = visitor.newPage();
      page.navigate(server.address().resolve("/articles/two").toString());
      Locator facts = page.locator(".told-facts > li");
      assertThat(facts.count()).isEqualTo(2);
      assertThat(lit(page)).isEmpty();
      facts.nth(0).hover();
      assertThat(lit(page)).contains(SWEDEN).doesNotContain(CHILE);
      facts.nth(1).hover();
      assertThat(lit(page)).contains(CHILE).doesNotContain(SWEDEN);
      assertThat(litFacts(page)).containsExactly("2");
      page.locator(".told", new Page.LocatorOptions().setHasText(SWEDEN)).hover();
      assertThat(litFacts(page)).containsExactly("1");
      page.locator("h1").hover();
      assertThat(litFacts(page)).isEmpty();
      assertThat(lit(page)).isEmpty();
      page.locator(".ref[data-fact='2']").first().focus();
      assertThat(litFacts(page)).containsExactly("2");
      assertThat(lit(page)).contains(CHILE).doesNotContain(SWEDEN);
      facts.nth(0).locator("a").first().focus();
      assertThat(lit(page)).contains(SWEDEN).doesNotContain(CHILE);
    }
  }

  private static String lit(Page page) {
    return String.join(" ", page.locator(".told.lit").allTextContents());
  }

  private static List<String> litFacts(Page page) {
    return page.locator(".told-facts > li.lit").all().stream()
        .map(item -> item.getAttribute("data-fact"))
        .toList();
  }

  private static void no(Throwable fault) {
    throw new AssertionError(fault);
  }
}
