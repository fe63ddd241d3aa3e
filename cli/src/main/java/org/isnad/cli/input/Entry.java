package org.isnad.cli.input;

/** What reading the input comes upon: an article, something to remark, or something unreadable. */
public sealed interface Entry {
  /**
   * An article to read.
   *
   * @param item the article and where it was
   */
  record Item(NewsItem item) implements Entry {}

  /**
   * Something that could not be read; the rest still is.
   *
   * @param message place, what is wrong, what was expected
   */
  record Fault(String message) implements Entry {}

  /**
   * Something that the user should know although everything could be read.
   *
   * @param message place and remark
   */
  record Note(String message) implements Entry {}
}
