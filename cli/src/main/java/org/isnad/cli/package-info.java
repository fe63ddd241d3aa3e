/**
 * The command {@code isnad}.
 *
 * <p>{@link org.isnad.cli.Main} makes a {@link org.isnad.cli.Session} and hands the arguments to
 * the commands, which are thin: they take their options, and let {@code batch} run {@code input}
 * through the engine into a {@link org.isnad.cli.batch.Form}. A new command is a class with
 * picocli's {@code @Command}, a constructor that takes the session, and its name in {@link
 * org.isnad.cli.IsnadCommand}.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
