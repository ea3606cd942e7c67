package org.jianbao.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sign-off (落款) at the end of a report.
 *
 * @param organisation the issuing body, or null
 * @param date the date, or null
 */
public record SignOff(@Nullable String organisation, @Nullable LocalDate date, Place place) {}
