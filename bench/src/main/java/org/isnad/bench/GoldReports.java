package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.cli.input.Defaults;
import org.isnad.cli.input.Entry;
import org.isnad.cli.input.Intake;
import org.isnad.engine.Isnad;
import org.isnad.engine.report.JsonReport;
import org.isnad.engine.text.Article;

/**
 * Reads the input lines that the scorer makes of its gold sets, and writes the reports that it
 * takes: for every {@code NAME.in.jsonl} of a folder {@code NAME.out.jsonl}, with words where the
 * name begins with {@code words}.
 */
public final class GoldReports {
  private static final String IN = ".in.jsonl";

  private final Isnad isnad = Isnad.create();

  private GoldReports() {}

  /** Takes the folder. */
  public static void main(String[] args) throws IOException {
    GoldReports reports = new GoldReports();
    try (var files = Files.newDirectoryStream(Path.of(args[0]), "*" + IN)) {
      for (Path in : files) {
        reports.write(in);
      }
    }
  }

  private void write(Path in) throws IOException {
    String name = in.getFileName().toString().replace(IN, "");
    Intake intake =
        new Intake(
            List.of(in.toString()), true, new Defaults(null, null), InputStream.nullInputStream());
    try (Writer out =
        Files.newBufferedWriter(in.resolveSibling(name + ".out.jsonl"), StandardCharsets.UTF_8)) {
      intake.forEachRemaining(entry -> write(entry, name.startsWith("words"), out));
    }
  }

  private void write(Entry entry, boolean words, Writer out) {
    if (entry instanceof Entry.Fault fault) {
      throw new IllegalArgumentException(fault.message());
    }
    if (entry instanceof Entry.Item item) {
      try {
        out.write(line(item.item().article(), words));
        out.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private String line(Article article, boolean words) {
    return words
        ? JsonReport.writeWithWords(isnad.reading(article))
        : JsonReport.write(isnad.read(article));
  }
}
