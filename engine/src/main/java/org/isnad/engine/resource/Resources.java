package org.isnad.engine.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where word and rule files are found: the built-in ones on the class path, and a directory of the
 * user's whose files of the same name add to them.
 */
public final class Resources {
  private static final String ROOT = "/org/isnad/engine/";

  private final @Nullable Path overlay;
  private final Map<String, Source> added;

  private Resources(@Nullable Path overlay, Map<String, Source> added) {
    this.overlay = overlay;
    this.added = added;
  }

  /** The built-in files alone. */
  public static Resources builtIn() {
    return new Resources(null, Map.of());
  }

  /** The built-in files, and those of {@code directory} after them. */
  public static Resources withOverlay(Path directory) {
    return new Resources(directory, Map.of());
  }

  /** The built-in files, and {@code source} after the one called {@code name}. */
  public static Resources with(String name, Source source) {
    return new Resources(null, Map.of(name, source));
  }

  /**
   * The tables called {@code name} ({@code words/verbs.tsv}): the built-in one, then the overlay's.
   *
   * @throws BadResourceException where a table is malformed
   * @throws UncheckedIOException where a file cannot be read
   */
  public List<Table> tables(String name, String... columns) {
    List<Table> out = new ArrayList<>();
    for (Source source : sources(name)) {
      out.add(Table.parse(source.file(), source.text(), columns));
    }
    return out;
  }

  /**
   * The texts of the files called {@code name}, the built-in one first.
   *
   * @throws BadResourceException where a file of the overlay is not UTF-8 or holds characters that
   *     nobody sees
   */
  public List<Source> sources(String name) {
    List<Source> out = new ArrayList<>();
    builtInText(name).ifPresent(text -> out.add(new Source(name, text)));
    out.addAll(addedSources(name));
    return out;
  }

  /**
   * The texts of the files called {@code name} that are not built in.
   *
   * @throws BadResourceException as {@link #sources} does
   */
  public List<Source> addedSources(String name) {
    List<Source> out = new ArrayList<>();
    Source more = added.get(name);
    if (more != null) {
      out.add(more);
    }
    if (overlay != null) {
      Path file = overlay.resolve(name);
      Path flat = overlay.resolve(file.getFileName().toString());
      for (Path candidate : file.equals(flat) ? List.of(file) : List.of(file, flat)) {
        if (Files.isRegularFile(candidate)) {
          out.add(new Source(candidate.toString(), read(candidate)));
        }
      }
    }
    return out;
  }

  /** The bytes of a built-in file, for trained models. */
  public Optional<InputStream> open(String name) {
    return Optional.ofNullable(Resources.class.getResourceAsStream(ROOT + name));
  }

  /** The text of the built-in file {@code name}; empty where there is none. */
  public Optional<String> builtInText(String name) {
    return builtInBytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The bytes of the built-in file {@code name}; empty where there is none. */
  public Optional<byte[]> builtInBytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String read(Path file) {
    try {
      String text = Utf8.decode(file.toString(), Files.readAllBytes(file));
      List<Fault> faults = Characters.faults(file.toString(), text);
      if (!faults.isEmpty()) {
        throw new BadResourceException(faults);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * A file and its text.
   *
   * @param file name for messages
   * @param text content
   */
  public record Source(String file, String text) {}
}
