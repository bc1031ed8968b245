package org.entente.coder.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.language.Tokenizer;

/**
 * The lexicon and rule files of one language, by folder. The built-in files are listed in {@code
 * lexicon/<language>/index.txt}; a user's folder adds entries and, where an entry has the header of
 * a built-in one in the same folder, replaces it. Immutable and thread-safe.
 */
public final class Lexicon {
  private static final String ROOT = "/lexicon/";

  private final String language;
  private final Map<String, List<Stanza>> folders;

  private Lexicon(String language, Map<String, List<Stanza>> folders) {
    this.language = language;
    this.folders = folders;
  }

  /**
   * Loads a language's lexicon.
   *
   * @param language ISO 639-1 code, also the folder's name
   * @param own a user's folder, which holds a folder a language, or empty
   * @throws LexiconException if a file has a fault
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Lexicon load(String language, Optional<Path> own) {
    Map<String, Map<String, Stanza>> folders = builtIn(language, "");
    if (own.isPresent()) {
      Path root = own.get().resolve(language);
      for (Path file : files(root)) {
        String name = root.relativize(file).toString().replace('\\', '/');
        try {
          add(folders, name, Stanzas.parse(file.toString(), Files.readString(file)));
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read lexicon file " + file, e);
        }
      }
    }
    return of(language, folders);
  }

  /**
   * Loads one folder of a language's built-in lexicon, for who needs no more.
   *
   * @param language ISO 639-1 code, also the folder's name
   * @param folder such as {@code actors}
   * @throws LexiconException if a file has a fault
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Lexicon load(String language, String folder) {
    return of(language, builtIn(language, folder + "/"));
  }

  private static Lexicon of(String language, Map<String, Map<String, Stanza>> folders) {
    Map<String, List<Stanza>> lists = new LinkedHashMap<>();
    folders.forEach((folder, stanzas) -> lists.put(folder, List.copyOf(stanzas.values())));
    return new Lexicon(language, lists);
  }

  private static Map<String, Map<String, Stanza>> builtIn(String language, String prefix) {
    List<String> names = new ArrayList<>();
    for (String line : resource(ROOT + language + "/index.txt").split("\n")) {
      String name = line.strip();
      if (!name.isEmpty() && !name.startsWith("#") && name.startsWith(prefix)) {
        names.add(name);
      }
    }
    List<List<Stanza>> files =
        names.parallelStream()
            .map(name -> language + "/" + name)
            .map(source -> Stanzas.parse(source, resource(ROOT + source)))
            .toList();
    Map<String, Map<String, Stanza>> folders = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      add(folders, names.get(i), files.get(i));
    }
    return folders;
  }

  /**
   * A tokenizer for the language, with the lexicon's abbreviations; it looks up words once for all.
   */
  public Tokenizer tokenizer() {
    Set<String> abbreviations = new HashSet<>();
    Set<String> beforeNumbers = new HashSet<>();
    for (Stanza stanza : folder("language")) {
      Set<String> forms = stanza.header().equals("numbers") ? beforeNumbers : abbreviations;
      for (String form : stanza.values("form")) {
        forms.add(form.toLowerCase(Locale.ROOT));
      }
    }
    return Tokenizer.of(language, abbreviations, beforeNumbers);
  }

  /** ISO 639-1 code of the language. */
  public String language() {
    return language;
  }

  /** The entries of all files of a folder, such as {@code actors}, in file order; empty if none. */
  public List<Stanza> folder(String folder) {
    return folders.getOrDefault(folder, List.of());
  }

  private static void add(
      Map<String, Map<String, Stanza>> folders, String file, List<Stanza> stanzas) {
    int slash = file.lastIndexOf('/');
    String folder = slash < 0 ? "" : file.substring(0, slash);
    Map<String, Stanza> entries = folders.computeIfAbsent(folder, name -> new LinkedHashMap<>());
    String name = file.substring(slash + 1);
    for (Stanza stanza : stanzas) {
      // one state has an entry in several files of a folder: states, forces, seats
      entries.put(name + " " + stanza.header(), stanza);
    }
  }

  private static List<Path> files(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> sorted =
          new ArrayList<>(files.filter(f -> f.toString().endsWith(".txt")).toList());
      sorted.removeIf(f -> f.getFileName().toString().equals("index.txt"));
      sorted.sort(null);
      return sorted;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read lexicon folder " + root, e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no lexicon file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read lexicon file " + path, e);
    }
  }
}
