package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages that the README shows, of the record that {@code entente demo} fills. Their pictures
 * are left in {@code target/screenshots} as {@code readme-*.png}; those in {@code docs/images} are
 * such.
 */
class ReadmePicturesTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 860;

  @Test
  void theBundledCorpusFillsTheFirstPageTheMapAndTheReview(@TempDir Path folder)
      throws IOException {
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    try (Server server = Server.start(ServerOptions.of(TestRecord.corpus(folder)), faults::add);
        Chromium chromium = Chromium.start();
        BrowserContext visitor = chromium.visitor(WIDTH, "en", ColorScheme.LIGHT)) {
      Page page = visitor.newPage();
      page.navigate(server.address().toString());
      assertThat(page.locator(".facts > li").count()).isEqualTo(12);
      picture(page, "overview");
      page.navigate(server.address().resolve("/map").toString());
      assertThat(page.locator(".map .arc").count()).isGreaterThan(50);
      picture(page, "map");
      page.navigate(server.address().resolve("/review").toString());
      page.locator("input[name=name]").fill("Anna");
      page.keyboard().press("Enter");
      page.locator(".decide").waitFor();
      assertThat(page.locator(".in-context mark").first().isVisible()).isTrue();
      picture(page, "review");
    }
    assertThat(faults).isEmpty();
  }

  private static void picture(Page page, String name) {
    page.setViewportSize(WIDTH, HEIGHT);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("readme-" + name + ".png")));
  }
}
