package org.isnad.engine.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.word.Analysis.Number;
import org.jspecify.annotations.Nullable;

/** PLOVER codes of phrases, as far as their own words tell them. */
final class Coder {
  static final String UNKNOWN = "--- ---";
  private static final String MINISTRY = "وزارة";
  private static final String NOBODY = "---";

  /** Second words of a chamber of parliament (مجلس النواب). */
  private static final Set<String> CHAMBERS =
      Set.of("نواب", "شيوخ", "عموم", "شوري", "شعب", "امة", "لوردات", "اعيان", "مستشارين", "تشريعي");

  /** Persons and parts that take the sector of the body behind them (متحدث باسم الشرطة). */
  private static final Set<String> TAKES_BODY =
      Set.of(
          "رئيس",
          "متحدث",
          "ناطق",
          "قائد",
          "زعيم",
          "مدير",
          "عضو",
          "أمين",
          "مسؤول",
          "مسئول",
          "قيادي",
          "نائب",
          "رئيسة",
          "عنصر",
          "مقاتل",
          "مصدر",
          "ممثل",
          "مندوب",
          "مفتش",
          "رجل",
          "قيادة",
          "قوة",
          "وفد",
          "مكتب",
          "جناح",
          "فريق",
          "نصير",
          "مسلح",
          "جهاز",
          "تابع",
          "مؤيد",
          "خبير",
          "حليف",
          "ضابط",
          "وحدة",
          "فرد",
          "لجنة",
          "هيئة",
          "مؤسس",
          "ميليشيا",
          "ميليشيات",
          "مليشيا",
          "فصيل");

  /** Bodies of nobody in particular unless an adjective or name says whose. */
  private static final Set<String> ANYBODY =
      Set.of("قوى", "دولة", "جماعة", "منظمة", "تنظيم", "مجموعة", "جهة", "طرف", "تحالف");

  private static final Set<String> TERROR = forms("ارهابي", "متطرف", "تكفيري", "مارق");
  private static final Set<String> SECURITY = forms("امني", "امن");
  private static final Set<String> POLITICAL = forms("سياسي", "حزبي");

  private final NameLexicon lexicon;

