/**
 * Reads one Arabic news article into a report.
 *
 * <p>Start at {@link org.isnad.engine.Isnad}: {@code Isnad.create().read(article)}. The stages are
 * the packages, in order: {@code resource}, {@code text}, {@code word}, {@code rule}, {@code name},
 * {@code time}, {@code statement}, {@code event}, {@code finding}, {@code report}; each sees only
 * those before it. Many articles at once, storage and pages are not here.
 */
@NullMarked
package org.isnad.engine;

import org.jspecify.annotations.NullMarked;
