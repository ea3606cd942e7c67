package org.jianbao.report;

import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jspecify.annotations.Nullable;

/**
 * The body (机关) that reports.
 *
 * @param name its name as title or sign-off give it, or null if neither does
 */
public record Organisation(
    @Nullable String name, OrganisationKind kind, @Nullable OrganisationLevel level) {}
