/**
 * From the words of the command line to articles, one at a time.
 *
 * <p>Start at {@link org.isnad.cli.input.Intake}. {@code FileFinder} walks files, folders and
 * globs; {@code TextFile} and {@code JsonLines} read what it finds; {@code Encodings} tells which
 * encoding the bytes are in. What cannot be read becomes an {@link org.isnad.cli.input.Entry} with
 * a message, never an exception, and the rest is read.
 */
@NullMarked
package org.isnad.cli.input;

import org.jspecify.annotations.NullMarked;
