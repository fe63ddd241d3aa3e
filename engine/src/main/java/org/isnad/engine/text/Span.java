package org.isnad.engine.text;

/**
 * A stretch of the article's text.
 *
 * @param start offset of its first character, in UTF-16 code units of the text as given
 * @param end offset after its last character
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Refuses a stretch that starts before the text or ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Whether both share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies inside this span; equal spans contain each other. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** The shortest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
