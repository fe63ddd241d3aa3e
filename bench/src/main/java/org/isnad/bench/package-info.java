/**
 * How well and how fast: the programs behind {@code bench/accuracy} and {@code bench/speed}.
 *
 * <p>{@link org.isnad.bench.GoldReports} reads gold articles for the scorer. {@link
 * org.isnad.bench.Throughput} and {@link org.isnad.bench.Growth} print the tables of {@code
 * docs/speed.md}; {@link org.isnad.bench.PipelineBenchmark} measures the stages apart under JMH.
 * All times are CPU times, so that what else runs on the machine does not count. Nothing here is
 * part of the product.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
