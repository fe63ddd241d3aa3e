/**
 * What people read: the report of an article and its explanation, in Arabic or English, for a
 * terminal or a file.
 *
 * <p>Start at {@link org.isnad.cli.page.ReportPage}, which is a line a section. A section makes
 * {@link org.isnad.cli.page.Piece}s; {@link org.isnad.cli.page.Page} wraps them to the width at
 * hand and isolates what runs in the other direction. Labels and the names of countries are data
 * ({@code labels.tsv}, {@code countries.tsv}).
 */
@NullMarked
package org.isnad.cli.page;

import org.jspecify.annotations.NullMarked;
