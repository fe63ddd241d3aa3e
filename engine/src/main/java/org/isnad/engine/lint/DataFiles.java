package org.isnad.engine.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Utf8;

/** Lists word and rule files. */
public final class DataFiles {
  private static final List<String> FOLDERS = List.of("words", "rules");
  private static final String ROOT = "org/isnad/engine";

  private DataFiles() {}

  /** The built-in files, in order of their names. */
  public static List<DataFile> builtIn() {
    CodeSource code = Resources.class.getProtectionDomain().getCodeSource();
    try {
      URI location = code.getLocation().toURI();
      Path path = Path.of(location);
      if (Files.isDirectory(path)) {
        return below(path.resolve(ROOT), path.resolve(ROOT));
      }
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        Path root = jar.getPath(ROOT);
        return below(root, root);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files of an overlay, whether they lie in {@code words/} and {@code rules/} or beside each
   * other, in order of their names.
   *
   * @param faults takes one for every file that is not UTF-8 and every one that no stage reads
   */
  public static List<DataFile> ofOverlay(Path directory, List<Fault> faults) {
    List<String> known = builtIn().stream().map(DataFile::name).toList();
    List<DataFile> files = new ArrayList<>();
    for (Path path : list(directory)) {
      String relative = directory.relativize(path).toString().replace('\\', '/');
      String name = relative.indexOf('/') < 0 ? folder(relative) + "/" + relative : relative;
      if (!known.contains(name)) {
        faults.add(
            new Fault(
                path.toString(), 1, 1, "no stage reads " + name + "; expected a built-in name"));
        continue;
      }
      try {
        files.add(new DataFile(name, read(path, path.toString())));
      } catch (BadResourceException e) {
        faults.addAll(e.faults());
      }
    }
    return files;
  }

  private static String folder(String name) {
    return name.endsWith(".yaml") ? "rules" : "words";
  }

  private static List<DataFile> below(Path root, Path base) {
    List<DataFile> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      for (Path path : list(root.resolve(folder))) {
        String name = base.relativize(path).toString().replace('\\', '/');
        files.add(new DataFile(name, read(path, name)));
      }
    }
    return files;
  }

  private static List<Path> list(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> path.toString().endsWith(".tsv") || path.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory.toString(), e);
    }
  }

  private static Resources.Source read(Path path, String name) {
    try {
      return new Resources.Source(name, Utf8.decode(name, Files.readAllBytes(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
