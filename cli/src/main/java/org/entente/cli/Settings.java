package org.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option is when its flag is not given: its environment variable ({@code --jobs}: {@code
 * ENTENTE_JOBS}), else its entry in {@code entente.toml}, in the command's own table ({@code [read]
 * jobs = 2}) or before all tables ({@code jobs = 2}). Immutable and thread-safe.
 */
final class Settings implements IDefaultValueProvider {
  private final Map<String, String> environment;
  private final String source;
  private final Optional<JsonNode> file;

  private Settings(Map<String, String> environment, String source, Optional<JsonNode> file) {
    this.environment = environment;
    this.source = source;
    this.file = file;
  }

  /**
   * The settings of an environment and of the file it names as {@code ENTENTE_CONFIG}, else {@code
   * entente.toml} in the current folder, if there is one.
   *
   * @throws SettingsException if the file cannot be read or is not TOML
   */
  static Settings of(Map<String, String> environment) throws SettingsException {
    String named = environment.getOrDefault("ENTENTE_CONFIG", "");
    Path path = Path.of(named.isEmpty() ? "entente.toml" : named);
    if (named.isEmpty() && !Files.exists(path)) {
      return new Settings(environment, "", Optional.empty());
    }
    try {
      JsonNode file = new TomlMapper().readTree(Files.readString(path));
      return new Settings(environment, path.toString(), Optional.of(file));
    } catch (JsonProcessingException e) {
      String at = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      throw new SettingsException("settings.broken", path + at, e.getOriginalMessage());
    } catch (IOException e) {
      throw new SettingsException("settings.unreadable", path.toString());
    }
  }

  /** The locale that the environment or the file asks for. */
  Optional<String> locale() {
    return environment("ENTENTE_LOCALE")
        .or(() -> file.map(f -> f.path("locale").asText()))
        .filter(locale -> !locale.isEmpty())
        .or(() -> environment("LC_ALL"))
        .or(() -> environment("LC_MESSAGES"))
        .or(() -> environment("LANG"));
  }

  /** Whether there is a file of settings, which may speak of any verb. */
  boolean inFile() {
    return file.isPresent();
  }

  /**
   * Checks that every entry of the file is an option of its command.
   *
   * @throws SettingsException if one is not
   */
  void check(CommandLine entente) throws SettingsException {
    if (file.isEmpty()) {
      return;
    }
    for (Map.Entry<String, JsonNode> entry : file.get().properties()) {
      CommandLine command = entente.getSubcommands().get(entry.getKey());
      if (!entry.getValue().isObject()) {
        if (!isOption(entente, entry.getKey())) {
          throw new SettingsException("settings.unknown", source, entry.getKey());
        }
      } else if (command == null) {
        throw new SettingsException("settings.unknown", source, "[" + entry.getKey() + "]");
      } else {
        for (Map.Entry<String, JsonNode> option : entry.getValue().properties()) {
          if (!isOption(command, option.getKey())) {
            throw new SettingsException(
                "settings.unknown", source, "[" + entry.getKey() + "] " + option.getKey());
          }
        }
      }
    }
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return null;
    }
    String name = option.longestName().substring(2);
    return environment("ENTENTE_" + name.toUpperCase(Locale.ROOT).replace('-', '_'))
        .or(() -> file.flatMap(f -> entry(f.path(table(option.command())), name)))
        .or(() -> file.flatMap(f -> entry(f, name)))
        .orElse(null);
  }

  private Optional<String> environment(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  private static Optional<String> entry(JsonNode table, String name) {
    JsonNode value = table.path(name);
    return value.isValueNode() ? Optional.of(value.asText()) : Optional.empty();
  }

  /** The table of a command is that of the verb it belongs to. */
  private static String table(CommandSpec command) {
    CommandSpec verb = command;
    while (verb.parent() != null && verb.parent().parent() != null) {
      verb = verb.parent();
    }
    return verb.name();
  }

  private static boolean isOption(CommandLine command, String name) {
    return command.getCommandSpec().findOption("--" + name) != null
        || command.getSubcommands().values().stream().anyMatch(sub -> isOption(sub, name));
  }
}
