package org.isnad.engine.name;

import java.util.Set;

/** Tells by the members of a phrase what its head noun, which may be several things, is here. */
final class HeadKinds {
  private static final Set<String> FORCES = Set.of("رجل", "عنصر", "فرد", "قوة", "وحدة");

  private HeadKinds() {}

  /** Whether a name behind it is of who holds it. */
  static boolean isOffice(Part core) {
    HeadForm head = core.shape().head();
    return head == null
        ? core.shape().nisba() != null
        : head.type() == HeadForm.Type.TITLE
            || head.type() == HeadForm.Type.HONORIFIC
            || head.type() == HeadForm.Type.PEOPLE;
  }

  /** Whether the agency or network is one of news. */
  static boolean isAgency(Chain chain, HeadForm head) {
    if (!head.lemma().equals("وكالة")) {
      return head.lemma().equals("شبكة")
          && chain
              .part(Part.Role.NAME)
              .filter(part -> part.entry() != null && part.entry().type() == Entry.Type.MEDIA)
              .isPresent();
    }
    boolean international = false;
    for (Part part : chain.parts()) {
      String stem = part.shape().stem();
      if (part.entry() != null) {
        return part.entry().type() == Entry.Type.MEDIA;
      }
      if (part.role() == Part.Role.QUOTED || stem.equals("انباء") || stem.equals("اخبار")) {
        return true;
      }
      international |= stem.equals("دولية") || stem.equals("ذرية") || stem.equals("اممية");
    }
    return chain.parts().size() > 1 && !international;
  }

  /** موقع is a site: an outlet where a name, a mark or an adjective says so. */
  static boolean isOutlet(Chain chain, HeadForm head) {
    if (!head.lemma().equals("موقع")
        && !head.lemma().equals("منصة")
        && !head.lemma().equals("بوابة")) {
      return true;
    }
    for (Part part : chain.parts()) {
      String stem = part.shape().stem();
      boolean strange =
          part.role() == Part.Role.NOUN && part.entry() == null && part.shape().isStrange();
      if (strange
          || part.role() == Part.Role.QUOTED
          || part.entry() != null && part.entry().type() == Entry.Type.MEDIA
          || stem.equals("اخباري")
          || stem.equals("الكتروني")
          || stem.equals("اخبارية")
          || stem.equals("الكترونية")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the people are an army, a police or the like: رجال الشرطة. */
  static boolean isForce(Chain chain, HeadForm people) {
    return FORCES.contains(people.lemma()) && chain.definite() && holdsForce(chain);
  }

  private static boolean holdsForce(Chain chain) {
    for (Part part : chain.parts()) {
      HeadForm head = part.shape().head();
      if (head != null
          && head.type() == HeadForm.Type.BODY
          && !head.sector().equals("GOV")
          && !head.sector().equals("---")) {
        return true;
      }
    }
    return false;
  }

  /** أربعة آخرين, 12 منهم, الأربعة: of a group named before. */
  static boolean isOthers(Chain chain, Part core, String lastFolded) {
    if (core.role() == Part.Role.QUANTITY) {
      return chain.parts().size() == 1
              && core.shape().definite()
              && ClosedWords.isNumber(core.shape().stem())
              && !core.shape().stem().endsWith("ئة")
          || ClosedWords.isOfThem(lastFolded);
    }
    return ClosedWords.isOther(core.shape().stem());
  }
}
