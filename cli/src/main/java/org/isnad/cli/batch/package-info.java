/**
 * Runs articles through the engine, several at a time, and writes what comes of them in the order
 * of the input.
 *
 * <p>Start at {@link org.isnad.cli.batch.Batch}; what is written is a {@link
 * org.isnad.cli.batch.Form}.
 */
@NullMarked
package org.isnad.cli.batch;

import org.jspecify.annotations.NullMarked;
