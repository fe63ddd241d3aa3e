package org.isnad.engine.finding;

/**
 * A number of people killed, hurt, held or taken.
 *
 * @param kind what happened to them
 * @param first index of its first word
 * @param end index after its last word
 * @param value how many
 * @param rough whether the text says about, more than, at least
 */
record Toll(String kind, int first, int end, int value, boolean rough) {}
