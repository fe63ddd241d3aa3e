package org.isnad.cli.page;

/**
 * How pages look.
 *
 * @param labels the page's own words
 * @param countries names of countries
 * @param columns how wide a line may be, in cells
 * @param color whether to colour
 */
public record PageStyle(Labels labels, Countries countries, int columns, boolean color) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  /** The look in {@code language}; lines over 110 cells are hard to read and are not made. */
  public static PageStyle of(Language language, int columns, boolean color) {
    return new PageStyle(
        Labels.in(language),
        Countries.in(language),
        Math.max(NARROWEST, Math.min(WIDEST, columns)),
        color);
  }

  /** The language of the page. */
  public Language language() {
    return labels.language();
  }
}
