package org.isnad.cli.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to read.
 *
 * @param name as the user calls it
 * @param id what its article is called: the path below the folder named, without its ending
 * @param jsonLines whether it holds JSON lines and not a text
 * @param opener opens its bytes as they are stored
 */
record InputFile(String name, String id, boolean jsonLines, Opener opener)
    implements FileFinder.Found {

  /** Opens a file. */
  @FunctionalInterface
  interface Opener {
    /** The bytes as they are stored. */
    InputStream open() throws IOException;
  }
}
