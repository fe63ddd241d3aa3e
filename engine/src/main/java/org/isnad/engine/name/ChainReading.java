package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;
import org.jspecify.annotations.Nullable;

/**
 * Reads one noun phrase, word by word, as far as it goes: quantity, construct chain, adjectives,
 * complements of offices, the name in apposition. A state machine, so that a phrase costs its
 * length.
 */
final class ChainReading {
  private static final Set<String> FIELDS =
      Set.of(
          "الخارجية",
          "الداخلية",
          "الدفاع",
          "المالية",
          "الصحة",
          "العدل",
          "الطاقة",
          "النفط",
          "الاقتصاد",
          "التجارة",
          "الصناعة",
          "الزراعة",
          "التعليم",
          "التربية",
          "الثقافة",
          "الاعلام",
          "السياحة",
          "البيئة",
          "النقل",
          "العمل",
          "الشؤون",
          "الاتصالات",
          "المياه",
          "الري",
          "السكان",
          "التعاون",
          "المغتربين",
          "التنمية",
          "التخطيط",
          "البحث",
          "الامن",
          "الاوقاف",
          "الشباب",
          "الرياضة",
          "الهجرة",
          "المعادن",
          "الاتصال",
          "الاستثمار",
          "الامان",
          "الاسكان",
          "العلوم",
          "التكنولوجيا",
          "المغاربة",
          "العلاقات",
          "الكهرباء",
          "الغاز",
          "الدواء",
          "الغذاء",
          "الانتاج");
  private static final Set<String> IN_HEADS =
      Set.of(
          "سفير",
          "ممثل",
          "مندوب",
          "مبعوث",
          "مراسل",
          "مسؤول",
          "مسئول",
          "عضو",
          "مكتب",
          "قيادي",
          "قائد",
          "مصدر",
          "ناشط",
          "خبير",
          "محلل",
          "باحث",
          "نائب",
          "مستشار",
          "قوة",
          "شاهد",
          "دبلوماسي",
          "زعيم",
          "متحدث",
          "ناطق",
          "بعثة",
          "سفارة",
          "أستاذ",
          "مدير",
          "جهاز",
          "طرف");
  private static final Set<String> FROM_ADJECTIVES =
      Set.of(
          "مقربة",
          "مقرب",
          "مقربين",
          "مقربون",
          "قريبة",
          "قريب",
          "قريبين",
          "قريبون",
          "المقربة",
          "المقرب",
          "المقربين",
          "القريبة",
          "القريب");
  private static final Set<String> FOR_ADJECTIVES =
      Set.of(
          "تابعة",
          "تابع",
          "تابعين",
          "التابعة",
          "التابع",
          "التابعين",
          "الموالية",
          "الموالي",
          "الموالين",
          "موالية",
          "موالي",
          "موالين",
          "المناهضة",
          "المناهض",
          "مناهضة",
          "المؤيدة",
          "المؤيدين",
          "مؤيدة",
          "مؤيدين",
          "مؤيدون");

  /** Adjectives that lexicons hold as nouns too. */
  private static final Set<String> FIXED =
      Set.of(
          "عام", "عامة", "اعلي", "كبري", "عليا", "خاص", "خاصة", "ديني", "مدني", "اول", "اولي",
          "ثاني", "اخر", "اخري");

  private enum State {
    START,
    /** After an indefinite noun: a construct may go on. */
    OPEN,
    /** After an indefinite adjective. */
    MODIFIED,
    /** After a definite member. */
    CLOSED,
    /** After a name that is no person's. */
    NAMED,
    /** After a person's name. */
    PERSON
  }

  private final ChainScanner scanner;
  private final int first;
  private final int limit;
  private final List<Part> parts = new ArrayList<>(4);
  private State state = State.START;
  private boolean definite;
  private boolean title;
  private boolean quotedAlone;
  private boolean linked;
  private int at;
  private @Nullable HeadForm head;

