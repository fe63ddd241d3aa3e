package org.isnad.engine.finding;

import java.util.List;

/**
 * Looks for one kind of tension or defect in an article. Precision goes before recall: on sound
 * copy a check is silent.
 */
interface Check {
  /** The id that its findings carry ({@code place-mismatch}). */
  String id();

  /** The findings of an article, in any order. */
  List<Finding> apply(Evidence evidence);
}
