package org.isnad.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads a file of JSON lines, an article a line; a line that is none is named and left out. */
final class JsonLines implements Iterator<Entry> {
  private final InputFile file;
  private final Defaults defaults;
  private final Deque<Entry> ready = new ArrayDeque<>();
  private @Nullable ByteLines lines;
  private boolean named;
  private int number;

  JsonLines(InputFile file, Defaults defaults) {
    this.file = file;
    this.defaults = defaults;
    try {
      InputStream in = Unpacking.open(file);
      lines = new ByteLines(in, Limits.JSON_LINE);
    } catch (IOException e) {
      ready.add(new Entry.Fault(file.name() + ": " + TextFile.reason(e)));
    }
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && lines != null) {
      advance(lines);
    }
    return !ready.isEmpty();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more articles");
    }
    return ready.remove();
  }

  private void advance(ByteLines from) {
    try {
      if (!from.next()) {
        end(from);
        return;
      }
      number++;
      if (from.isTooLong()) {
        fault("longer than " + Limits.named(Limits.JSON_LINE) + "; not read");
      } else {
        line(Encodings.decode(from.line()));
      }
    } catch (IOException e) {
      fault(TextFile.reason(e) + "; the articles before it are read");
      lines = null;
    }
  }

  private void end(ByteLines from) throws IOException {
    from.close();
    lines = null;
    if (number == 0) {
      ready.add(new Entry.Note(file.name() + ": empty, nothing to read"));
    }
  }

  private void line(Decoding decoding) {
    if (decoding instanceof Decoding.NotText notText) {
      fault(notText.why());
      return;
    }
    Decoding.Text decoded = (Decoding.Text) decoding;
    if (decoded.encoding().startsWith("UTF-16")) {
      ready.add(new Entry.Fault(file.name() + ": JSON lines in UTF-16; expected UTF-8"));
      lines = null;
    } else if (!decoded.text().isBlank()) {
      name(decoded);
      new JsonArticle(file, number, defaults).read(decoded.text()).forEach(ready::add);
    }
  }

  /** Names the encoding once a file, damage wherever it is. */
  private void name(Decoding.Text decoded) {
    if (decoded.damaged() > 0) {
      note("not wholly " + decoded.encoding() + "; the rest read as U+FFFD");
    } else if (!named && !decoded.encoding().equals(Encodings.UTF_8)) {
      named = true;
      note("read as " + decoded.encoding());
    }
  }

  private void note(String message) {
    ready.add(new Entry.Note(file.name() + ":" + number + ": " + message));
  }

  private void fault(String message) {
    ready.add(new Entry.Fault(file.name() + ":" + number + ": " + message));
  }
}
