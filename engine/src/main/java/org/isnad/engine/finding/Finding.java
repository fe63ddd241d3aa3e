package org.isnad.engine.finding;

import java.util.List;
import org.isnad.engine.text.Span;

/**
 * A tension or defect inside one article.
 *
 * @param check id of the check ({@code place-mismatch})
 * @param spans the places concerned, the one at fault first, what it is measured against after it
 * @param arabic what an editor should know, in Arabic
 * @param english the same in English
 */
public record Finding(String check, List<Span> spans, String arabic, String english) {
  /** Copies the spans. */
  public Finding {
    spans = List.copyOf(spans);
  }
}
