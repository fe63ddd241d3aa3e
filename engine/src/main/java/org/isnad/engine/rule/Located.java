package org.isnad.engine.rule;

/**
 * A value of a rule file and where it stands.
 *
 * @param text the value
 * @param position its first character
 */
public record Located(String text, Position position) {}
