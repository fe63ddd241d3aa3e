package org.isnad.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream of bytes into lines, and never holds more of one than the limit. */
final class ByteLines implements Closeable {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false where there is none. */
  boolean next() throws IOException {
    line = new ByteArrayOutputStream();
    tooLong = false;
    boolean any = false;
    while (from < to || fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      keep(end);
      boolean complete = end < to;
      from = complete ? end + 1 : end;
      if (complete) {
        return true;
      }
    }
    return any;
  }

  /** Whether the line is longer than the limit; its bytes are gone then. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The bytes of the line without its line break. */
  byte[] line() {
    return line.toByteArray();
  }

  private void keep(int end) {
    if (tooLong || line.size() + end - from > limit) {
      tooLong = true;
      line = new ByteArrayOutputStream();
    } else {
      line.write(buffer, from, end - from);
    }
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