  ChainReading(ChainScanner scanner, int first) {
    this.scanner = scanner;
    this.first = first;
    limit = Math.min(scanner.limit(first), first + ChainScanner.LONGEST);
    at = first;
  }

  Optional<Chain> read() {
    if (scanner.shape(at).type() == Shape.Type.CLITIC && at + 1 < limit) {
      at++;
      quotedAlone = scanner.shape(at).type() == Shape.Type.QUOTE;
    }
    readOpening();
    while (at < limit && step()) {}
    if (!hasContent()) {
      return Optional.empty();
    }
    readApposition();
    return Optional.of(new Chain(first, at, parts, definite));
  }

  private boolean hasContent() {
    for (Part part : parts) {
      if (part.role() != Part.Role.DEMONSTRATIVE && part.role() != Part.Role.LINK) {
        return true;
      }
    }
    return false;
  }

  // Demonstratives, quantifiers and numbers before the noun.
  private void readOpening() {
    boolean counted = false;
    while (at < limit) {
      Shape shape = scanner.shape(at);
      String folded = scanner.token(at).folded();
      if (shape.type() == Shape.Type.STOP && !ClosedWords.isQuantifier(folded)) {
        if (!(counted && ClosedWords.isLinkAfterNumber(folded))
            && !ClosedWords.isDemonstrative(stripped(folded))) {
          return;
        }
      }
      if (shape.type() == Shape.Type.NUMBER
          || ClosedWords.isNumber(shape.bare())
          || ClosedWords.isNumber(shape.stem())) {
        counted = true;
      } else if (ClosedWords.isDemonstrative(stripped(folded)) && at == first) {
        add(Part.Role.DEMONSTRATIVE, at + 1, null);
        continue;
      } else if (counted && (folded.equals("منهم") || folded.equals("منهن"))) {
        add(Part.Role.QUANTITY, at + 1, null);
        state = State.MODIFIED;
        return;
      } else if (counted && ClosedWords.isQuantifier(folded) && !ClosedWords.isNumber(folded)) {
        return;
      } else if (counted && folded.equals("من")) {
        add(Part.Role.LINK, at + 1, null);
        return;
      } else if (ClosedWords.isCounter(shape.bare()) && partitive(at) > at) {
        add(Part.Role.QUANTITY, partitive(at), null);
        add(Part.Role.LINK, at + 1, null);
        counted = true;
        continue;
      } else if (!((ClosedWords.isQuantifier(shape.bare()) || ClosedWords.isQuantifier(folded))
          && shape.head() == null
          && quantifies(at))) {
        return;
      } else {
        counted = true;
      }
      add(Part.Role.QUANTITY, at + 1, null);
    }
  }

  // The index of من behind عدد or مجموعة كبيرة; the counter's own where there is none.
  private int partitive(int counter) {
    for (int i = counter + 1; i < limit && i < counter + 3; i++) {
      if (scanner.token(i).folded().equals("من")) {
        return i;
      }
      if (scanner.shape(i).definite() || !scanner.shape(i).isNominal()) {
        break;
      }
    }
    return counter;
  }

  private static String stripped(String folded) {
    return folded.length() > 3
            && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ل' || folded.charAt(0) == 'ب')
            && ClosedWords.isDemonstrative(folded.substring(1))
        ? folded.substring(1)
        : folded;
  }

  private boolean quantifies(int i) {
    if (i + 1 >= limit) {
      return false;
    }
    Shape next = scanner.shape(i + 1);
    return (next.isNominal()
            || next.type() == Shape.Type.NUMBER
            || ClosedWords.isCounter(next.bare()))
        && next.isFree();
  }

