package org.isnad.engine.name;

import java.util.Set;

/** PLOVER codes of phrases, from their nouns, adjectives and names. */
final class Coder {
  static final String UNKNOWN = "--- ---";
  private static final Set<String> CHAMBERS =
      Set.of("نواب", "شيوخ", "عموم", "شوري", "شعب", "امة", "لوردات", "اعيان", "مستشارين", "تشريعي");
  private static final Set<String> BODY_TELLS =
      Set.of(
          "رئيس", "متحدث", "ناطق", "قائد", "زعيم", "مدير", "عضو", "أمين", "مسؤول", "مسئول", "قيادي",
          "نائب", "رئيسة", "عنصر", "مقاتل", "مصدر", "ممثل", "مندوب", "مفتش", "رجل", "قيادة", "قوة",
          "وفد", "مكتب", "جناح", "فريق", "نصير");

  /** The code that the words of {@code chain} tell; {@code ---} parts where they tell nothing. */
  String code(Chain chain) {
    String country = "---";
    String sector = "---";
    String named = UNKNOWN;
    boolean chamber = false;
    HeadForm head = null;
    HeadForm body = null;
    boolean linked = false;
    for (Part part : chain.parts()) {
      Shape shape = part.shape();
      if (part.role() == Part.Role.LINK) {
        linked = true;
      }
      if (part.role() == Part.Role.NOUN) {
        if (shape.isHead(HeadForm.Type.HONORIFIC)) {
          continue;
        }
        if (head == null && shape.head() != null) {
          head = shape.head();
        } else if (body == null && shape.head() != null && shape.isHead(HeadForm.Type.BODY)) {
          body = shape.head();
        }
        chamber |= CHAMBERS.contains(shape.stem());
        if (country.equals("---") && shape.nisba() != null) {
          country = shape.nisba().code();
        }
      }
      if (part.role() == Part.Role.ADJECTIVE && shape.nisba() != null && country.equals("---")) {
        country = shape.nisba().code();
      }
      if (part.role() == Part.Role.NAME
          && part.entry() != null
          && (named.equals(UNKNOWN) || !linked && named.startsWith("---"))) {
        named = part.entry().code();
      }
    }
    if (head != null) {
      sector = head.sector();
      if (body != null
          && (sector.equals("---") || BODY_TELLS.contains(head.lemma()))
          && !body.sector().equals("---")) {
        sector = body.sector();
      }
      if (chamber && head.lemma().equals("مجلس")
          || chamber && body != null && body.lemma().equals("مجلس")) {
        sector = "LEG";
      }
    } else if (chain.core().shape().nisba() != null
        && chain.core().shape().number() == org.isnad.engine.word.Analysis.Number.PLURAL) {
      sector = "CVL";
    }
    if (!named.equals(UNKNOWN)) {
      if (country.equals("---")) {
        country = named.substring(0, 3);
      }
      boolean whole = chain.core().role() == Part.Role.NAME;
      if (whole
          || sector.equals("---")
          || head != null
              && BODY_TELLS.contains(head.lemma())
              && !named.endsWith("---")
              && !named.endsWith("GOV")
          || Set.of("UNO", "IGO", "EUR", "NGO").contains(country)) {
        sector = named.substring(4);
      }
    }
    return country + " " + sector;
  }
}
