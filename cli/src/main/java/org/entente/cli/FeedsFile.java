package org.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.record.fetch.Watch;

/**
 * Reads the list of feeds to watch: a table {@code [[feed]]} each, with {@code url}, and if wanted
 * {@code follow} ({@code true} to fetch the pages it announces) and {@code minutes} between two
 * polls.
 */
final class FeedsFile {
  private static final int MINUTES = 30;
  private static final Set<String> KEYS = Set.of("url", "follow", "minutes");

  private FeedsFile() {}

  /**
   * The feeds of a file, in its order.
   *
   * @throws SettingsException if it is not TOML or has an entry that means nothing
   * @throws IOException if it cannot be read
   */
  static List<Watch.Feed> read(Path path) throws IOException, SettingsException {
    JsonNode file;
    try {
      file = new TomlMapper().readTree(Files.readString(path));
    } catch (JsonProcessingException e) {
      String at = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      throw new SettingsException("settings.broken", path + at, e.getOriginalMessage());
    }
    List<Watch.Feed> feeds = new ArrayList<>();
    for (Map.Entry<String, JsonNode> table : file.properties()) {
      if (!table.getKey().equals("feed") || !table.getValue().isArray()) {
        throw new SettingsException("watch.entry", path.toString(), table.getKey());
      }
      for (JsonNode feed : table.getValue()) {
        feeds.add(feed(feed, path));
      }
    }
    return feeds;
  }

  private static Watch.Feed feed(JsonNode feed, Path path) throws SettingsException {
    for (Map.Entry<String, JsonNode> entry : feed.properties()) {
      if (!KEYS.contains(entry.getKey())) {
        throw new SettingsException("watch.entry", path.toString(), entry.getKey());
      }
    }
    if (!feed.path("url").isTextual()) {
      throw new SettingsException("watch.url", path.toString());
    }
    int minutes = Math.max(1, feed.path("minutes").asInt(MINUTES));
    return new Watch.Feed(
        feed.path("url").asText(),
        feed.path("follow").asBoolean(false),
        Duration.ofMinutes(minutes));
  }
}
