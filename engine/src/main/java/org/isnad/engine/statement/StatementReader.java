package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.rule.Reason;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.Span;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.WordCache;

/**
 * Finds statements, their speakers, content and chains. Thread-safe.
 *
 * <ol>
 *   <li>every construct offers drafts: verbs and participles, nouns, fixed attributions, colons,
 *       pointing back, free quotations;
 *   <li>drafts that overlap in their cue are settled;
 *   <li>nesting is read from containment;
 *   <li>speakers are resolved, from the first to the last.
 * </ol>
 */
public final class StatementReader {
  private final ReportingLexicon lexicon;
  private final IdiomLexicon idioms;
  private final AttributionLexicon attributions;
  private final WordCache<CueSigns> signs;

  private StatementReader(Resources resources) {
    lexicon = ReportingLexicon.load(resources);
    idioms = IdiomLexicon.load(resources);
    attributions = AttributionLexicon.load(resources);
    signs = new WordCache<>(word -> CueSigns.of(word, lexicon, idioms));
  }

  /** A reader with the words and rules of {@code resources}. */
  public static StatementReader create(Resources resources) {
    return new StatementReader(resources);
  }

  /** The statements of {@code text}, in order of their cues. */
  public List<Statement> read(NamedText text, List<TimeExpression> times) {
    Layout layout = new Layout(text, times);
    List<Draft> drafts = drafts(reading(layout));
    Nesting nesting = new Nesting(drafts);
    List<Speaker> speakers = new Speakers(layout, drafts, nesting).resolve();
    return statements(layout, drafts, nesting, speakers);
  }

  private Reading reading(Layout layout) {
    CueWords cues = new CueWords(layout, lexicon, new IdiomFinder(layout, idioms), signs);
    AttributionFinder finder = new AttributionFinder(layout, cues, attributions);
    return new Reading(
        layout, cues, finder, new SubjectFinder(layout), new ContentEnd(layout, cues, finder));
  }

  private static List<Draft> drafts(Reading reading) {
    VerbalStatements verbal = new VerbalStatements(reading);
    NominalStatements nominal = new NominalStatements(reading);
    AttributedClauses attributed = new AttributedClauses(reading);
    ColonStatements colons = new ColonStatements(reading);
    PointingBack pointing = new PointingBack(reading);
    List<Draft> out = new ArrayList<>();
    int settled = 0; // words before this are covered by an earlier attribution
    int taken = 0; // words before this belong to a cue that was read
    BitSet cues = new BitSet(); // first words of the cues read so far
    BitSet contents = new BitSet(); // first words of their contents
    for (int i = 0; i < reading.layout().size(); i++) {
      if (i < taken) {
        continue;
      }
      List<Draft> found = new ArrayList<>(attributed.at(i, settled));
      settled = found.isEmpty() ? settled : afterAttribution(reading, i);
      if (found.isEmpty()) {
        pointing.at(i).ifPresent(found::add);
      }
      if (found.isEmpty()) {
        List<Draft> read = verbal.at(i);
        boolean relays = reading.layout().folded(i - 1).equals("كما"); // كما نقلت عنه
        boolean again = read.size() == 1 && contents.get(read.get(0).first()) && !relays;
        found.addAll(again ? List.of() : read); // قال وود إن: not what a name spells
      }
      if (found.isEmpty()) {
        // وكالة الأنباء إن: the clause behind the noun is what the verb before it opens
        nominal.at(i).filter(draft -> !contents.get(draft.first())).ifPresent(found::add);
      }
      if (found.isEmpty() && !contents.get(i + 1)) {
        colons.at(i).ifPresent(found::add);
      }
      for (Draft draft : found) {
        if (draft.saysSomething() && !cues.get(draft.cueFirst())) {
          cues.set(draft.cueFirst());
          contents.set(draft.first());
          out.add(draft);
        }
      }
      if (!found.isEmpty() && found.get(0).cueFirst() == i) {
        taken = wordsOfCue(found.get(0));
      }
    }
    FreeQuotations free = new FreeQuotations(reading);
    for (Quotation quotation : reading.layout().text().quotations()) {
      free.at(quotation.open(), out).filter(Draft::saysSomething).ifPresent(out::add);
    }
    out.sort(Comparator.comparingInt(Draft::cueFirst));
    return out;
  }

  /** An idiom spans its subject, in which no other cue starts; a fixed attribution likewise. */
  private static int wordsOfCue(Draft draft) {
    return draft.cueEnd();
  }

  private static int afterAttribution(Reading reading, int i) {
    return reading.attributions().at(i).map(Attribution::end).orElse(i);
  }

  private static List<Statement> statements(
      Layout layout, List<Draft> drafts, Nesting nesting, List<Speaker> speakers) {
    Kinds kinds = new Kinds(layout);
    List<Statement> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Span cue = layout.text().span(draft.cueFirst(), draft.cueEnd());
      int first = layout.trimStart(draft.first(), draft.end());
      out.add(
          new Statement(
              id(i),
              nesting.isNested(i) ? id(nesting.parent(i)) : null,
              draft.act(),
              kinds.of(draft.cueFirst(), draft.first(), draft.end()),
              draft.negated(),
              cue,
              speakers.get(i),
              draft.addressee() == null ? null : Speakers.of(draft.addressee(), true),
              layout.text().span(first, draft.end()),
              first,
              draft.end(),
              draft.cueFirst(),
              chain(i, nesting, speakers),
              Reason.of(draft.rule(), cue)));
    }
    return out;
  }

  private static String id(int index) {
    return "s" + (index + 1);
  }

  private static List<Speaker> chain(int index, Nesting nesting, List<Speaker> speakers) {
    List<Speaker> chain = new ArrayList<>();
    for (int at = index; at >= 0 && chain.size() <= Nesting.REACH; at = nesting.parent(at)) {
      String name = speakers.get(at).name();
      boolean same = !chain.isEmpty() && chain.get(0).name().equals(name);
      if (!name.isEmpty() && !same) {
        chain.add(0, speakers.get(at));
      }
    }
    return chain;
  }
}