  private boolean step() {
    Shape shape = scanner.shape(at);
    if (shape.type() == Shape.Type.QUOTE || scanner.token(at).isMark('(')) {
      return readQuoted();
    }
    if (scanner.token(at).isMark('#')) {
      return readHashed();
    }
    if (expectsPerson() && isAbbreviation()) {
      at += 2;
      return true;
    }
    if (!parts.isEmpty() && readLink(shape)) {
      return true;
    }
    if (state == State.CLOSED && ClosedWords.isSelf(scanner.token(at).folded())) {
      return addAdjective();
    }
    if (!mayStart(shape)) {
      return false;
    }
    return readName() || (shape.isNominal() || scanner.isFamily(at)) && readNominal(shape);
  }

  // Clitics stand only on the first word of a phrase or of a complement.
  private boolean mayStart(Shape shape) {
    if (state == State.START) {
      if (scanner.token(at).folded().equals("علي") && scanner.personEnd(at, false) == at) {
        return false;
      }
      Match match = shape.type() == Shape.Type.STOP ? scanner.nameAt(at) : null;
      return shape.type() != Shape.Type.STOP || match != null && match.entry().words().size() > 1;
    }
    if (shape.isFree()) {
      return true;
    }
    return shape.conjunction()
        && shape.preposition() == ' '
        && head != null
        && (head.lemma().equals("وزير") || head.type() == HeadForm.Type.BODY)
        && FIELDS.contains(shape.bare())
        && state == State.CLOSED;
  }

  private boolean readName() {
    Shape shape = scanner.shape(at);
    if (state == State.CLOSED && (shape.nisba() != null || !expectsPerson())) {
      return false;
    }
    if (state == State.PERSON
        || state == State.MODIFIED
        || state == State.NAMED && !expectsPerson()) {
      return false;
    }
    Match match = scanner.nameAt(at, wanted());
    if (match == null) {
      return false;
    }
    Entry.Type type = match.entry().type();
    if (type == Entry.Type.PERSON) {
      addPerson(Math.max(match.end(), scanner.personEnd(at, true)), match.entry());
      return true;
    }
    if (state == State.CLOSED
        || state == State.NAMED
        || match.entry().words().size() == 1 && !isSurely(shape, type)
        || type == Entry.Type.MEDIA && wanted() != Entry.Type.MEDIA && !shape.isStrange()) {
      return false;
    }
    add(Part.Role.NAME, match.end(), match.entry());
    state = State.NAMED;
    definite |= !linked;
    return true;
  }

  // Of names that are spelt alike, the kind that the head noun asks for.
  private Entry.@Nullable Type wanted() {
    if (head == null) {
      return scanner.isPlace(at) ? Entry.Type.PLACE : null;
    }
    return switch (head.type()) {
      case MEDIA -> Entry.Type.MEDIA;
      case PLACE -> Entry.Type.PLACE;
      case BODY -> head.lemma().equals("وكالة") ? Entry.Type.MEDIA : Entry.Type.ORGANISATION;
      case TITLE -> head.lemma().equals("مراسل") ? Entry.Type.MEDIA : null;
      case HONORIFIC, SOURCE, PEOPLE, DOCUMENT -> null;
    };
  }

  // A single word that is a common noun too is a name only where the noun before it asks for one.
  private boolean isSurely(Shape shape, Entry.Type type) {
    return switch (type) {
      case COUNTRY -> state == State.START || !shape.bare().equals(NameLexicon.MALI);
      case CAPITAL, PALACE, PERSON -> true;
      case ORGANISATION -> isSurelyBody(shape, scanner.nameAt(at));
      case PLACE ->
          wanted() == Entry.Type.PLACE
              || shape.head() == null && (shape.type() == Shape.Type.UNKNOWN || !parts.isEmpty());
      case MEDIA -> shape.type() == Shape.Type.UNKNOWN || wanted() == Entry.Type.MEDIA;
    };
  }

  // الوفد, المستقبل, فتح: a party only where the text speaks of its country.
  private boolean isSurelyBody(Shape shape, @Nullable Match match) {
    if (shape.type() == Shape.Type.UNKNOWN || match == null || wanted() != null) {
      return true;
    }
    if (shape.head() != null && shape.head().isPersonal()) {
      return true;
    }
    return shape.head() == null && scanner.speaksOf(match.entry().country());
  }

