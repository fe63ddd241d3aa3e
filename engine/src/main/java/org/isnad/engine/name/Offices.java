package org.isnad.engine.name;

import java.util.List;
import java.util.Optional;

/** Reads from a phrase which office it speaks of. */
final class Offices {
  private Offices() {}

  /** The part of {@code chain} from its first title on; empty where it holds none. */
  static Optional<Chain> titled(Chain chain) {
    List<Part> parts = chain.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean title =
          part.role() == Part.Role.NOUN
              && (part.shape().isHead(HeadForm.Type.TITLE)
                  || part.shape().isHead(HeadForm.Type.HONORIFIC)
                  || part.shape().isHead(HeadForm.Type.PEOPLE));
      if (title || part.role() == Part.Role.ADJECTIVE && i == 0) {
        return Optional.of(
            new Chain(part.first(), chain.end(), parts.subList(i, parts.size()), chain.definite()));
      }
    }
    return Optional.empty();
  }

  /**
   * The office in {@code chain}: of the last title before the name at {@code name}, or the first
   * one behind it.
   */
  static Optional<Holder> read(Chain chain, int name, List<String> words, String country) {
    List<Part> parts = chain.parts();
    int office = -1;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean title =
          part.role() == Part.Role.NOUN
              && (part.shape().isHead(HeadForm.Type.TITLE)
                  || part.shape().isHead(HeadForm.Type.PEOPLE));
      if (title && (office < 0 || parts.get(office).role() != Part.Role.NOUN)) {
        office = i;
      }
    }
    if (office < 0) {
      return Optional.empty();
    }
    Shape shape = parts.get(office).shape();
    HeadForm head = shape.head();
    if (head == null) {
      return Optional.empty();
    }
    String lemma = head.lemma();
    String field = field(parts, office);
    if (lemma.equals("رئيس") && field.equals("دبلوماسية")) {
      lemma = "وزير";
      field = "خارجية";
    } else if (field.equals("حكومة") && lemma.equals("رئيس")) {
      field = "وزراء";
    }
    return Optional.of(new Holder(lemma, field, country, shape.gender(), name, words));
  }

  // خارجية of وزير الخارجية and of وزير الشؤون الخارجية; دفاع of وزير الدفاع.
  private static String field(List<Part> parts, int office) {
    for (int i = office + 1; i < parts.size(); i++) {
      Part part = parts.get(i);
      switch (part.role()) {
        case NOUN -> {
          if (!part.shape().stem().equals("شؤون")) {
            return part.shape().stem();
          }
        }
        case ADJECTIVE -> {
          if (part.shape().stem().equals("خارجية") || part.shape().stem().equals("داخلية")) {
            return part.shape().stem();
          }
        }
        case NAME -> {
          return part.entry() != null && part.entry().type() == Entry.Type.ORGANISATION
              ? part.entry().words().get(0)
              : "";
        }
        case LINK, DEMONSTRATIVE, QUANTITY, QUOTED -> {}
        case PERSON -> {
          return "";
        }
      }
    }
    return "";
  }
}
