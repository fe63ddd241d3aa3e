package org.isnad.cli.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.cli.batch.Form;
import org.isnad.cli.input.NewsItem;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.BratReport;
import org.isnad.engine.report.Report;

/**
 * A folder that brat opens: the text and the annotations of each article, and the configuration
 * that names their types. Files are called by the article's id, other signs than letters, digits,
 * {@code - _ .} as {@code _}.
 */
public final class BratFolder implements Form {
  private final Path folder;
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  private BratFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder where it is not there, and its configuration. */
  public static BratFolder in(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (InputStream in = BratFolder.class.getResourceAsStream("annotation.conf")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: annotation.conf");
      }
      Files.copy(in, folder.resolve("annotation.conf"), StandardCopyOption.REPLACE_EXISTING);
    }
    return new BratFolder(folder);
  }

  @Override
  public int article(NewsItem item, Isnad engine, Writer out) throws IOException {
    String name = name(item.article().id());
    Files.writeString(folder.resolve(name + ".txt"), item.article().text());
    Report report = engine.read(item.article());
    Files.writeString(folder.resolve(name + ".ann"), BratReport.write(report));
    return report.findings().size();
  }

  private String name(String id) {
    StringBuilder safe = new StringBuilder();
    id.codePoints()
        .limit(100)
        .forEach(
            c ->
                safe.appendCodePoint(
                    Character.isLetterOrDigit(c) || c == '-' || c == '.' && safe.length() > 0
                        ? c
                        : '_'));
    String base = safe.isEmpty() ? "article" : safe.toString();
    String name = base;
    for (int i = 2; !names.add(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }
}
