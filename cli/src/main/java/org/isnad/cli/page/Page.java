package org.isnad.cli.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes lines of a page: wrapped to its width, coloured where wanted, every line running in the
 * direction of the page's language and what runs the other way isolated, line by line.
 */
final class Page {
  /** The fewest cells that text is wrapped to. */
  private static final int NARROWEST = 12;

  private final Writer out;
  private final PageStyle style;
  private final Direction direction;

  Page(Writer out, PageStyle style) {
    this.out = out;
    this.style = style;
    this.direction = style.language().direction();
  }

  PageStyle style() {
    return style;
  }

  /** The label {@code key} in the page's language. */
  String label(String key) {
    return style.labels().get(key);
  }

  void blank() {
    write("\n");
  }

  /** A heading with how many there are of what it heads. */
  void heading(String key, int count) {
    blank();
    line(
        0,
        Piece.own(label(key), Style.HEADING),
        Piece.own(" ", Style.FAINT),
        Piece.latin("(" + count + ")", Style.FAINT));
  }

  /** Pieces in a line, or in several that all start {@code indent} cells in. */
  void line(int indent, Piece... pieces) {
    line(indent, Arrays.asList(pieces));
  }

  void line(int indent, List<Piece> pieces) {
    int width = Math.max(style.columns() - indent, NARROWEST);
    for (List<Piece> line : Wrapping.wrap(pieces, width)) {
      write(" ".repeat(indent) + direction.mark() + render(line) + "\n");
    }
  }

  private String render(List<Piece> line) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : line) {
      String text = style.color() ? piece.style().paint(piece.text()) : piece.text();
      Direction other = piece.direction();
      if (piece.text().isEmpty()
          || other == null
          || other == direction && direction.isPlainly(piece.text())) {
        out.append(text);
      } else {
        out.append(other.isolate()).append(text).append(Direction.POP);
      }
    }
    return out.toString();
  }

  /** Rows whose cells stand below each other; the last cell of a row may wrap. */
  void table(int indent, List<Row> rows) {
    int[] widths = Columns.widths(rows, style.columns() / 3);
    for (Row row : rows) {
      List<Piece> start = new ArrayList<>();
      int used = 0;
      for (int i = 0; i < row.cells().size(); i++) {
        Piece cell = row.cells().get(i);
        int width = Math.max(widths[i], DisplayWidth.of(cell.text()));
        start.add(cell);
        start.add(Columns.gap(width - DisplayWidth.of(cell.text())));
        used += width + Columns.GAP;
      }
      if (indent + used + NARROWEST > style.columns()) {
        start.addAll(row.last());
        line(indent, start);
      } else {
        row(indent, start, row.last(), used);
      }
    }
  }

  private void row(int indent, List<Piece> start, List<Piece> last, int used) {
    int room = style.columns() - indent - used;
    List<List<Piece>> lines = Wrapping.wrap(last, room);
    for (int i = 0; i < Math.max(1, lines.size()); i++) {
      String before = i == 0 ? render(start) : " ".repeat(used);
      String after = lines.isEmpty() ? "" : render(lines.get(i));
      write((" ".repeat(indent) + direction.mark() + before + after).stripTrailing() + "\n");
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
