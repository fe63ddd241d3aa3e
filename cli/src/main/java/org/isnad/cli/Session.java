package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.isnad.engine.Isnad;

/**
 * What a run of the command may touch of the world around it.
 *
 * @param in standard input
 * @param out standard output, in UTF-8; failures to write surface as exceptions
 * @param err standard error, in UTF-8
 * @param terminal what the two are connected to
 * @param engine the engine with the built-in words and rules
 */
public record Session(
    InputStream in, Writer out, PrintWriter err, Terminal terminal, Supplier<Isnad> engine) {
  private static final int BUFFER = 1 << 16;

  /** A session over streams of bytes. */
  public static Session of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Terminal terminal,
      Supplier<Isnad> engine) {
    return new Session(
        in,
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER),
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
        terminal,
        engine);
  }

  /** Tells the user something on standard error. */
  void say(String message) {
    err.println("isnad: " + message);
  }
}
