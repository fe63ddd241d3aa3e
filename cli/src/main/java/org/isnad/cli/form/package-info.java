/**
 * What other programs read: JSON lines, lines that editors jump by, SARIF, and brat's stand-off
 * annotations. Pages for people are in {@code org.isnad.cli.page}.
 */
@NullMarked
package org.isnad.cli.form;

import org.jspecify.annotations.NullMarked;
