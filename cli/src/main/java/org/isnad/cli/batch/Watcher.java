package org.isnad.cli.batch;

/** Is told how a run goes, in the order of the input. */
public interface Watcher {
  /** Something could not be read. */
  void fault(String message);

  /** Something the user should know. */
  void note(String message);

  /** An article of {@code characters} characters is done. */
  void article(int characters);

  /** The run is over. */
  void done();
}