  Coder(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static Set<String> forms(String... adjectives) {
    Set<String> out = new HashSet<>();
    for (String adjective : adjectives) {
      for (String ending : List.of("", "ا", "ة", "ين", "ون", "ات")) {
        out.add(adjective + ending);
      }
    }
    return out;
  }

  /** The code that the words of {@code chain} tell; dashes where they tell nothing. */
  String code(Chain chain) {
    return code(chain, true);
  }

  /** The same, names left out of account where {@code names} is false. */
  String code(Chain chain, boolean names) {
    Evidence evidence = new Evidence();
    for (Part part : chain.parts()) {
      if (names || part.role() != Part.Role.NAME) {
        evidence.take(part, lexicon);
      } else {
        evidence.takeNoun(part.shape(), lexicon);
      }
    }
    return evidence.code(chain);
  }

  /** Whether a country may be filled in from the article where the words tell none. */
  static boolean belongsSomewhere(Chain chain, String code) {
    HeadForm head = chain.core().shape().head();
    boolean state =
        head != null
            && head.lemma().equals("دولة")
            && chain.definite()
            && chain.core().shape().number() == Number.SINGULAR;
    return !code.startsWith("INT")
        && (state || head == null || !ANYBODY.contains(head.lemma()) || code.endsWith("PTY"));
  }

  /** What the parts of one phrase tell. */
  private static final class Evidence {
    private String country = NOBODY;
    private String named = UNKNOWN;
    private String group = UNKNOWN;
    private @Nullable HeadForm head;
    private @Nullable HeadForm body;
    private String pair = "";
    private String last = "";
    private boolean chamber;
    private boolean terror;
    private boolean security;
    private boolean political;
    private boolean settlers;
    private boolean linked;
    private boolean counted;

    void take(Part part, NameLexicon lexicon) {
      Shape shape = part.shape();
      switch (part.role()) {
        case LINK -> linked = true;
        case NOUN -> takeNoun(shape, lexicon);
        case ADJECTIVE -> takeAdjective(shape, lexicon);
        case NAME -> takeName(part);
        case QUANTITY -> counted = true;
        case DEMONSTRATIVE, QUOTED, PERSON -> {}
      }
    }

    private void takeNoun(Shape shape, NameLexicon lexicon) {
      if (shape.isHead(HeadForm.Type.HONORIFIC)) {
        return;
      }
      takeAdjective(shape, lexicon);
      if (head == null && shape.head() != null) {
        head = shape.head();
      } else if (shape.isHead(HeadForm.Type.BODY)
          && (body == null || body.sector().equals(NOBODY))) {
        body = shape.head();
      }
      settlers |= shape.head() != null && shape.head().lemma().equals("مستوطن");
      chamber |= CHAMBERS.contains(shape.stem());
      last = shape.head() != null ? NameLexicon.folded(shape.head().lemma()) : shape.stem();
    }

    private void takeAdjective(Shape shape, NameLexicon lexicon) {
      if (shape.nisba() != null && country.equals(NOBODY)) {
        country = shape.nisba().code();
      }
      String code = lexicon.groupCode(shape.stem());
      if (!code.isEmpty() && group.equals(UNKNOWN)) {
        group = code;
      }
      if (pair.isEmpty() && !last.isEmpty()) {
        pair = lexicon.heads().pairSector(last, shape.stem());
      }
      terror |= TERROR.contains(shape.stem());
      security |= SECURITY.contains(shape.stem());
      political |= POLITICAL.contains(shape.stem());
    }

    private void takeName(Part part) {
      if (part.entry() != null && (named.equals(UNKNOWN) || !linked && named.startsWith(NOBODY))) {
        named = part.entry().code();
        if (part.entry().own().startsWith(MINISTRY)) {
          // A ministry of defence is government; the army is named apart.
          named = part.entry().country() + " GOV";
        }
      }
    }

    String code(Chain chain) {
      if (!group.equals(UNKNOWN) && named.equals(UNKNOWN)) {
        return groupCode();
      }
      String sector = head == null ? peopleSector(chain) : headSector(head);
      if (!named.equals(UNKNOWN)) {
        boolean whole = chain.core().role() == Part.Role.NAME;
        if (country.equals(NOBODY) || whole && !named.startsWith("USA") && isNoState(named)) {
          country = named.substring(0, 3);
        }
        if (whole || sector.equals(NOBODY) || tellsMore() || isUnion(country)) {
          sector = named.substring(4);
        }
      }
      if (head != null && country.equals(NOBODY)) {
        return nobody(head, sector);
      }
      return country + " " + sector;
    }

    private String groupCode() {
      if (group.endsWith(NOBODY)
          || country.equals(NOBODY)
          || country.equals(group.substring(0, 3))) {
        return group;
      }
      return country + group.substring(3);
    }

    private String peopleSector(Chain chain) {
      Shape core = chain.core().shape();
      return core.nisba() != null && core.number() == Number.PLURAL ? "CVL" : NOBODY;
    }

    private String headSector(HeadForm of) {
      if (chamber && (of.lemma().equals("مجلس") || body != null && body.lemma().equals("مجلس"))) {
        return "LEG";
      }
      if (!pair.isEmpty() && !pair.equals(NOBODY)) {
        return pair;
      }
      if (security && (TAKES_BODY.contains(of.lemma()) || of.sector().equals("SPY"))) {
        return of.sector().equals("GOV") ? "GOV" : "COP";
      }
      if (political && of.lemma().equals("قوى")) {
        return "PTY";
      }
      boolean takes = TAKES_BODY.contains(of.lemma()) || of.type() == HeadForm.Type.DOCUMENT;
      if (body != null && takes && !body.sector().equals(NOBODY)) {
        return body.sector();
      }
      return of.sector();
    }

    // A name behind متحدث, زعيم or عنصر tells the sector unless it is a state as such.
    private boolean tellsMore() {
      return head != null
          && TAKES_BODY.contains(head.lemma())
          && !named.endsWith(NOBODY)
          && !named.endsWith("GOV");
    }

    private static boolean isNoState(String code) {
      return isUnion(code.substring(0, 3)) || code.startsWith("IMG");
    }

    private static boolean isUnion(String country) {
      return switch (country) {
        case "UNO", "IGO", "EUR", "NGO" -> true;
        default -> false;
      };
    }

    private String nobody(HeadForm of, String sector) {
      if (terror && of.type() == HeadForm.Type.BODY) {
        return "--- " + (of.number() == Number.PLURAL ? "REB" : "UAF");
      }
      if (of.lemma().equals("تحالف") && of.number() == Number.SINGULAR && !political) {
        return "IGO MIL";
      }
      if (settlers) {
        return "ISR CVL";
      }
      boolean states = of.lemma().equals("دولة") || of.lemma().equals("بلد");
      if (states && (counted || of.number() == Number.PLURAL)
          || of.lemma().equals("قوى") && !political) {
        return "INT ---";
      }
      return NOBODY + " " + sector;
    }
  }
}
