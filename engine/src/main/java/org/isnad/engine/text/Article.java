package org.isnad.engine.text;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One news item as it came in. The first line of the text is the title.
 *
 * @param id what the reader calls it; stands in the report unchanged
 * @param text title and paragraphs, a line each; every offset of a report counts UTF-16 code units
 *     of it
 * @param publishedOn day of publication, or null where nobody knows; fixes relative times
 * @param publisher the outlet, or null
 * @param byline the line that names author or agency, or null
 */
public record Article(
    String id,
    String text,
    @Nullable LocalDate publishedOn,
    @Nullable String publisher,
    @Nullable String byline) {

  /** An article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(id, text, null, null, null);
  }

  /** The day of publication. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(publishedOn);
  }
}
