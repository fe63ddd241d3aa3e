package org.isnad.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** How much of the input is read, where its size can be told beforehand. */
final class ByteCount {
  private final long total;
  private long read;

  private ByteCount(long total) {
    this.total = total;
  }

  /** Counts towards the size of {@code operands} where all of them are files. */
  static ByteCount of(List<String> operands) {
    long total = 0;
    for (String operand : operands) {
      try {
        Path path = Path.of(operand);
        if (!Files.isRegularFile(path)) {
          return new ByteCount(0);
        }
        total += Files.size(path);
      } catch (InvalidPathException | IOException e) {
        return new ByteCount(0);
      }
    }
    return new ByteCount(total);
  }

  /** The share that is read; empty where the size is not known. */
  OptionalDouble share() {
    return total == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, (double) read / total));
  }

  /** {@code in}, counted. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        read += b < 0 ? 0 : 1;
        return b;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        read += Math.max(0, n);
        return n;
      }
    };
  }
}
