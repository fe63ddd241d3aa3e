package org.isnad.cli.input;

import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;

/**
 * The articles of files, folders, globs and standard input, one after the other. Holds one text
 * file, or one line of a JSON lines file, at a time.
 */
public final class Intake implements Iterator<Entry> {
  private final Iterator<FileFinder.Found> files;
  private final ByteCount count;
  private final boolean jsonLines;
  private final Defaults defaults;
  private Iterator<Entry> current = Collections.emptyIterator();

  /**
   * The articles that {@code operands} name.
   *
   * @param jsonLines whether every file is JSON lines, whatever its name
   * @param standardInput what {@code -} reads
   */
  public Intake(
      List<String> operands, boolean jsonLines, Defaults defaults, InputStream standardInput) {
    this.count = ByteCount.of(operands);
    this.files = new FileFinder(operands, standardInput, count);
    this.jsonLines = jsonLines;
    this.defaults = defaults;
  }

  /** The share of the input that is read; empty where its size is not known beforehand. */
  public OptionalDouble share() {
    return count.share();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && files.hasNext()) {
      current = entries(files.next());
    }
    return current.hasNext();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more articles");
    }
    return current.next();
  }

  private Iterator<Entry> entries(FileFinder.Found found) {
    if (found instanceof FileFinder.Missing missing) {
      return List.<Entry>of(new Entry.Fault(missing.message())).iterator();
    }
    InputFile file = (InputFile) found;
    return jsonLines || file.jsonLines()
        ? new JsonLines(file, defaults)
        : TextFile.read(file, defaults).iterator();
  }
}
