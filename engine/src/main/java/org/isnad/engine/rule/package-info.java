/**
 * Rules as data: patterns of words with what they give, why, and sentences that prove them.
 *
 * <p>Enter at {@link org.isnad.engine.rule.Rules#load}, which a stage calls once for its file and
 * its {@link org.isnad.engine.rule.RuleKind}: it yields {@link org.isnad.engine.rule.Rule}s in the
 * order of preference. {@link org.isnad.engine.rule.RuleFile#parse} reads a file whole, examples
 * included, and names every fault by line and column. A built-in file is read from its compiled
 * form where the build left one, since reading YAML costs more than all other loading.
 *
 * <p>Not here: finding a pattern in a text, which the stages do, for they know subjects, quotations
 * and clauses; and running the examples, which needs the whole engine.
 */
@NullMarked
package org.isnad.engine.rule;

import org.jspecify.annotations.NullMarked;
