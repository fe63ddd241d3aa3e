package org.isnad.cli.batch;

/**
 * What a run came to.
 *
 * @param articles how many articles were read
 * @param findings how many findings they have
 * @param faults how much of the input could not be read
 */
public record Outcome(int articles, int findings, int faults) {}
