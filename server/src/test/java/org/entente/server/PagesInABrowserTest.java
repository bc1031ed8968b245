package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as visitors see them. Screenshots are left in {@code target/screenshots}. */
class PagesInABrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  @Test
  void twoClicksLeadToTheWordsAndNobodyIsShutOut(@TempDir Path folder) throws IOException {
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    try (Server server = Server.start(ServerOptions.of(TestRecord.in(folder)), faults::add);
        Chromium chromium = Chromium.start()) {
      for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (int width : List.of(1280, 390)) {
          try (BrowserContext visitor = chromium.visitor(width, "fr", colours)) {
            String name = width + "-" + colours.name().toLowerCase(Locale.ROOT);
            visit(visitor.newPage(), server, name);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void visit(Page page, Server server, String name) {
    page.navigate(server.address().toString());
    check(page, "overview-" + name);
    page.locator(".facts h3 a", new Page.LocatorOptions().setHasText("Kazakhstan")).first().click();
    check(page, "agreement-" + name);
    page.locator(".life .quotation a[href^='/articles/signature']").first().click();
    assertThat(page.locator(".told.lit").first().textContent()).contains("à Doha");
    assertThat(page.locator(".told.lit").first().isVisible()).isTrue();
    check(page, "article-" + name);
    page.locator(".told-facts li").first().hover();
    assertThat(page.locator(".told-facts li.lit").count()).isEqualTo(1);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("nothing is wider than the window")
        .isEqualTo(true);
  }

  private static void check(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations()).as(name).isEmpty();
  }
}
