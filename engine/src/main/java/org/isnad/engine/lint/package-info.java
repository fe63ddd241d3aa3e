/**
 * Checks word and rule files, and tells what they do.
 *
 * <p>Enter at {@link org.isnad.engine.lint.Linter}: {@link org.isnad.engine.lint.TableLint} looks
 * at the form of word files, {@link org.isnad.engine.lint.WordExamples} and {@link
 * org.isnad.engine.lint.RuleExamples} run every example through the engine, {@link
 * org.isnad.engine.lint.RuleConflicts} compares rules with each other. {@link
 * org.isnad.engine.lint.Trial} tries rules on a text, {@link org.isnad.engine.lint.Difference}
 * compares two sets of rules on an article, {@link org.isnad.engine.lint.RuleCompiler} is a step of
 * the build.
 *
 * <p>This package stands behind all others of the engine, and no reading needs it.
 */
@NullMarked
package org.isnad.engine.lint;

import org.jspecify.annotations.NullMarked;
