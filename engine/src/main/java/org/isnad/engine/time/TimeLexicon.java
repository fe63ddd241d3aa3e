package org.isnad.engine.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Word;
import org.isnad.engine.word.WordCache;

/**
 * The words of {@code words/times.tsv} and {@code words/months.tsv} under every form that clitics
 * give them, so that one look-up tells whether a word of a text has to do with time. Hot: asked for
 * every word of a text, measured by {@code bench}'s {@code PipelineBenchmark}.
 */
final class TimeLexicon {
  private static final String[] PARTICLES = {"", "و", "ف"};

  /** Longer phrases first; of equally long ones, the word that begins with its own letters. */
  private static final Comparator<Entry> LONGEST =
      Comparator.comparingInt((Entry entry) -> -entry.word().length())
          .thenComparing(entry -> entry.word().joined())
          .thenComparing(entry -> entry.word().governed());

  private static final Set<String> CALENDARS = Set.of("gregorian", "hijri");
  private static final Set<String> USES = Set.of("free", "guarded", "dated");

  private final Map<String, Form> forms = new HashMap<>();
  private final Form none = new Form();
  private final WordCache<Form> known =
      new WordCache<>(word -> forms.getOrDefault(word.folded(), none));
  private final List<Fault> faults = new ArrayList<>();

  private TimeLexicon() {}

  /**
   * The lexicon of {@code resources}.
   *
   * @throws BadResourceException naming every row with an unknown role, calendar or value
   */
  static TimeLexicon create(Resources resources) {
    TimeLexicon lexicon = new TimeLexicon();
    for (Table table : resources.tables("words/times.tsv", "word", "role", "value", "example")) {
      table.rows().forEach(lexicon::addTime);
    }
    for (Table table :
        resources.tables("words/months.tsv", "word", "calendar", "month", "use", "example")) {
      table.rows().forEach(lexicon::addMonth);
    }
    if (!lexicon.faults.isEmpty()) {
      throw new BadResourceException(lexicon.faults);
    }
    return lexicon;
  }

  /** What the word at {@code at} may be. */
  Mark at(List<Word> words, int at) {
    Form form = known.of(words.get(at));
    return form.isNone() ? Mark.NONE : form.at(words, at);
  }

  private void addTime(Table.Row row) {
    try {
      Role role = Role.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      if (role == Role.UNIT || role == Role.UNITS || role == Role.DUAL || role == Role.PAIRED) {
        Unit.valueOf(row.cell(2));
      }
      add(row.cell(0), role, row.cell(2), number(row.cell(2)));
    } catch (IllegalArgumentException e) {
      faults.add(row.fault(1, "unknown role or unit: " + row.cell(1) + " " + row.cell(2)));
    }
  }

  private void addMonth(Table.Row row) {
    int month = number(row.cell(2));
    if (!CALENDARS.contains(row.cell(1))
        || !USES.contains(row.cell(3))
        || month < 1
        || month > 12) {
      faults.add(row.fault(1, "expected a calendar, a month from 1 to 12 and a use"));
      return;
    }
    add(
        row.cell(0),
        row.cell(1).equals("hijri") ? Role.HIJRI_MONTH : Role.MONTH,
        row.cell(3),
        month);
  }

  private static int number(String value) {
    boolean digits = !value.isEmpty() && value.length() < 6;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      digits &= c >= '0' && c <= '9' || c == '-' && i == 0 && value.length() > 1;
    }
    return digits ? Integer.parseInt(value) : 0;
  }

  private void add(String phrase, Role role, String value, int number) {
    int space = phrase.indexOf(' ');
    String stem = space < 0 ? phrase : phrase.substring(0, space);
    List<String> rest =
        space < 0 ? List.of() : List.of(Letters.fold(phrase.substring(space + 1)).split(" "));
    boolean article = stem.startsWith("ال") && stem.length() > 3;
    String bare = article ? stem.substring(2) : stem;
    for (String particle : PARTICLES) {
      boolean joined = !particle.isEmpty();
      for (boolean definite : article ? new boolean[] {true} : new boolean[] {false, true}) {
        String al = definite ? "ال" : "";
        int length = rest.size() + 1;
        put(
            particle + al + bare,
            rest,
            new TimeWord(role, value, number, length, definite, joined, false));
        TimeWord governed = new TimeWord(role, value, number, length, definite, joined, true);
        put(particle + "ب" + al + bare, rest, governed);
        put(particle + "ل" + (definite ? "ل" : "") + bare, rest, governed);
      }
    }
  }

  /** Adds a form, and the one that a writer who leaves the dots of teh marbuta off would write. */
  private void put(String form, List<String> rest, TimeWord word) {
    forms.computeIfAbsent(Letters.fold(form), f -> new Form()).add(new Entry(form, rest, word));
    if (form.charAt(form.length() - 1) == Letters.TEH_MARBUTA) {
      put(form.substring(0, form.length() - 1) + Letters.HEH, rest, word);
    }
  }

  /** All that words with the same folded letters may be. */
  private static final class Form {
    private final List<Entry> entries = new ArrayList<>(2);
    private Mark all = Mark.NONE;
    private boolean certain = true;

    void add(Entry entry) {
      entries.add(entry);
      entries.sort(LONGEST);
      all = Mark.of(entries.stream().map(Entry::word).toList());
      certain &= entry.rest().isEmpty();
    }

    boolean isNone() {
      return entries.isEmpty();
    }

    Mark at(List<Word> words, int at) {
      String plain = words.get(at).plain();
      boolean bare = plain.equals(words.get(at).folded());
      if (certain && bare) {
        return all;
      }
      int standing = 0;
      for (Entry entry : entries) {
        standing += entry.stands(words, at, bare) ? 1 : 0;
      }
      return standing == entries.size()
          ? all
          : standing == 0
              ? Mark.NONE
              : Mark.of(
                  entries.stream()
                      .filter(e -> e.stands(words, at, bare))
                      .map(Entry::word)
                      .toList());
    }
  }

  /** A word of time with the words that must follow it. */
  private record Entry(String form, List<String> rest, TimeWord word) {
    /** Whether it is the word at {@code at}, which has no hamza where {@code bare}. */
    boolean stands(List<Word> words, int at, boolean bare) {
      return (bare || agrees(words.get(at).plain())) && goesOn(words, at);
    }

    /** Whether the words behind {@code at} are those of the phrase. */
    private boolean goesOn(List<Word> words, int at) {
      if (at + rest.size() >= words.size()) {
        return rest.isEmpty();
      }
      for (int i = 0; i < rest.size(); i++) {
        if (!words.get(at + 1 + i).folded().equals(rest.get(i))) {
          return false;
        }
      }
      return true;
    }

    /**
     * Whether a spelling that folds to the same letters can be this word: hamzas may be left off or
     * put in, but آ is written only where it is heard, and the article's alef bears none.
     */
    private boolean agrees(String plain) {
      for (int i = 0; i < plain.length(); i++) {
        char c = plain.charAt(i);
        char own = form.charAt(i);
        boolean strange =
            c == Letters.ALEF_MADDA && own == Letters.ALEF
                || own == Letters.ALEF
                    && (c == Letters.ALEF_HAMZA_ABOVE || c == Letters.ALEF_HAMZA_BELOW)
                    && form.startsWith("ال", i);
        if (strange) {
          return false;
        }
      }
      return true;
    }
  }
}
