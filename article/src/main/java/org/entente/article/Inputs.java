package org.entente.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Finds the files that paths, folders and patterns name, in the order given and by name inside a
 * folder, one at a time. Names that start with a dot are passed over inside folders. Not
 * thread-safe.
 */
final class Inputs implements Iterator<Inputs.Input> {

  /** A file, or standard input where there is no path, or a refusal in its place. */
  record Input(String name, Optional<Path> path, Optional<Refusal> refusal) {}

  static final String STANDARD_INPUT = "standard input";

  private final Iterator<String> asked;
  private final Deque<Level> levels = new ArrayDeque<>();
  private Optional<PathMatcher> pattern = Optional.empty();
  private String patternText = "";
  private int deepest = Integer.MAX_VALUE;
  private boolean found;
  private Optional<Input> ahead = Optional.empty();

  /** A folder being walked: what it really is, to see a loop, and what is left of it. */
  private record Level(Path folder, Path real, Iterator<Path> left) {}

  Inputs(List<String> asked) {
    this.asked = List.copyOf(asked).iterator();
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty()) {
      if (!levels.isEmpty()) {
        ahead = step();
      } else if (!patternText.isEmpty()) {
        if (!found) {
          ahead = Optional.of(refused(patternText, Refusal.Cause.NO_MATCH));
        }
        patternText = "";
        pattern = Optional.empty();
      } else if (asked.hasNext()) {
        ahead = start(asked.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input input = ahead.orElseThrow();
    ahead = Optional.empty();
    return input;
  }

  private Optional<Input> start(String name) {
    if (name.equals("-")) {
      return Optional.of(new Input(STANDARD_INPUT, Optional.empty(), Optional.empty()));
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return Optional.of(refused(name, Refusal.Cause.MISSING));
    }
    if (Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return visit(path);
    }
    if (name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0)) {
      return startPattern(name);
    }
    return Optional.of(refused(name, Refusal.Cause.MISSING));
  }

  private Optional<Input> startPattern(String name) {
    String[] parts = name.split("/", -1);
    int plain = 0;
    while (parts[plain].chars().noneMatch(c -> "*?[{".indexOf(c) >= 0)) {
      plain++;
    }
    String base = String.join("/", List.of(parts).subList(0, plain));
    Path folder = Path.of(plain == 0 ? "." : base.isEmpty() ? "/" : base);
    // Paths below "." are matched as "./name", so the pattern is written that way too.
    String glob = plain == 0 ? "./" + name : name;
    try {
      pattern = Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + glob));
    } catch (IllegalArgumentException e) {
      return Optional.of(refused(name, Refusal.Cause.NO_MATCH));
    }
    if (!Files.isDirectory(folder)) {
      pattern = Optional.empty();
      return Optional.of(refused(name, Refusal.Cause.NO_MATCH));
    }
    patternText = name;
    found = false;
    deepest = name.contains("**") ? Integer.MAX_VALUE : parts.length - plain;
    return enter(folder);
  }

  private Optional<Input> step() {
    Level level = levels.element();
    if (!level.left().hasNext()) {
      levels.remove();
      return Optional.empty();
    }
    Path path = level.left().next();
    if (Files.isDirectory(path) && pattern.isPresent()) {
      return levels.size() < deepest ? enter(path) : Optional.empty();
    }
    if (pattern.isPresent() && !pattern.get().matches(path)) {
      return Optional.empty();
    }
    found = true;
    return visit(path);
  }

  private Optional<Input> visit(Path path) {
    String name = shown(path);
    if (Files.isDirectory(path)) {
      return enter(path);
    }
    if (Files.isRegularFile(path)) {
      return Optional.of(new Input(name, Optional.of(path), Optional.empty()));
    }
    return Optional.of(
        refused(name, Files.exists(path) ? Refusal.Cause.NOT_A_FILE : Refusal.Cause.MISSING));
  }

  private Optional<Input> enter(Path folder) {
    List<Path> inside = new ArrayList<>();
    Path real;
    try (DirectoryStream<Path> stream =
        Files.newDirectoryStream(folder, p -> !p.getFileName().toString().startsWith("."))) {
      real = folder.toRealPath();
      stream.forEach(inside::add);
    } catch (AccessDeniedException e) {
      return Optional.of(refused(shown(folder), Refusal.Cause.UNREADABLE, "access denied"));
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      return Optional.of(
          refused(shown(folder), Refusal.Cause.UNREADABLE, String.valueOf(e.getMessage())));
    }
    if (levels.stream().anyMatch(level -> level.real().equals(real))) {
      return Optional.of(refused(shown(folder), Refusal.Cause.FOLDER_LOOP));
    }
    if (inside.isEmpty() && pattern.isEmpty()) {
      return Optional.of(refused(shown(folder), Refusal.Cause.EMPTY_FOLDER));
    }
    inside.sort(Comparator.comparing(p -> p.getFileName().toString()));
    levels.push(new Level(folder, real, inside.iterator()));
    return Optional.empty();
  }

  private static String shown(Path path) {
    String name = path.toString().replace('\\', '/');
    return name.startsWith("./") ? name.substring(2) : name;
  }

  private static Input refused(String name, Refusal.Cause cause, Object... details) {
    return new Input(name, Optional.empty(), Optional.of(Refusal.of(cause, details)));
  }
}
