package org.isnad.cli.page;

/** What a piece of a page is, and the colour that a terminal shows it in. */
enum Style {
  PLAIN(""),
  TITLE("1"),
  HEADING("1;36"),
  SPEAKER("1"),
  CUE("32"),
  KEY("36"),
  FINDING("1;33"),
  FAINT("2");

  private final String sgr;

  Style(String sgr) {
    this.sgr = sgr;
  }

  /** {@code text} in this colour, by ANSI sequences. */
  String paint(String text) {
    return sgr.isEmpty() ? text : "\u001B[" + sgr + "m" + text + "\u001B[0m";
  }
}
