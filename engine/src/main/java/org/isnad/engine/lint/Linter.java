package org.isnad.engine.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.Isnad;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.rule.Rule;
import org.isnad.engine.rule.RuleFile;
import org.isnad.engine.rule.RuleKind;
import org.isnad.engine.rule.Stanza;
import org.isnad.engine.statement.StatementRules;

/**
 * Checks word and rule files: their form first, then, where that is sound, what the engine makes of
 * their examples.
 */
public final class Linter {
  private final Resources resources;
  private final List<DataFile> files;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Stanza> stanzas = new ArrayList<>();

  private Linter(Resources resources, List<DataFile> files) {
    this.resources = resources;
    this.files = files;
  }

  /** The faults of the built-in files. */
  public static List<Fault> builtIn() {
    return new Linter(Resources.builtIn(), DataFiles.builtIn()).lint();
  }

  /** The faults of the files in {@code directory}, read with the built-in ones. */
  public static List<Fault> overlay(Path directory) {
    List<Fault> faults = new ArrayList<>();
    List<DataFile> files = DataFiles.ofOverlay(directory, faults);
    Linter linter = new Linter(Resources.withOverlay(directory), files);
    linter.faults.addAll(faults);
    return linter.lint();
  }

  private List<Fault> lint() {
    for (DataFile file : files) {
      checkForm(file);
    }
    checkConflicts();
    if (faults.isEmpty()) {
      checkExamples();
    }
    faults.sort(
        Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column));
    return List.copyOf(faults);
  }

  private void checkForm(DataFile file) {
    if (file.isTable()) {
      faults.addAll(TableLint.faults(file));
      return;
    }
    try {
      stanzas.addAll(parse(file).stanzas());
    } catch (BadResourceException e) {
      faults.addAll(e.faults());
    }
  }

  /** The rules of a file. */
  static RuleFile parse(DataFile file) {
    List<RuleKind> kinds =
        StatementRules.KINDS.stream().filter(kind -> kind.file().equals(file.name())).toList();
    return RuleFile.parse(file.source().file(), file.source().text(), kinds);
  }

  private void checkConflicts() {
    Map<String, Rule> own = new LinkedHashMap<>();
    stanzas.forEach(stanza -> own.put(stanza.rule().id(), stanza.rule()));
    for (RuleKind kind : StatementRules.KINDS) {
      Map<String, Rule> all = new LinkedHashMap<>();
      for (DataFile file : DataFiles.builtIn()) {
        if (file.name().equals(kind.file())) {
          parse(file).rules().forEach(rule -> all.put(rule.id(), rule));
        }
      }
      own.values().stream()
          .filter(rule -> rule.gives().kind().equals(kind.name()))
          .forEach(rule -> all.put(rule.id(), rule));
      for (Fault fault : RuleConflicts.faults(List.copyOf(all.values()))) {
        if (files.stream().anyMatch(file -> file.source().file().equals(fault.file()))) {
          faults.add(fault);
        }
      }
    }
  }

  private void checkExamples() {
    Isnad isnad;
    try {
      isnad = Isnad.create(resources);
    } catch (BadResourceException e) {
      faults.addAll(e.faults());
      return;
    }
    RuleExamples examples = new RuleExamples(isnad);
    RuleWords words = new RuleWords(resources);
    for (Stanza stanza : stanzas) {
      faults.addAll(examples.faults(stanza));
      faults.addAll(words.faults(stanza));
    }
    WordExamples wordExamples = new WordExamples(resources);
    for (DataFile file : files) {
      if (file.isTable()) {
        faults.addAll(wordExamples.faults(file));
      }
    }
  }
}
