package org.isnad.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens a file's content, unpacked where its first bytes say that it is packed with gzip. */
final class Unpacking {
  private static final int BUFFER = 1 << 16;

  private Unpacking() {}

  static InputStream open(InputFile file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(file.opener().open(), BUFFER);
    try {
      in.mark(2);
      boolean packed = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      // Not buffered again: what was unpacked before a fault in the file is to be read.
      return packed ? new GZIPInputStream(in, BUFFER) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
