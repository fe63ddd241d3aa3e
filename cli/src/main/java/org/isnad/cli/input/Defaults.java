package org.isnad.cli.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the articles that do not say it themselves.
 *
 * @param published day of publication, or null
 * @param publisher the outlet, or null
 */
public record Defaults(@Nullable LocalDate published, @Nullable String publisher) {}
