package org.jianbao.roster;

import org.jianbao.form.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What tells whose report a file is.
 *
 * @param path path below the folder assessed, parts separated by /; its folders and its name count
 * @param organisation the body that the title names, or null
 * @param signOff the body that the sign-off (落款) names, or null
 * @param kind the kind of body that the report seems to be of, or null
 */
public record ReportNames(
    String path,
    @Nullable String organisation,
    @Nullable String signOff,
    @Nullable OrganisationKind kind) {}