  private boolean readNominal(Shape shape) {
    if (expectsPerson() || state == State.START || state == State.OPEN && mayBePerson(shape)) {
      int end = scanner.personEnd(at, expectsPerson());
      if (state == State.START && parts.isEmpty()) {
        end = Math.max(end, nameBeforeOffice());
      }
      if (end > at) {
        addPerson(end, null);
        return true;
      }
    }
    return switch (state) {
      case START -> readFirstNoun(shape);
      case OPEN -> readConstruct(shape);
      case MODIFIED -> !shape.definite() && isAdjective(shape) && addAdjective();
      case CLOSED -> readAfterClosed(shape);
      case NAMED -> shape.definite() && isAdjective(shape) && addAdjective();
      case PERSON -> readTitleAfterPerson(shape);
    };
  }

  private boolean mayBePerson(Shape shape) {
    return shape.first() || scanner.isFamily(at) && (shape.definite() || shape.isStrange());
  }

  private boolean readFirstNoun(Shape shape) {
    addNoun(shape);
    return true;
  }

  private boolean readConstruct(Shape shape) {
    if (!shape.definite() && isAdjective(shape) && !shape.pronoun()) {
      state = State.MODIFIED;
      return addAdjective();
    }
    addNoun(shape);
    return true;
  }

  private boolean readAfterClosed(Shape shape) {
    if (shape.conjunction()) {
      return add(Part.Role.NOUN, at + 1, null);
    }
    if (shape.definite() && isAdjective(shape)) {
      return addAdjective();
    }
    if (isPersonal()
        && (shape.isHead(HeadForm.Type.TITLE) || shape.isHead(HeadForm.Type.HONORIFIC))
        && shape.number() == Number.SINGULAR
        && (shape.definite() || parts.get(0).shape().isHead(HeadForm.Type.HONORIFIC))) {
      addNoun(shape);
      return true;
    }
    return false;
  }

  // ألكسندر نوفاك نائب رئيس الوزراء, but not أمر الرئيس فلان وزير الدفاع فلان: two people.
  private boolean readTitleAfterPerson(Shape shape) {
    if (title || !shape.isHead(HeadForm.Type.TITLE) || shape.number() != Number.SINGULAR) {
      return false;
    }
    Part last = parts.get(parts.size() - 1);
    boolean full = last.end() - last.first() >= 2;
    boolean other =
        scanner.chainAt(at).map(office -> office.part(Part.Role.PERSON).isPresent()).orElse(false);
    if (!full || other) {
      return false;
    }
    addNoun(shape);
    return true;
  }

  private boolean addAdjective() {
    Shape shape = scanner.shape(at);
    Nisba both =
        shape.nisba() != null && at + 1 < limit
            ? scanner.lexicon().nisbas().find(shape.stem(), scanner.shape(at + 1).stem())
            : null;
    if (both == null) {
      return add(Part.Role.ADJECTIVE, at + 1, null);
    }
    parts.add(new Part(Part.Role.ADJECTIVE, at, at + 2, shape.with(both), null));
    at += 2;
    return true;
  }

  private void addNoun(Shape shape) {
    if (head == null
        || head.type() == HeadForm.Type.HONORIFIC
        || head.lemma().equals("دولة") && shape.isHead(HeadForm.Type.TITLE)) {
      head = shape.head();
    }
    title |= shape.isHead(HeadForm.Type.TITLE) && shape.number() != Number.PLURAL;
    add(Part.Role.NOUN, at + 1, null);
    boolean closes = shape.definite() || shape.pronoun();
    state = closes ? State.CLOSED : isAccusative(shape) ? State.MODIFIED : State.OPEN;
    definite |= closes && !linked;
  }

