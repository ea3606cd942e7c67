package org.jianbao.store;

import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a report names itself by.
 *
 * @param path its path below the folder assessed
 * @param title its title, or null
 * @param organisation the body its title names, or null
 * @param kind kind of that body
 * @param level its level, or null
 * @param reportYear the year it reports on, or null
 * @param signOffOrganisation the body that its sign-off (落款) names, or null
 * @param signOffDate the day of its sign-off in ISO form, or null
 * @param publicationDate the day of its publication in ISO form, or null
 * @param problemCode code of the first problem of reading or checking it, or null
 * @param format short name of its format, or null
 */
public record ReportHead(
    String path,
    @Nullable String title,
    @Nullable String organisation,
    OrganisationKind kind,
    @Nullable OrganisationLevel level,
    @Nullable Integer reportYear,
    @Nullable String signOffOrganisation,
    @Nullable String signOffDate,
    @Nullable String publicationDate,
    @Nullable String problemCode,
    @Nullable String format) {}
