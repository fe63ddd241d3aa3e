package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.statement.Act;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.isnad.engine.word.Analysis;

/** A claim that rests on unnamed sources alone, once for each group of sources. */
final class AnonymousSourceCheck implements Check {
  private static final int FEWEST_WORDS = 5;
  private static final double SUPPORTED = 0.5;

  private final SourceLexicon sources;

  AnonymousSourceCheck(SourceLexicon sources) {
    this.sources = sources;
  }

  @Override
  public String id() {
    return "anonymous-source";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    Map<String, Statement> groups = new LinkedHashMap<>();
    for (Statement statement : evidence.statements()) {
      if (!evidence.lines().isHead(statement.cueWord())
          && !evidence.lines().isCrosshead(statement.cueWord())
          && isClaim(statement)
          && !isTerm(evidence, statement)
          && isAnonymous(evidence, statement)
          && !isSupported(evidence, statement)) {
        groups.putIfAbsent(group(evidence, statement.speaker()), statement);
      }
    }
    List<Finding> out = new ArrayList<>();
    groups.values().forEach(statement -> out.add(finding(evidence, statement)));
    return out;
  }

  private static boolean isClaim(Statement statement) {
    Act act = statement.act();
    return statement.endWord() - statement.firstWord() >= FEWEST_WORDS
        && !statement.negated()
        && (act == Act.INFORM || act == Act.AFFIRM || act == Act.ACCUSE || act == Act.ADMIT);
  }

  /** بحسب تعبيره: a wording of somebody, no news from him. */
  private static boolean isTerm(Evidence evidence, Statement statement) {
    for (int i = statement.cueWord(); i < statement.cueWord() + 3; i++) {
      if (evidence.base(i).equals("تعبير") || evidence.base(i).equals("وصف")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnonymous(Evidence evidence, Statement statement) {
    Speaker speaker = statement.speaker();
    return speaker.span() != null
        && speaker.kind() == EntityKind.UNNAMED
        && head(evidence, speaker.span()) >= 0
        && statement.chain().stream().allMatch(AnonymousSourceCheck::isOutletOrUnnamed);
  }

  private static boolean isOutletOrUnnamed(Speaker link) {
    return link.kind() == EntityKind.MEDIA || link.kind() == EntityKind.UNNAMED;
  }

  /** The first word of the phrase where it names an unnamed source; -1 otherwise. */
  private int head(Evidence evidence, Span span) {
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.word(i).span().start() >= span.start()) {
        for (int k = i; k < i + 2 && k < evidence.size(); k++) {
          if (sources.isAnonymous(evidence.base(k))
              && evidence.word(k).span().end() <= span.end()
              && !isBackReference(evidence, k, span)) {
            return k;
          }
        }
        return -1;
      }
    }
    return -1;
  }

  /** المصدر, المصادر ذاتها, المسؤولون الأتراك: introduced before, or all of them. */
  private static boolean isBackReference(Evidence evidence, int head, Span span) {
    boolean alone = evidence.word(head).span().end() == span.end();
    boolean several = evidence.word(head).analysis().number() == Analysis.Number.PLURAL;
    String next = evidence.folded(head + 1);
    String folded = evidence.folded(head);
    boolean construct = several && (folded.endsWith("و") || folded.endsWith("ي"));
    return evidence.word(head).analysis().isDefinite() && (alone || several)
        || construct
        || next.startsWith("ذات")
        || next.startsWith("نفس")
        || next.startsWith("عين");
  }

  /** All sources with one noun are one group: مصادر, المصادر نفسها. */
  private String group(Evidence evidence, Speaker speaker) {
    Span span = speaker.span();
    int head = span == null ? -1 : head(evidence, span);
    return head < 0 ? speaker.name() : evidence.base(head);
  }

  /** Whether a named source says the same. */
  private static boolean isSupported(Evidence evidence, Statement statement) {
    Set<String> keys = Terms.set(Terms.keys(evidence, statement.firstWord(), statement.endWord()));
    for (Statement other : evidence.statements()) {
      if (!other.content().overlaps(statement.content())
          && !other.speaker().name().isEmpty()
          && other.chain().stream().noneMatch(link -> link.kind() == EntityKind.UNNAMED)) {
        Set<String> told = Terms.set(Terms.keys(evidence, other.firstWord(), other.endWord()));
        if (Terms.shared(keys, told) >= SUPPORTED * Math.min(keys.size(), told.size() + 3)) {
          return true;
        }
      }
    }
    return false;
  }

  private Finding finding(Evidence evidence, Statement statement) {
    Span source = statement.speaker().span();
    Span fault = source == null ? statement.cue() : source;
    String name = Excerpt.of(evidence, fault);
    String claim = Excerpt.of(evidence, statement.content());
    return new Finding(
        id(),
        List.of(fault, statement.content()),
        "معلومة لا تستند إلا إلى مصدر غير مسمى، "
            + Excerpt.arabic(name)
            + ": "
            + Excerpt.arabic(claim),
        "A claim rests on an unnamed source alone, "
            + Excerpt.english(name)
            + ": "
            + Excerpt.english(claim));
  }
}