  // شخصا, عنصرا: no construct goes on behind the ending.
  private static boolean isAccusative(Shape shape) {
    HeadForm noun = shape.head();
    return noun != null && shape.stem().endsWith("ا") && !noun.lemma().endsWith("ا");
  }

  private boolean isPersonal() {
    return head != null
        && (head.type() == HeadForm.Type.TITLE || head.type() == HeadForm.Type.HONORIFIC);
  }

  // والأميركي دونالد ترمب: the title is said once for both.
  private boolean isNationOfPerson() {
    Shape shape = parts.isEmpty() ? null : parts.get(0).shape();
    return parts.size() == 1
        && shape != null
        && shape.nisba() != null
        && shape.definite()
        && shape.number() == Number.SINGULAR
        && at < limit
        && (scanner.shape(at).first() || scanner.isFamily(at));
  }

  private boolean isAddressed() {
    return head != null
        && head.type() == HeadForm.Type.HONORIFIC
        && head.number() == Number.SINGULAR;
  }

  // A name may follow a title once the title is complete.
  private boolean expectsPerson() {
    return (title || isAddressed() || isNationOfPerson())
        && (state == State.CLOSED
            || state == State.NAMED
            || state == State.OPEN
                && parts.get(parts.size() - 1).shape().isHead(HeadForm.Type.HONORIFIC));
  }

  // By form, where a word may be noun or adjective; after a definite member it must agree with one.
  private boolean isAdjective(Shape shape) {
    if (shape.nisba() != null && shape.nisba().number() != Number.PLURAL) {
      return true;
    }
    if (shape.nisba() != null) {
      return agrees(shape);
    }
    if (shape.isHead(HeadForm.Type.BODY) && shape.stem().endsWith("ية")) {
      return parts.get(parts.size() - 1).shape().stem().equals("شؤون") && agrees(shape);
    }
    if (shape.head() != null && !shape.head().isPersonal()) {
      return shape.isHead(HeadForm.Type.MEDIA) && isRelational(shape) && agrees(shape);
    }
    if (isTime(shape) || state == State.NAMED && shape.stem().equals("عام")) {
      return false;
    }
    if (at + 1 < limit
        && (FROM_ADJECTIVES.contains(shape.bare()) && scanner.token(at + 1).folded().equals("من")
            || FOR_ADJECTIVES.contains(shape.bare())
                && scanner.shape(at + 1).preposition() == 'ل')) {
      return true;
    }
    if (shape.type() == Shape.Type.ADJECTIVE || FIXED.contains(shape.stem())) {
      return agrees(shape);
    }
    if (shape.head() != null) {
      return isPersonalAdjective(shape);
    }
    if (state == State.NAMED && shape.type() != Shape.Type.PARTICIPLE) {
      return isRelational(shape) && agrees(shape);
    }
    if (shape.type() == Shape.Type.PARTICIPLE
        && shape.definite()
        && at + 1 < limit
        && isReducedRelative()) {
      return false;
    }
    if (shape.type() == Shape.Type.PARTICIPLE
        || shape.type() == Shape.Type.GUESS && shape.definite()) {
      return agrees(shape) && !shape.pronoun();
    }
    String stem = shape.stem();
    return (shape.isStrange() || shape.definite() && stem.endsWith("ي"))
        && stem.length() > 2
        && (stem.endsWith("ي")
            || stem.endsWith("ية")
            || stem.endsWith("يون")
            || stem.endsWith("يين"))
        && agrees(shape);
  }

  // الصحافية, العسكري: nouns for people that serve as adjectives after a definite noun.
  private boolean isPersonalAdjective(Shape shape) {
    return shape.definite()
        && shape.head() != null
        && shape.head().isPersonal()
        && (!isPersonal() && isLikeAdjective(shape, shape.head()) || isRelational(shape))
        && agrees(shape);
  }

  private static boolean isRelational(Shape shape) {
    return shape.stem().endsWith("ي") || shape.stem().endsWith("ية");
  }

