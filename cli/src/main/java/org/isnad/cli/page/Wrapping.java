package org.isnad.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks pieces into lines at their spaces; a word wider than the line has a line of its own. */
final class Wrapping {
  private final int width;
  private final List<List<Piece>> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();
  private List<Piece> unit = new ArrayList<>();
  private int lineWidth;
  private int unitWidth;
  private int space;

  private Wrapping(int width) {
    this.width = width;
  }

  static List<List<Piece>> wrap(List<Piece> pieces, int width) {
    Wrapping wrapping = new Wrapping(width);
    pieces.forEach(wrapping::add);
    wrapping.endUnit();
    wrapping.endLine();
    return wrapping.lines;
  }

  private void add(Piece piece) {
    String text = piece.text();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean spaces = text.charAt(at) == ' ';
      while (end < text.length() && (text.charAt(end) == ' ') == spaces) {
        end++;
      }
      if (spaces) {
        endUnit();
        space += end - at;
      } else {
        unit.add(new Piece(text.substring(at, end), piece.style(), piece.direction()));
        unitWidth += DisplayWidth.of(text.substring(at, end));
      }
      at = end;
    }
  }

  /** Puts the word that is gathered on the line, or on a new one where it has no room. */
  private void endUnit() {
    if (unit.isEmpty()) {
      return;
    }
    if (!line.isEmpty() && lineWidth + space + unitWidth > width) {
      endLine();
    }
    if (!line.isEmpty() && space > 0) {
      append(gap(unit.get(0)));
    }
    unit.forEach(this::append);
    lineWidth += unitWidth;
    unit = new ArrayList<>();
    unitWidth = 0;
    space = 0;
  }

  /** Spaces inside a piece belong to it, spaces between two to the page. */
  private Piece gap(Piece next) {
    Piece last = line.get(line.size() - 1);
    lineWidth += space;
    return isSame(last, next)
        ? new Piece(" ".repeat(space), last.style(), last.direction())
        : Piece.own(" ".repeat(space), Style.PLAIN);
  }

  private void append(Piece piece) {
    int before = line.size() - 1;
    if (before >= 0 && isSame(line.get(before), piece)) {
      Piece last = line.get(before);
      line.set(before, new Piece(last.text() + piece.text(), last.style(), last.direction()));
    } else {
      line.add(piece);
    }
  }

  private static boolean isSame(Piece a, Piece b) {
    return a.style() == b.style() && a.direction() == b.direction();
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(line);
    }
    line = new ArrayList<>();
    lineWidth = 0;
    space = 0;
  }
}
