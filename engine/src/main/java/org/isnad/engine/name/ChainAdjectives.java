package org.isnad.engine.name;

import org.isnad.engine.word.Analysis.Gender;
import org.isnad.engine.word.Analysis.Number;

/** Tells whether a word behind the nouns of a phrase is an adjective of one of them. */
final class ChainAdjectives {
  private final ChainScanner scanner;
  private final GrowingChain chain;

  ChainAdjectives(ChainScanner scanner, GrowingChain chain) {
    this.scanner = scanner;
    this.chain = chain;
  }

  /**
   * By form, where a word may be noun or adjective; after a definite member it must agree with one.
   */
  boolean isAdjective(Shape shape) {
    if (shape.nisba() != null && shape.nisba().number() != Number.PLURAL) {
      return true;
    }
    if (shape.nisba() != null) {
      return agrees(shape);
    }
    if (shape.isHead(HeadForm.Type.BODY) && shape.stem().endsWith("ية")) {
      return chain.last().shape().stem().equals("شؤون") && agrees(shape);
    }
    if (shape.head() != null && !shape.head().isPersonal()) {
      return shape.isHead(HeadForm.Type.MEDIA) && isRelational(shape) && agrees(shape);
    }
    if (ChainWords.isTime(shape.stem())
        || chain.state() == ChainState.NAMED && shape.stem().equals("عام")) {
      return false;
    }
    if (chain.at() + 1 < chain.limit()
        && (ChainWords.takesFrom(shape.bare())
                && scanner.token(chain.at() + 1).folded().equals("من")
            || ChainWords.takesFor(shape.bare())
                && scanner.shape(chain.at() + 1).preposition() == 'ل')) {
      return true;
    }
    if (shape.type() == Shape.Type.ADJECTIVE || ChainWords.isFixedAdjective(shape.stem())) {
      return agrees(shape);
    }
    if (shape.head() != null) {
      return isPersonalAdjective(shape);
    }
    if (chain.state() == ChainState.NAMED && shape.type() != Shape.Type.PARTICIPLE) {
      return isRelational(shape) && agrees(shape);
    }
    if (shape.type() == Shape.Type.PARTICIPLE
        && shape.definite()
        && chain.at() + 1 < chain.limit()
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
        && (!chain.isPersonal() && isLikeAdjective(shape, shape.head()) || isRelational(shape))
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

  // المؤلف من, المتعلقة بـ: a clause about the noun, not of its name.
  private boolean isReducedRelative() {
    Shape next = scanner.shape(chain.at() + 1);
    String folded = scanner.token(chain.at() + 1).folded();
    return folded.equals("من") && !ChainWords.takesFrom(scanner.shape(chain.at()).bare())
        || folded.equals("علي")
        || folded.equals("عن")
        || folded.equals("الي")
        || next.preposition() == 'ب' && !next.conjunction() && next.definite();
  }

  private boolean agrees(Shape adjective) {
    String stem = adjective.stem();
    boolean feminine = stem.endsWith("ة");
    boolean plural = stem.length() > 4 && (stem.endsWith("ون") || stem.endsWith("ين"));
    for (Part part : chain.parts()) {
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
}