  // المسلحة, الحاكم: participles that are nouns for people too.
  private static boolean isLikeAdjective(Shape shape, HeadForm noun) {
    boolean participle = noun.lemma().startsWith("م");
    return participle && (noun.type() == HeadForm.Type.PEOPLE || shape.gender() == Gender.FEMININE)
        || noun.lemma().equals("حاكم")
        || noun.lemma().equals("محافظ")
        || noun.lemma().equals("معارض");
  }

  private static boolean isTime(Shape shape) {
    return switch (shape.stem()) {
      case "اسبوع", "شهر", "سنة", "ليلة", "ساعة", "مرة", "جاري", "يوم" -> true;
      default -> false;
    };
  }

  // المؤلف من, المتعلقة بـ: a clause about the noun, not of its name.
  private boolean isReducedRelative() {
    Shape next = scanner.shape(at + 1);
    String folded = scanner.token(at + 1).folded();
    return folded.equals("من") && !FROM_ADJECTIVES.contains(scanner.shape(at).bare())
        || folded.equals("علي")
        || folded.equals("عن")
        || folded.equals("الي")
        || next.preposition() == 'ب' && !next.conjunction() && next.definite();
  }

  private boolean agrees(Shape adjective) {
    String stem = adjective.stem();
    boolean feminine = stem.endsWith("ة");
    boolean plural = stem.length() > 4 && (stem.endsWith("ون") || stem.endsWith("ين"));
    for (Part part : parts) {
      if (part.role() == Part.Role.NAME || part.role() == Part.Role.QUOTED) {
        return true;
      }
      if (part.role() == Part.Role.NOUN) {
        Shape noun = part.shape();
        boolean many = noun.number() == Number.PLURAL || noun.number() == Number.DUAL;
        if (feminine && (noun.gender() == Gender.FEMININE || many)
            || plural && many
            || !feminine && !plural && (noun.gender() != Gender.FEMININE || many)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean readLink(Shape shape) {
    String folded = scanner.token(at).folded();
    if (at + 1 >= limit || head == null) {
      return readClitic(shape);
    }
    String lemma = head.lemma();
    boolean links =
        switch (folded) {
          case "باسم" -> isPersonal();
          case "لشؤون", "للشؤون" -> isPersonal();
          case "لدي" -> isPersonal();
          case "في" ->
              IN_HEADS.contains(lemma) && state != State.PERSON && startsPlaceOrBody(at + 1);
          case "عن" -> lemma.equals("مسؤول") || lemma.equals("مسئول");
          case "داخل" -> lemma.equals("مصدر");
          case "من" -> linksFrom();
          default -> false;
        };
    if (!links) {
      return readClitic(shape);
    }
    if (folded.equals("للشؤون")) {
      add(Part.Role.NOUN, at + 1, null);
      state = State.CLOSED;
      return true;
    }
    linked = true;
    add(Part.Role.LINK, at + 1, null);
    state = folded.equals("لشؤون") ? State.OPEN : State.START;
    return true;
  }

  private boolean linksFrom() {
    Part last = parts.get(parts.size() - 1);
    if (FROM_ADJECTIVES.contains(last.shape().bare())) {
      return true;
    }
    boolean counted = parts.get(0).role() == Part.Role.QUANTITY;
    return head != null
        && !definite
        && (head.isPersonal() || counted)
        && (state == State.OPEN || state == State.MODIFIED)
        && startsPlaceOrBody(at + 1);
  }

  private boolean startsPlaceOrBody(int i) {
    Shape shape = scanner.shape(i);
    return shape.isFree()
        && (shape.isHead(HeadForm.Type.BODY)
            || shape.isHead(HeadForm.Type.PLACE)
            || shape.isHead(HeadForm.Type.PEOPLE) && shape.definite()
            || shape.isHead(HeadForm.Type.TITLE) && shape.number() == Number.PLURAL
            || scanner.nameAt(i) != null);
  }

  // للأمم المتحدة after الأمين العام, للطاقة الذرية after الوكالة الدولية, لحزب الله after تابعة.
  private boolean readClitic(Shape shape) {
    if (shape.preposition() != 'ل' || shape.conjunction() || head == null || !shape.isNominal()) {
      return false;
    }
    Part last = parts.get(parts.size() - 1);
    boolean attached = FOR_ADJECTIVES.contains(last.shape().bare());
    if (!attached) {
      if (state != State.CLOSED && state != State.NAMED || parts.size() < 2 && !isAgencyHead()) {
        return false;
      }
      if (head.type() == HeadForm.Type.TITLE) {
        Match match = scanner.nameAt(at);
        boolean body =
            shape.isHead(HeadForm.Type.BODY)
                || match != null && match.entry().type() != Entry.Type.MEDIA;
        if (!body || !takesFor(last)) {
          return false;
        }
      } else if (head.type() != HeadForm.Type.BODY || shape.isHead(HeadForm.Type.PEOPLE)) {
        return false;
      }
    }
    state = State.START;
    Match match = scanner.nameAt(at);
    if (match != null && (match.end() > at + 1 || shape.head() == null)) {
      add(Part.Role.NAME, match.end(), match.entry());
      state = State.NAMED;
    } else {
      add(Part.Role.NOUN, at + 1, null);
      state = shape.definite() || shape.pronoun() ? State.CLOSED : State.OPEN;
    }
    return true;
  }

  private boolean isAgencyHead() {
    return head != null
        && Set.of("مؤتمر", "حركة", "جبهة", "برنامج", "صندوق").contains(head.lemma());
  }

  private static boolean takesFor(Part last) {
    return switch (last.shape().stem()) {
      case "عام",
          "عامة",
          "دائم",
          "دائمة",
          "خاص",
          "خاصة",
          "سامي",
          "سامية",
          "اعلي",
          "تنفيذي",
          "تنفيذية",
          "سابق",
          "سياسي",
          "حالي" ->
          true;
      default -> false;
    };
  }

  // د. before a name.
  private boolean isAbbreviation() {
    return at + 2 < limit
        && scanner.token(at).plain().length() == 1
        && scanner.token(at).isWord()
        && scanner.token(at + 1).isMark('.');
  }

  private boolean readHashed() {
    if (at + 1 >= limit || state == State.PERSON || state == State.NAMED) {
      return false;
    }
    at++;
    if (step()) {
      return true;
    }
    at--;
    return false;
  }

  // "تاس" after وكالة, (روسيا اليوم) after قناة.
  private boolean readQuoted() {
    boolean bracket = scanner.token(at).isMark('(');
    int close = closing(at, bracket);
    if (close < 0) {
      return false;
    }
    Match match = scanner.nameAt(at + 1, quotedAlone ? Entry.Type.MEDIA : wanted());
    boolean known = match != null && match.end() >= close;
    HeadForm holder = parts.isEmpty() ? null : parts.get(parts.size() - 1).shape().head();
    boolean takes = takesName(holder);
    boolean fits =
        switch (state) {
          case OPEN, CLOSED -> takes || known && head != null;
          case MODIFIED -> takes && known;
          case START -> known && (quotedAlone || !parts.isEmpty());
          case NAMED, PERSON -> bracket && known;
        };
    if (!fits) {
      return false;
    }
    add(
        match != null && known ? Part.Role.NAME : Part.Role.QUOTED,
        close + 1,
        match != null && known ? match.entry() : null);
    state = State.NAMED;
    definite |= !linked;
    return true;
  }

  private static boolean takesName(@Nullable HeadForm noun) {
    return noun != null
        && (noun.type() == HeadForm.Type.BODY
            || noun.type() == HeadForm.Type.MEDIA
            || noun.type() == HeadForm.Type.DOCUMENT
            || noun.type() == HeadForm.Type.PLACE);
  }

  private int closing(int open, boolean bracket) {
    int last = Math.min(limit, open + 7);
    for (int i = open + 1; i < last; i++) {
      if (bracket ? scanner.token(i).isMark(')') : scanner.shape(i).type() == Shape.Type.QUOTE) {
        return i > open + 1 ? i : -1;
      }
      if (scanner.shape(i).type() == Shape.Type.MARK) {
        return -1;
      }
    }
    return -1;
  }

  private void addPerson(int end, @Nullable Entry entry) {
    add(Part.Role.PERSON, end, entry);
    state = State.PERSON;
    definite |= !linked;
  }

  // الرئيس الأميركي، باراك أوباما; راجح بادي، المتحدث باسم الحكومة.
  private void readApposition() {
    if (at + 1 >= limit || !isComma(at)) {
      return;
    }
    int next = at + 1;
    Shape shape = scanner.shape(next);
    if (!shape.isFree() && !scanner.token(next).isMark('#')) {
      return;
    }
    if (state == State.PERSON) {
      if (shape.isHead(HeadForm.Type.TITLE) && parts.size() == 1) {
        Optional<Chain> title = scanner.chainAt(next);
        if (title.isPresent() && title.get().part(Part.Role.PERSON).isEmpty()) {
          parts.addAll(title.get().parts());
          at = title.get().end();
        }
      }
      return;
    }
    if ((title || isAddressed()) && definite) {
      Match match = scanner.nameAt(next);
      int end =
          match != null && match.entry().type() == Entry.Type.PERSON
              ? Math.max(match.end(), scanner.personEnd(next, true))
              : match != null && !shape.first() ? next : scanner.personEnd(next, true);
      if (end > next && (end > next + 1 || match != null)) {
        at = next;
        addPerson(
            end, match != null && match.entry().type() == Entry.Type.PERSON ? match.entry() : null);
      }
    }
  }

  // راجح بادي، المتحدث باسم الحكومة، ...: strange words before an office are a name.
  private int nameBeforeOffice() {
    int end = at;
    while (end < limit && end < at + 5 && mayBeName(end)) {
      end++;
    }
    if (end < at + 2 || end + 1 >= limit || !isComma(end) || !startsName(end)) {
      return at;
    }
    Shape office = scanner.shape(end + 1);
    if (!office.isFree()
        || !office.isHead(HeadForm.Type.TITLE)
        || office.number() != Number.SINGULAR) {
      return at;
    }
    Optional<Chain> chain = scanner.chainAt(end + 1);
    return chain.isPresent()
            && chain.get().definite()
            && chain.get().part(Part.Role.PERSON).isEmpty()
        ? end
        : at;
  }

  // Not جمع before a first name.
  private boolean startsName(int end) {
    Shape shape = scanner.shape(at);
    if (shape.first()
        || shape.isStrange()
        || shape.type() == Shape.Type.PARTICIPLE
        || shape.type() == Shape.Type.ADJECTIVE) {
      return true;
    }
    for (int i = at + 1; i < end; i++) {
      if (scanner.shape(i).first()) {
        return false;
      }
    }
    return shape.type() != Shape.Type.VERB;
  }

  private boolean mayBeName(int i) {
    Shape shape = scanner.shape(i);
    return scanner.token(i).isWord()
        && shape.type() != Shape.Type.STOP
        && shape.head() == null
        && shape.nisba() == null
        && !shape.pronoun()
        && !(shape.definite() && (i == at || shape.preposition() != ' '))
        && !(scanner.nameAt(i) != null && i == at && !shape.first());
  }

  private boolean isComma(int i) {
    return scanner.token(i).isMark('\u060C') || scanner.token(i).isMark(',');
  }

  private boolean add(Part.Role role, int end, @Nullable Entry entry) {
    parts.add(new Part(role, at, end, scanner.shape(at), entry));
    at = end;
    return true;
  }
}
